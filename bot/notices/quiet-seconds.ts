import type { Preferences } from '../store/preferences'

const dayMinutes = 24 * 60
const minutesAhead = 7 * 60

/** How long the person still wants quiet at this moment; undefined when they do not. */
export function quietSeconds({ quiet }: Preferences, at: Date): number | undefined {
  if (!quiet) return undefined
  const from = minutesOf(quiet.from)
  const length = until(from, minutesOf(quiet.until))
  const secondsNow = ((at.getTime() / 1000 + minutesAhead * 60) % (dayMinutes * 60)) - from * 60
  const since = secondsNow < 0 ? secondsNow + dayMinutes * 60 : secondsNow
  return since < length * 60 ? length * 60 - since : undefined
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const until = (from: number, to: number): number => (to - from + dayMinutes) % dayMinutes
