import { type Encoder, loadEncoder } from '../encoder/encoder'
import type { Unit } from '../types'
import type { Similarity } from './rank-units'
import { keysOf } from './unit-meanings'

/** A unit is some words; this many vectors take a few megabytes. */
const mostKept = 4000

/** How near a question comes to a unit in meaning, its heading and lead-in read with it; vectors are made when first asked for. */
export function createSimilarity(encoder: Encoder = loadEncoder()): Similarity {
  const kept = new Map<Unit, Float32Array>()
  let asked: { words: string; vector: Float32Array } | undefined

  const encode = (texts: readonly (readonly string[])[]): Float32Array => {
    const vector = new Float32Array(encoder.dimensions)
    const parts = texts.map((keys) => {
      const tokens = encoder.numbersOf(keys)
      return { tokens, start: 0, end: tokens.length, times: 1 }
    })
    encoder.encode(parts, vector)
    return vector
  }
  const vectorOf = (unit: Unit): Float32Array => {
    const before = kept.get(unit)
    if (before) return before
    const vector = encode([unit.heading, unit.leadIn ?? '', unit.text].map(keysOf))
    if (kept.size >= mostKept) kept.clear()
    kept.set(unit, vector)
    return vector
  }
  return (words, unit) => {
    const line = words.join(' ')
    if (asked?.words !== line) asked = { words: line, vector: encode([words]) }
    const own = vectorOf(unit)
    const { vector } = asked
    let sum = 0
    for (let at = 0; at < own.length; at++) sum += (vector[at] as number) * (own[at] as number)
    return sum
  }
}
