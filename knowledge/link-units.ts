import type { Unit } from './types'
import { unitId } from './unit-id'

const reference =
  /(?:điểm\s+(?<point>[a-zđ])\s*,?\s*)?(?:khoản\s+(?<clause>\d+[a-zđ]?)\s*,?\s*)?điều\s+(?<article>\d+[a-zđ]?)(?<after>[^.;]{0,24})/giu
const annex = /phụ lục\s+(ban hành )?kèm theo\s+(quy chế|quyết định)/iu

/** Fills neighbours and cross-references; only units of the same list are pointed to. Changes and returns `units`. */
export function linkUnits(units: Unit[]): Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  for (const unit of units) {
    const siblings = unit.parent
      ? (byId.get(unit.parent)?.children ?? [])
      : units.filter((other) => !other.parent && other.path.part === unit.path.part).map((other) => other.id)
    const at = siblings.indexOf(unit.id)
    const [previous, next] = [siblings[at - 1], siblings[at + 1]]
    if (previous) unit.previous = previous
    if (next) unit.next = next
    unit.refersTo = referredTo(unit).filter((id) => id !== unit.id && byId.has(id))
  }
  return units
}

function referredTo(unit: Unit): string[] {
  const found = new Set<string>()
  for (const { groups } of unit.text.matchAll(reference)) {
    const { article, clause, point, after } = groups ?? {}
    // "Điều 35 của Nghị định …" is an article of another instrument.
    if (!article || /của\s+(nghị định|luật|thông tư|bộ luật)|,\s*(nghị định|luật)/iu.test(after ?? ''))
      continue
    const part = unit.path.part === 'annex' ? 'regulation' : unit.path.part
    found.add(
      unitId({ part, article, ...(clause && { clause }), ...(point && { point: point.toLowerCase() }) }),
    )
  }
  if (annex.test(unit.text))
    for (const section of ['I', 'II']) found.add(unitId({ part: 'annex', article: section }))
  return [...found]
}
