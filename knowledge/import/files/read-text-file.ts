import type { Refusal, SourceText } from '../source-text'
import { decodeBytes } from './decode-bytes'
import { finishText } from './finish-text'
import { unwrapLines } from './unwrap-lines'

/** A plain text file in any encoding that Vietnamese was written in. */
export function readTextFile(bytes: Uint8Array): SourceText | Refusal {
  const decoded = decodeBytes(bytes)
  if ('refused' in decoded) return decoded
  const paragraphs = unwrapLines(decoded.text)
  return finishText(
    'txt',
    decoded.encoding,
    paragraphs.map((text) => ({ text, kind: 'paragraph' })),
  )
}
