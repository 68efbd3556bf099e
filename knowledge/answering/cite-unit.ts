import type { Citation, Unit } from '../types'

/** A quote → [start, end) of the words in it that are to be marked, in order. */
export type Marks = (quote: string) => [number, number][]

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
    spans: marks?.(quote) ?? [],
  }
}
