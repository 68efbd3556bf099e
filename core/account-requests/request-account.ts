import type { AccountRequestBody } from '../contract/account-requests'
import type { Created } from '../contract/requests'
import type { Outcome } from '../outcome'
import { findUnit, headsOf } from '../people/units'
import { allocateNumber } from '../requests/allocate-number'
import { recordRequest, type Writing } from '../requests/record-request'
import { claimAccounts } from './live-accounts'

/** Waits for the unit head to confirm, unless the unit has none or the head is the one who asks. */
export async function requestAccount(writing: Writing, body: AccountRequestBody): Promise<Outcome<Created>> {
  const { tx, person, now } = writing
  // A unit nobody knows is no way around confirmation: the head of the person's own unit is asked.
  const unit = (await findUnit(tx, body.unit)) ?? person.unit ?? undefined
  const heads = unit ? await headsOf(tx, unit.id) : []
  const asksAsHead = heads.some(({ id }) => id === person.id)
  const number = await allocateNumber(tx, 'account-request', now)
  const refused = await claimAccounts(tx, person, number, body)
  if (refused) return refused
  const created = await recordRequest(writing, {
    kind: 'account-request',
    number,
    status: heads.length > 0 && !asksAsHead ? 'awaiting-confirmation' : 'submitted',
    details: { kind: 'account-request', ...body },
    unitId: unit?.id,
    heads,
  })
  return { value: created }
}
