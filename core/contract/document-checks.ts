import { z } from 'zod'

export const documentFacts = z
  .object({
    secrecy: z.enum(['none', 'secret', 'top-secret', 'most-secret', 'unmarked-secret', 'unknown']),
    denunciation: z.enum(['no', 'complaint-only', 'yes', 'mixed', 'unknown']),
    direction: z.enum(['incoming', 'outgoing-ministry', 'outgoing-unit', 'unknown']),
    restricted: z.enum(['no', 'by-ministry-leaders', 'unknown-by-whom', 'unknown']),
    attachments: z.enum(['no', 'yes', 'unknown']),
  })
  .partial()
  .strict()
export type DocumentFactsBody = z.infer<typeof documentFacts>

export const checkResults = ['must-not-send', 'must-send', 'ask-a-person'] as const
export type CheckResult = (typeof checkResults)[number]

export const decisionSchema = z.object({
  result: z.enum(checkResults),
  /** Word naming the row of the decision table. */
  row: z.string(),
  /** Unit ids, most important first. */
  citations: z.array(z.string()),
  scan: z.boolean(),
  interim: z.literal('do-not-send').optional(),
})
export type Decision = z.infer<typeof decisionSchema>
