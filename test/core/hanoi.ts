const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** 'Mon 2026-11-23 08:30[:15]' on the clocks of Hanoi. The weekday is checked, so that tables do not lie. */
export function hanoi(text: string): Date {
  const [weekday = '', date = '', time = ''] = text.split(' ')
  const real = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]
  if (weekday !== real) throw new Error(`${date} is a ${real}, not a ${weekday}`)
  return new Date(`${date}T${time.length === 5 ? `${time}:00` : time}+07:00`)
}
