import type { WordCounts } from '../background/word-counts'
import { conceptWeight, mainWords, rarity } from '../question/content-weight'
import type { Question } from '../question/read-question'
import type { Concept } from '../vietnamese/concepts'
import type { RankedUnit } from './unit-meanings'

/** What of a question takes part in scoring, each with its weight. */
export interface Features {
  /** Words for the first stage: as repaired, and the regulation's word for everyday ones. */
  text: string[]
  singles: Map<string, number>
  pairs: Map<string, number>
  concepts: Map<Concept, number>
}

/** Heading, lead-in and own words of a unit, in this order, as exact keys. */
export type Sequence = readonly [readonly string[], readonly string[], readonly string[]]

const asideShare = 0.6
/** The words that ask for a fact point to the unit that speaks of such facts. */
const topicShare = 0.5
const leastPairDocs = 8
/** Headings repeat for every unit of an article, lead-ins for every point. */
const strengths = [0.3, 0.5, 1] as const
const wordsShare = 0.5
const meaningsShare = 2

export function featuresOf({ segments, words, english }: Question, counts: WordCounts): Features {
  const singles = new Map<string, number>()
  const pairs = new Map<string, number>()
  const concepts = new Map<Concept, number>()
  const total = counts.articles()
  for (const segment of segments) {
    const share = segment.asks.length + segment.facts.length > 0 ? 1 : asideShare
    for (const { concept } of segment.contents) {
      if (!concept) continue
      concepts.set(concept, Math.max(concepts.get(concept) ?? 0, share * conceptWeight(concept, counts)))
    }
    const topics: Concept[] = segment.asks.includes('how') ? [...segment.topics, 'procedure'] : segment.topics
    for (const concept of topics)
      concepts.set(concept, Math.max(concepts.get(concept) ?? 0, topicShare * conceptWeight(concept, counts)))
    if (english) continue
    segment.words.forEach(({ key }, at) => {
      const dull = segment.dull.has(at)
      if (!dull) singles.set(key, share * rarity(counts.docs(key), total))
      const next = segment.words[at + 1]?.key
      if (next && !(dull && segment.dull.has(at + 1))) {
        pairs.set(
          `${key} ${next}`,
          share * rarity(Math.max(leastPairDocs, counts.pairDocs(key, next)), total),
        )
      }
    })
  }
  const text = [...words.map(({ key }) => key), ...[...concepts.keys()].flatMap(mainWords)]
  return { text, singles, pairs, concepts }
}

/** Saturated sums over syllables, neighbouring pairs and meanings; short units gain a little. `length`: own words over the mean. */
export function scoreUnit(
  { held }: RankedUnit,
  sequence: Sequence,
  length: number,
  features: Features,
): number {
  const single = new Map<string, number>()
  const pair = new Map<string, number>()
  sequence.forEach((keys, part) => {
    const strength = strengths[part] ?? 1
    keys.forEach((key, at) => {
      const both = `${key} ${keys[at + 1]}`
      if (features.singles.has(key)) single.set(key, (single.get(key) ?? 0) + strength)
      if (features.pairs.has(both)) pair.set(both, (pair.get(both) ?? 0) + strength)
    })
  })
  const norm = 0.75 + 0.25 * length
  let words = 0
  for (const [key, tf] of single) words += ((features.singles.get(key) ?? 0) * tf * 1.6) / (tf + 0.6 * norm)
  for (const [key, tf] of pair) words += (0.8 * (features.pairs.get(key) ?? 0) * tf * 1.4) / (tf + 0.4 * norm)
  let meanings = 0
  for (const [concept, weight] of features.concepts)
    meanings += weight * Math.min(1.2, held.get(concept) ?? 0)
  return wordsShare * words + meaningsShare * meanings
}
