import type { RequestStatus } from '../contract/requests'
import { fromEach } from './from-each'
import type { Transition } from './transitions'

/** Where the helpdesk has it and works on it. */
const withHelpdesk = ['submitted', 'triaged', 'in-progress'] as const
const open: readonly RequestStatus[] = [...withHelpdesk, 'needs-information']

/**
 * Incidents and questions go straight to the helpdesk and are never rejected. Alike ones are merged; what was
 * merged follows the one it was merged into by itself.
 */
export const supportMoves: readonly Transition[] = [
  { from: 'submitted', action: 'triage', by: ['helpdesk'], to: 'triaged' },
  { from: 'triaged', action: 'triage', by: ['helpdesk'], to: 'triaged' },
  { from: 'in-progress', action: 'triage', by: ['helpdesk'], to: 'in-progress' },
  { from: 'needs-information', action: 'triage', by: ['helpdesk'], to: 'needs-information' },
  { from: 'submitted', action: 'take', by: ['helpdesk'], to: 'in-progress' },
  { from: 'triaged', action: 'take', by: ['helpdesk'], to: 'in-progress' },
  ...fromEach(open, { action: 'assign', by: ['helpdesk'] }),
  ...fromEach(withHelpdesk, { action: 'ask', by: ['helpdesk'], to: 'needs-information', needsComment: true }),
  { from: 'needs-information', action: 'answer', by: ['requester'], to: 'submitted', needsComment: true },
  { from: 'needs-information', action: 'expire', by: ['system'], to: 'expired', unlessMajor: true },
  { from: 'in-progress', action: 'resolve', by: ['helpdesk'], to: 'resolved' },
  { from: 'needs-information', action: 'resolve', by: ['helpdesk'], to: 'resolved' },
  ...fromEach(open, { action: 'withdraw', by: ['requester'], to: 'withdrawn', unlessMajor: true }),
  ...fromEach(open, { action: 'merge', by: ['helpdesk'], to: 'merged' }),
  { from: 'merged', action: 'merge', by: ['system'], to: 'merged' },
  { from: 'merged', action: 'split', by: ['helpdesk'], to: 'submitted' },
  { from: 'merged', action: 'withdraw', by: ['requester'], to: 'withdrawn' },
  { from: 'merged', action: 'resolve', by: ['system'], to: 'resolved' },
  { from: 'resolved', action: 'reopen', by: ['requester', 'helpdesk'], to: 'submitted' },
  { from: 'resolved', action: 'reopen', by: ['system'], to: 'merged' },
  { from: 'resolved', action: 'close', by: ['requester'], to: 'closed', unlessMajor: true },
  { from: 'resolved', action: 'close', by: ['helpdesk', 'system'], to: 'closed' },
  { from: 'closed', action: 'reopen', by: ['requester'], to: 'submitted' },
  { from: 'closed', action: 'reopen', by: ['system'], to: 'merged' },
  { from: 'expired', action: 'reopen', by: ['requester'], to: 'submitted' },
]
