import type { Language } from '../../wording/language'

const zone = 'Asia/Ho_Chi_Minh'
const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' }

/** '14:05 22/11/2026' in Vietnam's time, from a UTC instant. */
export function formatInstant(iso: string, language: Language): string {
  const at = new Date(iso)
  const time = new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at)
  return `${time} ${formatDay(at, language)}`
}

/** '22/11/2026' from 'YYYY-MM-DD', or from an instant in Vietnam's time. */
export function formatDay(day: string | Date, language: Language): string {
  const at = typeof day === 'string' ? new Date(`${day.slice(0, 10)}T00:00:00+07:00`) : day
  return new Intl.DateTimeFormat(locales[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: zone,
  }).format(at)
}
