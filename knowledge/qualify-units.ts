import type { Unit } from './types'

/**
 * Units of several documents in one list: where two documents number alike, the later one's ids carry its document
 * (`30-nd-cp/D6`), in every field that points to a unit.
 */
export function qualifyUnits(documents: readonly (readonly Unit[])[]): Unit[] {
  const taken = new Set<string>()
  return documents.flatMap((units) => {
    const clash = units.some(({ id }) => taken.has(id))
    for (const { id } of units) taken.add(id)
    return clash ? units.map(withDocument) : units
  })
}

function withDocument(unit: Unit): Unit {
  const full = (id: string): string => `${unit.document}/${id}`
  const { parent, previous, next, children, refersTo } = unit
  return {
    ...unit,
    id: full(unit.id),
    children: children.map(full),
    refersTo: refersTo.map(full),
    ...(parent && { parent: full(parent) }),
    ...(previous && { previous: full(previous) }),
    ...(next && { next: full(next) }),
  }
}
