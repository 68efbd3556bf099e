import type { Transition } from './transitions'

/**
 * Nothing is shown that one person alone wrote. While a change waits, the version approved before stays in use;
 * a change that is rejected or withdrawn leads back to it.
 */
export const curatedAnswerMoves: readonly Transition[] = [
  { from: 'awaiting-approval', action: 'approve', by: ['second-editor'], to: 'published' },
  {
    from: 'awaiting-approval',
    action: 'reject',
    by: ['second-editor'],
    to: 'rejected',
    needsComment: true,
  },
  { from: 'awaiting-approval', action: 'amend', by: ['helpdesk', 'editor'], to: 'awaiting-approval' },
  { from: 'awaiting-approval', action: 'withdraw', by: ['requester'], to: 'withdrawn' },
  { from: 'awaiting-approval', action: 'close', by: ['editor'], to: 'closed' },
  { from: 'published', action: 'amend', by: ['helpdesk', 'editor'], to: 'awaiting-approval' },
  { from: 'published', action: 'close', by: ['editor'], to: 'closed' },
  { from: 'rejected', action: 'amend', by: ['helpdesk', 'editor'], to: 'awaiting-approval' },
]
