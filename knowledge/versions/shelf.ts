import { createLibrary, type Library } from '../answering/library'
import type { ReadDocument } from '../document-file/read-document'
import { createLexicon, type Lexicon } from '../question/lexicon'
import { countsWithQuestions, createReadWords, type ReadWords } from '../question/read-words'
import type { Similarity } from '../ranking/rank-units'
import { createSimilarity } from '../ranking/similarity'
import type { ArticleSearch } from '../search/types'
import type { Instrument } from '../types'
import { cleanLine, splitWords } from '../vietnamese/split-words'
import { syllableKey } from '../vietnamese/syllable-key'
import { inForceOn, orderVersions, type Version } from './in-force'

/** Every loaded version, and the libraries of the days somebody asked for. */
export interface Shelf {
  versions: readonly Version[]
  /** One for each document: its newest version, the main document first. */
  instruments: Instrument[]
  lexicon: Lexicon
  readWords: ReadWords
  /** What is in force on an ISO date; without one the newest versions. */
  library(on?: string): Library
  /** A version alone, also one that is not in force. */
  alone(version: Version): Library
  countVersions(document: string): number
}

/** The same for every shelf. */
let known: { lexicon: Lexicon; similarity: Similarity } | undefined

/** The words of so many units are counted, the main document's first; of more the background knows enough. */
const mostCounted = 2000

/** People ask for today, and now and then for one day of the past. */
const mostKept = 4

/**
 * Builds a shelf in steps, none of them long, so that a running bot can take turns in between. `search`: over the articles
 * of all these documents, when they are many.
 */
export function* shelve(
  documents: readonly ReadDocument[],
  search: ArticleSearch | undefined,
): Generator<undefined, Shelf> {
  const versions = orderVersions(documents)
  const places = new Map(versions.map((version, at) => [version, at]))
  const newest = new Map(versions.map(({ instrument }) => [instrument.id, instrument]))
  const counts = countsWithQuestions()
  yield
  let counted = 0
  for (const { units } of versions) {
    if (counted > mostCounted) break
    for (const unit of units) counts.add(keysOf(`${unit.heading} ${unit.text}`), 2, false)
    counted += units.length
    yield
  }
  counts.add(['imoit'], 50)
  const readWords = createReadWords(counts)
  yield
  known ??= { lexicon: createLexicon(), similarity: createSimilarity() }
  const { lexicon, similarity } = known
  yield
  const kept = new Map<string, Library>()

  function libraryOf(chosen: readonly Version[]): Library {
    const key = chosen.map((version) => places.get(version)).join(' ')
    const library = kept.get(key) ?? createLibrary(chosen, newest.keys(), lexicon, counts, similarity, search)
    kept.delete(key)
    kept.set(key, library)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return library
  }

  libraryOf(inForceOn(versions, undefined))
  return {
    versions,
    instruments: [...newest.values()],
    lexicon,
    readWords,
    library: (on) => libraryOf(inForceOn(versions, on)),
    alone: (version) => libraryOf([version]),
    countVersions: (document) => versions.filter(({ instrument }) => instrument.id === document).length,
  }
}

function keysOf(text: string): string[] {
  return splitWords(cleanLine(text)).map((word) => syllableKey(word.text))
}
