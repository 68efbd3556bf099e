import type { PageLine } from './page-lines'

export interface PageSize {
  width: number
  height: number
}

const pageNumber = /^[-–—\s]*(?:trang\s*)?(\d{1,4})(?:\s*[/|]\s*\d{1,4})?[-–—\s.]*$/iu
const margin = 0.15
const most = 3

/** Which lines are page numbers, or stand in the same place on many pages; the rest is the text. */
export function findRunningLines(
  pages: readonly PageLine[][],
  sizes: readonly PageSize[],
): Map<PageLine, 'page-header' | 'page-footer'> {
  const found = new Map<PageLine, 'page-header' | 'page-footer'>()
  for (const side of ['page-header', 'page-footer'] as const) {
    const outer = pages.map((lines, at) => outerLines(lines, sizes[at]?.height ?? 0, side))
    const seen = new Map<string, number>()
    for (const lines of outer)
      for (const key of new Set(lines.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
    const enough = Math.max(2, pages.length * 0.4)
    for (const [at, lines] of outer.entries())
      for (const line of lines) {
        const number = pageNumber.exec(line.text)?.[1]
        const numbered = number !== undefined && isPageNumber(Number(number), at, outer)
        if (numbered || (seen.get(keyOf(line)) ?? 0) >= enough) found.set(line, side)
      }
  }
  return found
}

function outerLines(
  lines: readonly PageLine[],
  height: number,
  side: 'page-header' | 'page-footer',
): PageLine[] {
  return side === 'page-header'
    ? lines.slice(0, most).filter(({ y }) => y < height * margin)
    : lines.slice(-most).filter(({ y }) => y > height * (1 - margin))
}

/** The same words but for numbers, at the same height. */
function keyOf({ text, y }: PageLine): string {
  return `${text.replace(/[\d\s|]+/gu, '')}@${Math.round(y / 4)}`
}

/** A number alone in the margin counts when other pages' numbers go along with it, or there is only this page. */
function isPageNumber(number: number, at: number, outer: readonly PageLine[][]): boolean {
  if (outer.length === 1) return true
  const along = outer.filter((lines, page) =>
    lines.some(({ text }) => Number(pageNumber.exec(text)?.[1] ?? Number.NaN) - page === number - at),
  )
  return along.length > 1 || outer.length === 2
}
