import type { Queryable } from '../../database/database'
import { people } from '../../wording/vi/people'
import type { Erased } from './erase-person'

/** Roles, tasks, addresses and questions of the person; last of all who they are. */
export async function erasePlaces(tx: Queryable, { id, name, email }: Erased, now: Date): Promise<void> {
  await tx.query('delete from core.role_grants where person_id = $1', [id])
  await tx.query('delete from core.delegations where head_id = $1 or to_id = $1', [id])
  await tx.query('delete from core.on_call where person_id = $1', [id])
  await tx.query('delete from core.unit_addresses where email = $1', [email])
  await tx.query('delete from core.idempotency_keys where person_id = $1', [id])
  // Answers to others that are kept for a repeat.
  await tx.query(
    'update core.idempotency_keys set body = replace(body, $1, $2) where position($1 in body) > 0',
    [inJson(name), inJson(people.erased.name)],
  )
  await eraseQuestions(tx, id)
  await tx.query(
    `update core.people set name = $2, email = null, unit_id = null, erased_at = $3 where id = $1`,
    [id, people.erased.name, now],
  )
}

const inJson = (text: string) => JSON.stringify(text).slice(1, -1)

/** A group of questions keeps one that somebody else asked, or ends when nobody else did. */
async function eraseQuestions(tx: Queryable, id: string): Promise<void> {
  await tx.query(
    `update core.gaps g set question = other.question
     from (select distinct on (f.gap_id) f.gap_id, f.question from core.feedback f
       where f.person_id <> $1 and f.question <> '' order by f.gap_id, f.id) other
     where other.gap_id = g.id
       and g.question in (select question from core.feedback where person_id = $1 and gap_id = g.id)`,
    [id],
  )
  const empty = `select g.id from core.gaps g
    where exists (select 1 from core.feedback f where f.gap_id = g.id and f.person_id = $1)
      and not exists (select 1 from core.feedback f where f.gap_id = g.id and f.person_id <> $1 and f.question <> '')`
  await tx.query(`delete from core.gaps where answered_by is null and id in (${empty})`, [id])
  await tx.query(`update core.gaps set question = $2, words = '{}' where id in (${empty})`, [
    id,
    people.erased.text,
  ])
  await tx.query(`update core.feedback set question = '', answer = '', comment = null where person_id = $1`, [
    id,
  ])
}
