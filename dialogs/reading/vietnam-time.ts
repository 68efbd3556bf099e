const offset = 7 * 3_600_000
const dayLength = 86_400_000

/** A day as the number of days since 1970-01-01, in Vietnam's time (+07:00, no summer time). */
export type Day = number

export const dayOf = (instant: Date): Day => Math.floor((instant.getTime() + offset) / dayLength)

/** Undefined for a day that does not exist. */
export function dayFrom(year: number, month: number, day: number): Day | undefined {
  const at = new Date(Date.UTC(year, month - 1, day))
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return exists ? at.getTime() / dayLength : undefined
}

export const dayParts = (day: Day): { year: number; month: number; day: number } => {
  const at = new Date(day * dayLength)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7

/** 'YYYY-MM-DD' */
export const isoDay = (day: Day): string => new Date(day * dayLength).toISOString().slice(0, 10)

export const instantOf = (day: Day, hours: number, minutes: number): Date =>
  new Date(day * dayLength + (hours * 60 + minutes) * 60_000 - offset)

/** '14:05 22/11/2026' of a UTC instant. */
export function writeMoment(iso: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const wall = new Date(at.getTime() + offset).toISOString()
  return `${wall.slice(11, 16)} ${writeDay(wall.slice(0, 10))}`
}

/** '22/11/2026' of 'YYYY-MM-DD'. */
const writeDay = (iso: string): string => iso.slice(0, 10).split('-').reverse().join('/')
