import { dateInHanoi, dayMs, dayNumber, fromLocalMs, toIsoDate } from './day-number'
import type { WorkingCalendar } from './working-calendar'

/**
 * The `count`th working day after `date`, which itself is never counted: 1 after a Friday and 1 after
 * the Saturday are both the Monday. With 0: `date` if it is a working day, else the next one.
 */
export function addWorkingDays(calendar: WorkingCalendar, date: string, count: number): string {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`core: cannot add ${count} working days`)
  let day = dayNumber(date)
  if (count === 0) while (!calendar.worksOn(day)) day++
  for (let left = count; left > 0; ) if (calendar.worksOn(++day)) left--
  return toIsoDate(day)
}

/** When the `count`th working day after the day of `from` ends: a grace time of whole days, never cut short. */
export function endOfWorkingDays(calendar: WorkingCalendar, from: Date, count: number): Date {
  const day = dayNumber(addWorkingDays(calendar, dateInHanoi(from), count))
  return fromLocalMs(day * dayMs + Math.max(...calendar.spans.map(({ end }) => end)))
}
