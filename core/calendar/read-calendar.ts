import type { Queryable } from '../../database/database'
import { readSettings } from '../settings/read-settings'
import { listAllDays } from './list-days'
import { type WorkingCalendar, workingCalendar } from './working-calendar'

/** The calendar as it is set now. Two statements: read it once for a whole list. */
export async function readCalendar(database: Queryable): Promise<WorkingCalendar> {
  return workingCalendar(await listAllDays(database), (await readSettings(database))['working-hours'])
}
