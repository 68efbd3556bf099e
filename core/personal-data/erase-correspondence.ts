import type { Queryable } from '../../database/database'
import { people } from '../../wording/vi/people'
import { erasedEmail } from './blank-texts'
import type { Erased } from './erase-person'
import { numberInSubject } from './number-in-subject'

/** E-mails to the person and about what they filed lose their text; elsewhere the name goes. */
export async function eraseCorrespondence(tx: Queryable, { id, name, email, token }: Erased): Promise<void> {
  const label = people.erased.name
  await tx.query(
    `update core.emails set subject = $3, body = $3, recipient = $2,
       last_error = case when state = 'waiting' then 'ERASED' else last_error end,
       state = case when state = 'waiting' then 'dead' else state end
     where recipient = $1`,
    [email, erasedEmail(token), people.erased.text],
  )
  await tx.query(
    `update core.emails set body = $2 where state <> 'waiting'
       and ${numberInSubject} in (select number from core.requests where requester_id = $1)`,
    [id, people.erased.text],
  )
  await tx.query(
    `update core.emails set subject = replace(replace(subject, $1, $3), $2, $3),
       body = replace(replace(body, $1, $3), $2, $3)
     where position($1 in subject || body) > 0 or position($2 in subject || body) > 0`,
    [name, email ?? name, label],
  )
  await tx.query(
    `update core.notice_deliveries set name = $3,
       recipient = case when recipient = $2 then $4 else recipient end
     where recipient = $1 or recipient = $2`,
    [id, email, label, erasedEmail(token)],
  )
}
