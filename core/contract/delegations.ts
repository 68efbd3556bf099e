import { z } from 'zod'
import { isoDate } from './fields'
import { personId, personSchema } from './people'

/** A unit head lets somebody of the unit confirm for a while; ends early with `until` in the past. */
export const delegationBody = z.object({ to: personId, from: isoDate, until: isoDate }).strict()
export type DelegationBody = z.infer<typeof delegationBody>
export const delegationSchema = z.object({
  id: z.number().int(),
  head: personSchema.pick({ id: true, name: true }),
  to: personSchema.pick({ id: true, name: true }),
  unit: z.string(),
  from: z.string(),
  until: z.string(),
})
export type Delegation = z.infer<typeof delegationSchema>
