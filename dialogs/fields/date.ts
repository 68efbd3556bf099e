import { fold } from '../reading/fold'
import { saysNoMore, takeDay } from '../reading/take-day'
import { dayFrom, dayOf, dayParts, isoDay } from '../reading/vietnam-time'
import type { FieldReading, ReadContext } from '../types'

const longest = 80

/** A day from today up to one year ahead, stored as 'YYYY-MM-DD'. */
export const date = (typed: string, { now }: ReadContext): FieldReading => {
  if (typed.length > longest) return { problem: 'not-a-date' }
  const today = dayOf(now)
  const taken = takeDay(fold(typed), today, 'ahead')
  if (taken === undefined || taken === 'no-such-day' || !saysNoMore(taken.rest))
    return { problem: 'not-a-date' }
  if (taken.day < today) return { problem: 'date-past' }
  const { year, month, day } = dayParts(today)
  const limit = dayFrom(year + 1, month, day) ?? today + 365
  return taken.day > limit ? { problem: 'date-too-far' } : { value: isoDay(taken.day) }
}
