import { tidyText } from '../tidy-text'

/** A piece of text as the file draws it: where it starts, from the page's top left, in points. */
export interface Piece {
  text: string
  left: number
  right: number
  y: number
  size: number
}

/** What stands on one height of a page. */
export interface PageLine {
  text: string
  left: number
  right: number
  y: number
  size: number
  /** 1-based. */
  page: number
  /** Wide gaps divide it into so many parts. */
  cells: number
}

const bareMark = /^(?:\(?[\p{L}\d]{1,4}[.)]|[-–+•*●▪■□Ø]|(?:Điều|Chương|Mục)\s\S+)$/u

/** A page's pieces → its lines from top to bottom; a gap of more than two and a half letters is a table's. */
export function linesOf(pieces: readonly Piece[], page: number): PageLine[] {
  const rows: Piece[][] = []
  for (const piece of pieces) {
    const row = rows.findLast((found) => found.some((other) => onOneHeight(other, piece)))
    const before = row?.[row.length - 1]
    if (before && /^\p{M}+$/u.test(piece.text.trim())) before.text = before.text.trimEnd() + piece.text.trim()
    else if (!row) rows.push([{ ...piece }])
    else if (!row.some((other) => isDrawnTwice(other, piece))) row.push({ ...piece })
  }
  return rows.flatMap((row) => lineOf(row, page) ?? []).toSorted((a, b) => a.y - b.y)
}

/** Raised signs stand higher than their line, by less than half a letter. */
function onOneHeight(a: Piece, b: Piece): boolean {
  const raised = Math.min(a.size, b.size) < 0.8 * Math.max(a.size, b.size)
  return Math.abs(a.y - b.y) <= (raised ? 0.5 : 0.3) * Math.max(a.size, b.size)
}

/** Some programs make bold letters by drawing them twice. */
function isDrawnTwice(a: Piece, b: Piece): boolean {
  return a.text === b.text && a.text.trim() !== '' && Math.abs(a.left - b.left) < 0.15 * a.size
}

function lineOf(row: readonly Piece[], page: number): PageLine | undefined {
  const pieces = row.toSorted((a, b) => a.left - b.left)
  const drawn = pieces.filter(({ text }) => text.trim() !== '')
  const [first] = drawn
  if (!first) return undefined
  const size =
    drawn.reduce((all, { text, size }) => all + text.length * size, 0) /
    drawn.reduce((all, { text }) => all + text.length, 0)
  let text = ''
  let right = first.left
  let cells = 1
  let space = false
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      space ||= text !== ''
      continue
    }
    const gap = piece.left - right
    if (text !== '' && gap > 2.5 * size && !bareMark.test(text.trim())) {
      text += ' | '
      cells++
    } else if (space || gap > 0.2 * size) text += ' '
    text += piece.text
    right = Math.max(right, piece.right)
    space = false
  }
  const tidy = tidyText(text.replace(/\s+(?=\p{M})/gu, ''))
  return tidy ? { text: tidy, left: first.left, right, y: baseOf(drawn), size, page, cells } : undefined
}

function baseOf(pieces: readonly Piece[]): number {
  return pieces.toSorted((a, b) => b.size * b.text.length - a.size * a.text.length)[0]?.y ?? 0
}
