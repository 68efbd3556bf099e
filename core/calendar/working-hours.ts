import { z } from 'zod'

const timeOfDay = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)

/** The hours of every working day, and the weekdays that are working days (1 Monday … 7 Sunday). */
export const workingHoursSchema = z
  .object({
    weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
    /** In the order of the day; what lies between two spans, such as lunch, does not count. */
    spans: z
      .array(z.object({ start: timeOfDay, end: timeOfDay }).strict())
      .min(1)
      .max(4),
  })
  .strict()
  .refine(({ weekdays }) => new Set(weekdays).size === weekdays.length, {
    path: ['weekdays'],
    message: 'each weekday once',
  })
  .refine(({ spans }) => inOrder(spans.flatMap(({ start, end }) => [start, end])), {
    path: ['spans'],
    message: 'spans must follow one another and end after they start',
  })
export type WorkingHours = z.infer<typeof workingHoursSchema>

export const usualHours: WorkingHours = {
  weekdays: [1, 2, 3, 4, 5],
  spans: [
    { start: '08:00', end: '12:00' },
    { start: '13:00', end: '17:00' },
  ],
}

/** Times of a fixed width sort as text; a span may begin where another ends. */
const inOrder = (times: string[]) =>
  times.every((time, index) => {
    const before = times[index - 1]
    return before === undefined || (index % 2 === 1 ? before < time : before <= time)
  })
