import type { WordCounts } from '../background/word-counts'
import type { OpenSegment } from './open-segment'
import { findPair } from './segment'

/** How rare words and pairs are among the loaded articles and the background; 0 for what neither holds. */
export interface CorpusCounts {
  idf(key: string): number
  idfOfPair(first: string, second: string): number
  idfOfFold(fold: string): number
  idfOfFoldPair(first: string, second: string): number
  /** Whether no loaded article holds the word. */
  isUnseen(key: string): boolean
  /** Weight of a word no loaded article holds. */
  idfOfUnseen(key: string): number
}

/**
 * The background counts as much as so many loaded articles: enough to order words that a handful of articles cannot
 * tell apart. More of it makes ranking worse at every size from 12 articles on, because the topic all of them share
 * then weighs most.
 */
const backgroundArticles = 5

export function createCorpusCounts(segments: readonly OpenSegment[], background: WordCounts): CorpusCounts {
  const articles = segments.reduce((sum, { ids }) => sum + ids.length, 0)
  const share = backgroundArticles / Math.max(1, background.articles())
  const all = articles + share * background.articles()
  const idfOf = (inBackground: number, inSegment: (segment: OpenSegment) => number): number => {
    let holding = share * inBackground
    for (const segment of segments) holding += inSegment(segment)
    return holding <= 0 ? 0 : Math.log(1 + (all - holding + 0.5) / (holding + 0.5))
  }
  return {
    idf: (key) => idfOf(background.docs(key), ({ numberOf, docs }) => docs[numberOf.get(key) ?? 0] as number),
    idfOfPair: (first, second) =>
      idfOf(background.pairDocs(first, second), ({ numberOf, pairs }) => {
        const place = findPair(pairs, numberOf.get(first) ?? 0, numberOf.get(second) ?? 0)
        return place < 0 ? 0 : (pairs.docs[place] as number)
      }),
    idfOfFold: (fold) =>
      idfOf(background.foldedDocs(fold), ({ foldNumberOf, foldPostings: { starts } }) => {
        const number = foldNumberOf.get(fold) ?? 0
        return (starts[number + 1] as number) - (starts[number] as number)
      }),
    idfOfFoldPair: (first, second) =>
      idfOf(background.foldedPairDocs(first, second), ({ foldNumberOf, foldPairs, foldPairPostings }) => {
        const place = findPair(foldPairs, foldNumberOf.get(first) ?? 0, foldNumberOf.get(second) ?? 0)
        const { starts } = foldPairPostings
        return place < 0 ? 0 : (starts[place + 2] as number) - (starts[place + 1] as number)
      }),
    isUnseen: (key) => segments.every(({ numberOf }) => !numberOf.has(key)),
    idfOfUnseen: (key) => {
      const known = background.docs(key) > 0 ? idfOf(background.docs(key), () => 0) : 0
      return known > 0 ? known : Math.log(Math.max(1, all))
    },
  }
}
