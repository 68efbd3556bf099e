import type { WordCounts } from '../background/word-counts'
import { type CorpusCounts, createCorpusCounts } from './corpus-counts'
import { createFindAcronym } from './find-acronym'
import type { OpenSegment } from './open-segment'
import { createReadQuestion, type ReadQuestion } from './read-question'
import { createWordsSeen } from './words-seen'

/** Everything a question is compared with. */
export interface Corpus {
  segments: readonly OpenSegment[]
  counts: CorpusCounts
  readQuestion: ReadQuestion
  meanLengths: MeanLengths
}

/** In words. A clause counts with its article's title. */
export interface MeanLengths {
  article: number
  clause: number
}

export function createCorpus(segments: readonly OpenSegment[], background: WordCounts): Corpus {
  const counts = createCorpusCounts(segments, background)
  // Weights of words hold for one set of articles only.
  for (const { idfs } of segments) idfs.fill(Number.NaN)
  return {
    segments,
    counts,
    readQuestion: createReadQuestion(createWordsSeen(segments, background), createFindAcronym(segments)),
    meanLengths: meanLengthsOf(segments),
  }
}

function meanLengthsOf(segments: readonly OpenSegment[]): MeanLengths {
  let [articles, clauses, words, repeatedTitles] = [0, 0, 0, 0]
  for (const segment of segments) {
    articles += segment.ids.length
    clauses += segment.clauseStarts.length
    words += segment.tokens.length
    segment.titleLengths.forEach((length, article) => {
      const parts = (segment.clauses[article + 1] as number) - (segment.clauses[article] as number)
      repeatedTitles += length * (parts - 1)
    })
  }
  return {
    article: Math.max(1, words / Math.max(1, articles)),
    clause: Math.max(1, (words + repeatedTitles) / Math.max(1, clauses)),
  }
}
