import type { Transition } from './transitions'

/** Waits for the unit head when there is one; then the helpdesk acts in iMOIT. */
export const accountRequestMoves: readonly Transition[] = [
  { from: 'awaiting-confirmation', action: 'confirm', by: ['unit-head'], to: 'submitted' },
  { from: 'awaiting-confirmation', action: 'reject', by: ['unit-head'], to: 'rejected', needsComment: true },
  { from: 'awaiting-confirmation', action: 'withdraw', by: ['requester'], to: 'withdrawn' },
  { from: 'submitted', action: 'take', by: ['helpdesk'], to: 'in-progress' },
  { from: 'submitted', action: 'reject', by: ['helpdesk'], to: 'rejected', needsComment: true },
  { from: 'submitted', action: 'withdraw', by: ['requester'], to: 'withdrawn' },
  { from: 'in-progress', action: 'resolve', by: ['helpdesk'], to: 'resolved' },
  { from: 'in-progress', action: 'reject', by: ['helpdesk'], to: 'rejected', needsComment: true },
  { from: 'in-progress', action: 'withdraw', by: ['requester'], to: 'withdrawn' },
  { from: 'resolved', action: 'reopen', by: ['requester'], to: 'submitted' },
  { from: 'resolved', action: 'close', by: ['requester', 'helpdesk'], to: 'closed' },
]
