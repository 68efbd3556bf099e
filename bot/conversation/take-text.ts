import { fold } from '../../dialogs/reading/fold'
import { holdsPassword } from '../../dialogs/reading/holds-password'
import { samePhrase, spoken } from '../../dialogs/reading/same-phrase'
import { askToAnswer } from '../desk/ask-which'
import { joinsIncident } from '../understanding/joins-incident'
import { onlyLooksAt, spellOutNumbers } from '../understanding/spell-out-numbers'
import { requestNumberIn } from '../understanding/told-in'
import { prefillOf, type Understood, understand } from '../understanding/understand'
import { areas } from './all-areas'
import { answerDialog, isCommand } from './answer-dialog'
import { answerQuestion } from './answer-question'
import { dialogRunning, resumeDialog } from './dialog-step'
import { openDialog } from './open-dialog'
import { raiseAlarm } from './raise-alarm'
import { joinIncident, openRequest } from './read-requests'
import { runCommand } from './run-command'
import { takeBoth } from './take-both'
import { after, continueInPersonal, inPersonal, join, reply, type Talk, text, wordsOf } from './talk'
import type { TurnResult } from './types'

/** Characters of one message that are read; a longer one is not half understood but sent back. */
const readAtMost = 2000

export async function takeText(talk: Talk, said: string): Promise<TurnResult> {
  const understood = understand(said.slice(0, readAtMost))
  const alarm =
    understood.alarm ?? (holdsPassword(said.slice(0, readAtMost)) ? 'password-in-message' : undefined)
  if (alarm) return raiseAlarm(talk, alarm)
  const spelled = spellOutNumbers(said, talk.turn.at)
  for (const command of areas.flatMap(({ commands = [] }) => commands)) {
    const taken = command.take(talk, spelled)
    if (taken !== 'not-ours') return taken
  }
  for (const { awaited } of areas) {
    const taken = awaited?.(talk, said, understood)
    if (taken) return taken
  }
  if (!dialogRunning(talk) && said.length <= readAtMost) {
    const taken = await takenFresh(talk, spelled, understood)
    if (taken) return taken
  }
  const number =
    understood.requestNumber ?? (onlyLooksAt(fold(spelled)) ? requestNumberIn(spelled) : undefined)
  if (number && !longerThanNumber(talk, said, number)) {
    if (!inPersonal(talk)) return continueInPersonal(talk, said)
    if (talk.state.dialog?.dialog === 'incident-report' && joinsIncident(spelled.replace(number, '').trim()))
      return joinIncident(talk, number)
    const shown = await openRequest(talk, number)
    return dialogRunning(talk) ? join(shown, resumeDialog(after(talk, shown))) : shown
  }
  if (understood.command && !understood.requestNumber)
    return runCommand(talk, understood.command, said, understood.follows)
  if (dialogRunning(talk)) return answerDialog(talk, said, understood)
  if (said.length > readAtMost)
    return reply(talk, [text(wordsOf(talk).answers.tooLong(said.length, readAtMost))])
  return takeFreshText(talk, said, understood)
}

/** "Hủy", "sửa" alone concern what is being written, never what was sent. */
async function takenFresh(
  talk: Talk,
  said: string,
  { command, requestNumber }: Understood,
): Promise<TurnResult | undefined> {
  const stops = command === 'cancel' || command === 'edit' || command === 'back'
  const named = requestNumber !== undefined || (stops && /\b(?:yeu cau|su co|phieu|don)\b/.test(fold(said)))
  if (command && !named) return undefined
  for (const { fresh } of areas) {
    const taken = await fresh?.(talk, said)
    if (taken) return taken
  }
  return undefined
}

/** Inside a dialog a number in a longer sentence is part of the answer, not a look-up. */
const longerThanNumber = (talk: Talk, said: string, number: string): boolean =>
  dialogRunning(talk) && said.length > number.length + 25

/** "Nhờ anh chị chỉ giúp …": politeness is no wish for a person where the text rules on sending. */
function asksWhatIsStated({ parts, state }: Talk, said: string, { starts }: Understood): boolean {
  if (starts !== 'ask-human') return false
  const answer = parts.knowledge.answer(said, { language: state.language })
  return answer.outcome === 'answered' && answer.ruling !== undefined
}

/** "gửi", "2": an answer to nothing is no question about the regulation. */
function isAnswerOnly(talk: Talk, said: string): boolean {
  if (/^\d{1,2}\.?$/.test(said)) return true
  return Object.values(wordsOf(talk).dialogs.buttons).some((label) => samePhrase(spoken(said), label))
}

/** Not even a citation or another document's words: the text has nothing near it either. */
function meansNothing({ parts, state }: Talk, said: string, { saysNothing }: Understood): boolean {
  if (!saysNothing) return false
  const answer = parts.knowledge.answer(said, {
    language: state.language,
    focus: state.lastAnswer?.citations,
  })
  return answer.outcome === 'not-found' && answer.why === 'not-covered' && !answer.nearest
}

/** What holds no question is met with a way on, not with a refusal. */
async function talkOn(talk: Talk, said: string, { smallTalk }: Understood): Promise<TurnResult> {
  const asked = smallTalk ? undefined : await askToAnswer(talk, said)
  if (asked) return asked
  const { conversation } = wordsOf(talk)
  const { human, incident, mine, help } = conversation.commands
  const told = smallTalk === 'upset' ? conversation.upset : conversation.saysNothing
  const ways = smallTalk === 'upset' ? [human, incident, mine] : [help, mine, human]
  return reply(talk, [text(told, inPersonal(talk) ? ways : [])])
}

async function takeFreshText(talk: Talk, said: string, understood: Understood): Promise<TurnResult> {
  const { conversation } = wordsOf(talk)
  const { offer, lastAnswer } = talk.state
  const offered = offer && lastAnswer && prefillOf(lastAnswer.question, offer)
  if (offer && understood.answerWord === 'yes') return openDialog(talk, offer, offered ?? {})
  if (offer && understood.answerWord === 'no')
    return reply(talk, [text(conversation.offerDeclined)], { offer: undefined })
  if (understood.smallTalk === 'upset') return talkOn(talk, said, understood)
  if (understood.smallTalk) {
    const { check, mine, help } = conversation.commands
    return reply(talk, [
      text(conversation[understood.smallTalk], inPersonal(talk) ? [check, mine, help] : []),
    ])
  }
  if (understood.answerWord || isAnswerOnly(talk, said)) {
    const { nothingAsked, commands } = conversation
    return reply(talk, [text(nothingAsked, inPersonal(talk) ? [commands.mine, commands.help] : [])])
  }
  const both = await takeBoth(talk, said)
  if (both) return both
  if (understood.starts && !asksWhatIsStated(talk, said, understood)) {
    return inPersonal(talk)
      ? openDialog(
          talk,
          understood.starts,
          (isCommand(said) && offer === understood.starts && offered) || understood.prefill,
        )
      : continueInPersonal(talk, said)
  }
  for (const { beforeQuestion } of areas) {
    const taken = await beforeQuestion?.(talk, said)
    if (taken) return taken
  }
  return meansNothing(talk, said, understood)
    ? talkOn(talk, said, understood)
    : answerQuestion(talk, said, understood)
}
