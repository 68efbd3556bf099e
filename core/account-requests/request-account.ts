import { dateInHanoi } from '../calendar/day-number'
import type { AccountRequestBody } from '../contract/account-requests'
import type { Created } from '../contract/requests'
import type { Outcome } from '../outcome'
import type { Writing } from '../requests/record-request'
import { cancelForBreach } from './cancel-for-breach'
import { needsHandOver } from './needs-hand-over'
import { recordAccountRequest } from './record-account-request'
import { whoConfirms } from './who-confirms'

/** Waits for the unit's head or a delegate, unless the unit has no head or the head is the one who asks. */
export async function requestAccount(writing: Writing, body: AccountRequestBody): Promise<Outcome<Created>> {
  if (body.change === 'cancel-for-breach') return cancelForBreach(writing, body)
  const { tx, person, now } = writing
  const { unit, confirmers, asksAsHead } = await whoConfirms(tx, person, body.unit, dateInHanoi(now))
  const recorded = await recordAccountRequest(writing, body, {
    status: confirmers.length > 0 ? 'awaiting-confirmation' : 'submitted',
    unitId: unit?.id,
    heads: confirmers,
    confirmed: asksAsHead,
  })
  if ('refused' in recorded || !needsHandOver(body)) return recorded
  return { value: { ...recorded.value, handOver: true } }
}
