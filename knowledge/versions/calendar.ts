/** A day, a month or a year as somebody named it: its first and last day, as ISO dates. */
export interface Period {
  first: string
  last: string
}

/** Undefined for a day or month that no calendar has. */
export function periodOf(year: number, month?: number, day?: number): Period | undefined {
  if (month === undefined) return { first: isoDate(year, 1, 1), last: isoDate(year, 12, 31) }
  if (month < 1 || month > 12) return undefined
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day === undefined) return { first: isoDate(year, month, 1), last: isoDate(year, month, lastDay) }
  if (day < 1 || day > lastDay) return undefined
  const only = isoDate(year, month, day)
  return { first: only, last: only }
}

/** '2016-06-02', -1 → '2016-06-01'. */
export function addDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** Whether a text is an ISO date of the calendar. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year !== undefined && periodOf(Number(year), Number(month), Number(day)) !== undefined
}

function isoDate(year: number, month: number, day: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}`
}
