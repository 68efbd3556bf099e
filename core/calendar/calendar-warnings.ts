import type { Queryable } from '../../database/database'
import type { CalendarDay } from './calendar-day'
import { dateInHanoi, dayNumber, toIsoDate } from './day-number'
import { listAllDays } from './list-days'

export type CalendarWarning =
  | { warning: 'no-days-for-year'; year: number }
  | { warning: 'unconfirmed-day'; day: CalendarDay }

const aheadDays = 60
const firstMonthToPlan = 10

/**
 * What an administrator should see to: a year without a single row (this one, and from October the next
 * one), and unconfirmed days from today to 60 days ahead.
 */
export async function calendarWarnings(database: Queryable, now: Date): Promise<CalendarWarning[]> {
  const days = await listAllDays(database)
  const today = dateInHanoi(now)
  const until = toIsoDate(dayNumber(today) + aheadDays)
  const year = Number(today.slice(0, 4))
  const needed = Number(today.slice(5, 7)) >= firstMonthToPlan ? [year, year + 1] : [year]
  return [
    ...needed
      .filter((one) => !days.some(({ date }) => date.startsWith(String(one))))
      .map((one) => ({ warning: 'no-days-for-year' as const, year: one })),
    ...days
      .filter(({ confirmed, date }) => !confirmed && date >= today && date <= until)
      .map((day) => ({ warning: 'unconfirmed-day' as const, day })),
  ]
}
