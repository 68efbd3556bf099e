import type { SourceLine } from '../../source-text'
import {
  continuesSentence,
  continuesTitle,
  endsSentence,
  isCapitals,
  isCutReference,
  joinLines,
  startsSmall,
  startsUnit,
} from '../unit-start'
import { type Layout, layoutOf } from './layout'
import type { PageLine } from './page-lines'

interface Paragraph {
  lines: PageLine[]
  text: string
}

/** Lines of all pages → paragraphs, also over the end of a page; lines of the margins follow the one they cut. */
export function paragraphsOf(
  pages: readonly PageLine[][],
  running: ReadonlyMap<PageLine, 'page-header' | 'page-footer'>,
): SourceLine[] {
  const layout = layoutOf(pages.map((lines) => lines.filter((line) => !running.has(line))))
  const written: SourceLine[] = []
  let held: SourceLine[] = []
  let open: Paragraph | undefined
  const close = (): void => {
    if (open) written.push(sourceLine(open, layout))
    written.push(...held)
    held = []
    open = undefined
  }
  for (const line of pages.flat()) {
    const margin = running.get(line)
    if (margin) held.push({ text: line.text, page: line.page, kind: margin })
    else if (open && continuesParagraph(open, line, layout)) {
      open.text = joinLines(open.text, line.text)
      open.lines.push(line)
    } else {
      close()
      open = { lines: [line], text: line.text }
    }
  }
  close()
  return written
}

function sourceLine({ lines, text }: Paragraph, layout: Layout): SourceLine {
  const [first] = lines
  const table = (first?.cells ?? 1) > 1
  const centred = lines.filter((line) => layout.isCentred(line))
  const title = !table && centred.length > 0 && (centred.length === lines.length || isCapitals(text))
  return {
    text,
    page: first?.page,
    kind: table ? 'table-row' : 'paragraph',
    ...(title ? { looks: 'title' as const } : {}),
  }
}

function continuesParagraph({ lines }: Paragraph, line: PageLine, layout: Layout): boolean {
  const before = lines[lines.length - 1]
  if (!before || before.cells > 1 || line.cells > 1) return false
  if (Math.abs(before.size - line.size) > 0.15 * layout.bodySize) return false
  const gap = before.page === line.page ? line.y - before.y : undefined
  const pitch = Math.max(layout.pitch(before), lines.length > 1 ? pitchOf(lines) : 0)
  const near = gap === undefined || gap < 1.2 * pitch
  const full = !layout.hasRoom(before, line)
  const open = !endsSentence(before.text)

  if (continuesTitle(before.text, line.text)) return near && gap !== undefined && full
  if (startsUnit(line.text)) return near && full && isCutReference(before.text, line.text)
  if (layout.isCentred(line) && !full) return false
  if (continuesSentence(before.text, line.text)) return gap === undefined || gap < 2 * pitch
  if (!full || !near) return false
  const indent = line.left - before.left
  const hangs = lines.length === 1 && startsUnit(before.text)
  if (indent > 0.8 * line.size && !hangs) return false
  return open || startsSmall(line.text) || (layout.marksParagraphs && gap !== undefined)
}

function pitchOf(lines: readonly PageLine[]): number {
  const [first, second] = lines
  return first && second && first.page === second.page ? second.y - first.y : 0
}
