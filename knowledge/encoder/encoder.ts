import { join } from 'node:path'
import { createFeatureTable, type FeatureTable } from './feature-table'
import { type EncoderWeights, readWeights } from './weights-file'

/** A stretch of words that counts `times` over. */
export interface TextPart {
  /** Numbers as `numbersOf` gives them. */
  tokens: Uint16Array
  start: number
  end: number
  times: number
}

/** Texts → vectors whose dot product tells how near they are in meaning, learned from a corpus of law. */
export interface Encoder {
  readonly dimensions: number
  /** Names these very weights: vectors made with others cannot be compared. */
  readonly id: string
  /** Exact keys → the encoder's numbers; 0: a word it does not know. */
  numbersOf(keys: readonly string[]): Uint16Array
  /** Unit vector of all parts together; pairs of words do not cross parts. All zero when no word is known. */
  encode(parts: readonly TextPart[], into: Float32Array): void
}

/** The weights that come with the assistant. */
export const encoderFile = join(__dirname, 'encoder.weights')
const loaded = new Map<string, Encoder>()

/** Opens the weights made by `npm run train`. Throws when the file is missing or damaged. */
export function loadEncoder(file = encoderFile): Encoder {
  const known = loaded.get(file)
  if (known) return known
  const encoder = createEncoder(readWeights(file))
  loaded.set(file, encoder)
  return encoder
}

export function createEncoder({ id, dimensions, keys, pairs, scales, rows }: EncoderWeights): Encoder {
  const table = createFeatureTable(keys, pairs)
  const bag = createBag(table)
  return {
    dimensions,
    id,
    numbersOf: table.numbersOf,
    encode(parts, into) {
      into.fill(0)
      bag.fill(parts)
      for (let at = 0; at < bag.used; at++) {
        const slot = bag.slots[at] as number
        const weight = (scales[slot] as number) * (1 + Math.log(Math.max(1, bag.times[slot] as number)))
        const row = slot * dimensions
        for (let dimension = 0; dimension < dimensions; dimension++)
          into[dimension] = (into[dimension] as number) + weight * (rows[row + dimension] as number)
      }
      bag.clear()
      let square = 0
      for (const value of into) square += value * value
      if (square === 0) return
      const length = Math.sqrt(square)
      for (let dimension = 0; dimension < dimensions; dimension++)
        into[dimension] = (into[dimension] as number) / length
    },
  }
}

/** The distinct features of a text and how often each stands in it. */
interface Bag {
  slots: Int32Array
  times: Float32Array
  used: number
  fill(parts: readonly TextPart[]): void
  clear(): void
}

function createBag(table: FeatureTable): Bag {
  const bag: Bag = {
    slots: new Int32Array(table.size),
    times: new Float32Array(table.size),
    used: 0,
    fill(parts) {
      const add = (slot: number, times: number): void => {
        if (slot < 0) return
        if (bag.times[slot] === 0) bag.slots[bag.used++] = slot
        bag.times[slot] = (bag.times[slot] as number) + times
      }
      for (const { tokens, start, end, times } of parts) {
        let before = 0
        for (let at = start; at < end; at++) {
          const token = tokens[at] as number
          if (token > 0) {
            add(token - 1, times)
            if (before > 0) add(table.pairSlot(before, token), times)
          }
          before = token
        }
      }
    },
    clear() {
      for (let at = 0; at < bag.used; at++) bag.times[bag.slots[at] as number] = 0
      bag.used = 0
    },
  }
  return bag
}
