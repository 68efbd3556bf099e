import { Index } from 'flexsearch'
import type { WordCounts } from '../background/word-counts'
import type { Question } from '../question/read-question'
import type { Unit } from '../types'
import { foldedKey } from '../vietnamese/syllable-key'
import type { Features } from './score-unit'
import { keysOf } from './unit-meanings'

/** A unit that may answer: its place, what its score is multiplied by, and how likely its article answers, where that is known. */
export type Chosen = readonly [place: number, share: number, sure?: number]
export type FirstStage = (question: Question, features: Features) => Iterable<Chosen>

const fewest = 200
const commonest = 150

/**
 * Units that share words with a question: neighbouring words in one FlexSearch index, rarer words in the other.
 * `everywhere`: of a few units all are looked at, as one that shares no word may still mean the same.
 */
export function createWordStage(units: readonly Unit[], counts: WordCounts, everywhere: boolean): FirstStage {
  const common = units.length < fewest ? new Set<string>() : commonFolds(counts)
  const fold = (text: string): string[] => text.split(' ').map(foldedKey)
  const rare = (text: string): string[] => {
    const words = [...new Set(fold(text))]
    const kept = words.filter((word) => !common.has(word))
    return kept.length > 0 ? kept : words
  }
  const ordered = new Index({ encode: fold, context: { depth: 1, bidirectional: true, resolution: 3 } })
  const loose = new Index({ encode: rare })
  units.forEach(({ heading, leadIn, text }, at) => {
    const words = [heading, leadIn ?? '', text].flatMap(keysOf).join(' ')
    ordered.add(at, words)
    loose.add(at, words)
  })
  const limit = units.length < 500 ? Math.max(fewest, units.length) : fewest
  const all = everywhere && units.length <= fewest ? units.map((_, at) => at) : []
  return (_, { text }) => {
    const words = text.join(' ')
    const search = (index: Index): number[] => index.search(words, { limit, suggest: true }) as number[]
    return [...new Set([...search(ordered), ...search(loose), ...all])].map((at) => [at, 1] as const)
  }
}

/** The syllables most articles of the background hold; from the loaded texts alone it would be their whole vocabulary. */
function commonFolds(counts: WordCounts): ReadonlySet<string> {
  const folds = [...counts.folds()].map((fold) => ({ fold, docs: counts.foldedDocs(fold) }))
  return new Set(
    folds
      .sort((a, b) => b.docs - a.docs)
      .slice(0, commonest)
      .map(({ fold }) => fold),
  )
}
