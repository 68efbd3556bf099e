import type { Lexicon } from '../question/lexicon'
import { shortenNames } from '../question/read-words'
import type { Unit } from '../types'
import type { Actor } from '../vietnamese/actors'
import type { Concept } from '../vietnamese/concepts'
import { cleanLine, splitWords } from '../vietnamese/split-words'
import { foldedKey, syllableKey } from '../vietnamese/syllable-key'
import { definedTerm, doersOf } from './unit-signs'

/** A unit as ranking and judging see it. */
export interface RankedUnit {
  unit: Unit
  /** Exact keys of the unit's own words. */
  keys: ReadonlySet<string>
  /** Words of the article heading and of the lead-in. */
  contextKeys: ReadonlySet<string>
  /** How strongly it holds a meaning: 1 in its main words, less in a subordinate clause, lead-in or heading. */
  held: ReadonlyMap<Concept, number>
  /** Meanings of its own words, and of its article's heading. */
  ownHeld: ReadonlySet<Concept>
  headingHeld: ReadonlySet<Concept>
  /** Whom it gives duties to. */
  doers: ReadonlySet<Actor>
  /** Whom it names at all, its heading and lead-in too. */
  bodies: ReadonlySet<Actor>
  /** All its exact keys in order, a space at either end. */
  line: string
  /** The word it defines. */
  defines?: { keys: readonly string[]; concepts: ReadonlySet<Concept>; actors: ReadonlySet<Actor> }
}

const contextShare = 0.5
const subordinateShare = 0.5
const repeated = 0.15
/** A duty opens with what is to be done; what follows is what it is done to. */
const later = 0.1
const subordinators = new Set(['khi', 'để', 'nếu', 'trừ', 'sau', 'nhằm', 'do'].map(syllableKey))
/** A unit that opens with a circumstance comes to its point after the comma. */
const opening = /^(trong trường hợp|trong quá trình|trước khi|sau khi|khi|nếu|đối với)(?!\p{L})[^,]*, */iu

/** Text → exact keys, long names shortened. */
export function keysOf(text: string): string[] {
  const words = splitWords(cleanLine(text)).map(({ text: word }) => ({ key: syllableKey(word) }))
  return shortenNames(words, (_, key) => ({ key })).map(({ key }) => key)
}

export function readMeanings(unit: Unit, lexicon: Lexicon): RankedUnit {
  const held = new Map<Concept, number>()
  const note = (concept: Concept, strength: number): void => {
    const before = held.get(concept)
    held.set(concept, before === undefined ? strength : Math.max(before, strength) + repeated)
  }
  const own = keysOf(unit.text)
  const opened = opening.exec(unit.text)?.[0]
  const begins = opened === undefined ? 0 : keysOf(opened).length
  const turn = own.findIndex((key, at) => at > begins + 3 && subordinators.has(key))
  const ownMeanings = meaningsIn(own, lexicon)
  let order = 0
  for (const { start, concepts } of ownMeanings) {
    const aside = start < begins || (turn > 0 && start > turn)
    const strength = aside ? subordinateShare : 1 / (1 + later * order)
    for (const concept of concepts) note(concept, strength)
    if (concepts.some((concept) => concept !== 'agency')) order++
  }
  for (const text of [unit.leadIn ?? '', unit.heading]) {
    for (const { concepts } of meaningsIn(keysOf(text), lexicon)) {
      for (const concept of concepts) note(concept, contextShare)
    }
  }
  const term = definedTerm(unit)
  const everything = [keysOf(unit.heading), keysOf(unit.leadIn ?? ''), own]
  return {
    unit,
    keys: new Set(own),
    contextKeys: new Set([...keysOf(unit.heading), ...keysOf(unit.leadIn ?? '')]),
    held,
    ownHeld: new Set(ownMeanings.flatMap(({ concepts }) => concepts)),
    headingHeld: new Set(meaningsIn(keysOf(unit.heading), lexicon).flatMap(({ concepts }) => concepts)),
    doers: doersOf(unit),
    bodies: new Set(everything.flatMap((keys) => actorsIn(keys, lexicon))),
    line: everything.map((keys) => ` ${keys.join(' ')} `).join('|'),
    ...(term && { defines: termOf(term, lexicon) }),
  }
}

function termOf(term: string, lexicon: Lexicon): NonNullable<RankedUnit['defines']> {
  const keys = keysOf(term)
  const concepts = meaningsIn(keys, lexicon).flatMap((found) => found.concepts)
  return { keys, concepts: new Set(concepts), actors: new Set(actorsIn(keys, lexicon)) }
}

function actorsIn(keys: string[], lexicon: Lexicon): Actor[] {
  return lexicon
    .contents(asWords(keys), false)
    .flatMap(({ tags }) => tags.flatMap((tag) => (tag.startsWith('actor:') ? [tag.slice(6) as Actor] : [])))
}

const asWords = (keys: string[]) => keys.map((key) => ({ typed: key, key, fold: foldedKey(key) }))

/** Phrases with a known meaning, in order. */
export function meaningsIn(
  keys: string[],
  lexicon: Lexicon,
): { start: number; keys: string[]; concepts: Concept[] }[] {
  return lexicon.contents(asWords(keys), false).flatMap(({ start, end, tags }) => {
    const concepts = tags.flatMap((tag) => (tag.startsWith('concept:') ? [tag.slice(8) as Concept] : []))
    return concepts.length > 0 ? [{ start, keys: keys.slice(start, end), concepts }] : []
  })
}
