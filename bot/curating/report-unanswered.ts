import { createHash } from 'node:crypto'
import type { Answer, NotFound } from '../../knowledge/types'
import type { Talk } from '../conversation/talk'
import type { Effect } from '../conversation/types'
import { isUnsafe } from '../conversation/why-unsafe'

/** A place that does not exist, or nothing at all, is no question the helpdesk could answer. */
const noGap: readonly NotFound['why'][] = ['no-such-unit', 'nothing-asked']
const fewestWords = 3
const longestQuestion = 500
const longestAnswer = 4000

/** Keeps a question the text does not answer, for the helpdesk to answer once for all. */
export function reportUnanswered(talk: Talk, question: string, answer: Answer, told: string): Effect[] {
  if (answer.outcome !== 'not-found' || noGap.includes(answer.why)) return []
  if (question.length > longestQuestion || question.trim().split(/\s+/).length < fewestWords) return []
  if (isUnsafe(question)) return []
  const { id, person } = talk.turn
  const turn = createHash('sha256').update(`${id}\n${person.objectId}`).digest('hex').slice(0, 40)
  return [
    {
      submission: {
        name: 'giveFeedback',
        body: { reaction: 'unanswered', question, answer: told.slice(0, longestAnswer), citations: [] },
      },
      idempotencyKey: `unanswered:${turn}`,
      person,
      quiet: true,
    },
  ]
}
