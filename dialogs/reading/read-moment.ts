import { dayWords } from './day-words'
import { fold } from './fold'
import { saysNoMore, takeDay } from './take-day'
import { dayOf, instantOf } from './vietnam-time'

export interface ReadMoment {
  at: Date
  /** The hour is a usual one, not one that was said. */
  guessed: boolean
}

const words = (list: string[]) => [...list].sort((a, b) => b.length - a.length).join('|')
const bounded = (source: string) => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`)

const nowPattern = new RegExp(`^(?:${words(dayWords.now)})$`)
const agoPattern = new RegExp(
  `^(?:tu |khoang |cach day |tam |hoi |about |since |bi |da |duoc |gan |hon )*(\\d{1,3}|${words(Object.keys(dayWords.numbers))}|may) ?(${words(
    Object.keys(dayWords.units),
  )})(?: (?:${words(dayWords.ago)}))?$`,
)
const clockPattern = bounded(
  '(\\d{1,2})(?: ?(?:h|g|gio|:)(?:(\\d{1,2})| (\\d{1,2})(?= ?(?:phut|p)(?![a-z])))?(?: ?(?:phut|p))?|(?= (?:am|pm)))( ruoi)?',
)
const partPattern = bounded(`(this |last )?(${words(Object.keys(dayWords.parts))})(?: (som nay|nay|qua))?`)
const bareHourPattern = /(\d)(am|pm)(?![a-z0-9])/

/** 'tối' without accents is also 'tôi', so it needs more beside it. */
const ambiguousPart = 'toi'

const cut = (text: string, said: string) => text.replace(said, ' ').replace(/\s+/g, ' ').trim()

function takeClock(text: string): { hours: number; minutes: number; rest: string } | undefined {
  const [said, hours, minutes, spaced, half] = clockPattern.exec(text) ?? []
  if (said === undefined) return undefined
  return { hours: Number(hours), minutes: half ? 30 : Number(minutes ?? spaced ?? 0), rest: cut(text, said) }
}

function takePart(text: string) {
  const [said, before, name = '', after] = partPattern.exec(text) ?? []
  const part = dayWords.parts[name]
  if (said === undefined || !part) return undefined
  const last = after === 'qua' || before === 'last '
  const ofToday = after !== undefined || before !== undefined || name === 'tonight'
  return {
    part,
    away: last ? -1 : ofToday ? 0 : undefined,
    rest: cut(text, said),
    night: part.starts >= 22,
    alone: name !== ambiguousPart,
  }
}

const onClock = (hours: number, part: ReturnType<typeof takePart>) => {
  if (!part?.part.afternoon || hours >= 12) return hours
  if (part.night && hours <= 5) return hours
  return part.part.starts === 12 && hours >= 9 ? hours : hours + 12
}

/** When something began, as people say it: 'từ chiều qua', '8h30 sáng nay', '30 phút trước', '14:05 22/11/2026'. */
export function readMoment(typed: string, now: Date): ReadMoment | undefined {
  const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z$/.test(typed.trim())
  if (iso) return valid({ at: new Date(typed.trim()), guessed: false })
  const text = fold(typed)
    .replace(bareHourPattern, '$1 $2')
    .replace(/(\d{1,2}:\d{2}):\d{2}/, '$1')
  const said = text.replace(/[.,!]+$/, '')
  if (nowPattern.test(said)) return { at: now, guessed: true }
  const ago = agoPattern.exec(said)
  if (ago) {
    const count = ago[1] === 'may' ? 2 : (dayWords.numbers[ago[1] ?? ''] ?? Number(ago[1]))
    const minutes = dayWords.units[ago[2] ?? ''] ?? Number.NaN
    return valid({ at: new Date(now.getTime() - count * minutes * 60_000), guessed: true })
  }
  return dayAndClock(said, now)
}

function dayAndClock(said: string, now: Date): ReadMoment | undefined {
  const today = dayOf(now)
  const clock = takeClock(said)
  const taken = takeDay(clock?.rest ?? said, today, 'back')
  if (taken === 'no-such-day') return undefined
  const part = takePart(taken?.rest ?? clock?.rest ?? said)
  const rest = part?.rest ?? taken?.rest ?? clock?.rest ?? said
  if ((!clock && !taken && part?.away === undefined && !part?.alone) || !saysNoMore(rest)) return undefined
  const hours = clock ? onClock(clock.hours, part) : (part?.part.starts ?? 8)
  const afterMidnight = clock && part?.night && hours <= 5 && part.away === -1
  const day = taken?.day ?? today + (afterMidnight ? 0 : (part?.away ?? 0))
  if (hours > 23 || (clock?.minutes ?? 0) > 59) return undefined
  const at = instantOf(day, hours, clock?.minutes ?? 0)
  if (!clock && day === today && at > now) return { at: now, guessed: true }
  return valid({ at, guessed: !clock })
}

const valid = (moment: ReadMoment) => (Number.isNaN(moment.at.getTime()) ? undefined : moment)
