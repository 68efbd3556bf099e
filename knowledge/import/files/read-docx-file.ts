import type { Refusal, SourceText } from '../source-text'
import { convertDocx } from './docx/convert-docx'
import { readDocxParts } from './docx/docx-parts'
import { finishText } from './finish-text'
import { linesOfPage } from './read-html-file'

/** A Word file: body, tables, text boxes and notes in reading order; headers and footers are left out. */
export async function readDocxFile(bytes: Uint8Array): Promise<SourceText | Refusal> {
  const parts = readDocxParts(bytes)
  if ('refused' in parts) return parts
  const { html, encodings } = await convertDocx(parts)
  const page = linesOfPage(html)
  const found = [...new Set([...encodings, ...page.encodings])]
  return finishText('docx', ['unicode', ...found].join(' + '), page.lines)
}
