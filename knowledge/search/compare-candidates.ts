import type { Candidate } from './first-stage'
import type { OpenSegment } from './open-segment'

/** How an article stands among the others found; `…OfDocument`: other articles of its document, against its own score. */
export const comparisonColumns = [
  'rank',
  'gap',
  'firstStage',
  'firstStageRank',
  'bestOfDocument',
  'meanOfDocument',
] as const

export interface Comparison {
  segments: readonly OpenSegment[]
  /** In the order of the first stage. */
  candidates: readonly Candidate[]
  recipe: Float64Array
  /** Rows of `width` numbers; the columns of the comparison start at `from`. */
  matrix: Float32Array
  width: number
  from: number
}

/** Fills the columns of the comparison. */
export function compareCandidates({ segments, candidates, recipe, matrix, width, from }: Comparison): void {
  const order = [...candidates.keys()].sort((a, b) => (recipe[b] as number) - (recipe[a] as number) || a - b)
  const best = recipe[order[0] ?? 0] ?? 0
  const heaviest = candidates[0]?.weight ?? 1
  const byDocument = new Map<string, number[]>()
  order.forEach((at, rank) => {
    const { segment, article, weight } = candidates[at] as Candidate
    const { documents, documentOf } = segments[segment] as OpenSegment
    const document = documents[documentOf[article] as number] as string
    const same = byDocument.get(document)
    if (same) same.push(at)
    else byDocument.set(document, [at])
    const row = at * width + from
    matrix[row] = Math.log(1 + rank)
    matrix[row + 1] = best > 0 ? 1 - (recipe[at] as number) / best : 0
    matrix[row + 2] = weight / heaviest
    matrix[row + 3] = Math.log(1 + at)
  })
  for (const same of byDocument.values()) {
    for (const at of same) {
      const own = Math.max(1e-9, recipe[at] as number)
      const [first = 0, second, third] = same
        .filter((other) => other !== at)
        .slice(0, 3)
        .map((other) => (recipe[other] as number) / own)
      const others = [first, second, third].filter((score) => score !== undefined)
      const row = at * width + from
      matrix[row + 4] = first
      matrix[row + 5] = others.reduce((sum, score) => sum + score, 0) / others.length
    }
  }
}
