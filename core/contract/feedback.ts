import { z } from 'zod'
import { instant, plainText } from './fields'

/** A thumb on an answer, or a question the text did not answer. */
export const feedbackBody = z
  .object({
    reaction: z.enum(['like', 'dislike', 'unanswered']),
    question: plainText(500).min(1),
    answer: plainText(4000),
    citations: z.array(z.string().max(60)).max(20),
    /** What the person wrote beside the thumb. */
    comment: plainText(500).optional(),
  })
  .strict()
export type FeedbackBody = z.infer<typeof feedbackBody>

/** Questions alike that were not answered or not liked, for the helpdesk to answer once. */
export const gapSchema = z.object({
  id: z.number().int(),
  question: z.string(),
  /** Other wordings heard, newest first, at most 5. */
  variants: z.array(z.string()),
  unanswered: z.number().int(),
  disliked: z.number().int(),
  lastAskedAt: instant,
  /** The curated answer that is written for it. */
  answeredBy: z.string().nullable(),
})
export type Gap = z.infer<typeof gapSchema>
