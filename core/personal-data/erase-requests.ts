import type { Queryable } from '../../database/database'
import { people } from '../../wording/vi/people'
import type { StoredDetails } from '../requests/request-row'
import { blankPerson, blankTexts, erasedEmail } from './blank-texts'
import type { Erased } from './erase-person'

/** What they filed loses its texts; where others named them, they lose their name. */
export async function eraseRequests(tx: Queryable, erased: Erased): Promise<void> {
  const { id, name, email, token } = erased
  const rows = await tx.query<{ number: string; requester_id: string; details: StoredDetails }>(
    `select number, requester_id, details from core.requests
     where requester_id = $1 or details ->> 'contactEmail' = $2
       or details -> 'holders' @> jsonb_build_array(jsonb_build_object('email', $2::text))
     order by number for update`,
    [id, email],
  )
  for (const { number, requester_id, details } of rows) {
    const own = requester_id === id ? blankTexts(details) : details
    const blanked = email ? blankPerson(own, { name, email, token }) : own
    await tx.query('update core.requests set details = $2 where number = $1', [
      number,
      JSON.stringify(blanked),
    ])
  }
  await eraseHistory(
    tx,
    erased,
    rows.map(({ number }) => number),
  )
}

/** Their comments go; what others wrote where the person took part, or was written about, stays without the name. */
async function eraseHistory(
  tx: Queryable,
  { id, name, email, token }: Erased,
  concerning: readonly string[],
): Promise<void> {
  await tx.query('update core.events set comment = null where by_id = $1 and comment is not null', [id])
  await tx.query(
    `update core.events set facts = facts || jsonb_build_object('holder', $2::text) where facts ->> 'holder' = $1`,
    [email, erasedEmail(token)],
  )
  await tx.query(
    `update core.events set facts = facts || jsonb_build_object('assignee', $2::text)
     where assignee_id = $1 and facts ? 'assignee'`,
    [id, people.erased.name],
  )
  await tx.query(
    `update core.events set comment = replace(replace(comment, $2, $4), $3, $4)
     where (position($2 in comment) > 0 or position($3 in comment) > 0)
       and number in (select unnest($5::text[])
         union select number from core.requests where assignee_id = $1
         union select number from core.affected where person_id = $1
         union select number from core.events where by_id = $1)`,
    [id, name, email ?? name, people.erased.name, concerning],
  )
}
