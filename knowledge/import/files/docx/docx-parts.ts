import type { Refusal } from '../../source-text'
import { openZip, unzipPart, type ZipEntry } from '../open-zip'

export interface DocxParts {
  document: Uint8Array
  styles?: Uint8Array
  numbering?: Uint8Array
  footnotes?: Uint8Array
  endnotes?: Uint8Array
}

/** A part of 40 MB holds far more than the 5 million characters that are taken at most. */
const mostXml = 40_000_000
const partNames = ['styles', 'numbering', 'footnotes', 'endnotes'] as const

/** The parts of a Word file that hold text, unpacked within limits. */
export function readDocxParts(bytes: Uint8Array): DocxParts | Refusal {
  const entries = openZip(bytes)
  if ('refused' in entries) return entries
  const named = (pattern: RegExp): ZipEntry | undefined => entries.findLast(({ name }) => pattern.test(name))
  const types = named(/^\[content_types\]\.xml$/iu)
  let left = mostXml
  const read = (entry: ZipEntry): Uint8Array | Refusal => {
    const part = unzipPart(bytes, entry, left)
    if (!('refused' in part)) left -= part.length
    return part
  }
  const contentTypes = types ? read(types) : new Uint8Array()
  if ('refused' in contentTypes) return contentTypes
  const listed = new TextDecoder().decode(contentTypes)
  if (named(/(?:^|\/)vbaproject\.bin$/iu) || /macroEnabled/iu.test(listed)) return { refused: 'macros' }

  const main =
    /PartName="\/?([^"]+)"[^>]*ContentType="[^"]*wordprocessingml\.(?:document|template)\.main\+xml"/u.exec(
      listed,
    )
  const document = entries.findLast(({ name }) => name === main?.[1]) ?? named(/^word\/document\d*\.xml$/iu)
  if (!document) return { refused: 'unknown-format', detail: 'zip' }
  const body = read(document)
  if ('refused' in body) return body
  const parts: DocxParts = { document: body }
  for (const name of partNames) {
    const entry = named(new RegExp(`^word/${name}\\d*\\.xml$`, 'iu'))
    const part = entry && read(entry)
    if (part && 'refused' in part) return part
    if (part) parts[name] = part
  }
  return parts
}
