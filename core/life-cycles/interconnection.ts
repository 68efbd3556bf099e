import type { RequestStatus } from '../contract/requests'
import { fromEach } from './from-each'
import type { Transition } from './transitions'

const withHelpdesk: readonly RequestStatus[] = ['submitted', 'assessed', 'planned']
const open: readonly RequestStatus[] = [...withHelpdesk, 'needs-information']

/** The helpdesk looks at it, sets when, connects, or declines and says why. */
export const interconnectionMoves: readonly Transition[] = [
  { from: 'submitted', action: 'assess', by: ['helpdesk'], to: 'assessed' },
  { from: 'assessed', action: 'plan', by: ['helpdesk'], to: 'planned' },
  { from: 'planned', action: 'plan', by: ['helpdesk'], to: 'planned' },
  { from: 'planned', action: 'connect', by: ['helpdesk'], to: 'connected' },
  ...fromEach(open, { action: 'assign', by: ['helpdesk'] }),
  ...fromEach(withHelpdesk, { action: 'ask', by: ['helpdesk'], to: 'needs-information', needsComment: true }),
  { from: 'needs-information', action: 'answer', by: ['requester'], to: 'submitted', needsComment: true },
  { from: 'needs-information', action: 'expire', by: ['system'], to: 'expired' },
  ...fromEach(open, { action: 'reject', by: ['helpdesk'], to: 'rejected', needsComment: true }),
  ...fromEach(open, { action: 'withdraw', by: ['requester'], to: 'withdrawn' }),
]
