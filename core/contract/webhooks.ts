import { z } from 'zod'
import { instant } from './fields'

export const webhookBody = z
  .object({ url: z.url().max(300), kinds: z.array(z.string().max(40)).max(40) })
  .strict()
export const webhookSchema = z.object({
  id: z.number().int(),
  url: z.string(),
  kinds: z.array(z.string()),
  active: z.boolean(),
  waiting: z.number().int(),
  dead: z.number().int(),
  /** Since when nothing has arrived there. */
  deadSince: instant.nullable(),
  /** Shown once, when it is made. */
  secret: z.string().nullable(),
})
