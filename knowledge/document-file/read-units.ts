import type { Unit, UnitPath } from '../types'
import { readPartLine } from './part-line'
import { unitId } from './unit-id'

const article = /^Điều\s+(\d+[a-zđ]*)\s*[.:]\s*(.*)$/u
const annexSection = /^([IVXLC]+|[A-Z])\.\s+(.*)$/u
const clause = /^(\d{1,3}[a-zđ]?(?:\.\d{1,3})*)\.\s+(.*)$/u
const point = /^([a-zđ]\d*)\)\s+(.*)$/u
const step = /^\((\d{1,2})\)\s+(.*)$/u
const own = /^>(?:\s(.*))?$/u

type Level = keyof NonNullable<UnitPath['repeated']>

/** The body lines of a document file as units, not yet linked to each other. Throws when a part is unknown. */
export function readUnits(lines: string[], document: string, name: string): Unit[] {
  const units: Unit[] = []
  const byId = new Map<string, Unit>()
  let place: UnitPath = { part: 'regulation', article: '' }
  let title = ''
  let top: Unit | undefined
  let clauseUnit: Unit | undefined
  let pointUnit: Unit | undefined
  let last: Unit | undefined

  const add = (kind: Unit['kind'], wanted: UnitPath, body: string, parent?: Unit): Unit => {
    const path = kind === 'paragraph' ? wanted : unused(wanted, kind, byId)
    const unit: Unit = {
      id: unitId(path),
      document,
      kind,
      path,
      heading: kind === 'article' ? '' : (top?.heading ?? ''),
      text: body,
      children: [],
      refersTo: [],
      notes: [],
    }
    if (parent) {
      unit.parent = parent.id
      parent.children.push(unit.id)
      if (kind === 'point' || kind === 'step') unit.leadIn = parent.text
    }
    units.push(unit)
    byId.set(unit.id, unit)
    return unit
  }
  const open = (path: UnitPath, heading: string, body: string): void => {
    top = last = add('article', path, body)
    top.heading = heading
    clauseUnit = pointUnit = undefined
  }

  for (const [at, line] of lines.entries()) {
    if (line === '' || /^##\s/u.test(line)) continue
    const marker = /^#\s+(.*)$/u.exec(line)?.[1]
    if (marker !== undefined) {
      const found = readPartLine(marker)
      if (!found) throw new Error(`knowledge: ${name} has an unknown part "# ${marker}"`)
      place = { part: found.part, article: '', ...found.labels }
      title = found.title
      top = clauseUnit = pointUnit = last = undefined
      if (found.labels.annex || found.labels.form) open(place, title, '')
      continue
    }
    const annex = place.part === 'annex'
    const text = own.exec(line)
    if (text) {
      if (!last && annex) open(place, title, '')
      if (last) last.text = last.text ? `${last.text}\n${text[1] ?? ''}` : (text[1] ?? '')
      continue
    }
    const asArticle = article.exec(line)
    const section = annex ? annexSection.exec(line) : null
    if (asArticle || section) {
      const [, label = '', rest = ''] = asArticle ?? section ?? []
      const headed = place.part !== 'decision' || isHeading(rest, lines[at + 1])
      const number = asArticle && annex ? `Điều ${label}` : label
      open({ ...place, article: number }, headed ? rest : '', headed ? '' : rest)
      continue
    }
    if (!top && annex) open(place, title, '')
    if (!top) continue
    const [asClause, asPoint, asStep] = [clause.exec(line), point.exec(line), step.exec(line)]
    if (asClause?.[1] && asClause[2] !== undefined) {
      const holder = outerClause(asClause[1], top, byId) ?? top
      last = clauseUnit = add('clause', { ...top.path, clause: asClause[1] }, asClause[2], holder)
      pointUnit = undefined
    } else if (asPoint?.[1] && asPoint[2] !== undefined) {
      const holder: Unit = clauseUnit ?? top
      last = pointUnit = add('point', { ...holder.path, point: asPoint[1] }, asPoint[2], holder)
    } else if (asStep?.[1] && asStep[2] !== undefined) {
      const holder: Unit = pointUnit ?? clauseUnit ?? top
      last = add('step', { ...holder.path, step: asStep[1] }, asStep[2], holder)
    } else if (last && last !== top && (clauseUnit || last.kind !== 'paragraph')) {
      last.text += `\n${line}`
    } else if (place.part === 'decision') {
      top.text = top.text ? `${top.text}\n${line}` : line
    } else if (!/^[^\p{L}]*\p{Lu}/u.test(line) && last && last !== top) {
      // Copies break sentences: a paragraph never starts in lower case.
      last.text += ` ${line}`
    } else {
      const paragraph = String(top.children.length + 1)
      last = add('paragraph', { ...top.path, paragraph }, line, top)
    }
  }
  for (const unit of units) if (isEmptyAnnex(unit)) unit.text = unit.heading
  return units.flatMap((unit) => leadParagraph(unit) ?? unit)
}

/** In a decision, what follows the number is mostly the text itself. */
function isHeading(rest: string, next: string | undefined): boolean {
  return rest !== '' && !/[.;:,/]$/u.test(rest) && !!next && !/^(#|Điều\s)/u.test(next)
}

function unused(path: UnitPath, kind: Level | Unit['kind'], byId: ReadonlyMap<string, Unit>): UnitPath {
  let found = path
  for (let turn = 2; byId.has(unitId(found)); turn += 1)
    found = { ...path, repeated: { ...path.repeated, [kind]: turn } }
  return found
}

/** The sentence before the clauses of an article without a heading is a paragraph of its own: only leaves are cited. */
function leadParagraph(unit: Unit): Unit[] | undefined {
  if (unit.kind !== 'article' || unit.text === '' || unit.children.length === 0) return undefined
  const path = { ...unit.path, paragraph: '1' }
  const lead: Unit = { ...unit, id: unitId(path), kind: 'paragraph', path, children: [], parent: unit.id }
  if (unit.children.includes(lead.id)) return undefined
  return [{ ...unit, text: '', children: [lead.id, ...unit.children] }, lead]
}

/** The clause '1' around '1.1'. */
function outerClause(number: string, top: Unit, byId: ReadonlyMap<string, Unit>): Unit | undefined {
  const outer = number.split('.').slice(0, -1).join('.')
  return outer ? byId.get(unitId({ ...top.path, clause: outer })) : undefined
}

const isEmptyAnnex = ({ path, text, children }: Unit): boolean =>
  path.part === 'annex' && path.article === '' && text === '' && children.length === 0
