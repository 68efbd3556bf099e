import { Index } from 'flexsearch'
import type { WordCounts } from './background/word-counts'
import type { Lexicon } from './lexicon'
import type { Question } from './read-question'
import { featuresOf, type Sequence, scoreUnit } from './score-unit'
import type { Candidate, Unit } from './types'
import { keysOf, meaningsIn, type RankedUnit, readMeanings } from './unit-meanings'
import type { Concept } from './vietnamese/concepts'
import { foldedKey } from './vietnamese/syllable-key'

export interface Ranking {
  entries: readonly RankedUnit[]
  entry(id: string): RankedUnit | undefined
  /** Best first; units that share nothing with the question are left out. */
  rank(question: Question, only?: (unit: Unit) => boolean): Candidate[]
  /** Phrases of a unit's own words and its points that carry a known meaning. */
  phrases(unit: Unit): { concepts: Concept[]; keys: string[] }[]
}

interface Indexed extends RankedUnit {
  sequence: Sequence
  length: number
}

const fewest = 200
const commonest = 150

/** Two FlexSearch indexes choose candidates; our own scores order them. */
export function createRanking(units: readonly Unit[], lexicon: Lexicon, counts: WordCounts): Ranking {
  const indexed = indexUnits(units, lexicon)
  const byId = new Map(indexed.map((entry) => [entry.unit.id, entry]))
  const phrases = new Map(units.map(({ id, text }) => [id, meaningsIn(keysOf(text), lexicon)]))
  const firstStage = createFirstStage(
    indexed.map(({ sequence }) => sequence.flat()),
    counts,
  )
  return {
    entries: indexed,
    entry: (id) => byId.get(id),
    phrases(unit) {
      const inside = unit.kind === 'article' ? [unit.id] : [unit.id, ...unit.children]
      return inside.flatMap((id) => phrases.get(id) ?? [])
    },
    rank(question, only) {
      const features = featuresOf(question, counts)
      return [...firstStage(features.text)]
        .flatMap((at) => {
          const entry = indexed[at]
          if (!entry || (only && !only(entry.unit))) return []
          const score = scoreUnit(entry, entry.sequence, entry.length, features)
          return score > 0 ? [{ id: entry.unit.id, score, at }] : []
        })
        .sort((a, b) => b.score - a.score || a.at - b.at)
        .map(({ id, score }) => ({ id, score: Math.round(score * 1000) / 1000 }))
    },
  }
}

function indexUnits(units: readonly Unit[], lexicon: Lexicon): Indexed[] {
  const leaves = units.filter((unit) => unit.kind !== 'article' || unit.children.length === 0)
  const lengths = leaves.map(({ text }) => keysOf(text).length)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, leaves.length)
  return leaves.map((unit, at) => ({
    ...readMeanings(unit, lexicon),
    sequence: [keysOf(unit.heading), keysOf(unit.leadIn ?? ''), keysOf(unit.text)],
    length: (lengths[at] ?? 0) / mean,
  }))
}

/** Positions of texts that share words with a question: neighbouring words in one index, rarer words in the other. */
function createFirstStage(
  texts: readonly string[][],
  counts: WordCounts,
): (words: readonly string[]) => Set<number> {
  const common = texts.length < fewest ? new Set<string>() : commonFolds(counts)
  const fold = (text: string): string[] => text.split(' ').map(foldedKey)
  const rare = (text: string): string[] => {
    const words = [...new Set(fold(text))]
    const kept = words.filter((word) => !common.has(word))
    return kept.length > 0 ? kept : words
  }
  const ordered = new Index({ encode: fold, context: { depth: 1, bidirectional: true, resolution: 3 } })
  const loose = new Index({ encode: rare })
  texts.forEach((words, at) => {
    ordered.add(at, words.join(' '))
    loose.add(at, words.join(' '))
  })
  const limit = texts.length < 500 ? Math.max(fewest, texts.length) : fewest
  return (words) => {
    const text = words.join(' ')
    const search = (index: Index): number[] => index.search(text, { limit, suggest: true }) as number[]
    return new Set([...search(ordered), ...search(loose)])
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
