import { citeFor, idIn, known, type Library, partsOf } from '../answering/library'
import type { Amendment, Citation, CitedAmendment, UnitPath } from '../types'

/** The changes that touch a place: to itself, to what it lies in, to a part of it, or what is added right behind it. */
export function amendmentsOf(
  { whole, ...part }: Library,
  document: string,
  path: UnitPath,
): CitedAmendment[] {
  const library = whole ?? part
  const version = library.documents.find(({ instrument }) => instrument.id === document)
  return (library.amendments.get(document) ?? []).flatMap(({ amendment, by }) => {
    // A version from that day or later has the change in its own text.
    if (!version || by.effective <= version.instrument.effective) return []
    if (!touches(amendment, path) && !followsOn(amendment, path)) return []
    const unit = library.unit(`${by.id}/${amendment.by}`)
    if (!unit) return []
    const { part = 'regulation', article, clause, point, action } = amendment
    const place: UnitPath = { part, article, ...(clause && { clause }), ...(point && { point }) }
    const { id, document: amending, path: from } = unit
    return [{ action, place, by: { id, document: amending, path: from }, from: by.effective }]
  })
}

/** A place that is not in a document because another one adds it: the amending units, as the answer's source. */
export function addedPlace(library: Library, document: string, asked: UnitPath): Citation[] {
  const whole = library.whole ?? library
  return amendmentsOf(library, document, asked)
    .filter(({ action, place }) => action === 'add' && holds(place, asked))
    .flatMap(({ by }) => known(partsOf(whole, by.id).map(({ id }) => citeFor(whole, id))))
}

function holds(added: UnitPath, asked: UnitPath): boolean {
  const [outer, inner] = [idIn('', added), idIn('', asked)]
  return inner === outer || inner.startsWith(`${outer}.`)
}

function touches({ part = 'regulation', article, clause, point }: Amendment, path: UnitPath): boolean {
  const alike = (changed: string | undefined, cited: string | undefined): boolean =>
    changed === undefined || cited === undefined || changed === cited
  return (
    part === path.part && article === path.article && alike(clause, path.clause) && alike(point, path.point)
  )
}

/** Clause 3a, or a new last clause 4, is told of under clause 3. */
function followsOn({ part = 'regulation', action, article, clause }: Amendment, path: UnitPath): boolean {
  if (action !== 'add' || !clause || part !== path.part || article !== path.article || path.point)
    return false
  const [, number = '', letter] = /^(\d+)(\p{L})?/u.exec(clause) ?? []
  return path.clause === (letter ? number : String(Number(number) - 1))
}
