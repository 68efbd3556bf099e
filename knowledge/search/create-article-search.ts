import { loadWordCounts, type WordCounts } from '../background/word-counts'
import { buildSegments } from './build-segment'
import { type Corpus, createCorpus } from './corpus'
import { encodeSegment } from './encode-segment'
import { explainMatch } from './explain-match'
import { mergeSegments } from './merge-segments'
import { bytesOf, type OpenSegment, openForSearch, withoutDocument } from './open-segment'
import { type RankingParts, rankArticles } from './rank-articles'
import { featureColumns } from './ranking-features'
import type { QuestionWord } from './read-question'
import type { Segment } from './segment'
import type { ArticleSearch, Hit } from './types'

export interface ArticleSearchParts extends RankingParts {
  segments: readonly Segment[]
  /** Counts of a large corpus: with few articles loaded, only they tell rare words from common ones. */
  counts?: WordCounts
}

/** The candidates of a question in the order of the first stage, one row of `columns` each. */
export interface RankingFeatures {
  ids: string[]
  columns: readonly string[]
  matrix: Float32Array
}

/** What training and measuring need besides answers. */
export interface OpenArticleSearch extends ArticleSearch {
  rankingFeatures(question: string): RankingFeatures
  readQuestion(question: string): QuestionWord[]
}

/** A word that so many articles of any law hold says little by itself. */
const everywhere = 0.2

const normColumn = featureColumns.indexOf('norm')

export function createArticleSearch(parts: ArticleSearchParts): OpenArticleSearch {
  const { encoder, ranker } = parts
  const background = parts.counts ?? loadWordCounts()
  const open = (segment: Segment): OpenSegment =>
    openForSearch(encoder ? encodeSegment(segment, encoder) : segment)
  let corpus: Corpus = createCorpus(parts.segments.map(open), background)
  const sureOf = ({ matrix }: { matrix: Float32Array }, at: number): number =>
    ranker
      ? ranker.confidence(matrix, at)
      : confidenceOf(matrix[at * featureColumns.length + normColumn] as number)

  const isTelling = ({ key, kept }: QuestionWord): boolean =>
    kept && background.docs(key) < background.articles() * everywhere

  return {
    search(question, limit = 10) {
      const ranked = rankArticles(corpus, corpus.readQuestion(question), parts)
      return ranked.order.slice(0, limit).map((at): Hit => {
        const { segment, article } = ranked.candidates[at] as { segment: number; article: number }
        const { ids, clauseFrom, clauseTo } = corpus.segments[segment] as OpenSegment
        const clause = ranked.clauses[at] as number
        return {
          id: ids[article] as string,
          score: ranked.scores[at] as number,
          confidence: sureOf(ranked, at),
          clause: [clauseFrom[clause] as number, clauseTo[clause] as number],
        }
      })
    },
    explain: (question, article) => explainMatch(corpus.readQuestion(question), article, isTelling),
    publish(document, articles) {
      const others = corpus.segments.map((segment) => withoutDocument(segment, document))
      const fresh = articles.length > 0 ? buildSegments(articles, encoder).map(open) : []
      corpus = createCorpus(settle([...others, ...fresh]), background)
    },
    rankingFeatures(question) {
      const { candidates, matrix } = rankArticles(corpus, corpus.readQuestion(question), { encoder })
      const ids = candidates.map(({ segment, article }) => corpus.segments[segment]?.ids[article] as string)
      return { ids, columns: featureColumns, matrix }
    },
    readQuestion: (question) => corpus.readQuestion(question),
    get articles() {
      return corpus.segments.reduce((sum, { living }) => sum + living, 0)
    },
    get bytes() {
      return corpus.segments.reduce((sum, segment) => sum + bytesOf(segment), 0)
    },
  }
}

const smallSegment = 500
const mostSmallSegments = 8

/** Drops segments that hold nothing; joins the small ones when there are many, as each costs time in every question. */
function settle(segments: readonly OpenSegment[]): OpenSegment[] {
  const living = segments.filter((segment) => segment.living > 0)
  const small = living.filter((segment) => segment.living <= smallSegment)
  if (small.length <= mostSmallSegments) return living
  return [...living.filter((segment) => segment.living > smallSegment), openForSearch(mergeSegments(small))]
}

/** Half at the norm that best separates questions with an answer from those about other matters. */
function confidenceOf(norm: number): number {
  return 1 / (1 + Math.exp(6 * (1.3 - norm)))
}
