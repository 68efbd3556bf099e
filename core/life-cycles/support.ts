import type { Transition } from './transitions'

/** Incidents and questions go straight to the helpdesk and are never rejected. */
const supportMoves: readonly Transition[] = [
  { from: 'submitted', action: 'take', by: ['helpdesk'], to: 'in-progress' },
  { from: 'submitted', action: 'withdraw', by: ['requester'], to: 'withdrawn' },
  { from: 'in-progress', action: 'resolve', by: ['helpdesk'], to: 'resolved' },
  { from: 'in-progress', action: 'withdraw', by: ['requester'], to: 'withdrawn' },
  { from: 'resolved', action: 'reopen', by: ['requester'], to: 'submitted' },
  { from: 'resolved', action: 'close', by: ['requester', 'helpdesk'], to: 'closed' },
]

export const incidentMoves = supportMoves
export const ticketMoves = supportMoves
