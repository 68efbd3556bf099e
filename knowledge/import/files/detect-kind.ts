import type { ZipEntry } from './open-zip'

export type FileKind = 'txt' | 'pdf' | 'html'

/** First bytes of files that hold no text to read here, and what they are called. */
const signatures: [string, string][] = [
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['BM', 'bmp'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['Rar!', 'rar'],
  ['7z\xbc\xaf', '7z'],
  ['\x1f\x8b', 'gzip'],
  ['MZ', 'exe'],
  ['\x7fELF', 'exe'],
  ['%!PS', 'postscript'],
]
const binary = /\0|[\x80-\xff]/u
const tag =
  /<(?:!doctype\s+html|html|head|body|title|meta|div|p|table|center|font|span|h[1-6]|br)(?:[\s>/]|$)/iu
const firstTag = /^[\s\u00ef\u00bb\u00bf]*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*</u

/** What a file is by its content; `{ unknown }` names a kind that is not read. A zip is judged by `kindOfZip`. */
export function detectKind(bytes: Uint8Array, name: string): FileKind | 'zip' | 'ole' | { unknown: string } {
  const head = latin(bytes.subarray(0, 4096))
  if (/%PDF-\d/u.test(head.slice(0, 1024))) return 'pdf'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip'
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'ole'
  const short = /^(?:BM|MZ)/u
  for (const [start, kind] of signatures)
    if (head.startsWith(start) && (!short.test(start) || binary.test(head.slice(2, 64))))
      return { unknown: kind }
  const plain = head.replaceAll('\0', '').replace(/^(?:\xff\xfe|\xfe\xff)/u, '')
  if (!firstTag.test(plain)) return /\.html?$/iu.test(name) && tag.test(plain) ? 'html' : 'txt'
  if (tag.test(plain)) return 'html'
  if (/^\s*<\?xml/u.test(plain)) return { unknown: 'xml' }
  return /^\s*<svg/u.test(plain) ? { unknown: 'svg' } : 'txt'
}

/** A Word file, or the name of another kind that is packed the same way. */
export function kindOfZip(entries: readonly ZipEntry[]): 'docx' | { unknown: string } {
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name))
  if (has(/^word\/document\d*\.xml$/iu)) return 'docx'
  if (has(/^xl\//iu)) return { unknown: 'xlsx' }
  if (has(/^ppt\//iu)) return { unknown: 'pptx' }
  if (has(/^META-INF\/container\.xml$/u)) return { unknown: 'epub' }
  if (has(/^mimetype$/u)) return { unknown: 'odt' }
  return { unknown: 'zip' }
}

/** What an old Office container holds, by the names of its streams. */
export function kindOfOle(bytes: Uint8Array): 'encrypted' | { unknown: string } {
  const has = (stream: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(stream, 0, 'utf16le')
  if (has('EncryptedPackage')) return 'encrypted'
  if (has('WordDocument')) return { unknown: 'doc' }
  if (has('Workbook')) return { unknown: 'xls' }
  return { unknown: has('PowerPoint Document') ? 'ppt' : 'ole' }
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
