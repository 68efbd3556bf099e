import { Inflate } from 'fflate'
import type { Refusal } from '../source-text'

export interface ZipEntry {
  name: string
  /** Bytes as packed, and as the directory says that they unpack. */
  packed: number
  unpacked: number
  method: number
  encrypted: boolean
  /** Where its local header stands. */
  at: number
}

const mostUnpacked = 200_000_000
const mostRatio = 200
const mostEntries = 20_000
/** Below this a high ratio is harmless: an empty table of styles packs very well. */
const ratioMatters = 5_000_000

/** The directory of a zip file, not yet trusted with anything but names; refuses what says that it is a bomb. */
export function openZip(bytes: Uint8Array): ZipEntry[] | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end === undefined) return { refused: 'damaged', detail: 'zip' }
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = count; left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      return { refused: 'damaged', detail: 'zip' }
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  const bomb =
    total > mostUnpacked ||
    count > mostEntries ||
    entries.some((entry) => isBomb(entry.unpacked, entry.packed))
  return bomb ? { refused: 'unpacks-too-large', detail: `${Math.round(total / 1_000_000)} MB` } : entries
}

/** One part, counted while it unpacks: what the directory says of its size is not believed. */
export function unzipPart(bytes: Uint8Array, entry: ZipEntry, atMost: number): Uint8Array | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.encrypted) return { refused: 'encrypted' }
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50)
    return { refused: 'damaged', detail: entry.name }
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (entry.method === 0) return packed.length > atMost ? tooLarge(packed.length) : packed
  if (entry.method !== 8) return { refused: 'damaged', detail: entry.name }

  const chunks: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((chunk) => {
    size += chunk.length
    if (size <= atMost) chunks.push(chunk)
  })
  const step = 16_384
  for (let from = 0; from < packed.length; from += step) {
    inflate.push(packed.subarray(from, from + step), from + step >= packed.length)
    if (size > atMost || isBomb(size, from + step)) return tooLarge(size)
  }
  const whole = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.length
  }
  return whole
}

function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > ratioMatters && unpacked > mostRatio * packed
}

function tooLarge(size: number): Refusal {
  return { refused: 'unpacks-too-large', detail: `${Math.ceil(size / 1_000_000)} MB` }
}

function endRecord(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}
