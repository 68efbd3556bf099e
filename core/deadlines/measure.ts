import { minuteMs } from '../calendar/day-number'
import type { WorkingCalendar } from '../calendar/working-calendar'
import { addWorkingMinutes, workingMinutesBetween } from '../calendar/working-time'

/** How a target counts, in whole milliseconds. */
export interface Measure {
  between(from: Date, to: Date): number
  add(from: Date, ms: number): Date
}

export const officeHours = (calendar: WorkingCalendar): Measure => ({
  between: (from, to) => Math.round(workingMinutesBetween(calendar, from, to) * minuteMs),
  add: (from, ms) => addWorkingMinutes(calendar, from, ms / minuteMs),
})

export const roundTheClock: Measure = {
  between: (from, to) => to.getTime() - from.getTime(),
  add: (from, ms) => new Date(from.getTime() + ms),
}
