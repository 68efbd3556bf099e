import type { Queryable } from '../../database/database'
import { appendAudit } from '../audit/append-audit'
import type { MoveBody, RequestAction } from '../contract/moves'
import type { Created } from '../contract/requests'
import { decideMove } from '../life-cycles/transitions'
import { lockForMove } from '../moves/lock-for-move'
import { makeMove } from '../moves/make-move'
import type { Follower } from '../moves/move-effect'
import { systemPerson } from '../moves/system-person'
import { type Outcome, refuse } from '../outcome'

interface AsSystem extends Omit<Follower, 'number' | 'action'> {
  now: Date
  helpdeskEmail?: string | undefined
}

/** A move nobody makes by hand: a time limit, or what follows from another move. On whatever revision stands. */
export async function moveAsSystem(
  tx: Queryable,
  number: string,
  action: RequestAction,
  { now, helpdeskEmail, comment = null, facts, into = '' }: AsSystem,
): Promise<Outcome<Created>> {
  const row = await lockForMove(tx, number)
  if (!row) return refuse('not-found')
  const transition = decideMove(row, ['system'], action)
  if (typeof transition === 'string') return refuse('transition-not-allowed')
  const writing = { tx, person: systemPerson, now, helpdeskEmail }
  const { revision } = row
  const body = (action === 'merge' ? { action, into, revision } : { action, revision }) as MoveBody
  const made = await makeMove({ writing, row, transition, body, comment }, facts)
  if ('refused' in made) return made
  const { status, revision: after } = made.value
  await appendAudit(tx, {
    ...{ actor: systemPerson.id, action: `moveRequest:${action}`, subject: number, at: now },
    facts: { status, revision: after },
  })
  return made
}
