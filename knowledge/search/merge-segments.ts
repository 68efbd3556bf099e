import { indexTokens } from './index-tokens'
import type { OpenSegment } from './open-segment'
import type { ArticleTokens, Segment, SegmentVectors } from './segment'

const mostNames = 65_535

/** Several segments → one, without the articles that are gone. */
export function mergeSegments(segments: readonly OpenSegment[]): Segment {
  const keys = numbering([''])
  const documents = numbering([])
  const ids: string[] = []
  const documentOf: number[] = []
  const titleLengths: number[] = []
  const starts = [0]
  const clauses = [0]
  const clauseStarts: number[] = []
  const clauseFrom: number[] = []
  const clauseTo: number[] = []
  const tokens: Uint16Array[] = []
  let used = 0

  for (const segment of segments) {
    const keyHere = Uint16Array.from(segment.keys, keys.numberOf)
    segment.ids.forEach((id, article) => {
      if (segment.gone[article] === 1) return
      const [start, end] = [segment.starts[article] as number, segment.starts[article + 1] as number]
      ids.push(id)
      documentOf.push(documents.numberOf(segment.documents[segment.documentOf[article] as number] as string))
      titleLengths.push(segment.titleLengths[article] as number)
      tokens.push(segment.tokens.slice(start, end).map((token) => keyHere[token] as number))
      for (
        let clause = segment.clauses[article] as number;
        clause < (segment.clauses[article + 1] as number);
        clause++
      ) {
        clauseStarts.push(used + (segment.clauseStarts[clause] as number) - start)
        clauseFrom.push(segment.clauseFrom[clause] as number)
        clauseTo.push(segment.clauseTo[clause] as number)
      }
      used += end - start
      starts.push(used)
      clauses.push(clauseStarts.length)
    })
  }
  const vectors = mergeVectors(segments)
  const whole = indexTokens({
    ids,
    documents: documents.names,
    documentOf: Uint16Array.from(documentOf),
    keys: keys.names,
    tokens: joined(tokens, Uint16Array),
    starts: Uint32Array.from(starts),
    titleLengths: Uint16Array.from(titleLengths),
    clauses: Uint32Array.from(clauses),
    clauseStarts: Uint32Array.from(clauseStarts),
    clauseFrom: Uint32Array.from(clauseFrom),
    clauseTo: Uint32Array.from(clauseTo),
  } satisfies ArticleTokens)
  return vectors ? { ...whole, vectors } : whole
}

/** None unless all have those of one encoder: they can be made again. */
function mergeVectors(segments: readonly OpenSegment[]): SegmentVectors | undefined {
  const [id] = segments[0]?.vectors?.encoder ?? []
  if (id === undefined || segments.some(({ vectors }) => vectors?.encoder[0] !== id)) return undefined
  const parts: Record<'title' | 'article' | 'clause', Int8Array[]> = { title: [], article: [], clause: [] }
  for (const { vectors, ids, gone, clauses } of segments) {
    if (!vectors || ids.length === 0) continue
    const width = vectors.article.length / ids.length
    ids.forEach((_, article) => {
      if (gone[article] === 1) return
      parts.title.push(vectors.title.subarray(article * width, (article + 1) * width))
      parts.article.push(vectors.article.subarray(article * width, (article + 1) * width))
      const [first, last] = [clauses[article] as number, clauses[article + 1] as number]
      parts.clause.push(vectors.clause.subarray(first * width, last * width))
    })
  }
  return {
    encoder: [id],
    title: joined(parts.title, Int8Array),
    article: joined(parts.article, Int8Array),
    clause: joined(parts.clause, Int8Array),
  }
}

function numbering(names: string[]): { names: string[]; numberOf: (name: string) => number } {
  const numbers = new Map(names.map((name, number) => [name, number]))
  const numberOf = (name: string): number => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    // Words have 16 bits; what no longer fits is left out, as in reading.
    if (names.length >= mostNames) return 0
    numbers.set(name, names.length)
    return names.push(name) - 1
  }
  return { names, numberOf }
}

function joined<A extends Uint16Array | Int8Array>(parts: readonly A[], Kind: new (length: number) => A): A {
  const whole = new Kind(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
