import { createHash } from 'node:crypto'
import { reply, type Talk } from '../conversation/talk'
import type { TurnInput, TurnResult } from '../conversation/types'
import { isUnsafe } from '../conversation/why-unsafe'

const longest = { question: 500, answer: 4000, comment: 500 }
const mostCitations = 20

/** A thumb is passed on with what it is about; Teams has thanked the person already. */
export async function takeFeedback(
  talk: Talk,
  { about, reaction, comment: typed }: Extract<TurnInput, { kind: 'feedback' }>,
): Promise<TurnResult> {
  const rated = await talk.parts.ratedAnswer?.(about)
  if (!rated) return reply(talk, [])
  const said = typed.trim().slice(0, longest.comment)
  const comment = isUnsafe(said) ? '' : said
  const key = createHash('sha256').update(`${about}\n${reaction}\n${comment}`).digest('hex').slice(0, 40)
  const body = {
    reaction,
    question: rated.question.slice(0, longest.question),
    answer: rated.answer.slice(0, longest.answer),
    citations: rated.citations.slice(0, mostCitations),
    ...(comment && { comment }),
  }
  return reply(talk, [], {}, [
    {
      submission: { name: 'giveFeedback', body },
      idempotencyKey: `feedback:${key}`,
      person: talk.turn.person,
      quiet: true,
    },
  ])
}
