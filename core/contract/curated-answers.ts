import { z } from 'zod'
import { isoDate, plainText } from './fields'

/**
 * An answer of the helpdesk for questions the text does not answer well. It cites loaded units, or it is
 * shown as guidance of the helpdesk ("hướng dẫn của bộ phận hỗ trợ").
 */
export const curatedAnswerBody = z
  .object({
    question: plainText(300).min(5),
    /** Other ways to ask it. */
    variants: z.array(plainText(300).min(5)).max(20),
    text: plainText(2000).min(5),
    /** Unit ids, e.g. 'D16.K2'; none makes it guidance. */
    citations: z.array(z.string().max(60)).max(10),
    /** Not answered from this day on. */
    expiresOn: isoDate.optional(),
    /** The group of questions it answers. */
    gap: z.number().int().optional(),
  })
  .strict()
export type CuratedAnswerBody = z.infer<typeof curatedAnswerBody>

/** As the bot answers it: approved, not expired. */
export const publishedAnswerSchema = z.object({
  number: z.string(),
  version: z.number().int(),
  question: z.string(),
  variants: z.array(z.string()),
  text: z.string(),
  citations: z.array(z.string()),
  expiresOn: z.string().nullable(),
  approvedAt: z.iso.datetime(),
})
export type PublishedAnswer = z.infer<typeof publishedAnswerSchema>
