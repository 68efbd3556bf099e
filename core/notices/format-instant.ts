const inHanoi = new Intl.DateTimeFormat('vi-VN', {
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hourCycle: 'h23',
  timeZone: 'Asia/Ho_Chi_Minh',
})

/** '14:05 22/11/2026' in Vietnam's time, from a UTC instant. */
export function formatInstant(iso: string): string {
  const part = Object.fromEntries(
    inHanoi.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  )
  return `${part.hour}:${part.minute} ${part.day}/${part.month}/${part.year}`
}
