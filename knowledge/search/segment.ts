/** Articles as numbers: every word is the number of its exact key. */
export interface ArticleTokens {
  /** One per article. */
  ids: string[]
  documents: string[]
  documentOf: Uint16Array
  /** Exact keys; number 0 stands for words left out and matches nothing. */
  keys: string[]
  /** Title, then text, article after article. */
  tokens: Uint16Array
  /** Article → first token; one more at the end. */
  starts: Uint32Array
  titleLengths: Uint16Array
  /** Article → first clause; one more at the end. Every article has at least one clause. */
  clauses: Uint32Array
  /** Clause → its first token. */
  clauseStarts: Uint32Array
  /** Clause → [from, to) in `title + '\n' + text`. */
  clauseFrom: Uint32Array
  clauseTo: Uint32Array
}

/** Pairs of numbers, grouped by the first; the seconds of a row are in order. */
export interface PairRows {
  /** First → its row in `seconds`; one more at the end. */
  rows: Uint32Array
  seconds: Uint16Array
}

export interface PairCounts extends PairRows {
  docs: Uint16Array
  seen: Uint32Array
}

/** Unit vectors in steps of 1/300, one row per title, article and clause. */
export interface SegmentVectors {
  /** Id of the encoder, alone in its list. */
  encoder: string[]
  title: Int8Array
  article: Int8Array
  clause: Int8Array
}

/** Who holds a term, and how much that says (255: as much as one term can). */
export interface Postings {
  /** Term → first posting; one more at the end. */
  starts: Uint32Array
  articles: Uint16Array
  impacts: Uint8Array
}

/** An index of up to 65,535 articles, without their texts. Plain data: can be saved and sent between threads. */
export interface Segment extends ArticleTokens {
  /** Only of use to the encoder that made them. */
  vectors?: SegmentVectors
  folds: string[]
  /** Key → its folded key. */
  foldOf: Uint16Array
  /** Per key. */
  docs: Uint16Array
  seen: Uint32Array
  pairs: PairCounts
  foldPostings: Postings
  /** Folded pairs; the number of a pair is its place in `seconds`. */
  foldPairs: PairRows
  foldPairPostings: Postings
}

/** Place of a pair in `seconds`, or −1. */
export function findPair({ rows, seconds }: PairRows, first: number, second: number): number {
  let low = rows[first] ?? 0
  let high = (rows[first + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const here = seconds[middle] as number
    if (here === second) return middle
    if (here < second) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Every array of numbers in a segment. */
type Numbers = Int8Array | Uint8Array | Uint16Array | Uint32Array

export function arraysOf(segment: Segment): Numbers[] {
  const arrays: Numbers[] = []
  const collect = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) arrays.push(value as Numbers)
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      Object.values(value).forEach(collect)
  }
  collect(segment)
  return arrays
}
