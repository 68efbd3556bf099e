import type { RequestAction } from '../contract/moves'
import type { RequestStatus } from '../contract/requests'

export interface Audience {
  people: string[]
  helpdesk: boolean
}

export const audienceOfCreated = (
  status: RequestStatus,
  heads: readonly string[],
  alsoTell: readonly string[] = [],
): Audience => ({
  people: [...new Set([...(status === 'awaiting-confirmation' ? heads : []), ...alsoTell])],
  helpdesk: status === 'submitted',
})

interface Moved {
  action: RequestAction
  /** Where it stood before; what waited for an answer counts as standing where it was asked from. */
  from: RequestStatus
  to: RequestStatus
  actorId: string
  requesterId: string
  assigneeBefore: string | null
  assigneeAfter: string | null
  /** Who confirms for the unit. */
  confirmers: readonly string[]
  /** Who follows it besides the requester. */
  followers: readonly string[]
  alsoTell: readonly string[]
}

/** The helpdesk sorts its work without the requester hearing of every step. */
const sorting: readonly RequestAction[] = ['triage', 'assign', 'settle']
/** What those who follow are told; a question is between the requester and the helpdesk. */
const shared: readonly RequestAction[] = ['take', 'resolve', 'reopen', 'close', 'merge', 'reject', 'expire']

/** Everyone the move concerns but the one who made it; the helpdesk when its queue changes from outside. */
export function audienceOfMove(moved: Moved): Audience {
  const { action, from, to, actorId, requesterId, confirmers } = moved
  const fromOutside = actorId === requesterId
  const concerned = [...moved.alsoTell]
  if (!sorting.includes(action)) concerned.push(requesterId)
  // The requester's own moves carry their name and words.
  if (shared.includes(action) && !fromOutside) concerned.push(...moved.followers)
  const waitedFor = from === 'awaiting-confirmation' && action === 'withdraw'
  const waitsAgain = to === 'awaiting-confirmation' && fromOutside
  if (waitedFor || waitsAgain) concerned.push(...confirmers)
  if (fromOutside && moved.assigneeBefore) concerned.push(moved.assigneeBefore)
  if (action === 'assign' && moved.assigneeAfter) concerned.push(moved.assigneeAfter)
  return {
    people: [...new Set(concerned)].filter((id) => id !== actorId),
    helpdesk: action === 'confirm' || (fromOutside && toHelpdesk(moved)),
  }
}

const outsideMoves: readonly RequestAction[] = ['reopen', 'withdraw', 'answer', 'amend']
const isWithConfirmers = (status: RequestStatus) => status === 'awaiting-confirmation'

const toHelpdesk = ({ action, from, to }: Moved): boolean =>
  // What waited for the head and waits for the head again, or for nobody, never was the helpdesk's.
  outsideMoves.includes(action) &&
  !(isWithConfirmers(from) && (action === 'withdraw' || isWithConfirmers(to)))
