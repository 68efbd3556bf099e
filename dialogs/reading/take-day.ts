import { dayWords } from './day-words'
import { type Day, dayFrom, dayParts, weekdayOf } from './vietnam-time'

/** Which way a day without a year, or a bare weekday, is meant. */
export type Direction = 'ahead' | 'back'

export interface Taken {
  day: Day
  /** The text without the words that named the day. */
  rest: string
}

type Rule = (
  text: string,
  today: Day,
  direction: Direction,
) => { day: Day | undefined; said: string } | undefined

/** Half a year: nearer than this, a day on the wrong side of today is a mistake and not another year. */
const nearby = 183

const words = (list: string[]) => [...list].sort((a, b) => b.length - a.length).join('|')
const pattern = (source: string) => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`)

function inYear(day: number, month: number, year: string | undefined, today: Day, direction: Direction) {
  if (year !== undefined) return dayFrom(year.length === 2 ? 2000 + Number(year) : Number(year), month, day)
  const thisYear = dayParts(today).year
  const here = dayFrom(thisYear, month, day)
  if (here === undefined) return undefined
  if (direction === 'ahead' && today - here > nearby) return dayFrom(thisYear + 1, month, day)
  if (direction === 'back' && here - today > nearby) return dayFrom(thisYear - 1, month, day)
  return here
}

const isoPattern = pattern('(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})')
const byIso: Rule = (text) => {
  const [said, year, month, day] = isoPattern.exec(text) ?? []
  return said === undefined ? undefined : { said, day: dayFrom(Number(year), Number(month), Number(day)) }
}

const numberPattern = pattern(
  '(?:(?:ngay|mung|mong) )?(\\d{1,2}) ?(?:thang|[-/.]) ?(\\d{1,2})(?: ?(?:nam|[-/.]) ?(\\d{4}|\\d{2}))?',
)
const byNumbers: Rule = (text, today, direction) => {
  const [said, day, month, year] = numberPattern.exec(text) ?? []
  return said === undefined
    ? undefined
    : { said, day: inYear(Number(day), Number(month), year, today, direction) }
}

const monthNames = dayWords.months.map((name) => `${name}|${name.slice(0, 3)}`).join('|')
const namedPattern = pattern(
  `(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthNames})|(${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?)(?:,? (\\d{4}))?`,
)
const byMonthName: Rule = (text, today, direction) => {
  const [said, day1, month1, month2, day2, year] = namedPattern.exec(text) ?? []
  if (said === undefined) return undefined
  const month = dayWords.months.findIndex((name) => name.startsWith((month1 ?? month2 ?? '').slice(0, 3))) + 1
  return { said, day: inYear(Number(day1 ?? day2), month, year, today, direction) }
}

const dayPattern = pattern(words(Object.keys(dayWords.days)))
const byWord: Rule = (text, today) => {
  const [said] = dayPattern.exec(text) ?? []
  return said === undefined ? undefined : { said, day: today + (dayWords.days[said] ?? 0) }
}

const weekdayPattern = pattern(
  `(?:(${words([...dayWords.next, 'this', 'last'])}) )?(${words(dayWords.weekdays.flat())})(?: (${words([
    ...dayWords.nextWeek,
    ...dayWords.next,
    ...dayWords.thisWeek,
    ...dayWords.lastWeek,
    ...dayWords.past,
  ])}))?`,
)
const byWeekday: Rule = (text, today, direction) => {
  const [said, before, name = '', after] = weekdayPattern.exec(text) ?? []
  if (said === undefined) return undefined
  const weekday = dayWords.weekdays.findIndex((names) => names.includes(name))
  const which = after ?? before ?? ''
  const thisWeeks = today - weekdayOf(today) + weekday
  if (dayWords.nextWeek.includes(which)) return { said, day: thisWeeks + 7 }
  if (dayWords.lastWeek.includes(which) && after) return { said, day: thisWeeks - 7 }
  if (which === 'tuan nay' || which === 'this week') return { said, day: thisWeeks }
  const since = (weekdayOf(today) - weekday + 7) % 7
  const until = (7 - since) % 7
  if (dayWords.next.includes(which)) return { said, day: today + (until || 7) }
  if (which === 'last' || dayWords.past.includes(which)) return { said, day: today - (since || 7) }
  return { said, day: direction === 'ahead' ? today + until : today - since }
}

const inDaysPattern = pattern(
  '(?:sau |in )?(\\d{1,3}) (ngay|tuan|days?|weeks?)(?: (?:nua|toi|sau|from now))?',
)
const byDistance: Rule = (text, today, direction) => {
  const [said, count, unit = ''] = inDaysPattern.exec(text) ?? []
  if (said === undefined || direction === 'back') return undefined
  return { said, day: today + Number(count) * (/^(?:tuan|week)/.test(unit) ? 7 : 1) }
}

const monthDayPattern = pattern(
  '(?:ngay|mung|mong) (\\d{1,2})(?: (thang nay|thang sau|thang toi|thang truoc))?',
)
const byDayOfMonth: Rule = (text, today, direction) => {
  const [said, number, which] = monthDayPattern.exec(text) ?? []
  if (said === undefined) return undefined
  const { year, month, day } = dayParts(today)
  let shift = 0
  if (which === 'thang sau' || which === 'thang toi') shift = 1
  else if (which === 'thang truoc') shift = -1
  else if (!which && direction === 'ahead' && Number(number) < day) shift = 1
  else if (!which && direction === 'back' && Number(number) > day) shift = -1
  const index = year * 12 + month - 1 + shift
  return { said, day: dayFrom(Math.floor(index / 12), (index % 12) + 1, Number(number)) }
}

const weekPattern = pattern(words(dayWords.wholeWeek))
const monthPattern = pattern(words(dayWords.wholeMonth))
/** A whole week or month to come means its first day. */
const byStart: Rule = (text, today, direction) => {
  const [week] = weekPattern.exec(text) ?? []
  const [month] = monthPattern.exec(text) ?? []
  if (direction === 'back') return undefined
  if (week !== undefined) return { said: week, day: today - weekdayOf(today) + 7 }
  const { year, month: now } = dayParts(today)
  return month === undefined
    ? undefined
    : { said: month, day: now === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, now + 1, 1) }
}

const rules = [byIso, byNumbers, byMonthName, byWeekday, byDistance, byWord, byDayOfMonth, byStart]

/** Beside a date the weekday is only said along: 'thứ hai 30/11'. */
const dated = new Set([byIso, byNumbers, byMonthName])
const weekdayName = pattern(words(dayWords.weekdays.flat()))

/** The first day a folded text names: undefined when it names none, 'no-such-day' for 31/02. */
export function takeDay(text: string, today: Day, direction: Direction): Taken | 'no-such-day' | undefined {
  for (const rule of rules) {
    const found = rule(text, today, direction)
    if (!found) continue
    if (found.day === undefined || Number.isNaN(found.day)) return 'no-such-day'
    const left = text.replace(found.said, ' ')
    const rest = dated.has(rule) ? left.replace(weekdayName, ' ') : left
    return { day: found.day, rest: rest.replace(/\s+/g, ' ').trim() }
  }
  return undefined
}

const fillerPattern = pattern(words(dayWords.fillers))

/** Nothing but words that add nothing is left. */
export function saysNoMore(rest: string): boolean {
  let left = rest.replace(/[,.;:!()"“”]/g, ' ')
  while (fillerPattern.test(left)) left = left.replace(fillerPattern, ' ')
  return left.trim() === ''
}
