import { reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { whyUnsafe } from '../conversation/why-unsafe'
import type { DeskCard } from './buttons-for'
import { keyOf, submissionOf, type Wanted } from './read-press'

const needComment = ['ask', 'answer', 'reject', 'talk']

/** Sends what a press or a typed command wants done; nothing that looks like a password or a secret leaves. */
export function actOn(talk: Talk, wanted: Wanted, card?: DeskCard): TurnResult {
  const { requests, desk } = wordsOf(talk)
  const { comment, action, number, revision } = wanted
  const unsafe = whyUnsafe(comment ?? '', wordsOf(talk))
  if (unsafe) return reply(talk, [text(unsafe)])
  const title = action in requests.actions ? requests.actions[action as keyof typeof requests.actions] : ''
  if (needComment.includes(action) && !comment)
    return reply(talk, [text(requests.commentNeeded(title || desk.comment))])
  const submission = submissionOf(wanted)
  if (!submission) return reply(talk, [text(requests.refused['invalid-request'])])
  const effect = { submission, idempotencyKey: keyOf(submission, revision), person: talk.turn.person }
  return {
    ...reply(talk, [], {}, [effect]),
    ...(card && card !== 'details' && { card: { card, number } }),
  }
}
