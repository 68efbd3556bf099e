import { z } from 'zod'

const minutes = z.number().int().min(1).max(525_600)

const serviceTargetSchema = z
  .object({
    respondMinutes: minutes.optional(),
    resolveMinutes: minutes.optional(),
    /** Counts every hour of every day instead of working hours. */
    roundTheClock: z.boolean().optional(),
  })
  .strict()
export type ServiceTarget = z.infer<typeof serviceTargetSchema>

/** By severity; what is left out has no deadline. */
export const serviceTargetsSchema = z
  .object({
    1: serviceTargetSchema.optional(),
    2: serviceTargetSchema.optional(),
    3: serviceTargetSchema.optional(),
    4: serviceTargetSchema.optional(),
  })
  .strict()
export type ServiceTargets = z.infer<typeof serviceTargetsSchema>
