import type { MoveBody } from '../contract/moves'
import type { Created } from '../contract/requests'
import { decideMove } from '../life-cycles/transitions'
import { lockForMove } from '../moves/lock-for-move'
import { makeMove } from '../moves/make-move'
import { type Outcome, refuse } from '../outcome'
import type { Writing } from './record-request'
import { standingsOf } from './standings'

/** Makes one move of a life cycle, decided on the revision the person saw. */
export async function moveRequest(
  writing: Writing,
  number: string,
  body: MoveBody,
): Promise<Outcome<Created>> {
  const { tx, person, now } = writing
  const row = await lockForMove(tx, number, body)
  const standings = row ? await standingsOf(tx, person, row, now) : []
  if (!row || standings.length === 0) return refuse('not-found')
  const decided = decideMove(row, standings, body.action)
  if (decided === 'not-allowed' || decided === 'needs-another-person') return refuse(decided)
  if (row.revision !== body.revision) return refuse('revision-changed')
  if (decided === 'transition-not-allowed') return refuse(decided)
  const comment = body.comment || null
  if (decided.needsComment && !comment) {
    return refuse('invalid-request', { errors: [{ path: 'comment', message: `required to ${body.action}` }] })
  }
  return makeMove({ writing, row, transition: decided, body, comment })
}
