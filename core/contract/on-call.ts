import { z } from 'zod'
import { instant } from './fields'
import { personId, personSchema } from './people'

export const onCallBody = z.object({ person: personId, from: instant, until: instant }).strict()
export type OnCallBody = z.infer<typeof onCallBody>
export const onCallSchema = z.object({
  id: z.number().int(),
  person: personSchema.pick({ id: true, name: true }),
  from: instant,
  until: instant,
})
export type OnCall = z.infer<typeof onCallSchema>
