import type { CalendarDay } from './calendar-day'
import { dayNumber, minuteMs, weekdayOf } from './day-number'
import { usualHours, type WorkingHours } from './working-hours'

/** Rows and hours made ready for counting; build one and ask it as often as needed. */
export interface WorkingCalendar {
  worksOn(day: number): boolean
  /** Milliseconds since midnight, in order. */
  spans: readonly { start: number; end: number }[]
}

/** Unconfirmed days are left out: a guess must move no deadline. */
export function workingCalendar(
  days: readonly CalendarDay[],
  hours: WorkingHours = usualHours,
): WorkingCalendar {
  const exceptions = new Map(
    days
      .filter(({ confirmed }) => confirmed)
      .map(({ date, kind }) => [dayNumber(date), kind === 'swap-work']),
  )
  const weekdays = new Set(hours.weekdays)
  return {
    worksOn: (day) => exceptions.get(day) ?? weekdays.has(weekdayOf(day)),
    spans: hours.spans.map(({ start, end }) => ({ start: sinceMidnight(start), end: sinceMidnight(end) })),
  }
}

const sinceMidnight = (time: string) => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * minuteMs
