import type { Fact, Tone } from '../../cards/card-values'
import type { RequestStatus } from '../../core/contract/requests'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'

const tones: Record<RequestStatus, Tone> = {
  draft: 'warning',
  'awaiting-confirmation': 'warning',
  'awaiting-approval': 'warning',
  'needs-information': 'warning',
  submitted: 'accent',
  triaged: 'accent',
  assessed: 'accent',
  planned: 'accent',
  'in-progress': 'accent',
  merged: 'accent',
  resolved: 'good',
  connected: 'good',
  sent: 'good',
  published: 'good',
  closed: 'good',
  rejected: 'attention',
  withdrawn: 'attention',
  expired: 'attention',
}

/** How a request stands, for the head of its card. */
export const statusFact = (status: RequestStatus, language: Language): Fact => {
  const { fields, statuses } = wordingIn(language).requests
  return { title: fields.status, value: statuses[status], tone: tones[status] }
}
