import { dateInHanoi } from '../calendar/day-number'
import type { AccountRequestBody } from '../contract/account-requests'
import type { Created } from '../contract/requests'
import { delegatingHead } from '../delegations/confirmers'
import { type Outcome, refuse } from '../outcome'
import { findUnit } from '../people/units'
import type { Writing } from '../requests/record-request'
import { recordAccountRequest } from './record-account-request'

/**
 * Only a head of the unit files it, or whom they delegated to: that is its confirmation, and it goes to the helpdesk
 * without delay.
 */
export async function cancelForBreach(writing: Writing, body: AccountRequestBody): Promise<Outcome<Created>> {
  const { tx, person, now } = writing
  const unit = await findUnit(tx, body.unit)
  if (!unit) return refuse('not-allowed')
  const isHead = person.roles.includes('unit-head') && person.unit?.id === unit.id
  const head = isHead ? undefined : await delegatingHead(tx, person.id, unit.id, dateInHanoi(now))
  if (!isHead && !head) return refuse('not-allowed')
  return recordAccountRequest(writing, body, {
    status: 'submitted',
    unitId: unit.id,
    ...(head && { facts: { for: head } }),
    confirmed: true,
  })
}
