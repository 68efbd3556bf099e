import type { Queryable } from '../../database/database'
import type { Person } from '../contract/people'

/** What a person must see ended, or handed over, before their data can go; undefined when there is nothing. */
export async function openRequestOf(
  tx: Queryable,
  { id, email }: Pick<Person, 'id' | 'email'>,
): Promise<string | undefined> {
  const [open] = await tx.query<{ number: string }>(
    `select r.number from core.requests r
     where (r.requester_id = $1 and r.kind in ('account-request', 'incident', 'help-ticket', 'interconnection')
         and r.status not in ('rejected', 'withdrawn', 'expired', 'closed', 'connected'))
       or (r.assignee_id = $1
         and r.status in ('submitted', 'triaged', 'assessed', 'planned', 'in-progress', 'needs-information'))
       or r.number in (select number from core.live_accounts where email = $2)
     order by r.number limit 1`,
    [id, email],
  )
  return open?.number
}
