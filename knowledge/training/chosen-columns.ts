import { featureColumns } from '../search/ranking-features'

/**
 * Measured, but not learned from: they tell one corpus from another (length and place of an article, number of words of a
 * question) or repeat the order the recipe gave. With them the ranking got better on documents like those it was trained
 * on and worse on others.
 */
const leftOut = ['position', 'logLength', 'logClauses', 'questionWords', 'rank', 'firstStageRank']

export const encoderColumns = ['cosArticle', 'cosClause', 'cosTitle', 'cosSecondClause']

export const rankerColumns = featureColumns.filter((name) => !leftOut.includes(name))

/** Also read as the distance to the best candidate of the question. */
export const comparedColumns = [
  'recipe',
  'articleWords',
  'articlePairs',
  'titleWords',
  'titlePairs',
  'clauseWords',
  'clausePairs',
  'norm',
  'cosArticle',
  'cosClause',
  'cosTitle',
]

/** What tells whether the first article answers at all. */
export const confidenceColumns = [
  'norm',
  'foundWordsInArticle',
  'foundPairsInArticle',
  'foundPairsInClause',
  'run',
  'cosArticle',
  'cosClause',
]
