import { inMain } from '../main-document'
import type { Chosen, FirstStage } from '../ranking/word-stage'
import type { Unit } from '../types'
import type { FindArticles } from './find-articles'

/** Clauses of so many articles are compared; more would cost time and hardly ever hold the answer. */
const mostArticles = 8
/** Less sure than this the search is of nothing; see the table of thresholds in docs/training-report.md. */
const leastSure = 0.1
/** An article found without much trust still counts this much. */
const leastShare = 0.5

/** Of many articles: the clauses of those the search finds, and always those of the main document. */
export function createArticleStage(
  units: readonly Unit[],
  byId: ReadonlyMap<string, Unit>,
  findArticles: FindArticles,
): FirstStage {
  const places = new Map<string, number[]>()
  const main: Chosen[] = []
  units.forEach((unit, at) => {
    if (inMain(unit)) main.push([at, 1])
    const article = topOf(unit, byId)
    const same = places.get(article)
    if (same) same.push(at)
    else places.set(article, [at])
  })
  return ({ line, english }, { text }) => {
    const found = [...findArticles(english ? text.join(' ') : line)].slice(0, mostArticles)
    const best = found[0]?.[1] ?? 0
    if (best < leastSure) return main
    const chosen = found.flatMap(([article, sure]) =>
      (places.get(article) ?? []).map(
        (at): Chosen => [at, leastShare + (1 - leastShare) * (sure / best), sure],
      ),
    )
    const taken = new Set(chosen.map(([at]) => at))
    return [...main.filter(([at]) => !taken.has(at)), ...chosen]
  }
}

function topOf(unit: Unit, byId: ReadonlyMap<string, Unit>): string {
  let top = unit
  for (let parent = top.parent; parent !== undefined; parent = top.parent) {
    const above = byId.get(parent)
    if (!above) break
    top = above
  }
  return top.id
}
