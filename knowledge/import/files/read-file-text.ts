import type { Refusal, SourceText } from '../source-text'
import { detectKind, kindOfOle, kindOfZip } from './detect-kind'
import { openZip } from './open-zip'
import { readDocxFile } from './read-docx-file'
import { readHtmlFile } from './read-html-file'
import { readPdfFile } from './read-pdf-file'
import { readTextFile } from './read-text-file'

const mostBytes = 25 * 1024 * 1024

/** A file's text in reading order, told apart by its content; `name` only breaks a tie. Never throws for bad input. */
export async function readFileText(bytes: Uint8Array, name: string): Promise<SourceText | Refusal> {
  if (bytes.length > mostBytes)
    return { refused: 'too-large', detail: `${Math.ceil(bytes.length / 1024 / 1024)} MB` }
  if (bytes.length === 0) return { refused: 'empty' }
  try {
    return await readByKind(bytes, name)
  } catch {
    // Whatever a library stumbles over, the file is what has to change.
    return { refused: 'damaged' }
  }
}

async function readByKind(bytes: Uint8Array, name: string): Promise<SourceText | Refusal> {
  const kind = detectKind(bytes, name)
  if (kind === 'txt') return readTextFile(bytes)
  if (kind === 'html') return readHtmlFile(bytes)
  if (kind === 'pdf') return readPdfFile(bytes)
  if (kind === 'ole') {
    const held = kindOfOle(bytes)
    return held === 'encrypted' ? { refused: 'encrypted' } : unknown(held)
  }
  if (kind !== 'zip') return unknown(kind)
  const entries = openZip(bytes)
  if ('refused' in entries) return entries
  const packed = kindOfZip(entries)
  return typeof packed === 'string' ? readDocxFile(bytes) : unknown(packed)
}

function unknown(kind: { unknown: string }): Refusal {
  return { refused: 'unknown-format', detail: kind.unknown }
}
