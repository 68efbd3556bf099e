import { mainDocument } from '../main-document'
import type { NamedPlace } from '../question/find-citation'
import type { Answer, Choose, Citation, NotFound, Unit, UnitPath } from '../types'
import { addedPlace } from '../versions/amendments'
import { citeFor, idIn, known, type Library, partsOf } from './library'

const most = 6
const mostOptions = 3

/** The units a named place means: one, several when numbering restarts, or the sentence why there is none. */
export function answerCitation(place: NamedPlace, library: Library, by: 'citation' | 'follow-up'): Answer {
  const { article, clause, point, paragraph, step } = place
  if (!article)
    return clause || point || paragraph ? answerLoosePart(place, library, by) : notLoaded(place, library)
  const parts: UnitPath['part'][] = place.part ? [place.part] : ['regulation', 'decision']
  const everywhere = parts.flatMap((part) =>
    library.units.filter(
      ({ kind, path }) => kind === 'article' && path.part === part && path.article === article,
    ),
  )
  const articles = preferMain(everywhere)
  const documents = new Set(articles.map(({ document }) => document))
  if (documents.size > 1 || (documents.size === 1 && inMainNumbering(article, documents, library)))
    return choose('several-documents', firstOfEach(articles), library)
  if (articles.length > 1) return choose('same-number', articles, library)
  const [top] = articles
  if (!top) return addedArticle(place, library, by) ?? notLoaded(place, library)
  const wanted: UnitPath = {
    ...top.path,
    ...(clause && { clause }),
    ...(point && { point }),
    ...(paragraph && { paragraph }),
    ...(step && { step }),
  }
  const found = findUnit(top, wanted, library)
  if (found) return answered(found, library, by)
  const added = addedPlace(library, top.document, wanted)
  return added.length > 0 ? answeredWith(added, by) : noSuchUnit(top, wanted, library)
}

/** An article that one loaded document adds to another. */
function addedArticle(
  { part = 'regulation', article = '', clause, point }: NamedPlace,
  library: Library,
  by: 'citation' | 'follow-up',
): Answer | undefined {
  const path: UnitPath = { part, article, ...(clause && { clause }), ...(point && { point }) }
  const added = library.documents.map(({ instrument }) => addedPlace(library, instrument.id, path))
  const first = added.find((citations) => citations.length > 0)
  return first && answeredWith(first, by)
}

/** The main document's, when it has any: most questions mean it. */
function preferMain(units: Unit[]): Unit[] {
  const main = units.filter(({ document }) => document === mainDocument)
  return main.length > 0 ? main : units
}

/** The main document numbers that article too, though its text is not loaded: another document's is not taken for it. */
function inMainNumbering(article: string, documents: ReadonlySet<string>, library: Library): boolean {
  const main = library.documents.find(({ instrument }) => instrument.id === mainDocument)
  return !documents.has(mainDocument) && Number(article) <= (main?.articles ?? 0)
}

function firstOfEach(units: readonly Unit[]): Unit[] {
  return units.filter((unit, at) => units.findIndex(({ document }) => document === unit.document) === at)
}

function choose(why: Choose['why'], units: readonly Unit[], library: Library): Choose {
  const options = known(
    units.slice(0, mostOptions).map((unit) => citeFor(library, partsOf(library, unit.id)[0]?.id ?? unit.id)),
  )
  return { outcome: 'choose', why, options, candidates: options.map(asCandidate) }
}

function findUnit(top: Unit, wanted: UnitPath, library: Library): Unit | undefined {
  const at = (path: UnitPath): Unit | undefined => library.unit(idIn(top.document, path))
  const exact = at(wanted)
  if (exact) return exact
  const { clause, paragraph, point, step, ...rest } = wanted
  // People say "khoản 2" of an article whose paragraphs carry no numbers, and "điểm b" when one clause has points.
  if (clause && !point && !step) return at({ ...rest, paragraph: clause })
  if (paragraph && !point) return at({ ...rest, clause: paragraph })
  if (point && !clause) {
    const holders = top.children.flatMap((id) => at({ ...(library.unit(id)?.path ?? rest), point }) ?? [])
    return holders.length === 1 ? holders[0] : undefined
  }
  if (step && !clause) {
    const holders = library.units.filter(
      ({ document, path }) =>
        document === top.document && path.article === top.path.article && path.step === step,
    )
    return holders.length === 1 ? holders[0] : undefined
  }
  return undefined
}

function answered(found: Unit, library: Library, by: 'citation' | 'follow-up'): Answer {
  return answeredWith(known(partsOf(library, found.id).map((unit) => citeFor(library, unit.id))), by)
}

function answeredWith(all: Citation[], by: 'citation' | 'follow-up'): Answer {
  const citations = all.slice(0, most)
  return { outcome: 'answered', citations, by, alsoAsked: [], candidates: citations.map(asCandidate) }
}

/** "khoản 5?" without an article: whichever loaded articles have one. */
function answerLoosePart(place: NamedPlace, library: Library, by: 'citation' | 'follow-up'): Answer {
  const { clause, point, paragraph } = place
  const holders = preferMain(
    library.units.filter(
      ({ path }) =>
        (clause === undefined || path.clause === clause) &&
        path.point === point &&
        (paragraph === undefined || path.paragraph === paragraph) &&
        (clause !== undefined || point !== undefined || path.paragraph !== undefined) &&
        path.part === 'regulation',
    ),
  )
  const [only] = holders
  if (only && holders.length === 1) return answered(only, library, by)
  if (!only) return notLoaded(place, library)
  const options = known(holders.slice(0, mostOptions).map(({ id }) => citeFor(library, id)))
  return { outcome: 'choose', why: 'close-call', options, candidates: options.map(asCandidate) }
}

/** What is there instead is told of the document that was meant: the one that answers alone, or the main one. */
function notLoaded(place: NamedPlace, library: Library): NotFound {
  const { rest: _, ...path } = place
  const asked: UnitPath = { part: 'regulation', article: '', ...path }
  const meant =
    library.documents.find(({ instrument }) => instrument.id === mainDocument) ?? library.documents[0]
  const document = meant?.instrument.id
  const last = meant?.articles ?? 0
  const beyond = asked.part === 'regulation' && last > 0 && Number(asked.article) > last
  return {
    outcome: 'not-found',
    why: beyond ? 'no-such-unit' : 'unit-not-loaded',
    ...(asked.article !== '' && { asked }),
    ...(document && { document }),
    existing: beyond
      ? []
      : library.units
          .filter((unit) => unit.kind === 'article' && unit.document === document)
          .map(({ path: loaded }) => loaded),
    candidates: [],
  }
}

function noSuchUnit(top: Unit, asked: UnitPath, library: Library): NotFound {
  const clause =
    asked.point && asked.clause
      ? library.unit(idIn(top.document, { ...top.path, clause: asked.clause }))
      : undefined
  const holder = clause && clause.children.length > 0 ? clause : top
  const existing = holder.children.flatMap((id) => library.unit(id)?.path ?? [])
  // The clause that lacks the point asked for is related; another clause of the article may be about anything.
  const nearest = clause && citeFor(library, clause.id)
  return {
    outcome: 'not-found',
    why: 'no-such-unit',
    asked,
    document: top.document,
    ...(nearest && { nearest }),
    existing: existing.length > 0 ? existing : [holder.path],
    candidates: [],
  }
}

function asCandidate({ id }: Citation): { id: string; score: number } {
  return { id, score: 1 }
}
