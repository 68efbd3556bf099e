import { fold } from '../../dialogs/reading/fold'
import { holdsSecret } from '../../dialogs/reading/holds-secret'
import type { Answer, NotFound } from '../../knowledge/types'
import { wordingIn } from '../../wording/catalogue'
import { languages } from '../../wording/language'
import { answerQuestion } from '../conversation/answer-question'
import { dialogRunning, resumeDialog } from '../conversation/dialog-step'
import { after, inPersonal, join, reply, type Talk, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { understand } from '../understanding/understand'
import { composeCurated } from './compose-curated'

const kept = { question: 500, answer: 4000, suggestion: 280 }
const longestWish = 600
/** These say why there is no answer; a person's answer to the very question is one. */
const plainRefusals: readonly NotFound['why'][] = ['not-covered', 'fact-not-stated']

/** An answer people wrote, where the question is theirs and the regulation rules nothing on it. */
export async function answerCurated(talk: Talk, question: string): Promise<TurnResult | undefined> {
  const { curated, knowledge } = talk.parts
  const { language, lastAnswer } = talk.state
  const found = holdsSecret(question) ? undefined : curated?.find(question, talk.turn.at)
  if (!found) return undefined
  const answer = knowledge.answer(question, { language, focus: lastAnswer?.citations })
  if (!givesWay(answer, found.likeness === 'same')) return undefined
  const composed = composeCurated(found.answer, knowledge, { language, instruments: knowledge.instruments })
  if (!composed) return undefined
  const asked = question.slice(0, kept.question)
  const { citations } = found.answer
  const { fullAnswer } = wordsOf(talk).curating
  return reply(
    talk,
    [
      {
        kind: 'text',
        ...composed,
        ...(inPersonal(talk) && { suggestions: [fullAnswer(question.slice(0, kept.suggestion))] }),
        rated: { question: asked, citations },
      },
    ],
    {
      offer: undefined,
      lastAnswer: { question: asked, text: composed.text.slice(0, kept.answer), citations },
    },
  )
}

/** A ruling on sending, a place asked for by number and words with two readings are the regulation's alone. */
function givesWay(answer: Answer, same: boolean): boolean {
  switch (answer.outcome) {
    case 'answered':
      return same && answer.ruling === undefined && answer.by === 'ranking'
    case 'choose':
      return answer.why === 'close-call'
    case 'not-found':
      return plainRefusals.includes(answer.why) || (same && answer.why === 'other-instrument')
  }
}

/** What the button under a written answer says, and people may type: the question after the colon. */
export function readRegulationWish(said: string): string | undefined {
  const asked = fold(said.slice(0, longestWish))
  const known = languages.some((language) => {
    const opening = wordingIn(language).curating.fullAnswer('').text
    return asked.startsWith(fold(opening))
  })
  return (known && said.slice(said.indexOf(':') + 1).trim()) || undefined
}

/** What the regulation says, whoever wrote another answer to it. */
export function answerByRegulation(talk: Talk, question: string): TurnResult {
  const answered = answerQuestion(talk, question, understand(question))
  return dialogRunning(talk) ? join(answered, resumeDialog(after(talk, answered))) : answered
}
