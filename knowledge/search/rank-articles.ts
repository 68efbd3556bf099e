import type { Encoder } from '../encoder/encoder'
import type { Ranker } from '../ranker/ranker'
import { encodeQuestion } from './compare-vectors'
import type { Corpus } from './corpus'
import { type Candidate, findCandidates } from './first-stage'
import { createQuestionTerms } from './question-terms'
import { type Measured, measureCandidates } from './ranking-features'
import type { QuestionWord } from './read-question'

export interface RankingParts {
  encoder?: Encoder
  ranker?: Ranker
}

export interface Ranked extends Measured {
  candidates: readonly Candidate[]
  /** Per candidate. */
  scores: Float64Array
  /** Places in `candidates`, best first. */
  order: number[]
}

/** So many articles of the first stage are looked at closely. */
const mostCandidates = 100

/** Articles for a question; the score is the recipe's own without a ranker. */
export function rankArticles(
  corpus: Corpus,
  words: readonly QuestionWord[],
  { encoder, ranker }: RankingParts,
): Ranked {
  const terms = createQuestionTerms(words, corpus.counts)
  const candidates = findCandidates(corpus.segments, terms, mostCandidates)
  const vector = encodeQuestion(
    words.map(({ key }) => key),
    encoder,
  )
  const measured = measureCandidates(corpus, candidates, terms, vector)
  const scores = ranker ? ranker.score(measured.matrix, candidates.length) : measured.recipe
  const place = (at: number): number =>
    (candidates[at]?.segment ?? 0) * 65_536 + (candidates[at]?.article ?? 0)
  const order = [...candidates.keys()].sort(
    (a, b) => (scores[b] as number) - (scores[a] as number) || place(a) - place(b),
  )
  return { ...measured, candidates, scores, order }
}
