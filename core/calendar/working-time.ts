import { dayMs, fromLocalMs, localMs, minuteMs } from './day-number'
import type { WorkingCalendar } from './working-calendar'

/** Minutes, exact to the millisecond, that fall into working hours; 0 when `to` is not after `from`. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: Date, to: Date): number {
  const start = localMs(from)
  const end = localMs(to)
  let ms = 0
  for (let midnight = startOfDay(start); midnight < end; midnight += dayMs) {
    if (!calendar.worksOn(midnight / dayMs)) continue
    for (const span of calendar.spans) {
      ms += Math.max(0, Math.min(end - midnight, span.end) - Math.max(start - midnight, span.start))
    }
  }
  return ms / minuteMs
}

/**
 * The earliest instant by which `minutes` working minutes have passed since `from`. It is always within
 * working hours, their last instant included: 240 minutes from 08:00 end at 12:00, not at 13:00, and
 * 0 minutes from a lunch break at its end.
 */
export function addWorkingMinutes(calendar: WorkingCalendar, from: Date, minutes: number): Date {
  const start = localMs(from)
  let left = Math.round(minutes * minuteMs)
  if (!Number.isFinite(start + left) || left < 0) {
    throw new RangeError(`core: cannot add ${minutes} working minutes to ${from}`)
  }
  for (let midnight = startOfDay(start); ; midnight += dayMs) {
    if (!calendar.worksOn(midnight / dayMs)) continue
    for (const span of calendar.spans) {
      const opens = Math.max(start - midnight, span.start)
      const room = span.end - opens
      if (room < 0) continue
      if (left <= room) return fromLocalMs(midnight + opens + left)
      left -= room
    }
  }
}

const startOfDay = (local: number) => Math.floor(local / dayMs) * dayMs
