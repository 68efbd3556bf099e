import type { Queryable } from '../../database/database'
import type { CuratedAnswerBody } from '../contract/curated-answers'
import type { Created } from '../contract/requests'
import { type Outcome, refuse } from '../outcome'
import { recordRequest, type Writing } from '../requests/record-request'
import { checkAnswer, type HoldsUnit } from './check-answer'
import { peopleToApprove } from './people-to-approve'

/** Waits for a second person; nobody is answered with it before. */
export async function proposeAnswer(
  writing: Writing & { holdsUnit: HoldsUnit },
  body: CuratedAnswerBody,
): Promise<Outcome<Created>> {
  const { tx, person, now, holdsUnit } = writing
  const wrong = checkAnswer(body, holdsUnit, now)
  if (wrong) return wrong
  if (body.gap !== undefined && !(await holdGap(tx, body.gap))) {
    return refuse('invalid-request', { errors: [{ path: 'gap', message: 'no such group of questions' }] })
  }
  const created = await recordRequest(writing, {
    kind: 'curated-answer',
    status: 'awaiting-approval',
    details: { kind: 'curated-answer', ...body, version: 1 },
    alsoTell: await peopleToApprove(tx, person.id),
  })
  if (body.gap !== undefined)
    await tx.query('update core.gaps set answered_by = $2 where id = $1', [body.gap, created.number])
  return { value: created }
}

/** Before the event is recorded: what is locked after it holds up everybody's. */
async function holdGap(tx: Queryable, id: number): Promise<boolean> {
  const held = await tx.query('select 1 from core.gaps where id = $1 for update', [id])
  return held.length > 0
}
