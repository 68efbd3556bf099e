import type { AccountHolder, AccountRequestBody } from '../contract/account-requests'
import type { HolderOutcome, RequestDetails } from '../contract/requests'

export type AccountDetails = Extract<RequestDetails, { kind: 'account-request' }>
type Result = HolderOutcome['result']

/** A request as it is filed: nobody's account has been seen to. */
export const newDetails = (body: AccountRequestBody): AccountDetails => ({
  kind: 'account-request',
  ...body,
  holders: body.holders.map(pending),
})

const pending = ({ name, email, role }: AccountHolder): HolderOutcome => ({
  name,
  email,
  role,
  result: 'pending',
  comment: null,
})

export const pendingHolders = ({ holders }: AccountDetails): HolderOutcome[] =>
  holders.filter(({ result }) => result === 'pending')

export const settleHolder = (
  details: AccountDetails,
  email: string,
  outcome: Pick<HolderOutcome, 'result' | 'comment'>,
): AccountDetails => ({
  ...details,
  holders: details.holders.map((holder) => (holder.email === email ? { ...holder, ...outcome } : holder)),
})

/** Gives those nobody has settled this result. */
export const settleRest = (details: AccountDetails, result: Result): AccountDetails => ({
  ...details,
  holders: details.holders.map((holder) => (holder.result === 'pending' ? { ...holder, result } : holder)),
})

/** Who was said to be done is looked at again; where nobody was, everybody. A refusal of one among others stands. */
export function reopenHolders(details: AccountDetails): AccountDetails {
  const again = details.holders.some(({ result }) => result === 'done') ? 'done' : 'refused'
  return {
    ...details,
    holders: details.holders.map((holder) => (holder.result === again ? pending(holder) : holder)),
  }
}

/** What was settled stays settled for a holder who is asked for as before; everything else starts anew. */
export function amendDetails(before: AccountDetails, body: AccountRequestBody): AccountDetails {
  const settled = before.change === body.change ? before.holders : []
  const asBefore = (holder: AccountHolder) =>
    settled.find((known) => JSON.stringify(pending(known)) === JSON.stringify(pending(holder)))
  const { reason: _dropped, ...rest } = before
  return { ...rest, ...body, holders: body.holders.map((holder) => asBefore(holder) ?? pending(holder)) }
}

/** How many there are of each, as history and e-mails tell it. */
export function countResults({ holders }: AccountDetails): Record<'done' | 'refused', string> {
  const count = (wanted: Result) => String(holders.filter(({ result }) => result === wanted).length)
  return { done: count('done'), refused: count('refused') }
}
