import { crc32 } from 'node:zlib'
import type { Segment } from './segment'

/** Changes whenever a segment of the version before cannot be read any more. */
const version = 1
const magic = 'ARTICLES'
/** Magic, version, checksum of the rest, length of the header, nothing. */
const preamble = 24
const alignment = 8

const arrayTypes = { Uint8Array, Int8Array, Uint16Array, Uint32Array, Float32Array }
type ArrayName = keyof typeof arrayTypes
type Numbers = InstanceType<(typeof arrayTypes)[ArrayName]>
/** A field as the header describes it: strings in full, numbers by where they stand. */
type Field = { strings: string[] } | { type: ArrayName; at: number; length: number } | { fields: Fields }
interface Fields {
  [name: string]: Field
}
type Value = Numbers | string[] | { [name: string]: Value }

/** A segment as one file: a header, then its numbers, aligned so that they can be used where they stand. */
export function saveSegment(segment: Segment): Buffer {
  const numbers: Numbers[] = []
  let used = 0
  const describe = (value: Value): Field => {
    if (Array.isArray(value)) return { strings: value }
    if (!ArrayBuffer.isView(value))
      return {
        fields: Object.fromEntries(Object.entries(value).map(([name, part]) => [name, describe(part)])),
      }
    const at = used
    numbers.push(value)
    used = aligned(at + value.byteLength)
    return { type: value.constructor.name as ArrayName, at, length: value.length }
  }
  const header = Buffer.from(JSON.stringify(describe(segment as unknown as Value)))
  const start = aligned(preamble + header.length)
  const file = Buffer.alloc(start + used)
  file.write(magic, 'latin1')
  file.writeUInt32LE(version, 8)
  file.writeUInt32LE(header.length, 16)
  header.copy(file, preamble)
  let at = start
  for (const part of numbers) {
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at = aligned(at + part.byteLength)
  }
  file.writeUInt32LE(crc32(file.subarray(16)), 12)
  return file
}

/** Opens what `saveSegment` wrote, without copying. Throws when it is damaged or of another version. */
export function openSegment(file: Buffer): Segment {
  if (file.length < preamble || file.toString('latin1', 0, 8) !== magic)
    throw new Error('knowledge: this file is not a saved index of articles')
  const found = file.readUInt32LE(8)
  if (found !== version)
    throw new Error(`knowledge: the saved index has version ${found}, this program reads version ${version}`)
  if (file.readUInt32LE(12) !== crc32(file.subarray(16)))
    throw new Error('knowledge: the saved index is damaged; build it again')
  // Numbers can be used in place only where the file itself starts at a multiple of their size.
  const bytes = file.byteOffset % alignment === 0 ? file : new Uint8Array(file)
  const headerLength = file.readUInt32LE(16)
  const start = bytes.byteOffset + aligned(preamble + headerLength)
  const read = (field: Field): Value => {
    if ('strings' in field) return field.strings
    if ('fields' in field)
      return Object.fromEntries(Object.entries(field.fields).map(([name, part]) => [name, read(part)]))
    return new arrayTypes[field.type](bytes.buffer as ArrayBuffer, start + field.at, field.length)
  }
  const header = file.toString('utf8', preamble, preamble + headerLength)
  return read(JSON.parse(header)) as unknown as Segment
}

function aligned(at: number): number {
  return Math.ceil(at / alignment) * alignment
}
