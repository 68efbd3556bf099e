import type { Database } from '../../database/database'
import { dateInHanoi } from '../calendar/day-number'
import { readCalendar } from '../calendar/read-calendar'
import type { WorkingCalendar } from '../calendar/working-calendar'
import { addWorkingDays, endOfWorkingDays } from '../calendar/working-days'
import { moveAsSystem } from '../requests/move-as-system'
import { lockRequest } from '../requests/request-row'
import { readSettings } from '../settings/read-settings'
import { type Reminding, remind, waitsFor, wasReminded } from './remind'

const mostAtOnce = 200

interface Waiting {
  number: string
  revision: number
  /** When it began to wait: the move that made this revision. */
  since: Date
  /** Already told that it ends soon. */
  warned: boolean
}

/**
 * Ends requests that waited for the unit or the requester longer than the setting 'expire-after-working-days', and
 * tells them so as many days before as 'warn-before-expiry-working-days' says.
 */
export async function expireWaiting(database: Database, reminding: Reminding): Promise<void> {
  const { now } = reminding
  const calendar = await readCalendar(database)
  const settings = await readSettings(database)
  const days = settings['expire-after-working-days']
  const ahead = settings['warn-before-expiry-working-days']
  const waiting = await listWaiting(database)
  const over = waiting.filter(({ since }) => endOfWorkingDays(calendar, since, days) < now)
  const soon = waiting.filter(
    (one) => !one.warned && !over.includes(one) && isNear(calendar, one.since, { days, ahead }, now),
  )
  for (const one of over.slice(0, mostAtOnce)) await expire(database, one, days, reminding)
  for (const one of soon.slice(0, mostAtOnce)) {
    await warn(database, one, addWorkingDays(calendar, dateInHanoi(one.since), days), reminding)
  }
}

const isNear = (
  calendar: WorkingCalendar,
  since: Date,
  { days, ahead }: { days: number; ahead: number },
  now: Date,
): boolean =>
  days > ahead &&
  addWorkingDays(calendar, dateInHanoi(now), ahead) >= addWorkingDays(calendar, dateInHanoi(since), days)

/** Longest first. */
const listWaiting = (database: Database): Promise<Waiting[]> =>
  database.query<Waiting>(
    `select r.number, r.revision, min(e.at) as since,
       bool_or(e.event = 'reminded' and e.facts ->> 'what' = 'expires-soon') as warned
     from core.requests r join core.events e on e.number = r.number and e.revision = r.revision
     where r.kind = 'account-request' and r.status in ('awaiting-confirmation', 'needs-information')
     group by r.number, r.revision order by since, r.number`,
  )

function expire(database: Database, { number, revision }: Waiting, days: number, reminding: Reminding) {
  return database.transaction(async (tx) => {
    const row = await lockRequest(tx, number)
    // Somebody moved it since it was listed: it no longer waits for what it waited for.
    if (row?.revision !== revision) return
    const facts = { workingDays: String(days) }
    const expired = await moveAsSystem(tx, number, 'expire', { ...reminding, facts })
    if ('refused' in expired) throw new Error(`core: ${number} did not expire: ${expired.refused.code}`)
  })
}

function warn(database: Database, { number, revision }: Waiting, on: string, reminding: Reminding) {
  return database.transaction(async (tx) => {
    const row = await lockRequest(tx, number)
    const reminder = { what: 'expires-soon', on } as const
    if (row?.revision !== revision || (await wasReminded(tx, number, reminder))) return
    await remind(tx, row, reminder, await waitsFor(tx, row, reminding.now), reminding)
  })
}
