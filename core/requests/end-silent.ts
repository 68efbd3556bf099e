import type { Database } from '../../database/database'
import { readCalendar } from '../calendar/read-calendar'
import { endOfWorkingDays } from '../calendar/working-days'
import type { RequestKind, RequestStatus } from '../contract/requests'
import { lockForMove } from '../moves/lock-for-move'
import { readSettings } from '../settings/read-settings'
import type { Settings } from '../settings/settings'
import { moveAsSystem } from './move-as-system'

export interface Ending {
  now: Date
  helpdeskEmail?: string | undefined
}

interface Limit {
  kinds: readonly RequestKind[]
  status: RequestStatus
  /** Of the row r: what must not end by itself is left out. */
  only: string
  after: keyof Settings & ('close-after-working-days' | 'expire-after-working-days')
  action: 'close' | 'expire'
}

/** What is resolved closes when nobody has said anything for some working days. Returns how many did. */
export const closeResolved = (database: Database, ending: Ending): Promise<number> =>
  endSilent(database, ending, {
    kinds: ['account-request', 'incident', 'help-ticket'],
    status: 'resolved',
    only: 'true',
    after: 'close-after-working-days',
    action: 'close',
  })

/** What waits for its requester in vain ends; the gravest never, and nothing that others hang on. */
export const expireUnanswered = (database: Database, ending: Ending): Promise<number> =>
  endSilent(database, ending, {
    kinds: ['incident', 'help-ticket', 'interconnection'],
    status: 'needs-information',
    only: 'not r.major and r.severity is distinct from 1',
    after: 'expire-after-working-days',
    action: 'expire',
  })

const atMost = 200
const dayMs = 24 * 3_600_000

async function endSilent(database: Database, ending: Ending, limit: Limit): Promise<number> {
  const { now } = ending
  const days = (await readSettings(database))[limit.after]
  const calendar = await readCalendar(database)
  // As many working days are at least as many days.
  const silent = await database.query<{ number: string; updated_at: Date }>(
    `select r.number, r.updated_at from core.requests r
     where r.status = $1 and r.kind = any ($2) and r.updated_at < $3 and ${limit.only}
     order by r.updated_at, r.number limit ${atMost}`,
    [limit.status, limit.kinds, new Date(now.getTime() - (days - 1) * dayMs)],
  )
  let ended = 0
  for (const { number, updated_at } of silent) {
    if (endOfWorkingDays(calendar, updated_at, days) > now) continue
    if (await endOne(database, { number, updated_at, days }, limit, ending)) ended++
  }
  return ended
}

/** Unless somebody moved it, or said something, since it was found. */
function endOne(
  database: Database,
  { number, updated_at, days }: { number: string; updated_at: Date; days: number },
  limit: Limit,
  ending: Ending,
): Promise<boolean> {
  return database.transaction(async (tx) => {
    const row = await lockForMove(tx, number)
    if (row?.status !== limit.status || row.updated_at.getTime() !== updated_at.getTime()) return false
    const facts = { workingDays: String(days) }
    return 'value' in (await moveAsSystem(tx, number, limit.action, { ...ending, facts }))
  })
}
