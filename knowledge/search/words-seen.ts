import type { WordCounts } from '../background/word-counts'
import { foldedKey, syllableKey } from '../vietnamese/syllable-key'
import type { OpenSegment } from './open-segment'
import { questionWordings } from './question-phrases'
import { findPair } from './segment'

/** What the repair of typing reads. */
export type WordsSeen = Pick<WordCounts, 'tokens' | 'seen' | 'number' | 'pairSeenAt' | 'forms' | 'folds'>

/** The background, the loaded articles and the wordings of questions, counted together. */
export function createWordsSeen(segments: readonly OpenSegment[], background: WordCounts): WordsSeen {
  const tokens = background.tokens() + segments.reduce((sum, segment) => sum + segment.tokens.length, 0)
  const wordings = countWordings(Math.max(50, Math.round(tokens / 40_000)))
  const numbers = new Map<string, number>()
  /** Per numbered word: its number in the background, then in every segment. */
  const places: number[][] = []

  const seen = (key: string): number => {
    let sum = background.seen(key) + (wordings.seen.get(key) ?? 0)
    for (const segment of segments) {
      const here = segment.numberOf.get(key)
      if (here !== undefined) sum += segment.seen[here] as number
    }
    return sum
  }
  const number = (key: string): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    if (seen(key) === 0) return -1
    numbers.set(key, places.length)
    return (
      places.push([background.number(key), ...segments.map(({ numberOf }) => numberOf.get(key) ?? 0)]) - 1
    )
  }
  const wordingPairs = new Map<number, number>()
  for (const [first, second, times] of wordings.pairs)
    wordingPairs.set(number(first) * 65_536 + number(second), times)

  return {
    tokens: () => tokens + wordings.tokens,
    seen,
    number,
    pairSeenAt(first, second) {
      if (first < 0 || second < 0) return 0
      const [from, to] = [places[first] as number[], places[second] as number[]]
      let together = background.pairSeenAt(from[0] as number, to[0] as number)
      for (let at = 0; at < segments.length; at++) {
        const { pairs } = segments[at] as OpenSegment
        const place = findPair(pairs, from[at + 1] as number, to[at + 1] as number)
        if (place >= 0) together += pairs.seen[place] as number
      }
      return together + (wordingPairs.get(first * 65_536 + second) ?? 0)
    },
    forms(fold) {
      const forms = [...background.forms(fold)]
      const add = (form: string): void => {
        if (!forms.includes(form)) forms.push(form)
      }
      for (const { foldNumberOf, formsOf, keys } of segments)
        for (const form of formsOf[foldNumberOf.get(fold) ?? 0] as number[]) add(keys[form] as string)
      wordings.forms.get(fold)?.forEach(add)
      return forms
    },
    *folds() {
      yield* background.folds()
      for (const { folds } of segments)
        for (const fold of folds) if (fold !== '' && background.forms(fold).length === 0) yield fold
    },
  }
}

/** Legal text has no question words: without these, repair would turn them into something else. */
function countWordings(times: number) {
  const seen = new Map<string, number>()
  const pairs = new Map<string, [first: string, second: string, times: number]>()
  const forms = new Map<string, Set<string>>()
  let tokens = 0
  for (const wording of questionWordings) {
    const keys = wording.split(' ').map(syllableKey)
    tokens += keys.length * times
    keys.forEach((key, at) => {
      seen.set(key, (seen.get(key) ?? 0) + times)
      forms.set(foldedKey(key), (forms.get(foldedKey(key)) ?? new Set()).add(key))
      const before = keys[at - 1]
      if (before === undefined) return
      const known = pairs.get(`${before} ${key}`)?.[2] ?? 0
      pairs.set(`${before} ${key}`, [before, key, known + times])
    })
  }
  return { seen, pairs: pairs.values(), forms, tokens }
}
