import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

export interface EncoderWeights {
  id: string
  dimensions: number
  /** Words with a vector, as exact keys. */
  keys: string[]
  /** Pairs with a vector: first number × 65,536 + second (numbers count from 1), ascending. */
  pairs: Uint32Array
  /** Per slot: what one step of its row is worth, rarity included. */
  scales: Float32Array
  /** Slot × dimensions. */
  rows: Int8Array
}

const format = 'imoit-encoder-1'

interface Header {
  format: string
  dimensions: number
  pairs: number
  keys: string[]
}

/** A line of JSON, padded to four bytes, then pairs, scales and rows. */
export function writeWeights(file: string, weights: Omit<EncoderWeights, 'id'>): void {
  const { dimensions, keys, pairs, scales, rows } = weights
  const header = JSON.stringify({ format, dimensions, pairs: pairs.length, keys } satisfies Header)
  const bytes = Buffer.byteLength(header) + 1
  const padded = `${header}${' '.repeat((4 - (bytes % 4)) % 4)}\n`
  writeFileSync(file, Buffer.concat([Buffer.from(padded), bytesOf(pairs), bytesOf(scales), bytesOf(rows)]))
}

/** Throws a plain error that names the file when it is missing, of another format or cut short. */
export function readWeights(file: string): EncoderWeights {
  const bytes = readFileSync(file)
  const end = bytes.indexOf(10) + 1
  const { format: found, dimensions, pairs: pairCount, keys } = readHeader(bytes.subarray(0, end), file)
  const size = keys.length + pairCount
  const expected = end + 4 * pairCount + 4 * size + size * dimensions
  if (found !== format || bytes.length !== expected)
    throw new Error(`knowledge: ${file} holds no encoder weights of the format ${format}; run npm run train`)
  // A copy starts at an address that typed arrays of four bytes accept.
  const body = new Uint8Array(bytes.subarray(end)).buffer
  return {
    id: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    dimensions,
    keys,
    pairs: new Uint32Array(body, 0, pairCount),
    scales: new Float32Array(body, 4 * pairCount, size),
    rows: new Int8Array(body, 4 * pairCount + 4 * size),
  }
}

function readHeader(line: Uint8Array, file: string): Header {
  try {
    return JSON.parse(Buffer.from(line).toString('utf8')) as Header
  } catch (cause) {
    throw new Error(`knowledge: ${file} holds no encoder weights; run npm run train`, { cause })
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength)
}
