import type { breachCancellation as vietnamese } from '../../vi/dialog-words/breach-cancellation'
import { accountRequest } from './account-request'

export const breachCancellation: typeof vietnamese = {
  title: 'Cancel an account for a breach',
  intro:
    'For the head of a unit, or whom the head delegated to. Only the heads of the unit and iMOIT support see it.',
  summary: 'Please check the cancellation',
  submit: 'Continue',
  warning: 'Please name only those whose accounts are to be cancelled; do not say what the breach was.',
  fields: {
    people: {
      name: 'Whose accounts',
      question: 'Whose accounts are to be cancelled? One person per line: full name, work e-mail.',
      hint: 'For example: Trần Thu Hà, hatt@moit.example. At most 50 people.',
      help: 'One person per line: full name, work e-mail. Do not say what the breach was.',
    },
    unit: accountRequest.fields.unit,
  },
}
