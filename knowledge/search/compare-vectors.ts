import type { Encoder } from '../encoder/encoder'
import { vectorStep } from './encode-segment'
import type { OpenSegment } from './open-segment'

/** How near the question stands to an article in meaning: cosines, from −1 to 1. */
export const vectorColumns = ['cosArticle', 'cosClause', 'cosTitle', 'cosSecondClause'] as const

/** The question as a vector; undefined without an encoder, or when it knows no word of it. */
export function encodeQuestion(
  keys: readonly string[],
  encoder: Encoder | undefined,
): Float32Array | undefined {
  if (!encoder) return undefined
  const tokens = encoder.numbersOf(keys)
  const vector = new Float32Array(encoder.dimensions)
  encoder.encode([{ tokens, start: 0, end: tokens.length, times: 1 }], vector)
  return vector.some((value) => value !== 0) ? vector : undefined
}

/** Writes the columns of one article into `matrix`, from `at`. */
export function compareVectors(
  question: Float32Array,
  { vectors, clauses }: OpenSegment,
  article: number,
  matrix: Float32Array,
  at: number,
): void {
  if (!vectors) return
  let [best, second] = [-1, -1]
  const last = clauses[article + 1] as number
  for (let clause = clauses[article] as number; clause < last; clause++) {
    const near = cosine(question, vectors.clause, clause)
    if (near > best) {
      second = best
      best = near
    } else if (near > second) second = near
  }
  matrix[at] = cosine(question, vectors.article, article)
  matrix[at + 1] = best
  matrix[at + 2] = cosine(question, vectors.title, article)
  matrix[at + 3] = second < -0.99 ? best : second
}

function cosine(question: Float32Array, rows: Int8Array, row: number): number {
  let sum = 0
  const from = row * question.length
  for (let dimension = 0; dimension < question.length; dimension++)
    sum += (question[dimension] as number) * (rows[from + dimension] as number)
  return sum * vectorStep
}
