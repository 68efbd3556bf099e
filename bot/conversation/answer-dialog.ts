import { dialogs } from '../../dialogs/all'
import { samePhrase, spoken } from '../../dialogs/reading/same-phrase'
import { wordingIn } from '../../wording/catalogue'
import { languages } from '../../wording/language'
import { joinsIncident } from '../understanding/joins-incident'
import { prefillOf, type Understood } from '../understanding/understand'
import { answerQuestion } from './answer-question'
import { finishStep, resumeDialog, runStep } from './dialog-step'
import { openDialog } from './open-dialog'
import { joinIncident } from './read-requests'
import { after, join, reply, type Talk, text, wordsOf } from './talk'
import type { TurnResult } from './types'

/** A typed answer to the running dialog; what cannot be one, or clearly asks something, is answered and the dialog taken up again. */
export async function answerDialog(talk: Talk, said: string, understood: Understood): Promise<TurnResult> {
  const running = talk.state.dialog
  if (!running) return reply(talk, [])
  if (understood.starts && isCommand(said)) return openDialog(talk, understood.starts, understood.prefill)
  if (running.at === 'summary' && talk.state.offeredIncident && joinsIncident(said))
    return joinIncident(talk, talk.state.offeredIncident)
  if (
    typeof running.at === 'object' &&
    understood.smallTalk &&
    understood.smallTalk !== 'acknowledgement' &&
    understood.smallTalk !== 'upset'
  )
    return interrupt(talk, reply(talk, [text(wordsOf(talk).conversation[understood.smallTalk])]))
  if (asksInFreeText(talk, said, understood)) return interrupt(talk, answerQuestion(talk, said, understood))
  const result = runStep(talk, running.dialog, { kind: 'text', text: said })
  if (!result.unread) return finishStep(talk, running.dialog, result)
  if (understood.starts) return openDialog(talk, understood.starts, understood.prefill)
  if (understood.offers === running.dialog && !said.includes('?'))
    return openDialog(talk, running.dialog, prefillOf(said, running.dialog))
  if (understood.smallTalk === 'upset')
    return interrupt(talk, reply(talk, [text(wordsOf(talk).conversation.upset)]))
  if (isQuestion(talk, said, understood)) return interrupt(talk, answerQuestion(talk, said, understood))
  return finishStep(talk, running.dialog, result)
}

/** A sentence that is a command and nothing else works in any field, as help promises. */
export const isCommand = (said: string): boolean =>
  languages.some((language) =>
    Object.values(wordingIn(language).conversation.commands).some((command) =>
      samePhrase(spoken(said), command.text),
    ),
  )

/** In a free-text field only a sentence with a question mark that the regulation answers is taken as a question. */
function asksInFreeText(talk: Talk, said: string, understood: Understood): boolean {
  const running = talk.state.dialog
  if (!running || typeof running.at === 'string' || running.dialog === 'ask-human') return false
  const { asking } = running.at
  const field = dialogs[running.dialog].fields.find(({ id }) => id === asking)
  const freeText = field !== undefined && ['line', 'text', 'people'].includes(field.kind)
  return freeText && said.includes('?') && isQuestion(talk, said, understood)
}

function isQuestion(talk: Talk, said: string, understood: Understood): boolean {
  if (understood.intent !== 'question') return false
  if (said.includes('?')) return true
  // What asks nothing and did not read is a slip in the answer, not a question.
  if (!understood.asks) return false
  const { language, lastAnswer } = talk.state
  return talk.parts.knowledge.answer(said, { language, focus: lastAnswer?.citations }).outcome !== 'not-found'
}

const interrupt = (talk: Talk, first: TurnResult): TurnResult => join(first, resumeDialog(after(talk, first)))
