import type { WordCounts } from '../background/word-counts'
import { decodeTelex, decodeVni } from './decode-keystrokes'
import { createNearSpellings } from './near-spellings'
import { foldedKey, hasMarks, syllableKey } from './syllable-key'

/** Typed words in lower case → the exact keys most likely meant, one for one. */
export type RepairWords = (words: readonly string[]) => string[]

interface Candidate {
  key: string
  cost: number
}

interface Path {
  key: string
  cost: number
  before?: Path
}

const statesKept = 12

/**
 * Noisy channel over syllables: missing or wrong marks, Telex and VNI leftovers and one-letter slips each have a cost,
 * neighbouring pairs decide. The counts must already hold the loaded texts and the wordings of questions.
 */
export function createRepair(counts: WordCounts): RepairWords {
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
    const list = (): Candidate[] => [...best].map(([to, cost]) => ({ key: to, cost }))
    if (word.length === 1) return [{ key, cost: 0 }]
    if (/\p{N}/u.test(word)) {
      const vni = decodeVni(word)
      const decoded = vni && syllableKey(vni)
      if (decoded && known(decoded)) {
        offer(decoded, 1)
        offer(key, 5)
      } else offer(key, 0)
      return list()
    }
    if (/^[^aăâeêioôơuưy]+$/.test(foldedKey(word))) return [{ key, cost: 0 }]

    const accented = hasMarks(word)
    const fold = foldedKey(word)
    const isKnown = known(key)
    const foldSeen = foldCount(fold)
    offer(key, isKnown ? 0 : !accented && foldSeen === 0 ? 6 : 5)
    for (const form of commonest(fold, 12)) {
      if (form !== key)
        offer(form, accented ? (isKnown && !swapsFallingTones(form, key) ? 7 : 2.5) : marked ? 1.5 : 0.2)
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

  function step(from: string | undefined, to: string): number {
    const tokens = counts.tokens()
    const fromSeen = from === undefined ? tokens / 100 : Math.max(1, counts.seen(from))
    const together = from === undefined ? 0 : counts.pairSeen(from, to)
    return -Math.log((0.9 * together) / fromSeen + (0.1 * (counts.seen(to) + 0.5)) / (tokens + 100_000))
  }

  return (words) => {
    const marked = words.filter(hasMarks).length >= words.length * 0.15
    let paths: Path[] = [{ key: '', cost: 0 }]
    for (const word of words) {
      const next: Path[] = []
      for (const { key, cost } of candidatesOf(word, marked)) {
        let best: Path | undefined
        for (const path of paths) {
          const total = path.cost + cost + step(path.before ? path.key : undefined, key)
          if (!best || total < best.cost) best = { key, cost: total, before: path }
        }
        if (best) next.push(best)
      }
      paths = next.sort((a, b) => a.cost - b.cost).slice(0, statesKept)
    }
    const keys: string[] = []
    for (let path = paths[0]; path?.before; path = path.before) keys.unshift(path.key)
    return keys
  }
}

/** Hỏi and ngã sound alike to most speakers and are swapped in writing: sữa for sửa. */
function swapsFallingTones(a: string, b: string): boolean {
  return a.replace('\u0303', '\u0309') === b.replace('\u0303', '\u0309')
}

function marksOf(key: string): string {
  return key.normalize('NFD').replace(/[a-z]/g, '')
}
