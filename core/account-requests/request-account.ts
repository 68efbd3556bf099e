import { dateInHanoi } from '../calendar/day-number'
import type { AccountRequestBody } from '../contract/account-requests'
import type { Created } from '../contract/requests'
import type { Outcome } from '../outcome'
import { allocateNumber } from '../requests/allocate-number'
import { recordRequest, type Writing } from '../requests/record-request'
import { cancelForBreach } from './cancel-for-breach'
import { newDetails } from './holder-outcomes'
import { claimAccounts } from './live-accounts'
import { needsHandOver } from './needs-hand-over'
import { whoConfirms } from './who-confirms'

/** Waits for the unit's head or a delegate, unless the unit has no head or the head is the one who asks. */
export async function requestAccount(writing: Writing, body: AccountRequestBody): Promise<Outcome<Created>> {
  if (body.change === 'cancel-for-breach') return cancelForBreach(writing, body)
  const { tx, person, now } = writing
  const { unit, confirmers, asksAsHead } = await whoConfirms(tx, person, body.unit, dateInHanoi(now))
  const number = await allocateNumber(tx, 'account-request', now)
  const refused = await claimAccounts(writing, number, body)
  if (refused) return refused
  const created = await recordRequest(writing, {
    kind: 'account-request',
    number,
    status: confirmers.length > 0 ? 'awaiting-confirmation' : 'submitted',
    details: newDetails(body),
    unitId: unit?.id,
    heads: confirmers,
  })
  if (asksAsHead) {
    await tx.query('update core.requests set confirmed_revision = revision where number = $1', [number])
  }
  return { value: needsHandOver(body) ? { ...created, handOver: true } : created }
}
