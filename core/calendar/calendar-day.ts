import type { z } from 'zod'
import type { calendarDaySchema } from '../contract/calendar'

/**
 * A day that is not what its weekday says: `holiday` of the law, `compensation` for one that fell on a
 * weekend, `swap-off` given free in exchange for a `swap-work` on a weekend. Until it is confirmed it
 * changes nothing and is warned of. Its `source` says where it was announced.
 */
export type CalendarDay = z.infer<typeof calendarDaySchema>
