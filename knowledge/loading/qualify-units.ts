import { mainDocument } from '../main-document'
import type { Unit } from '../types'

/** The one document among those loaded whose ids stand without its name: the main one, or the only one. */
export function bareDocument(loaded: Iterable<string>): string | undefined {
  const ids = new Set(loaded)
  if (ids.has(mainDocument)) return mainDocument
  return ids.size === 1 ? [...ids][0] : undefined
}

/** Documents that did not change are not gone through again when another one does. */
const qualified = new WeakMap<readonly Unit[], readonly Unit[]>()

/**
 * The ids of every document but `bare` carry their document (`30-nd-cp/D6`), in every field that points to a unit.
 * `units`: those of one document.
 */
export function qualifyUnits(units: readonly Unit[], bare: string | undefined): readonly Unit[] {
  if (units[0]?.document === bare) return units
  const known = qualified.get(units) ?? units.map(withDocument)
  qualified.set(units, known)
  return known
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
