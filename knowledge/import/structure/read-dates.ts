const written = /ngày\s*(\d{1,2})\s*(?:tháng|\/|-|\.)\s*(\d{1,2})\s*(?:năm|\/|-|\.)\s*(\d{4})/iu

/** 'ngày 02 tháng 6 năm 2016', 'ngày 2/6/2016' → '2016-06-02'; undefined when it is no day of the calendar. */
export function readDate(text: string): string | undefined {
  const [, day, month, year] = written.exec(text) ?? []
  if (!day || !month || !year) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const real = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) && Number(year) > 1940
    ? date
    : undefined
}

/** `days` after an ISO date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
