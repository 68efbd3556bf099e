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
  let read: Initials[] | undefined

  const commonestRun = (initials: string): string[] | undefined => {
    read ??= segments.map((segment) => readInitials(segment, every))
    const seen = new Map<string, number>()
    for (const [at, segment] of segments.entries()) countRuns(segment, read[at] as Initials, initials, seen)
    let best: [string, number] = ['', 0]
    for (const run of seen) if (run[1] > best[1]) best = run
    return best[1] >= fewestSeen ? best[0].split(' ') : undefined
  }
  return (initials) => {
    if (!known.has(initials)) known.set(initials, commonestRun(initials))
    return known.get(initials)
  }
}

/** The first letter of every word in one line, so that runs are found as fast as text is searched. */
interface Initials {
  line: string
  /** Place in the line → token. */
  places: Uint32Array
}

const betweenArticles = 10

function readInitials({ ids, keys, tokens, starts }: OpenSegment, every: number): Initials {
  const codes = Uint16Array.from(keys, initialCode)
  const chosen = ids.flatMap((_, article) => (article % every === 0 ? [article] : []))
  const size = chosen.reduce((sum, article) => sum + lengthOf(starts, article) + 1, 0)
  const line = new Uint16Array(size)
  const places = new Uint32Array(size)
  let used = 0
  for (const article of chosen) {
    for (let at = starts[article] as number; at < (starts[article + 1] as number); at++) {
      line[used] = codes[tokens[at] as number] as number
      places[used++] = at
    }
    line[used++] = betweenArticles
  }
  return { line: Buffer.from(line.buffer).toString('utf16le'), places }
}

function countRuns(
  { keys, tokens }: OpenSegment,
  { line, places }: Initials,
  initials: string,
  seen: Map<string, number>,
): void {
  for (let at = line.indexOf(initials); at >= 0; at = line.indexOf(initials, at + 1)) {
    const first = places[at] as number
    const phrase = Array.from(tokens.subarray(first, first + initials.length), (token) => keys[token]).join(
      ' ',
    )
    seen.set(phrase, (seen.get(phrase) ?? 0) + 1)
  }
}

function lengthOf(starts: Uint32Array, article: number): number {
  return (starts[article + 1] as number) - (starts[article] as number)
}

const letters = /^\p{L}[\p{L}\p{M}]*$/u

/** `đ` stays apart from `d`; words with digits have no initial. */
function initialCode(key: string): number {
  if (!letters.test(key)) return 0
  return (key.startsWith('đ') ? key : foldedKey(key)).charCodeAt(0)
}
