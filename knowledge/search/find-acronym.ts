import { foldedKey } from '../vietnamese/syllable-key'
import type { OpenSegment } from './open-segment'

/** Initials in lower case (`cntt`) → the exact keys they most likely stand for. */
export type FindAcronym = (initials: string) => string[] | undefined

const mostArticles = 1500
const fewestSeen = 5

/** Looks in evenly spaced articles for the run of words with these initials that comes most often. */
export function createFindAcronym(segments: readonly OpenSegment[]): FindAcronym {
  const known = new Map<string, string[] | undefined>()
  const articles = segments.reduce((sum, { ids }) => sum + ids.length, 0)
  const every = Math.max(1, Math.ceil(articles / mostArticles))
  let codes: Uint16Array[] | undefined

  const commonestRun = (initials: readonly string[]): string[] | undefined => {
    codes ??= segments.map(({ keys }) => Uint16Array.from(keys, initialCode))
    const seen = new Map<string, number>()
    for (const [at, segment] of segments.entries())
      countRuns(segment, { every, initials }, codes[at] as Uint16Array, seen)
    let best: [string, number] = ['', 0]
    for (const run of seen) if (run[1] > best[1]) best = run
    return best[1] >= fewestSeen ? best[0].split(' ') : undefined
  }
  return (initials) => {
    if (!known.has(initials)) known.set(initials, commonestRun([...initials]))
    return known.get(initials)
  }
}

function countRuns(
  { ids, keys, tokens, starts }: OpenSegment,
  { every, initials }: { every: number; initials: readonly string[] },
  codes: Uint16Array,
  seen: Map<string, number>,
): void {
  const wanted = initials.map((initial) => initial.charCodeAt(0))
  for (let article = 0; article < ids.length; article += every) {
    const end = (starts[article + 1] as number) - wanted.length
    for (let at = starts[article] as number; at <= end; at++) {
      let same = 0
      while (same < wanted.length && codes[tokens[at + same] as number] === wanted[same]) same++
      if (same < wanted.length) continue
      const phrase = wanted.map((_, step) => keys[tokens[at + step] as number] as string).join(' ')
      seen.set(phrase, (seen.get(phrase) ?? 0) + 1)
    }
  }
}

const letters = /^\p{L}[\p{L}\p{M}]*$/u

/** `đ` stays apart from `d`; words with digits have no initial. */
function initialCode(key: string): number {
  if (!letters.test(key)) return 0
  return (key.startsWith('đ') ? key : foldedKey(key)).charCodeAt(0)
}
