import type { Transition } from './transitions'

/**
 * Waits for the unit's head where there is one; then the helpdesk acts in iMOIT. The only way to the helpdesk past
 * the head is a confirmation of what stands there now: amending leads back before it. `answer` goes back to where
 * the question came from, `amend` past the head only where nobody else has to confirm.
 */
export const accountRequestMoves: readonly Transition[] = [
  { from: 'awaiting-confirmation', action: 'confirm', by: ['unit-head'], to: 'submitted' },
  {
    from: 'awaiting-confirmation',
    action: 'ask',
    by: ['unit-head'],
    to: 'needs-information',
    needsComment: true,
  },
  { from: 'awaiting-confirmation', action: 'reject', by: ['unit-head'], to: 'rejected', needsComment: true },
  { from: 'awaiting-confirmation', action: 'amend', by: ['requester'], to: 'awaiting-confirmation' },
  { from: 'awaiting-confirmation', action: 'withdraw', by: ['requester'], to: 'withdrawn' },
  { from: 'awaiting-confirmation', action: 'expire', by: ['system'], to: 'expired' },
  {
    from: 'needs-information',
    action: 'answer',
    by: ['requester'],
    to: 'awaiting-confirmation',
    needsComment: true,
  },
  { from: 'needs-information', action: 'amend', by: ['requester'], to: 'awaiting-confirmation' },
  { from: 'needs-information', action: 'withdraw', by: ['requester'], to: 'withdrawn' },
  { from: 'needs-information', action: 'expire', by: ['system'], to: 'expired' },
  { from: 'submitted', action: 'take', by: ['helpdesk'], to: 'in-progress' },
  { from: 'submitted', action: 'ask', by: ['helpdesk'], to: 'needs-information', needsComment: true },
  { from: 'submitted', action: 'reject', by: ['helpdesk'], to: 'rejected', needsComment: true },
  { from: 'submitted', action: 'amend', by: ['requester'], to: 'awaiting-confirmation' },
  { from: 'submitted', action: 'withdraw', by: ['requester'], to: 'withdrawn' },
  { from: 'in-progress', action: 'settle', by: ['helpdesk'], to: 'in-progress' },
  { from: 'in-progress', action: 'ask', by: ['helpdesk'], to: 'needs-information', needsComment: true },
  { from: 'in-progress', action: 'resolve', by: ['helpdesk'], to: 'resolved' },
  { from: 'in-progress', action: 'reject', by: ['helpdesk'], to: 'rejected', needsComment: true },
  { from: 'in-progress', action: 'withdraw', by: ['requester'], to: 'withdrawn' },
  { from: 'resolved', action: 'reopen', by: ['requester'], to: 'submitted' },
  { from: 'resolved', action: 'close', by: ['requester', 'helpdesk', 'system'], to: 'closed' },
]
