import { inflateSync } from 'node:zlib'

const mostPerStream = 50_000_000
const mostInAll = 200_000_000

/** Whether streams other than pictures unpack to more than any document's text; looked at before a reader tries. */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let unpacked = 0
  let before = 0
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', before)) {
    const end = file.indexOf('endstream', at + 6)
    const head = file.toString('latin1', Math.max(before, at - 4000), at)
    const properties = head.slice(head.lastIndexOf(' obj'))
    before = end < 0 ? file.length : end + 9
    if (!/\/Fl(?:ateDecode)?\b/u.test(properties) || /\/Subtype\s*\/Image/u.test(properties)) continue
    const start = at + 6 + (file[at + 6] === 13 ? 1 : 0) + 1
    const size = sizeOf(file.subarray(start, end < 0 ? file.length : end))
    unpacked += size
    if (size > mostPerStream || unpacked > mostInAll) return true
  }
  return false
}

/** Bytes that a stream unpacks to; one more than allowed where it does not stop, none where it is damaged. */
function sizeOf(packed: Uint8Array): number {
  try {
    return inflateSync(packed, { maxOutputLength: mostPerStream }).length
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? mostPerStream + 1 : 0
  }
}
