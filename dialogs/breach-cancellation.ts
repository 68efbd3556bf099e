import type { AccountRequestBody } from '../core/contract/account-requests'
import { line } from './fields/line'
import { people } from './fields/people'
import { dayOf, isoDay } from './reading/vietnam-time'
import type { Dialog } from './types'

/** Whose accounts are to be cancelled; what the breach was is not asked. */
export const breachCancellation: Dialog<'requestAccount'> = {
  id: 'breach-cancellation',
  version: 1,
  submits: 'requestAccount',
  confirms: () => true,
  fields: [
    { id: 'people', kind: 'people', read: people },
    { id: 'unit', kind: 'line', atMost: 120, read: line({ atLeast: 2, atMost: 120 }) },
  ],
  prefill: (known, _said, { now }) => ({ unit: known.unit, effectiveDate: isoDay(dayOf(now)) }),
  toSubmission: ({ people, unit, effectiveDate }) => ({
    name: 'requestAccount',
    body: { change: 'cancel-for-breach', holders: people, unit, effectiveDate } as AccountRequestBody,
  }),
}
