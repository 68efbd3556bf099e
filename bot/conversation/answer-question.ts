import { holdsSecret } from '../../dialogs/reading/holds-secret'
import type { Answer } from '../../knowledge/types'
import { reportUnanswered } from '../curating/report-unanswered'
import type { Understood } from '../understanding/understand'
import { type ComposedAnswer, composeAnswer } from './compose-answer'
import { inPersonal, reply, type Talk, text, wordsOf } from './talk'
import type { TurnResult } from './types'

const keptOfQuestion = 500
const keptOfAnswer = 4000

/** A question for the regulation: answered with its source, or said honestly not to be there. */
export function answerQuestion(talk: Talk, question: string, understood: Understood): TurnResult {
  const { knowledge } = talk.parts
  const { language, lastAnswer } = talk.state
  const answer = knowledge.answer(question, { language, focus: lastAnswer?.citations })
  const offers = inPersonal(talk) ? understood.offers : undefined
  const composed = composeAnswer(answer, { language, instruments: knowledge.instruments, offers })
  const secret = holdsSecret(question)
  const asked = question.slice(0, keptOfQuestion)
  return reply(
    talk,
    [
      ...(secret ? [text(wordsOf(talk).conversation.secretSeen)] : []),
      {
        kind: 'text',
        text: inPersonal(talk) ? composed.text : withTypedChoices(talk, composed),
        citations: composed.citations,
        suggestions: composed.suggestions,
        ...(answer.outcome === 'answered' &&
          !secret && { rated: { question: asked, citations: focusOf(answer) } }),
      },
    ],
    {
      offer: offers,
      lastAnswer: secret
        ? undefined
        : {
            question: asked,
            text: composed.text.slice(0, keptOfAnswer),
            citations: focusOf(answer),
          },
    },
    reportUnanswered(talk, question, answer, composed.text),
  )
}

/** Where no buttons can be shown, what they would say can be typed. */
function withTypedChoices(talk: Talk, { text: said, suggestions }: ComposedAnswer): string {
  if (!suggestions.length) return said
  return `${said}\n\n${wordsOf(talk).answers.typeOne(suggestions.map((suggestion) => suggestion.text))}`
}

/** What a follow-up starts from; a refused question leaves nothing to follow up. */
const focusOf = (answer: Answer): string[] =>
  answer.outcome === 'answered' ? answer.citations.map(({ id }) => id) : []
