import { z } from 'zod'
import { instant } from './fields'

export const auditEntrySchema = z.object({
  sequence: z.number().int(),
  at: instant,
  actor: z.string(),
  action: z.string(),
  subject: z.string(),
  facts: z.record(z.string(), z.unknown()),
  hash: z.string(),
})
