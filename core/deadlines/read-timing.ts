import type { Queryable } from '../../database/database'
import { listAllDays } from '../calendar/list-days'
import { workingCalendar } from '../calendar/working-calendar'
import { readSettings } from '../settings/read-settings'
import type { Timing } from './deadlines-of'

/** Targets and calendar as they are set now; null while no target is set. */
export async function readTiming(database: Queryable, now: Date): Promise<Timing | null> {
  const settings = await readSettings(database)
  const targets = settings['service-targets']
  if (Object.keys(targets).length === 0) return null
  return { targets, calendar: workingCalendar(await listAllDays(database), settings['working-hours']), now }
}
