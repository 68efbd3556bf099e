import type { Unit, UnitPath } from '../types'
import { unitId } from './unit-id'

const reference =
  /(?:(?:các\s+)?điểm\s+(?<points>[a-zđ]\d?(?:\s*(?:,|và|hoặc)\s*[a-zđ]\d?(?=[\s,]))*)\s*,?\s*)?(?:(?:các\s+)?khoản\s+(?<clauses>\d+[a-zđ]?(?:\s*(?:,|và|hoặc)\s*\d+[a-zđ]?(?=[\s,]))*|này)\s*,?\s*)?điều\s+(?<article>\d+[a-zđ]{0,2}|này)(?<after>[^.;]{0,24})/giu
const ownClause = /điểm\s+(?<point>[a-zđ]\d?)\s+khoản\s+này/giu
const otherInstrument =
  /(?:của|tại|,)\s+(?:nghị định|luật|bộ luật|thông tư|pháp lệnh|hiến pháp)|^\s*(?:nghị định|luật|bộ luật|thông tư|pháp lệnh|hiến pháp)/iu
const thisInstrument =
  /^\s*(?:,\s*|của\s+)?(?:nghị định|luật|bộ luật|thông tư|pháp lệnh|nghị quyết|quyết định)(?:\s+liên tịch)?\s+này/iu
const annexes =
  /phụ lục\s+(?:ban hành )?kèm theo\s+(?:quy chế|quyết định|nghị định|thông tư|luật|nghị quyết|quy định)/iu
const annexLabel =
  /(?:mẫu\s+(?:số\s+)?(?<form>[\p{Lu}\d][\p{L}\d./-]*)\s+)?(?:tại\s+)?phụ lục\s+(?:số\s+)?(?<annex>[IVXLC]+|\d{1,3}[A-Za-z]?)(?![\p{L}\p{N}])|mẫu\s+số\s+(?<alone>\d{1,3}[a-z]?)/giu

/** Fills neighbours and cross-references; only units of the same list are pointed to. Changes and returns `units`. */
export function linkUnits(units: Unit[]): Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const tops = new Map<UnitPath['part'], string[]>()
  for (const { id, parent, path } of units) {
    if (parent) continue
    const of = tops.get(path.part)
    if (of) of.push(id)
    else tops.set(path.part, [id])
  }
  for (const list of [...tops.values(), ...units.map(({ children }) => children)]) {
    for (const [at, id] of list.entries()) {
      const unit = byId.get(id)
      const [previous, next] = [list[at - 1], list[at + 1]]
      if (unit && previous) unit.previous = previous
      if (unit && next) unit.next = next
    }
  }
  // "Phụ lục kèm theo" without a label means the sections of an annex that has none.
  const openAnnexes = (tops.get('annex') ?? []).filter((id) => !isLabelled(byId.get(id)))
  for (const unit of units)
    unit.refersTo = referredTo(unit, openAnnexes).filter((id) => id !== unit.id && byId.has(id))
  return units
}

function referredTo({ text, path }: Unit, openAnnexes: readonly string[]): string[] {
  const found = new Set<string>()
  for (const { groups } of text.matchAll(reference)) {
    const { article = '', clauses, points, after = '' } = groups ?? {}
    // "Điều 35 của Nghị định …" is an article of another instrument.
    if (otherInstrument.test(after) && !thisInstrument.test(after)) continue
    const own = article.toLowerCase() === 'này'
    if (own && path.part === 'annex') continue
    const part = path.part === 'annex' ? 'regulation' : path.part
    const top: UnitPath = own ? topOf(path) : { part, article }
    for (const clause of namesIn(clauses))
      for (const point of namesIn(points))
        found.add(unitId({ ...top, ...clauseOf(clause, path), ...(point && { point: point.toLowerCase() }) }))
  }
  if (path.clause && path.part !== 'annex')
    for (const { groups } of text.matchAll(ownClause)) {
      const { point = '' } = groups ?? {}
      found.add(unitId({ ...topOf(path), clause: path.clause, point: point.toLowerCase() }))
    }
  for (const { groups } of text.matchAll(annexLabel)) {
    const { annex, form, alone } = groups ?? {}
    if (alone && path.annex) found.add(unitId({ part: 'annex', article: '', annex: path.annex, form: alone }))
    if (form || alone)
      found.add(unitId({ part: 'annex', article: '', ...(annex && { annex }), form: form ?? alone ?? '' }))
    if (annex) found.add(unitId({ part: 'annex', article: '', annex }))
  }
  if (annexes.test(text)) for (const id of openAnnexes) found.add(id)
  return [...found]
}

const topOf = ({ part, article, repeated }: UnitPath): UnitPath => ({
  part,
  article,
  ...(repeated?.article && { repeated: { article: repeated.article } }),
})

/** '1, 2 và 3' → each; nothing named is one empty name. */
const namesIn = (list: string | undefined): string[] =>
  list?.split(/\s*(?:,|và|hoặc)\s*/iu).filter(Boolean) ?? ['']

function clauseOf(clause: string, path: UnitPath): Pick<UnitPath, 'clause'> {
  if (clause.toLowerCase() === 'này') return path.clause ? { clause: path.clause } : {}
  return clause ? { clause } : {}
}

const isLabelled = (unit: Unit | undefined): boolean => Boolean(unit?.path.annex ?? unit?.path.form)
