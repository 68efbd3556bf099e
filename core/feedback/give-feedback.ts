import type { Queryable } from '../../database/database'
import type { FeedbackBody } from '../contract/feedback'
import type { Person } from '../contract/people'
import type { Done } from '../contract/requests'
import type { Outcome } from '../outcome'
import { joinGap } from './join-gap'

export interface Giving {
  tx: Queryable
  person: Person
  now: Date
}

/** A question that was not answered, or whose answer was not liked, joins the questions like it. */
export async function giveFeedback(giving: Giving, body: FeedbackBody): Promise<Outcome<Done>> {
  const { tx, person, now } = giving
  const { reaction, question, answer, citations, comment } = body
  const gap = reaction === 'like' ? undefined : await joinGap(giving, reaction, question)
  await tx.query(
    `insert into core.feedback (person_id, reaction, question, answer, citations, comment, gap_id, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [person.id, reaction, question, answer, citations, comment || null, gap ?? null, now],
  )
  return { value: { done: true, facts: { reaction, ...(gap !== undefined && { gap: String(gap) }) } } }
}
