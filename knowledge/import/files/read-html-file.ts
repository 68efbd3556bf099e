import type { Refusal, SourceLine, SourceText } from '../source-text'
import { decodeAs, decodeBytes } from './decode-bytes'
import { finishText } from './finish-text'
import { htmlLines } from './html-lines'
import { isTooDeep } from './nesting'
import { restoreLegacy } from './restore-legacy'

/** A web page; what a browser would not show is left out. */
export function readHtmlFile(bytes: Uint8Array): SourceText | Refusal {
  const decoded = decodePage(bytes)
  if ('refused' in decoded) return decoded
  if (isTooDeep(decoded.text)) return { refused: 'damaged' }
  const { lines, encodings } = linesOfPage(decoded.text)
  return finishText('html', [...new Set([decoded.encoding, ...encodings])].join(' + '), lines)
}

/** The lines of a page's source, and what was decoded in them: by the name of a font, else by the words. */
export function linesOfPage(html: string): { lines: SourceLine[]; encodings: string[] } {
  const { lines, decoded } = htmlLines(html)
  const restored = restoreLegacy(lines.map(({ text }) => text))
  return {
    lines: lines.map((line, at) => ({ ...line, text: restored.lines[at] ?? line.text })),
    encodings: [...new Set([...decoded, ...restored.found])],
  }
}

function decodePage(bytes: Uint8Array): { text: string; encoding: string } | Refusal {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 8192))
  const marked = /^(?:\xff\xfe|\xfe\xff)/u.test(head)
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase()
  for (const charset of marked ? [] : ['utf-8', ...(named && !/^utf-?16/u.test(named) ? [named] : [])]) {
    const text = decodeAs(bytes, charset)
    if (text !== undefined) return { text, encoding: charset }
  }
  return decodeBytes(bytes)
}
