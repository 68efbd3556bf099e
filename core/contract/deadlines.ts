import { z } from 'zod'
import { instant } from './fields'

const deadlineSchema = z.object({
  targetMinutes: z.number(),
  usedMinutes: z.number(),
  /** When it runs out if nothing changes; none while the clock stands. */
  dueAt: instant.nullable(),
  state: z.enum(['running', 'paused', 'met', 'missed']),
})
/** Internal goals, where an administrator set any; computed from the history whenever they are asked for. */
export const deadlinesSchema = z.object({
  respond: deadlineSchema.nullable(),
  resolve: deadlineSchema.nullable(),
})
export type Deadlines = z.infer<typeof deadlinesSchema>
