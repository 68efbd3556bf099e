import type { Queryable } from '../../database/database'
import type { MoveBody } from '../contract/moves'
import { findRequest, lockRows, type RequestRow } from '../requests/request-row'

/**
 * Holds the request and all that a move of it can touch: what it is merged into, what is merged into it, and
 * where it shall be merged. A request that is merged in meanwhile raises the revision, which refuses the move.
 */
export async function lockForMove(
  tx: Queryable,
  number: string,
  body?: MoveBody,
): Promise<RequestRow | undefined> {
  const related = await tx.query<{ number: string }>(
    `select number from core.requests where merged_into = $1
     union select merged_into from core.requests where number = $1 and merged_into is not null`,
    [number],
  )
  const into = body?.action === 'merge' ? [body.into] : []
  await lockRows(tx, [number, ...into, ...related.map((other) => other.number)])
  return findRequest(tx, number)
}
