import { createHash } from 'node:crypto'
import type { ReadDocument } from '../document-file/read-document'
import type { SearchArticle } from '../search/types'
import type { Instrument, Unit } from '../types'

/** '30-2020-nd-cp@2020-03-05': one version of a document. */
export function versionName({ id, effective }: Instrument): string {
  return `${id}@${effective}`
}

/** Name of an article in the search; `unit`: its id inside its document. */
export function articleName(instrument: Instrument, unit: string): string {
  return `${versionName(instrument)}#${unit}`
}

/** The articles of a document as the search reads them: heading, then clauses and points one a line. */
export function articlesOf({ instrument, units }: ReadDocument): SearchArticle[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const linesOf = (unit: Unit): string[] => [
    `${labelOf(unit)}${unit.text}`,
    ...unit.children.flatMap((id) => {
      const child = byId.get(id)
      return child ? linesOf(child) : []
    }),
  ]
  return units
    .filter(({ parent }) => parent === undefined)
    .map((unit) => ({
      id: articleName(instrument, unit.id),
      document: versionName(instrument),
      title: unit.heading,
      text: linesOf(unit).filter(Boolean).join('\n'),
    }))
}

function labelOf({ kind, path }: Unit): string {
  if (kind === 'clause') return `${path.clause}. `
  if (kind === 'point') return `${path.point}) `
  return kind === 'step' ? `(${path.step}) ` : ''
}

const fingerprints = new WeakMap<readonly Unit[], string>()

/** Changes whenever anything a search could find in the document does. */
export function fingerprintOf({ instrument, units }: ReadDocument): string {
  const known = fingerprints.get(units)
  if (known !== undefined) return known
  const hash = createHash('sha256').update(versionName(instrument))
  for (const { id, heading, text } of units) hash.update(`\n${id}\n${heading}\n${text}`)
  const print = hash.digest('hex')
  fingerprints.set(units, print)
  return print
}
