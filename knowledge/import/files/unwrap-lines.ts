import { tidyText } from './tidy-text'
import {
  continuesSentence,
  continuesTitle,
  endsSentence,
  isCutReference,
  joinLines,
  startsSmall,
  startsUnit,
} from './unit-start'

interface RawLine {
  text: string
  indented: boolean
  afterBlank: boolean
}

/** Lines of a text as typed → paragraphs. Lines are joined only where a line's end cut a sentence. */
export function unwrapLines(text: string): string[] {
  const lines = linesOf(text)
  const width = wrapWidth(lines)
  const spaced = blankSeparated(lines)
  const indents = lines.filter((line) => line.indented).length * 2 < lines.length
  const paragraphs: string[] = []
  let before: RawLine | undefined
  for (const line of lines) {
    const joins =
      before !== undefined &&
      !line.afterBlank &&
      (continuesSentence(before.text, line.text) ||
        (width !== undefined &&
          !(indents && line.indented) &&
          isWrapped(before.text, line.text, width, spaced)))
    if (joins) paragraphs.push(joinLines(paragraphs.pop() ?? '', line.text))
    else paragraphs.push(line.text)
    before = line
  }
  return paragraphs
}

function linesOf(text: string): RawLine[] {
  const lines: RawLine[] = []
  let afterBlank = false
  for (const raw of text.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/u)) {
    const tidy = tidyText(raw)
    if (tidy) lines.push({ text: tidy, indented: /^(?:\t|[ \u00a0]{2})/u.test(raw), afterBlank })
    afterBlank = !tidy
  }
  return lines
}

/** The column at which the file was wrapped; undefined where its lines are whole paragraphs. */
function wrapWidth(lines: readonly RawLine[]): number | undefined {
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    return next && !next.afterBlank ? [{ before: line.text, next: next.text }] : []
  })
  const cut = pairs.filter(({ before, next }) => continuesSentence(before, next))
  if (cut.length < 3 || cut.length * 7 < pairs.length) return undefined
  const lengths = lines.map((line) => line.text.length).toSorted((a, b) => a - b)
  const width = lengths[Math.ceil(lengths.length * 0.98) - 1] ?? 0
  const full = cut.filter(({ before, next }) => isFull(before, next, width))
  return width >= 40 && width <= 160 && full.length * 2 > cut.length ? width : undefined
}

function blankSeparated(lines: readonly RawLine[]): boolean {
  const starts = lines.slice(1).filter(({ text }) => startsUnit(text))
  return starts.filter(({ afterBlank }) => afterBlank).length * 4 > starts.length * 3
}

/** Whether the next line's first word had no room any more. */
function isFull(before: string, next: string, width: number): boolean {
  return before.length + 1 + (next.split(' ')[0]?.length ?? 0) >= width - 1
}

function isWrapped(before: string, next: string, width: number, spaced: boolean): boolean {
  if (!isFull(before, next, width)) return false
  if (continuesTitle(before, next)) return true
  if (startsUnit(next)) return isCutReference(before, next)
  return spaced || !endsSentence(before) || startsSmall(next)
}
