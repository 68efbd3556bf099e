import { startsUnit } from '../unit-start'
import type { PageLine } from './page-lines'

/** How a document sets its text, as measured on all its lines. */
export interface Layout {
  bodySize: number
  /** New paragraphs can be told by an indent or a wider gap. */
  marksParagraphs: boolean
  /** Usual distance from one line to the next, on that line's page. */
  pitch(line: PageLine): number
  isCentred(line: PageLine): boolean
  /** Whether the first word of `next` would still have gone behind `line`. */
  hasRoom(line: PageLine, next: PageLine): boolean
}

export function layoutOf(pages: readonly PageLine[][]): Layout {
  const all = pages.flat().filter(({ cells }) => cells === 1)
  const bodySize = commonest(all.map((line) => [line.size, line.text.length])) || 12
  const right = marginOf(all.map((line) => -line.right))
  const pageLeft = new Map(
    pages.map((lines) => [
      lines[0]?.page,
      marginOf(lines.filter(({ cells }) => cells === 1).map((line) => line.left)),
    ]),
  )
  const pagePitch = new Map(pages.map((lines) => [lines[0]?.page, commonest(gapsOf(lines))]))
  const pitchAll = commonest(pages.flatMap(gapsOf)) || 1.3 * bodySize
  const leftOf = (line: PageLine): number => pageLeft.get(line.page) ?? line.left
  const pitch = (line: PageLine): number => pagePitch.get(line.page) || pitchAll
  const isCentred = (line: PageLine): boolean => {
    const before = line.left - leftOf(line)
    const behind = -right - line.right
    return before > 1.5 * line.size && behind > 1.5 * line.size && Math.abs(before - behind) < 1.5 * line.size
  }
  const opens = pages.flatMap((lines) =>
    lines.flatMap((line, at) => {
      const before = lines[at - 1]
      return before && startsUnit(line.text) && !isCentred(line) ? [{ before, line }] : []
    }),
  )
  const marked = opens.filter(
    ({ before, line }) => line.left - leftOf(line) > 0.8 * line.size || line.y - before.y > 1.2 * pitch(line),
  )
  return {
    bodySize,
    marksParagraphs: opens.length > 0 && marked.length * 5 > opens.length * 4,
    pitch,
    isCentred,
    hasRoom(line, next) {
      const letter = (next.right - next.left) / Math.max(1, next.text.length)
      const word = (next.text.split(' ')[0]?.length ?? 0) * letter
      const free = isCentred(line) ? -right - leftOf(line) - (line.right - line.left) : -right - line.right
      return word + 0.25 * line.size < free - 0.3 * line.size
    },
  }
}

/** The outermost place where at least one line in ten begins. */
function marginOf(places: readonly number[]): number {
  const sorted = places.toSorted((a, b) => a - b)
  const enough = Math.max(1, Math.floor(sorted.length / 10))
  for (const [at, place] of sorted.entries()) {
    const near = sorted[at + enough - 1]
    if (near !== undefined && near - place < 6) return place
  }
  return sorted[0] ?? 0
}

function gapsOf(lines: readonly PageLine[]): [number, number][] {
  return lines.flatMap((line, at): [number, number][] => {
    const next = lines[at + 1]
    return next && Math.abs(next.size - line.size) < 1 && next.y > line.y ? [[next.y - line.y, 1]] : []
  })
}

/** The commonest of weighted values, to half a point; the smaller of two as common. */
function commonest(values: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>()
  for (const [value, weight] of values) {
    const near = Math.round(value * 2) / 2
    weights.set(near, (weights.get(near) ?? 0) + weight)
  }
  return [...weights].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}
