import type { Transition } from './transitions'

/** Once sent it stays as it was sent: a correction or an all-clear follows it, the all-clear closes it. */
export const noticeMoves: readonly Transition[] = [
  { from: 'draft', action: 'amend', by: ['helpdesk'], to: 'draft' },
  { from: 'draft', action: 'send', by: ['helpdesk'], to: 'sent' },
  { from: 'draft', action: 'withdraw', by: ['helpdesk'], to: 'withdrawn' },
  { from: 'sent', action: 'close', by: ['system'], to: 'closed' },
]
