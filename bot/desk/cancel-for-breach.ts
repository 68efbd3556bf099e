import { fold } from '../../dialogs/reading/fold'
import { dayOf, isoDay } from '../../dialogs/reading/vietnam-time'
import { wordingIn } from '../../wording/catalogue'
import type { Tell } from '../conversation/areas'
import { openDialog } from '../conversation/open-dialog'
import { continueInPersonal, inPersonal, reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { understand } from '../understanding/understand'

const cancelling = '(?:huy|thu hoi|khoa|cat|dong|xoa|ngung|cancel|revoke|close|block)'
const wish = new RegExp(
  `\\b${cancelling} (?:\\S+ ){0,4}?(?:tai khoan|quyen|acc|accounts?|access)\\b.*\\b(?:vi pham|sai pham|breach(?:es)?|violations?)\\b`,
)

/** "hủy tài khoản của người vi phạm"; a question about it is left to the regulation. */
export const readBreachWish = (said: string): true | undefined =>
  said.length <= 500 && wish.test(fold(said)) && !understand(said).asks ? true : undefined

/** Nothing of the sentence is kept: it may tell of the breach. Who may not file it is told so before anything is typed. */
export async function startCancelling(talk: Talk, _wish: true, said: string): Promise<TurnResult> {
  if (!inPersonal(talk)) return continueInPersonal(talk, said)
  if (await isNobodysHead(talk)) return reply(talk, [text(wordsOf(talk).desk.onlyHeadsCancel)])
  return openDialog(talk, 'breach-cancellation', {})
}

/** As far as the service can be asked: it decides when the form is sent. */
async function isNobodysHead({ turn, parts }: Talk): Promise<boolean> {
  const me = await parts.core.me(turn.person)
  if (me.outcome !== 'found' || me.value.roles.includes('unit-head')) return false
  const read = await parts.core.read(turn.person, 'delegations')
  if (read.outcome !== 'found') return read.outcome === 'refused'
  const today = isoDay(dayOf(turn.at))
  return !read.value.some(({ to, from, until }) => to.id === me.value.id && from <= today && today <= until)
}

export const tellCancelling: Tell = ({ submission }, outcome, { language }) =>
  submission.name === 'requestAccount' &&
  submission.body.change === 'cancel-for-breach' &&
  outcome.outcome === 'refused' &&
  outcome.problem.code === 'not-allowed'
    ? [{ kind: 'text', text: wordingIn(language).desk.onlyHeadsCancel }]
    : undefined
