import type { SourceLine } from '../source-text'
import type { HtmlContext } from './html-context'
import { decodeByFont } from './legacy-font'
import { tidyText } from './tidy-text'
import { continuesSentence, joinLines } from './unit-start'

interface Segment {
  text: string
  marked: number
  length: number
}

/** Gathers the text of one block, broken where the file breaks it, until `flush` turns it into lines. */
export interface LineCollector {
  add(text: string, context: HtmlContext): void
  breakLine(): void
  flush(context: HtmlContext): void
  /** Written before the next line, unless that line already begins with it. */
  mark(text: string): void
  lines: SourceLine[]
}

export function collectLines(onDecoded: (encoding: string) => void): LineCollector {
  const lines: SourceLine[] = []
  let segments: Segment[] = [{ text: '', marked: 0, length: 0 }]
  let pending = ''
  const last = (): Segment => segments[segments.length - 1] ?? { text: '', marked: 0, length: 0 }
  const breakLine = (): void => {
    segments.push({ text: '', marked: 0, length: 0 })
  }
  return {
    lines,
    breakLine,
    add(text, context) {
      const decoded = context.font ? decodeByFont(text, context.font) : text
      if (context.font && decoded !== text) onDecoded(context.font.encoding)
      const [first = '', ...rest] = context.keepsLines ? decoded.split(/\r\n?|\n/u) : [decoded]
      for (const [at, piece] of [first, ...rest].entries()) {
        if (at > 0) breakLine()
        const weight = piece.replace(/\s+/gu, '').length
        const segment = last()
        segment.text += piece
        segment.length += weight
        if (context.bold) segment.marked += weight
      }
    },
    mark(text) {
      pending = text
    },
    flush(context) {
      for (const segment of joined(segments)) {
        const marked =
          pending && !segment.text.startsWith(pending.trim()) ? `${pending}${segment.text}` : segment.text
        pending = ''
        const title = context.heading || context.centred || segment.marked === segment.length
        lines.push({ text: marked, kind: context.kind, ...(title ? { looks: 'title' as const } : {}) })
      }
      segments = [{ text: '', marked: 0, length: 0 }]
    },
  }
}

/** Lines of one block; a break inside a sentence is no break, an empty line is one. */
function joined(segments: readonly Segment[]): Segment[] {
  const kept: Segment[] = []
  let open = false
  for (const segment of segments) {
    const text = tidyText(segment.text)
    const before = kept[kept.length - 1]
    if (text && open && before && continuesSentence(before.text, text)) {
      before.text = joinLines(before.text, text)
      before.marked += segment.marked
      before.length += segment.length
    } else if (text) kept.push({ ...segment, text })
    open = text !== ''
  }
  return kept
}
