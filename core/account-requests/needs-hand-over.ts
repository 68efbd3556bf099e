import { foldLetters } from '../../knowledge/vietnamese/fold-letters'
import type { AccountRequestBody } from '../contract/account-requests'

/** Folded words by which people say that somebody leaves or moves. */
const leaving =
  /\b(nghi huu|huu tri|nghi viec|thoi viec|nghi che do|chuyen cong tac|chuyen don vi|chuyen sang|luan chuyen|dieu dong|dieu chuyen|biet phai|thuyen chuyen|retire|retirement|leave|leaves|leaving|transfer|transferred)\b/

/**
 * Whether work in iMOIT should be handed over before the account changes: when it is taken away, and when it is
 * changed because its holder leaves or moves.
 */
export const needsHandOver = ({
  change,
  reason = '',
}: Pick<AccountRequestBody, 'change' | 'reason'>): boolean =>
  change === 'revoke' || (change === 'change' && leaving.test(foldLetters(reason).folded))
