import type { WordCounts } from '../background/word-counts'
import { commonConcepts } from '../vietnamese/concept-kinds'
import { type Concept, concepts } from '../vietnamese/concepts'
import { splitWords } from '../vietnamese/split-words'
import { syllableKey } from '../vietnamese/syllable-key'

/** Weight of a name of another system or piece of equipment: as much as the rarest word. */
export const foreignWeight = 6
const unknownEnglish = 3.5
const plainShare = 0.6
const commonShare = 0.3

/** Inverse document frequency; a word never seen counts as if one article held it. */
export function rarity(docs: number, articles: number): number {
  const n = Math.max(docs, 1)
  return Math.log(1 + (articles - n + 0.5) / (n + 0.5))
}

/** How much a plain word tells: its rarity, less than a listed meaning. */
export function wordWeight(key: string, english: boolean, counts: WordCounts): number {
  return english ? unknownEnglish : plainShare * rarity(counts.docs(key), counts.articles())
}

/** How much a meaning tells, from the word the regulation would use for it. */
export function conceptWeight(concept: Concept, counts: WordCounts): number {
  const [first = '', second] = mainWords(concept)
  const docs = second === undefined ? counts.docs(first) : counts.pairDocs(first, second)
  return Math.min(6, rarity(docs, counts.articles())) * (commonConcepts.has(concept) ? commonShare : 1)
}

/** The regulation's own word for a meaning, as exact keys. */
export function mainWords(concept: Concept): string[] {
  return splitWords(concepts[concept].split('|')[0] ?? '').map(({ text }) => syllableKey(text))
}
