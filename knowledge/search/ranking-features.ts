import { compareCandidates, comparisonColumns } from './compare-candidates'
import { compareVectors, vectorColumns } from './compare-vectors'
import type { Corpus } from './corpus'
import type { Candidate } from './first-stage'
import { createArticleMeasurer, type Measure } from './measure-article'
import type { OpenSegment } from './open-segment'
import { kinds, type QuestionTerms } from './question-terms'

const { words, folds, pairs, foldPairs, triples } = kinds

/** One article before one question. `possible`: weight of all words and pairs of the question. */
interface Sight {
  measured: Measure
  segment: OpenSegment
  article: number
  terms: QuestionTerms
  possible: number
}

const sum = (part: 'article' | 'title' | 'clause', kind: number) => (sight: Sight) =>
  (sight.measured.sums[part][kind] as number) / sight.possible
const found = (part: 'article' | 'title' | 'clause', kind: number) => (sight: Sight) =>
  sight.measured.found[part][kind] as number
const span = (starts: Uint32Array, article: number): number =>
  (starts[article + 1] as number) - (starts[article] as number)

/** What is known of an article by itself. */
const measures: Record<string, (sight: Sight) => number> = {
  recipe: ({ measured, possible }) => measured.score / possible,
  articleWords: sum('article', words),
  articleFolds: sum('article', folds),
  articlePairs: sum('article', pairs),
  articleFoldPairs: sum('article', foldPairs),
  titleWords: sum('title', words),
  titleFolds: sum('title', folds),
  titlePairs: sum('title', pairs),
  titleFoldPairs: sum('title', foldPairs),
  clauseWords: sum('clause', words),
  clauseFolds: sum('clause', folds),
  clausePairs: sum('clause', pairs),
  clauseFoldPairs: sum('clause', foldPairs),
  norm: ({ measured, terms }) => measured.score / terms.norm,
  foundWordsInArticle: found('article', words),
  foundWordsInTitle: found('title', words),
  foundWordsInClause: found('clause', words),
  foundPairsInArticle: found('article', pairs),
  foundPairsInTitle: found('title', pairs),
  foundPairsInClause: found('clause', pairs),
  titleCovered: ({ measured }) => measured.titleCovered,
  triplesInArticle: found('article', triples),
  triplesInTitle: found('title', triples),
  triplesInClause: found('clause', triples),
  run: ({ measured, terms }) => measured.run / Math.max(1, terms.words.length),
  window: ({ measured, terms }) => measured.window / Math.max(1e-9, terms.possible[folds] as number),
  logLength: ({ segment, article }) => Math.log(1 + span(segment.starts, article)),
  logClauses: ({ segment, article }) => Math.log(span(segment.clauses, article)),
  position: ({ segment, article }) => Math.log(1 + (segment.positions[article] as number)),
  questionWords: ({ terms }) => terms.kept,
}
const measureAll = Object.values(measures)

/** Numbers a ranking may be learned from, one row per article. */
export const featureColumns: readonly string[] = [
  ...Object.keys(measures),
  ...comparisonColumns,
  ...vectorColumns,
]
const firstVectorColumn = measureAll.length + comparisonColumns.length

export interface Measured {
  /** Rows of `featureColumns`, one per candidate. */
  matrix: Float32Array
  /** The recipe's score per candidate, and the number of the clause that matches best. */
  recipe: Float64Array
  clauses: Uint32Array
}

export function measureCandidates(
  { segments, counts, meanLengths }: Corpus,
  candidates: readonly Candidate[],
  terms: QuestionTerms,
  vector?: Float32Array,
): Measured {
  const width = featureColumns.length
  const matrix = new Float32Array(candidates.length * width)
  const recipe = new Float64Array(candidates.length)
  const clauses = new Uint32Array(candidates.length)
  const measurer = createArticleMeasurer(terms, meanLengths, counts.idf)
  const possible = Math.max(1e-9, (terms.possible[words] as number) + (terms.possible[pairs] as number))
  segments.forEach((segment, number) => {
    measurer.enter(segment)
    candidates.forEach((candidate, at) => {
      if (candidate.segment !== number) return
      const { article } = candidate
      const measured = measurer.measure(article)
      recipe[at] = measured.score
      clauses[at] = measured.clauseNumber
      const sight = { measured, segment, article, terms, possible }
      for (let column = 0; column < measureAll.length; column++)
        matrix[at * width + column] = measureAll[column]?.(sight) as number
      if (vector) compareVectors(vector, segment, article, matrix, at * width + firstVectorColumn)
    })
    measurer.leave()
  })
  compareCandidates({ segments, candidates, recipe, matrix, width, from: measureAll.length })
  return { matrix, recipe, clauses }
}
