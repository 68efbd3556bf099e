import type { MoveEffect } from '../moves/move-effect'
import { refuse } from '../outcome'
import { accountOf } from './account-of'
import { settleHolder } from './holder-outcomes'
import { freeAccount } from './live-accounts'

/** The outcome for one person of the request; that account is free for another request at once. */
export const settle: MoveEffect<'settle'> = async ({ writing, row, body, comment }) => {
  const { holder, result } = body
  const details = accountOf(row)
  if (!details.holders.some(({ email }) => email === holder)) {
    return refuse('invalid-request', { errors: [{ path: 'holder', message: 'not one of this request' }] })
  }
  if (result === 'refused' && !comment) {
    return refuse('invalid-request', { errors: [{ path: 'comment', message: 'required to refuse' }] })
  }
  await freeAccount(writing.tx, row.number, holder)
  return { value: { details: settleHolder(details, holder, { result, comment }), facts: { holder, result } } }
}
