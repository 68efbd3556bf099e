/** Words and pairs of neighbours, which say more in Vietnamese, each with how much it is dwelt on. */
export type Terms = ReadonlyMap<string, number>

/** A past report, ready to be compared. */
export interface PastReport {
  number: string
  category: string
  /** Whether a person decided the category. */
  decided: boolean
  terms: Terms
}
export interface Alike {
  report: PastReport
  /** Cosine of the two, 0 to 1. */
  closeness: number
}

export function termsOf(words: readonly string[]): Terms {
  const counts = new Map<string, number>()
  for (const term of [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)])
    counts.set(term, (counts.get(term) ?? 0) + 1)
  return new Map([...counts].map(([term, count]) => [term, 1 + Math.log(count)]))
}

/** The past reports likest to this one, likest first; words that many of them hold count for little. */
export function alikeReports(asked: Terms, past: readonly PastReport[], atMost: number): Alike[] {
  const heldBy = new Map<string, number>()
  for (const { terms } of past) for (const term of terms.keys()) heldBy.set(term, (heldBy.get(term) ?? 0) + 1)
  const rarity = new Map([...heldBy].map(([term, held]) => [term, Math.log(1 + past.length / (1 + held))]))
  const unheard = Math.log(1 + past.length)
  const weight = (term: string, dwelt: number) => dwelt * (rarity.get(term) ?? unheard)
  const askedLength = lengthOf(asked, weight)
  const closenessOf = ({ terms }: PastReport) => {
    let shared = 0
    for (const [term, dwelt] of asked) shared += weight(term, dwelt) * weight(term, terms.get(term) ?? 0)
    return shared === 0 ? 0 : shared / (askedLength * lengthOf(terms, weight))
  }
  return past
    .map((report) => ({ report, closeness: closenessOf(report) }))
    .filter(({ closeness }) => closeness > 0)
    .sort((a, b) => b.closeness - a.closeness || (a.report.number < b.report.number ? 1 : -1))
    .slice(0, atMost)
}

function lengthOf(terms: Terms, weight: (term: string, dwelt: number) => number): number {
  let squares = 0
  for (const [term, dwelt] of terms) squares += weight(term, dwelt) ** 2
  return Math.sqrt(squares)
}
