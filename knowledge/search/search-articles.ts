import { loadEncoder } from '../encoder/encoder'
import { loadRanker } from '../ranker/ranker'
import { buildSegments } from './build-segment'
import { createArticleSearch, type OpenArticleSearch } from './create-article-search'
import type { RankingParts } from './rank-articles'
import { featureColumns } from './ranking-features'
import type { SearchArticle } from './types'

/** What `npm run train` made and the product ships. */
export function shippedRanking(): Required<RankingParts> {
  return { encoder: loadEncoder(), ranker: loadRanker(featureColumns) }
}

/** Builds an index of the articles and opens it; blocks while it builds (about 0.5 ms an article). */
export function searchArticles(
  articles: Iterable<SearchArticle>,
  ranking: RankingParts = shippedRanking(),
): OpenArticleSearch {
  return createArticleSearch({ segments: buildSegments(articles, ranking.encoder), ...ranking })
}
