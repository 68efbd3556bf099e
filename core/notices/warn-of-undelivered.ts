import type { Database, Queryable } from '../../database/database'
import type { RequestStatus } from '../contract/requests'
import { recordEvent } from '../events/record-event'
import { systemPerson } from '../moves/system-person'
import { helpdeskLeads } from '../people/helpdesk-leads'
import { stillOnHelpdesk } from '../people/still-on-helpdesk'
import { lockRows } from '../requests/request-row'

interface Undelivered {
  number: string
  status: RequestStatus
  revision: number
  sender: string
}

const lookedAtForDays = 7
const dayMs = 24 * 3_600_000

/**
 * Once for each notice, when none of its letters waits any more and some were refused: who sent it and the leads of
 * the helpdesk are told, so that those units hear of it another way. Returns of how many notices.
 */
export async function warnOfUndelivered(database: Database, now: Date): Promise<number> {
  const due = await listUndelivered(database, now)
  let warned = 0
  for (const { number } of due) {
    warned += await database.transaction(async (tx) => {
      await lockRows(tx, [number])
      const [notice] = await listUndelivered(tx, now, number)
      if (!notice) return 0
      await warn(tx, notice, now)
      return 1
    })
  }
  return warned
}

const letters = `select 1 from core.notice_deliveries d join core.emails m on m.id = d.email_id
  where d.number = r.number`

const listUndelivered = (
  database: Queryable,
  now: Date,
  only: string | null = null,
): Promise<Undelivered[]> =>
  database.query<Undelivered>(
    `select r.number, r.status, r.revision, e.by_id as sender
     from core.requests r join core.events e on e.number = r.number and e.event = 'send'
     where r.kind = 'notice' and e.at > $1 and r.number = coalesce($2, r.number)
       and exists (${letters} and m.state = 'dead' and m.last_error is distinct from 'ERASED')
       and not exists (${letters} and m.state = 'waiting')
       and not exists (select 1 from core.events t where t.number = r.number and t.event = 'reminded')
     order by r.number limit 50`,
    [new Date(now.getTime() - lookedAtForDays * dayMs), only],
  )

async function warn(tx: Queryable, { sender, ...notice }: Undelivered, now: Date): Promise<void> {
  const people = new Set([...(await stillOnHelpdesk(tx, sender)), ...(await helpdeskLeads(tx))])
  await recordEvent(tx, {
    ...notice,
    event: 'reminded',
    byId: systemPerson.id,
    comment: null,
    assigneeId: null,
    at: now,
    facts: { what: 'not-delivered' },
    internal: true,
    people: [...people],
    helpdesk: people.size === 0,
  })
}
