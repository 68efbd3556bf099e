import type { CoreEvent } from '../../core/contract/events'
import type { RequestAction } from '../../core/contract/moves'
import type { Request, RequestStatus } from '../../core/contract/requests'

/** A request as an event shows it, with the moves that its reader will find open. */
export const asRequest = ({ request }: CoreEvent, actions: RequestAction[]): Request => ({
  ...request,
  history: [],
  actions,
  mayComment: false,
  mayNote: false,
  confirmedRevision: null,
  merged: [],
  suggestion: null,
  deadlines: null,
})

const ofRequester: Partial<Record<RequestStatus, RequestAction[]>> = {
  'needs-information': ['answer'],
  resolved: ['reopen', 'close'],
}

/** The core service decides when they are pressed; this only says what is worth showing. */
export const movesOfRequester = ({ request }: CoreEvent): RequestAction[] => ofRequester[request.status] ?? []

const ofApprover: Partial<Record<RequestStatus, RequestAction[]>> = {
  'awaiting-confirmation': ['confirm', 'ask', 'reject'],
  'awaiting-approval': ['approve', 'reject'],
}
export const movesOfApprover = ({ request }: CoreEvent): RequestAction[] => ofApprover[request.status] ?? []
