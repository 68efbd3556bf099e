import type { RequestAction, RequestStatus } from '../contract/requests'

export interface Audience {
  people: string[]
  helpdesk: boolean
}

export const audienceOfCreated = (status: RequestStatus, heads: string[]): Audience => ({
  people: status === 'awaiting-confirmation' ? heads : [],
  helpdesk: status === 'submitted',
})

interface Moved {
  action: RequestAction
  /** Where it stood before. */
  from: RequestStatus
  actorId: string
  requesterId: string
  assigneeId: string | null
  heads: string[]
  affected: string[]
}

/** Everyone the move concerns but the one who made it; the helpdesk when its queue changes from outside. */
export function audienceOfMove(moved: Moved): Audience {
  const concerned = [moved.requesterId, ...moved.affected]
  if (moved.action === 'withdraw' && moved.from === 'awaiting-confirmation') concerned.push(...moved.heads)
  const fromOutside = moved.actorId === moved.requesterId
  if (fromOutside && moved.assigneeId) concerned.push(moved.assigneeId)
  return {
    people: [...new Set(concerned)].filter((id) => id !== moved.actorId),
    helpdesk:
      moved.action === 'confirm' ||
      moved.action === 'reopen' ||
      (moved.action === 'withdraw' && moved.from !== 'awaiting-confirmation'),
  }
}
