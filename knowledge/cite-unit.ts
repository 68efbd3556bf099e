import type { Citation, Unit } from './types'
import { syllableKey } from './vietnamese/syllable-key'

/** Whether a word of a quote, given as its exact key, is to be marked. */
export type Marks = (key: string) => boolean

const word = /[\p{L}\p{M}\p{N}]+/gu

/** A clause with points is quoted with them, one a line, as the text prints them. */
function quoteOf(unit: Unit, byId: (id: string) => Unit | undefined): string {
  const points = unit.children.flatMap((id) => byId(id) ?? [])
  if (unit.kind === 'article') return unit.text
  return [unit.text, ...points.map((point) => `${pointLabel(point)} ${point.text}`)].join('\n')
}

function pointLabel({ path }: Unit): string {
  if (path.point) return `${path.point})`
  return path.step ? `(${path.step})` : ''
}

export function citeUnit(unit: Unit, byId: (id: string) => Unit | undefined, marks?: Marks): Citation {
  const quote = quoteOf(unit, byId)
  return {
    id: unit.id,
    document: unit.document,
    path: unit.path,
    heading: unit.heading,
    ...(unit.leadIn && { leadIn: unit.leadIn }),
    quote,
    notes: unit.notes,
    spans: marks ? spansOf(quote, marks) : [],
  }
}

/** Neighbouring marked words become one span. */
function spansOf(quote: string, marks: Marks): [number, number][] {
  const spans: [number, number][] = []
  for (const match of quote.matchAll(word)) {
    if (!marks(syllableKey(match[0].toLowerCase()))) continue
    const last = spans[spans.length - 1]
    const end = match.index + match[0].length
    if (last && /^\s$/.test(quote.slice(last[1], match.index))) last[1] = end
    else spans.push([match.index, end])
  }
  return spans
}
