import type { WordCounts } from './background/word-counts'
import { citeUnit } from './cite-unit'
import type { Ranking } from './rank-units'
import type { ReadDocument } from './read-document'
import type { Question } from './read-question'
import type { Citation, Instrument, Unit } from './types'

/** Everything that is loaded; fixed after loading. */
export interface Library {
  documents: readonly ReadDocument[]
  instruments: Instrument[]
  units: Unit[]
  counts: WordCounts
  ranking: Ranking
  unit(id: string): Unit | undefined
}

/** The citation of a unit, with the words it shares with the question marked. */
export function citeFor({ unit, ranking }: Library, id: string, question?: Question): Citation | undefined {
  const found = unit(id)
  if (!found) return undefined
  if (!question) return citeUnit(found, unit)
  const contents = question.segments.flatMap((segment) => segment.contents)
  const asked = new Set(contents.flatMap(({ concept }) => concept ?? []))
  const marked = new Set(contents.flatMap(({ word }) => word?.key ?? []))
  for (const phrase of ranking.phrases(found)) {
    if (phrase.concepts.some((concept) => asked.has(concept))) for (const key of phrase.keys) marked.add(key)
  }
  return citeUnit(found, unit, (key) => marked.has(key))
}

/** A unit's citable parts in order: its points or clauses, or itself when it has none. */
export function partsOf({ unit }: Library, id: string): Unit[] {
  const found = unit(id)
  if (!found) return []
  if (found.kind === 'article' && found.children.length > 0)
    return found.children.flatMap((child) => unit(child) ?? [])
  return [found]
}

export function known<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined)
}
