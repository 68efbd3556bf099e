import { dateInHanoi } from '../calendar/day-number'
import { isForBreach } from '../contract/account-requests'
import type { MoveEffect } from '../moves/move-effect'
import { refuse } from '../outcome'
import { accountOf } from './account-of'
import { changedFields } from './changed-fields'
import { amendDetails, pendingHolders } from './holder-outcomes'
import { claimAccounts } from './live-accounts'
import { whoConfirms } from './who-confirms'

/**
 * What is asked for from now on. A confirmation given before no longer counts: the request waits for one again,
 * unless nobody else has to give it.
 */
export const amend: MoveEffect<'amend'> = async ({ writing, row, body }) => {
  const { tx, person, now } = writing
  if (body.details.kind !== 'account-request') {
    return refuse('invalid-request', { errors: [{ path: 'details.kind', message: 'of another kind' }] })
  }
  const { kind: _kind, ...asked } = body.details
  const before = accountOf(row)
  // Who may file one, and that nobody confirms it, is decided when it is filed.
  if (isForBreach(before) || isForBreach(body.details)) return refuse('transition-not-allowed')
  const changed = changedFields(before, asked)
  if (changed.length === 0) {
    return refuse('invalid-request', { errors: [{ path: 'details', message: 'nothing is different' }] })
  }
  const details = amendDetails(before, asked)
  const wanted = { change: details.change, holders: pendingHolders(details) }
  const standing = await claimAccounts(writing, row.number, wanted)
  if (standing) return standing
  const { unit, confirmers, asksAsHead } = await whoConfirms(tx, person, asked.unit, dateInHanoi(now))
  return {
    value: {
      to: confirmers.length > 0 ? 'awaiting-confirmation' : 'submitted',
      details,
      unitId: unit?.id ?? null,
      assigneeId: null,
      confirmedRevision: asksAsHead ? row.revision + 1 : null,
      facts: { changed: changed.join(' ') },
    },
  }
}
