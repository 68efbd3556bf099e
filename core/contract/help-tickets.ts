import { z } from 'zod'
import { freeText, plainText } from './fields'

export const helpTicketBody = z
  .object({
    /** What the person wants to ask a human. */
    question: freeText,
    /** The question the bot was asked and what it answered, when the ticket follows an answer. */
    asked: plainText(500).optional(),
    answered: plainText(4000).optional(),
    /** Unit ids the answer cited. */
    citations: z.array(z.string().max(60)).max(20).default([]),
  })
  .strict()
export type HelpTicketBody = z.input<typeof helpTicketBody>
