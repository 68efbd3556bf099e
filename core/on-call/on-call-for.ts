import type { Queryable } from '../../database/database'
import { helpdeskRoles } from '../contract/people'
import type { RequestSummary } from '../contract/requests'

/** Whom to wake for work of this severity: who is on call and still on the helpdesk, for 1 and 2. */
export async function onCallFor(
  database: Queryable,
  severity: RequestSummary['severity'],
  now: Date,
): Promise<string[]> {
  if (!severity || severity > 2) return []
  const rows = await database.query<{ id: string }>(
    `select distinct o.person_id as id from core.on_call o join core.role_grants g on g.person_id = o.person_id
       and g.role = any($2)
     where o.from_at <= $1 and o.until_at > $1`,
    [now, helpdeskRoles],
  )
  return rows.map(({ id }) => id)
}
