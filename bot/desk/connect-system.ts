import { fold } from '../../dialogs/reading/fold'
import { openDialog } from '../conversation/open-dialog'
import { continueInPersonal, inPersonal, type Talk } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { understand } from '../understanding/understand'

const whose =
  '(?:(?:chung )?(?:toi|em|minh) |don vi (?:(?:chung )?(?:toi|em|minh) )?|ben (?:(?:chung )?(?:toi|em) )?|we |i )?'
const wanting =
  '(?:xin|(?:lap |lam |gui )?(?:de nghi|yeu cau)|dang ky|muon|can|want|need|would like|request|please)'
const connecting = '(?:ket noi|lien thong|tich hop|interconnect|connect|integrate|interconnection)'
// A broken network is reported, not wished for.
const other = '(?! (?:mang|internet|wifi|lai|voi can bo|to (?:a|the) (?:network|internet)))'
const wish = new RegExp(
  `^${whose}${wanting} (?:\\S+ ){0,3}?${connecting}\\b${other}(?=.* (?:he thong|phan mem|imoit|system|software)\\b)`,
)

/** "đề nghị kết nối phần mềm của đơn vị với iMOIT"; a question about connecting is left to the regulation. */
export const readConnectWish = (said: string): true | undefined =>
  said.length <= 300 && wish.test(fold(said)) && !understand(said).asks ? true : undefined

export const startConnecting = (talk: Talk, _wish: true, said: string): TurnResult | Promise<TurnResult> =>
  inPersonal(talk) ? openDialog(talk, 'interconnection', {}) : continueInPersonal(talk, said)
