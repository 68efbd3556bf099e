import type { NamedPlace } from './find-citation'
import { citeFor, known, type Library, partsOf } from './library'
import type { Answer, Citation, NotFound, Unit, UnitPath } from './types'
import { unitId } from './unit-id'

const most = 6

/** The units a named place means: one, several when numbering restarts, or the sentence why there is none. */
export function answerCitation(place: NamedPlace, library: Library, by: 'citation' | 'follow-up'): Answer {
  const { article, clause, point, paragraph, step } = place
  if (!article)
    return clause || point || paragraph ? answerLoosePart(place, library, by) : notLoaded(place, library)
  const parts: UnitPath['part'][] = place.part ? [place.part] : ['regulation', 'decision']
  const articles = parts.flatMap((part) =>
    library.units.filter((unit) => unit.id === unitId({ part, article })),
  )
  if (articles.length === 0) return notLoaded(place, library)
  if (articles.length > 1) {
    const options = known(articles.map((unit) => citeFor(library, firstPart(unit, library))))
    return { outcome: 'choose', why: 'same-number', options, candidates: options.map(asCandidate) }
  }
  const [top] = articles
  if (!top) return notLoaded(place, library)
  const wanted: UnitPath = {
    ...top.path,
    ...(clause && { clause }),
    ...(point && { point }),
    ...(paragraph && { paragraph }),
    ...(step && { step }),
  }
  const found = findUnit(top, wanted, library)
  if (!found) return noSuchUnit(top, wanted, library)
  return answered(found, library, by)
}

function findUnit(top: Unit, wanted: UnitPath, library: Library): Unit | undefined {
  const exact = library.unit(unitId(wanted))
  if (exact) return exact
  const { clause, paragraph, point, step, ...rest } = wanted
  // People say "khoản 2" of an article whose paragraphs carry no numbers, and "điểm b" when one clause has points.
  if (clause && !point && !step) return library.unit(unitId({ ...rest, paragraph: clause }))
  if (paragraph && !point) return library.unit(unitId({ ...rest, clause: paragraph }))
  if (point && !clause) {
    const holders = top.children.flatMap(
      (id) => library.unit(unitId({ ...(library.unit(id)?.path ?? rest), point })) ?? [],
    )
    return holders.length === 1 ? holders[0] : undefined
  }
  if (step && !clause) {
    const holders = library.units.filter(
      ({ path }) => path.article === top.path.article && path.step === step,
    )
    return holders.length === 1 ? holders[0] : undefined
  }
  return undefined
}

function answered(found: Unit, library: Library, by: 'citation' | 'follow-up'): Answer {
  const citations = known(partsOf(library, found.id).map((unit) => citeFor(library, unit.id))).slice(0, most)
  return { outcome: 'answered', citations, by, alsoAsked: [], candidates: citations.map(asCandidate) }
}

/** "khoản 5?" without an article: whichever loaded articles have one. */
function answerLoosePart(place: NamedPlace, library: Library, by: 'citation' | 'follow-up'): Answer {
  const { clause, point, paragraph } = place
  const holders = library.units.filter(
    ({ path }) =>
      (clause === undefined || path.clause === clause) &&
      path.point === point &&
      (paragraph === undefined || path.paragraph === paragraph) &&
      (clause !== undefined || point !== undefined || path.paragraph !== undefined) &&
      path.part === 'regulation',
  )
  const [only] = holders
  if (only && holders.length === 1) return answered(only, library, by)
  if (!only) return notLoaded(place, library)
  const options = known(holders.slice(0, 3).map(({ id }) => citeFor(library, id)))
  return { outcome: 'choose', why: 'close-call', options, candidates: options.map(asCandidate) }
}

function notLoaded(place: NamedPlace, library: Library): NotFound {
  const { rest: _, ...path } = place
  const asked: UnitPath = { part: 'regulation', article: '', ...path }
  const last = Math.max(0, ...library.documents.map(({ articles }) => articles ?? 0))
  const beyond = asked.part === 'regulation' && last > 0 && Number(asked.article) > last
  return {
    outcome: 'not-found',
    why: beyond ? 'no-such-unit' : 'unit-not-loaded',
    ...(asked.article !== '' && { asked }),
    existing: beyond
      ? []
      : library.units.filter(({ kind }) => kind === 'article').map(({ path: loaded }) => loaded),
    candidates: [],
  }
}

function noSuchUnit(top: Unit, asked: UnitPath, library: Library): NotFound {
  const clause =
    asked.point && asked.clause ? library.unit(unitId({ ...top.path, clause: asked.clause })) : undefined
  const holder = clause && clause.children.length > 0 ? clause : top
  const existing = holder.children.flatMap((id) => library.unit(id)?.path ?? [])
  // The clause that lacks the point asked for is related; another clause of the article may be about anything.
  const nearest = clause && citeFor(library, clause.id)
  return {
    outcome: 'not-found',
    why: 'no-such-unit',
    asked,
    ...(nearest && { nearest }),
    existing: existing.length > 0 ? existing : [holder.path],
    candidates: [],
  }
}

function firstPart(unit: Unit, library: Library): string {
  return partsOf(library, unit.id)[0]?.id ?? unit.id
}

function asCandidate({ id }: Citation): { id: string; score: number } {
  return { id, score: 1 }
}
