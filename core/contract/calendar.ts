import { z } from 'zod'
import { isoDate, plainText } from './fields'

export const calendarDaySchema = z.object({
  date: isoDate,
  kind: z.enum(['holiday', 'compensation', 'swap-off', 'swap-work']),
  name: z.string(),
  source: z.string(),
  confirmed: z.boolean(),
})
export const calendarDayBody = z
  .object({
    date: isoDate,
    /** 'none' takes the row away. */
    kind: z.enum(['holiday', 'compensation', 'swap-off', 'swap-work', 'none']),
    name: plainText(120),
    source: plainText(300),
    confirmed: z.boolean(),
  })
  .strict()
