/** Shares from 0 to 1, averaged over the questions. */
export interface Measures {
  recallAt1: number
  recallAt3: number
  recallAt10: number
  mrrAt10: number
}

/** A question's right articles, and what an engine found for it, best first. */
export interface Judged {
  gold: readonly string[]
  found: readonly string[]
}

/** The share of right articles among the first k, and 1/rank of the first right one among ten. */
export function measure(judged: readonly Judged[]): Measures {
  const recallAt = (k: number) =>
    mean(judged.map(({ gold, found }) => shareOf(gold, new Set(found.slice(0, k)))))
  return {
    recallAt1: recallAt(1),
    recallAt3: recallAt(3),
    recallAt10: recallAt(10),
    mrrAt10: mean(judged.map(reciprocalRank)),
  }
}

function shareOf(gold: readonly string[], found: ReadonlySet<string>): number {
  const right = new Set(gold)
  return [...right].filter((id) => found.has(id)).length / right.size
}

function reciprocalRank({ gold, found }: Judged): number {
  const place = found.slice(0, 10).findIndex((id) => gold.includes(id))
  return place < 0 ? 0 : 1 / (place + 1)
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** The value below which `share` of all lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
