import { holdsPassword } from '../../dialogs/reading/holds-password'
import { samePhrase, spoken } from '../../dialogs/reading/same-phrase'
import { type Understood, understand } from '../understanding/understand'
import { areas } from './all-areas'
import { answerDialog } from './answer-dialog'
import { answerQuestion } from './answer-question'
import { dialogRunning, resumeDialog } from './dialog-step'
import { openDialog } from './open-dialog'
import { raiseAlarm } from './raise-alarm'
import { joinIncident, openRequest } from './read-requests'
import { runCommand } from './run-command'
import { after, continueInPersonal, inPersonal, join, reply, type Talk, text, wordsOf } from './talk'
import type { TurnResult } from './types'

/** Characters of one message that are read; a longer one is not half understood but sent back. */
const readAtMost = 2000

export async function takeText(talk: Talk, said: string): Promise<TurnResult> {
  const understood = understand(said.slice(0, readAtMost))
  const alarm =
    understood.alarm ?? (holdsPassword(said.slice(0, readAtMost)) ? 'password-in-message' : undefined)
  if (alarm) return raiseAlarm(talk, alarm)
  for (const command of areas.flatMap(({ commands = [] }) => commands)) {
    const taken = command.take(talk, said)
    if (taken !== 'not-ours') return taken
  }
  for (const { awaited } of areas) {
    const taken = awaited?.(talk, said, understood)
    if (taken) return taken
  }
  if (understood.requestNumber && !longerThanNumber(talk, said, understood.requestNumber)) {
    if (!inPersonal(talk)) return continueInPersonal(talk, said)
    const joins =
      talk.state.dialog?.dialog === 'incident-report' && said.length > understood.requestNumber.length
    if (joins) return joinIncident(talk, understood.requestNumber)
    const shown = await openRequest(talk, understood.requestNumber)
    return dialogRunning(talk) ? join(shown, resumeDialog(after(talk, shown))) : shown
  }
  if (understood.command && !understood.requestNumber) return runCommand(talk, understood.command, said)
  if (dialogRunning(talk)) return answerDialog(talk, said, understood)
  if (said.length > readAtMost)
    return reply(talk, [text(wordsOf(talk).answers.tooLong(said.length, readAtMost))])
  return takeFreshText(talk, said, understood)
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

async function takeFreshText(talk: Talk, said: string, understood: Understood): Promise<TurnResult> {
  const { conversation } = wordsOf(talk)
  const { offer } = talk.state
  if (offer && understood.answerWord === 'yes') return openDialog(talk, offer, understood.prefill)
  if (offer && understood.answerWord === 'no')
    return reply(talk, [text(conversation.offerDeclined)], { offer: undefined })
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
  if (understood.starts && !asksWhatIsStated(talk, said, understood)) {
    return inPersonal(talk)
      ? openDialog(talk, understood.starts, understood.prefill)
      : continueInPersonal(talk, said)
  }
  for (const { beforeQuestion } of areas) {
    const taken = await beforeQuestion?.(talk, said)
    if (taken) return taken
  }
  return answerQuestion(talk, said, understood)
}
