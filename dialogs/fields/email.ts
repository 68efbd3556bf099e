import { workEmail } from '../../core/contract/fields'
import type { FieldReading } from '../types'

/** A work e-mail address; 'mailto:' and angle brackets around it are let go. */
export const email = (typed: string): FieldReading => {
  const bare = typed
    .slice(0, 300)
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^[<([]|[>)\].,;]$/g, '')
  const read = workEmail.safeParse(bare)
  return read.success ? { value: read.data } : { problem: 'not-an-email' }
}
