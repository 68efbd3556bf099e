import { z } from 'zod'
import { instant } from './fields'
import { personId } from './people'

export const erasureBody = z.object({ person: personId }).strict()
export const erasedSchema = z.object({ person: personId, at: instant })
export type ErasedPerson = z.infer<typeof erasedSchema>
/** Everything the service holds of one person, by table. */
export const personalDataSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())))
