import type { AccountRequestBody } from '../contract/account-requests'
import type { Created } from '../contract/requests'
import type { Outcome } from '../outcome'
import { allocateNumber } from '../requests/allocate-number'
import { type NewRequest, recordRequest, type Writing } from '../requests/record-request'
import { newDetails } from './holder-outcomes'
import { claimAccounts } from './live-accounts'

interface Filed extends Pick<NewRequest, 'status' | 'unitId' | 'heads' | 'facts'> {
  /** Who files it may confirm it, and does so by filing. */
  confirmed: boolean
}

/** Keeps a request for the accounts of people, unless another one holds them. */
export async function recordAccountRequest(
  writing: Writing,
  body: AccountRequestBody,
  { confirmed, ...filed }: Filed,
): Promise<Outcome<Created>> {
  const { tx, now } = writing
  const number = await allocateNumber(tx, 'account-request', now)
  const refused = await claimAccounts(writing, number, body)
  if (refused) return refused
  const value = await recordRequest(writing, {
    ...{ kind: 'account-request', number, details: newDetails(body) },
    ...filed,
  })
  if (confirmed)
    await tx.query('update core.requests set confirmed_revision = revision where number = $1', [number])
  return { value }
}
