import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'
import type { SourceLine } from '../source-text'

type Element = DefaultTreeAdapterTypes.Element

const article = /^Điều\s+\d+[a-zđ]?\s*[.:]/iu

/** A table's rows, each one line; a table that only lays out paragraphs gives those paragraphs. */
export function rowLines(table: Element, readCell: (cell: Element) => SourceLine[]): SourceLine[] {
  const rows = rowsOf(table).map((row) => (row.tagName === 'caption' ? [row] : cellsOf(row)).map(readCell))
  const oneColumn = rows.every((cells) => cells.filter((cell) => cell.length > 0).length < 2)
  return rows.flatMap((cells) => (oneColumn || isLayout(cells) ? cells.flat() : rowLine(cells)))
}

function isLayout(cells: readonly SourceLine[][]): boolean {
  const filled = cells.filter((cell) => cell.length > 0)
  return (
    (filled.length === 1 && (filled[0]?.length ?? 0) > 1) ||
    filled.some((cell) => cell.length > 2 && cell.some(({ text }) => article.test(text)))
  )
}

function rowLine(cells: readonly SourceLine[][]): SourceLine[] {
  const texts = cells.map((cell) => cell.map(({ text }) => text).join(' '))
  while (texts[0] === '') texts.shift()
  while (texts[texts.length - 1] === '') texts.pop()
  if (texts.length === 0) return []
  const title = cells.flat().every(({ looks }) => looks === 'title')
  return [{ text: texts.join(' | '), kind: 'table-row', ...(title ? { looks: 'title' as const } : {}) }]
}

function rowsOf(element: Element): Element[] {
  return element.childNodes.flatMap((child) => {
    if (!defaultTreeAdapter.isElementNode(child)) return []
    if (child.tagName === 'tr' || child.tagName === 'caption') return [child]
    return /^t(?:head|body|foot)$/u.test(child.tagName) ? rowsOf(child) : []
  })
}

function cellsOf(row: Element): Element[] {
  return row.childNodes.filter(
    (child): child is Element =>
      defaultTreeAdapter.isElementNode(child) && (child.tagName === 'td' || child.tagName === 'th'),
  )
}
