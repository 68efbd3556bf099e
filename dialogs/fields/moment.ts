import { readMoment } from '../reading/read-moment'
import type { FieldReading, ReadContext } from '../types'

const longest = 80
const year = 366 * 86_400_000
/** Clocks of phones differ a little. */
const grace = 120_000

/** When something began: not in the future, at most a year back; stored as a UTC instant. */
export const moment = (typed: string, { now }: ReadContext): FieldReading => {
  const read = typed.length > longest ? undefined : readMoment(typed, now)
  if (!read) return { problem: 'not-a-date' }
  const ahead = read.at.getTime() - now.getTime()
  if (ahead > grace) return { problem: 'date-future' }
  if (ahead < -year) return { problem: 'date-too-far' }
  return { value: new Date(Math.min(read.at.getTime(), now.getTime())).toISOString() }
}
