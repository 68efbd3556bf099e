import type { WordCounts } from '../background/word-counts'
import { decodeTelex, decodeVni } from './decode-keystrokes'
import { createNearSpellings } from './near-spellings'
import { foldedKey, hasMarks, syllableKey } from './syllable-key'

/** Typed words in lower case → the exact keys most likely meant, one for one. */
export type RepairWords = (words: readonly string[]) => string[]

interface Candidate {
  key: string
  cost: number
  /** Number and occurrences in the counts. */
  number: number
  seen: number
}

interface Path {
  key: string
  number: number
  seen: number
  cost: number
  before?: Path
}

type CountsRead = 'tokens' | 'seen' | 'number' | 'pairSeenAt' | 'forms' | 'folds'

const statesKept = 12
const mostRemembered = 5000

/**
 * Noisy channel over syllables: missing or wrong marks, Telex and VNI leftovers and one-letter slips each have a cost,
 * neighbouring pairs decide. The counts must already hold the loaded texts and the wordings of questions.
 */
export function createRepair(counts: Pick<WordCounts, CountsRead>): RepairWords {
  const commonFolds = [...counts.folds()].filter((fold) => foldCount(fold) >= 5)
  const nearSpellings = createNearSpellings(commonFolds)

  function foldCount(fold: string): number {
    return counts.forms(fold).reduce((sum, key) => sum + (counts.seen(key) >= 2 ? counts.seen(key) : 0), 0)
  }
  const known = (key: string): boolean => counts.seen(key) >= 2
  const commonest = (fold: string, most: number): string[] =>
    counts
      .forms(fold)
      .filter(known)
      .sort((a, b) => counts.seen(b) - counts.seen(a))
      .slice(0, most)

  function candidatesOf(word: string, marked: boolean): Candidate[] {
    const key = syllableKey(word)
    const best = new Map<string, number>()
    const offer = (to: string, cost: number): void => {
      if (cost < (best.get(to) ?? Number.POSITIVE_INFINITY)) best.set(to, cost)
    }
    const list = (): Candidate[] =>
      [...best].map(([to, cost]) => ({ key: to, cost, number: counts.number(to), seen: counts.seen(to) }))
    if (word.length === 1) {
      offer(key, 0)
      return list()
    }
    if (/\p{N}/u.test(word)) {
      const vni = decodeVni(word)
      const decoded = vni && syllableKey(vni)
      if (decoded && known(decoded)) {
        offer(decoded, 1)
        offer(key, 5)
      } else offer(key, 0)
      return list()
    }
    if (/^[^aăâeêioôơuưy]+$/.test(foldedKey(word))) {
      offer(key, 0)
      return list()
    }

    const accented = hasMarks(word)
    const fold = foldedKey(word)
    const isKnown = known(key)
    const foldSeen = foldCount(fold)
    offer(key, isKnown ? 0 : !accented && foldSeen === 0 ? 6 : 5)
    for (const form of commonest(fold, 12)) {
      if (form !== key) offer(form, accented ? (isKnown ? swapCost(form, key) : 2.5) : marked ? 1.5 : 0.2)
    }
    if (accented && isKnown) {
      for (const other of soundAlikes(fold)) {
        for (const form of commonest(other, 6))
          if (marksOf(form) === marksOf(key)) offer(form, soundAlikeCost)
      }
    }
    if (!isKnown || (!accented && marked)) {
      const telex = decodeTelex(word)
      const decoded = telex && syllableKey(telex)
      if (decoded && known(decoded)) offer(decoded, isKnown ? 1.5 : 1)
    }
    if (fold.length >= 2 && (foldSeen < 20 || (accented && !isKnown))) {
      const slip = foldSeen < 5 ? 3.5 : accented && !isKnown ? 4.5 : 6
      const near = nearSpellings(fold)
        .sort((a, b) => foldCount(b) - foldCount(a))
        .slice(0, 8)
      for (const other of near) {
        for (const form of commonest(other, 6))
          offer(form, slip + (accented && marksOf(form) !== marksOf(key) ? 1.5 : 0))
      }
    }
    return list()
  }

  // Words come again and again; what they may stand for depends on nothing else in the sentence.
  const remembered = new Map<string, Candidate[]>()
  function candidatesFor(word: string, marked: boolean): Candidate[] {
    const name = marked ? word : `${word} `
    const known = remembered.get(name)
    if (known) return known
    const found = candidatesOf(word, marked)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(name, found)
    return found
  }

  function step(from: Path, to: Candidate, tokens: number): number {
    const first = from.before === undefined
    const fromSeen = first ? tokens / 100 : Math.max(1, from.seen)
    const together = first ? 0 : counts.pairSeenAt(from.number, to.number)
    return -Math.log((0.9 * together) / fromSeen + (0.1 * (to.seen + 0.5)) / (tokens + 100_000))
  }

  return (words) => {
    const marked = words.filter(hasMarks).length >= words.length * 0.15
    const tokens = counts.tokens()
    let paths: Path[] = [{ key: '', number: -1, seen: 0, cost: 0 }]
    for (const word of words) {
      const next: Path[] = []
      for (const candidate of candidatesFor(word, marked)) {
        let least = Number.POSITIVE_INFINITY
        let before: Path | undefined
        for (const path of paths) {
          const total = path.cost + candidate.cost + step(path, candidate, tokens)
          if (total >= least) continue
          least = total
          before = path
        }
        if (before)
          next.push({
            key: candidate.key,
            number: candidate.number,
            seen: candidate.seen,
            cost: least,
            before,
          })
      }
      paths = next.sort((one, other) => one.cost - other.cost).slice(0, statesKept)
    }
    const keys: string[] = []
    for (let path = paths[0]; path?.before; path = path.before) keys.unshift(path.key)
    return keys
  }
}

/** Sounds that many speakers hear as one: khoảng for khoản, lụt for lục, sử for xử, chình for trình. */
const confused: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aou])ng$/, 'n'],
  [/(?<=[aou])n$/, 'ng'],
  [/(?<=[aou])t$/, 'c'],
  [/(?<=[aou])c$/, 't'],
  [/^s/, 'x'],
  [/^x/, 's'],
  [/^ch/, 'tr'],
  [/^tr/, 'ch'],
]
const soundAlikeCost = 6

function soundAlikes(fold: string): string[] {
  return confused.flatMap(([written, meant]) => (written.test(fold) ? [fold.replace(written, meant)] : []))
}

/** Hỏi and ngã sound alike to most speakers and are swapped in writing: sữa for sửa; ă and â in some parts: cắp for cấp. */
function swapCost(a: string, b: string): number {
  if (a.replace('\u0303', '\u0309') === b.replace('\u0303', '\u0309')) return 2.5
  return a.replace('ă', 'â') === b.replace('ă', 'â') ? 4.5 : 7
}

function marksOf(key: string): string {
  return key.normalize('NFD').replace(/[a-z]/g, '')
}
