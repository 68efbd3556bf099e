import type { WordCounts } from '../background/word-counts'
import { createFindArticles } from '../collection/find-articles'
import { unitId } from '../document-file/unit-id'
import { bareDocument, qualifyUnits } from '../loading/qualify-units'
import type { Lexicon } from '../question/lexicon'
import type { Question } from '../question/read-question'
import { createRanking, type Ranking, type Similarity } from '../ranking/rank-units'
import type { ArticleSearch } from '../search/types'
import type { Citation, Instrument, Unit, UnitPath } from '../types'
import { type AmendedPlace, collectAmendments } from '../versions/collect-amendments'
import type { Version } from '../versions/in-force'
import { citeUnit } from './cite-unit'
import { markWords } from './mark-words'

/** The documents that answer on one day; fixed after loading. */
export interface Library {
  documents: readonly Version[]
  instruments: Instrument[]
  units: Unit[]
  counts: WordCounts
  ranking: Ranking
  /** By its id, with or without its document. */
  unit(id: string): Unit | undefined
  /** What these documents change in a document, by its id. */
  amendments: ReadonlyMap<string, readonly AmendedPlace[]>
  /** The library of the day, when this is one document of it. */
  whole?: Library
}

/** `loaded`: ids of all documents, also of those that do not answer on that day; ids of units depend on them. */
export function createLibrary(
  documents: readonly Version[],
  loaded: Iterable<string>,
  lexicon: Lexicon,
  counts: WordCounts,
  similarity: Similarity,
  search?: ArticleSearch,
): Library {
  const bare = bareDocument(loaded)
  const units = documents.flatMap((document) => qualifyUnits(document.units, bare))
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  for (const unit of units) if (unit.document === bare) byId.set(`${bare}/${unit.id}`, unit)
  const instruments = documents.map(({ instrument }) => instrument)
  const findArticles =
    search &&
    createFindArticles(search, documents, (document, unit) =>
      document === bare ? unit : `${document}/${unit}`,
    )
  return {
    documents,
    instruments,
    units,
    counts,
    ranking: createRanking(units, lexicon, counts, similarity, findArticles),
    unit: (id) => byId.get(id.normalize('NFC')),
    amendments: collectAmendments(instruments),
  }
}

/** '30-2020-nd-cp/D6.K1': holds whatever else is loaded. */
export function idIn(document: string, path: UnitPath): string {
  return `${document}/${unitId(path)}`
}

/** The same library with one document alone in it. */
export function within(library: Library, document: string): Library {
  const { ranking, units } = library
  const holds = (unit: Unit): boolean => unit.document === document
  if (library.documents.every(({ instrument }) => instrument.id === document)) return library
  return {
    ...library,
    whole: library.whole ?? library,
    documents: library.documents.filter(({ instrument }) => instrument.id === document),
    instruments: library.instruments.filter(({ id }) => id === document),
    units: units.filter(holds),
    unit(id) {
      const found = library.unit(id)
      return found && holds(found) ? found : undefined
    },
    ranking: {
      ...ranking,
      rank: (question, only) => ranking.rank(question, (unit) => holds(unit) && (!only || only(unit))),
    },
  }
}

/** The citation of a unit, with the words it shares with the question marked. */
export function citeFor({ unit, ranking }: Library, id: string, question?: Question): Citation | undefined {
  const found = unit(id)
  if (!found) return undefined
  if (!question) return citeUnit(found, unit)
  return citeUnit(found, unit, (quote) => markWords(quote, question, ranking.phrases(found)))
}

/** A unit's citable parts in order: its points or clauses, or itself when it has none. */
export function partsOf({ unit }: Pick<Library, 'unit'>, id: string): Unit[] {
  const found = unit(id)
  if (!found) return []
  if (found.kind === 'article' && found.children.length > 0)
    return found.children.flatMap((child) => unit(child) ?? [])
  return [found]
}

export function known<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined)
}
