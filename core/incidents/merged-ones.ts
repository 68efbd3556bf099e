import type { Queryable } from '../../database/database'
import type { RequestAction } from '../contract/moves'
import type { RequestStatus } from '../contract/requests'
import type { Follower, Move } from '../moves/move-effect'
import type { RequestRow } from '../requests/request-row'
import { isUrgent } from './is-urgent'

/** The ones merged into this, as the service moves them along: with what was said, and what they go with. */
export async function takeAlong(
  { writing, row, body, comment }: Move,
  from: readonly RequestStatus[],
  action: RequestAction = body.action,
): Promise<Follower[]> {
  const numbers = await mergedOnes(writing.tx, row, from)
  // What its reporter writes is between them and the helpdesk; of a leak all that is said.
  const said = writing.person.id === row.requester_id || isUrgent(row) ? null : comment
  return numbers.map((number) => ({ number, action, comment: said, facts: { with: row.number } }))
}

export async function mergedOnes(
  tx: Queryable,
  { number, major }: Pick<RequestRow, 'number' | 'major'>,
  from: readonly RequestStatus[],
): Promise<string[]> {
  if (!major) return []
  const rows = await tx.query<{ number: string }>(
    'select number from core.requests where merged_into = $1 and status = any ($2) order by number',
    [number, from],
  )
  return rows.map((merged) => merged.number)
}
