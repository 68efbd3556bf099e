import type { Encoder } from '../encoder/encoder'
import type { ArticleTokens, Segment, SegmentVectors } from './segment'

/** As many words as the encoder was trained to read. */
const articleWords = 400
const clauseWords = 200
const titleTimes = 2
/** One step of a stored vector; the numbers of a unit vector stay well below 127 steps. */
export const vectorStep = 1 / 300

/** The segment with vectors of its titles, articles and clauses; as it is when it has those of this encoder already. */
export function encodeSegment(segment: Segment, encoder: Encoder): Segment {
  if (segment.vectors?.encoder[0] === encoder.id) return segment
  return { ...segment, vectors: vectorsOf(segment, encoder) }
}

function vectorsOf(segment: ArticleTokens, encoder: Encoder): SegmentVectors {
  const { dimensions } = encoder
  const numbers = encoder.numbersOf(segment.keys)
  const tokens = segment.tokens.map((token) => numbers[token] as number)
  const count = segment.ids.length
  const vectors: SegmentVectors = {
    encoder: [encoder.id],
    title: new Int8Array(count * dimensions),
    article: new Int8Array(count * dimensions),
    clause: new Int8Array(segment.clauseStarts.length * dimensions),
  }
  const vector = new Float32Array(dimensions)
  const keep = (into: Int8Array, place: number): void => {
    for (let dimension = 0; dimension < dimensions; dimension++)
      into[place * dimensions + dimension] = Math.max(
        -127,
        Math.min(127, Math.round((vector[dimension] as number) / vectorStep)),
      )
  }
  for (let article = 0; article < count; article++) {
    const start = segment.starts[article] as number
    const end = segment.starts[article + 1] as number
    const text = start + (segment.titleLengths[article] as number)
    const title = { tokens, start, end: text, times: 1 }
    encoder.encode([title], vector)
    keep(vectors.title, article)
    const body = { tokens, start: text, end: Math.min(end, text + articleWords), times: 1 }
    encoder.encode([{ ...title, times: titleTimes }, body], vector)
    keep(vectors.article, article)
    const last = segment.clauses[article + 1] as number
    for (let clause = segment.clauses[article] as number; clause < last; clause++) {
      const from = segment.clauseStarts[clause] as number
      const to = clause + 1 < last ? (segment.clauseStarts[clause + 1] as number) : end
      encoder.encode(
        [title, { tokens, start: from, end: Math.min(to, from + clauseWords), times: 1 }],
        vector,
      )
      keep(vectors.clause, clause)
    }
  }
  return vectors
}
