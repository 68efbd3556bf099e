import { z } from 'zod'
import { instant } from './fields'
import { historyEventSchema, requestDetailsSchema, requestSummarySchema } from './requests'

/** Who an event is meant for: one person, or everyone on the helpdesk (its channel). */
export const eventSchema = z.object({
  /** Grows by commit order; ask for those after the last one seen. */
  sequence: z.number().int(),
  at: instant,
  event: historyEventSchema.shape.event,
  by: z.object({ id: z.string(), name: z.string() }),
  comment: z.string().nullable(),
  facts: historyEventSchema.shape.facts,
  internal: z.boolean(),
  /** People to tell, by id; never the one who acted. */
  people: z.array(z.string()),
  helpdesk: z.boolean(),
  request: requestSummarySchema.extend({ details: requestDetailsSchema }),
})
export type CoreEvent = z.infer<typeof eventSchema>

/** E-mail as it left, or would leave, the core service (local mode shows them). */
export const emailSchema = z.object({
  id: z.number().int(),
  at: instant,
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  state: z.enum(['waiting', 'sent', 'dead']),
})
export type Email = z.infer<typeof emailSchema>
