export const minuteMs = 60_000
export const dayMs = 86_400_000
/** Vietnam has been at +07:00 without summer time since 1975. */
const offsetMs = 7 * 60 * minuteMs

/** Milliseconds since 1970-01-01 00:00 as the clocks in Hanoi show it. */
export const localMs = (at: Date): number => at.getTime() + offsetMs
export const fromLocalMs = (local: number): Date => new Date(local - offsetMs)

/** Days since 1970-01-01 of 'YYYY-MM-DD'. */
export function dayNumber(date: string): number {
  const day = Date.parse(`${date}T00:00:00Z`) / dayMs
  if (!Number.isInteger(day) || toIsoDate(day) !== date) throw new RangeError(`core: ${date} is no date`)
  return day
}

export const toIsoDate = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** 'YYYY-MM-DD' in Hanoi at an instant. */
export const dateInHanoi = (at: Date): string => toIsoDate(Math.floor(localMs(at) / dayMs))

/** 1 Monday … 7 Sunday; day 0 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1
