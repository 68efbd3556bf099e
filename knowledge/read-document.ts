import { linkUnits } from './link-units'
import type { Instrument, Unit, UnitPath } from './types'
import { unitId } from './unit-id'

export interface ReadDocument {
  instrument: Instrument
  units: Unit[]
  /** How many articles the regulation has, loaded or not; undefined when the file does not say. */
  articles?: number
}

const parts: Record<string, UnitPath['part']> = {
  'quyết định': 'decision',
  'quy chế': 'regulation',
  'phụ lục': 'annex',
}

const article = /^Điều\s+(\d+[a-zđ]?)\s*[.:]\s*(.*)$/u
const annexSection = /^([IVXLC]+)\.\s+(.*)$/u
const clause = /^(\d{1,2}[a-zđ]?)\.\s+(.*)$/u
const point = /^([a-zđ])\)\s+(.*)$/u
const step = /^\((\d{1,2})\)\s+(.*)$/u
const chapter = /^##\s/u

/**
 * A document file → its instrument and citable units in reading order.
 * The file: `key: value` lines, a blank line, then `# Quyết định`, `# Quy chế` or `# Phụ lục` before each part;
 * one paragraph a line; `## …` lines (chapters) carry no text of their own.
 * Throws when a required key is missing or a part is unknown.
 */
export function readDocument(text: string, name: string): ReadDocument {
  const lines = text
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.trim())
  const start = lines.indexOf('')
  const meta = readMeta(lines.slice(0, start < 0 ? lines.length : start))
  const need = (key: string): string => {
    const value = meta.get(key)
    if (!value) throw new Error(`knowledge: ${name} has no line "${key}: …"`)
    return value
  }
  const instrument: Instrument = {
    id: need('id'),
    number: need('number'),
    kind: need('kind'),
    title: need('title'),
    shortTitle: need('short-title'),
    issuer: need('issuer'),
    signed: need('signed'),
    effective: need('effective'),
  }
  const articles = Number(meta.get('articles'))
  return {
    instrument,
    units: linkUnits(readUnits(lines.slice(start + 1), instrument.id, name)),
    ...(articles > 0 && { articles }),
  }
}

function readMeta(lines: string[]): Map<string, string> {
  const meta = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    meta.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim())
  }
  return meta
}

function readUnits(lines: string[], document: string, name: string): Unit[] {
  const units: Unit[] = []
  let part: UnitPath['part'] = 'regulation'
  let top: Unit | undefined
  let clauseUnit: Unit | undefined
  let last: Unit | undefined

  const add = (kind: Unit['kind'], path: UnitPath, body: string, parent?: Unit): Unit => {
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
    return unit
  }

  for (const line of lines) {
    if (line === '' || chapter.test(line)) continue
    const marker = /^#\s+(.*)$/u.exec(line)?.[1]
    if (marker !== undefined) {
      const found = parts[marker.toLowerCase()]
      if (!found) throw new Error(`knowledge: ${name} has an unknown part "# ${marker}"`)
      part = found
      top = clauseUnit = last = undefined
      continue
    }
    const opened = (part === 'annex' ? annexSection : article).exec(line)
    if (opened) {
      const [, label = '', rest = ''] = opened
      // An article of the decision has no heading: what follows its number is its text.
      const headed = part !== 'decision'
      top = add('article', { part, article: label }, headed ? '' : rest)
      top.heading = headed ? rest : ''
      clauseUnit = undefined
      last = top
      continue
    }
    if (!top) continue
    const inClause: UnitPath = clauseUnit?.path ?? top.path
    const asClause = clause.exec(line)
    const asPoint = point.exec(line)
    const asStep = step.exec(line)
    if (asClause?.[1] && asClause[2] !== undefined) {
      last = clauseUnit = add('clause', { ...top.path, clause: asClause[1] }, asClause[2], top)
    } else if (asPoint?.[1] && asPoint[2] !== undefined && clauseUnit) {
      last = add('point', { ...clauseUnit.path, point: asPoint[1] }, asPoint[2], clauseUnit)
    } else if (asStep?.[1] && asStep[2] !== undefined) {
      last = add('step', { ...inClause, step: asStep[1] }, asStep[2], clauseUnit ?? top)
    } else if (clauseUnit && last) {
      last.text += `\n${line}`
    } else if (part === 'decision') {
      top.text = top.text ? `${top.text}\n${line}` : line
    } else if (!/^\p{Lu}/u.test(line) && last && last !== top) {
      // Copies break sentences: a paragraph never starts in lower case.
      last.text += ` ${line}`
    } else {
      last = add('paragraph', { ...top.path, paragraph: String(top.children.length + 1) }, line, top)
    }
  }
  return units
}
