import { Index } from 'flexsearch'
import type { WordCounts } from './background/word-counts'
import type { Lexicon } from './lexicon'
import { shortenNames } from './read-words'
import { conceptWeight, type Question, rarity } from './read-question'
import type { Candidate, Unit } from './types'
import type { Concept } from './vietnamese/concepts'
import { concepts } from './vietnamese/concepts'
import { cleanLine, splitWords } from './vietnamese/split-words'
import { foldedKey, syllableKey } from './vietnamese/syllable-key'

/** How strongly a unit holds a meaning: 1 in its main words, less in a subordinate clause, lead-in or heading. */
export type Held = ReadonlyMap<Concept, number>

export interface RankedUnit {
  unit: Unit
  keys: ReadonlySet<string>
  /** Words of the article heading and of the lead-in. */
  contextKeys: ReadonlySet<string>
  held: Held
  headingHeld: ReadonlySet<Concept>
}

export interface Ranking {
  entries: readonly RankedUnit[]
  /** Best first; units that share nothing with the question are left out. */
  rank(question: Question, only?: (unit: Unit) => boolean): Candidate[]
  /** Phrases of a unit's own words (with its points) that carry a known meaning. */
  phrases(unit: Unit): { concepts: Concept[]; keys: string[] }[]
}

const context = 0.5
const subordinate = 0.5
/** A duty opens with what is to be done; what follows is what it is done to. */
const later = 0.1
const subordinators = new Set(['khi', 'để', 'nếu', 'trừ', 'sau'].map(syllableKey))

/** Two FlexSearch indexes choose candidates; our own scores (syllables, pairs, meanings) order them. */
export function createRanking(
  units: readonly Unit[],
  lexicon: Lexicon,
  counts: WordCounts,
): Ranking {
  const keysOf = (text: string): string[] =>
    shortenNames(
      splitWords(cleanLine(text)).map(({ text: word }) => ({ key: syllableKey(word) })),
      (_, key) => ({ key }),
    ).map(({ key }) => key)
  const entries = units
    .filter((unit) => unit.kind !== 'article' || unit.children.length === 0)
    .map((unit) => ({ ...readUnit(unit, keysOf, lexicon), sequence: [...keysOf(unit.heading), '|', ...keysOf(unit.leadIn ?? ''), '|', ...keysOf(unit.text)], own: keysOf(unit.text) }))
  const mean = entries.reduce((sum, { own }) => sum + own.length, 0) / Math.max(1, entries.length)

  const limit = Math.max(200, entries.length < 300 ? entries.length : 200)
  const common = commonFolds(counts)
  const fold = (text: string): string[] => splitWords(cleanLine(text)).map(({ text: word }) => foldedKey(word))
  const ordered = new Index({ encode: fold, context: { depth: 1, bidirectional: true, resolution: 3 } })
  const loose = new Index({ encode: (text: string) => [...new Set(fold(text))].filter((word) => !common.has(word)) })
  entries.forEach(({ unit }, at) => {
    const text = keysOf(`${unit.heading}\n${unit.leadIn ?? ''}\n${unit.text}`).join(' ')
    ordered.add(at, text)
    loose.add(at, text)
  })

  function firstStage(words: readonly string[]): Set<number> {
    const text = words.join(' ')
    return new Set([
      ...(ordered.search(text, { limit, suggest: true }) as number[]),
      ...(loose.search(text, { limit, suggest: true }) as number[]),
    ])
  }

  return {
    entries,
    phrases(unit) {
      const points = units.filter(({ parent }) => parent === unit.id && unit.kind !== 'article')
      return [unit, ...points].flatMap(({ text }) => {
        const keys = keysOf(text)
        const words = keys.map((key) => ({ typed: key, key, fold: foldedKey(key) }))
        return lexicon.contents(words, false).map(({ start, end, tags }) => ({
          concepts: tags.flatMap((tag) => (tag.startsWith('concept:') ? [tag.slice(8) as Concept] : [])),
          keys: keys.slice(start, end),
        }))
      })
    },
    rank(question, only) {
      const features = featuresOf(question, counts)
      const found = firstStage(features.text)
      return [...found]
        .flatMap((at) => {
          const entry = entries[at]
          if (!entry || (only && !only(entry.unit))) return []
          const score = wordScore(entry.sequence, entry.own.length / mean, features) + meaningScore(entry.held, features)
          return score > 0 ? [{ id: entry.unit.id, score, at }] : []
        })
        .sort((a, b) => b.score - a.score || a.at - b.at)
        .map(({ id, score }) => ({ id, score: Math.round(score * 1000) / 1000 }))
    },
  }
}

function readUnit(unit: Unit, keysOf: (text: string) => string[], lexicon: Lexicon): RankedUnit {
  const held = new Map<Concept, number>()
  const headingHeld = new Set<Concept>()
  const note = (text: string, strength: number): void => {
    const keys = keysOf(text)
    const words = keys.map((key) => ({ typed: key, key, fold: foldedKey(key) }))
    const turn = keys.findIndex((key, at) => at > 3 && subordinators.has(key))
    let order = 0
    for (const { start, tags } of lexicon.contents(words, false)) {
      const main = strength === 1 ? 1 / (1 + later * order) : strength
      const weight = strength === 1 && turn > 0 && start > turn ? subordinate : main
      if (tags.some((tag) => tag.startsWith('concept:') && tag !== 'concept:agency')) order++
      for (const tag of tags) {
        if (!tag.startsWith('concept:')) continue
        const concept = tag.slice(8) as Concept
        if (text === unit.heading) headingHeld.add(concept)
        held.set(concept, Math.max(held.get(concept) ?? 0, weight) + (held.has(concept) ? 0.15 : 0))
      }
    }
  }
  note(unit.text, 1)
  note(unit.leadIn ?? '', context)
  note(unit.heading, context)
  return {
    unit,
    keys: new Set(keysOf(unit.text)),
    contextKeys: new Set([...keysOf(unit.heading), ...keysOf(unit.leadIn ?? '')]),
    held,
    headingHeld,
  }
}

interface Features {
  /** Folded words for the first stage. */
  text: string[]
  singles: Map<string, number>
  pairs: Map<string, number>
  concepts: Map<Concept, number>
}

function featuresOf(question: Question, counts: WordCounts): Features {
  const singles = new Map<string, number>()
  const pairs = new Map<string, number>()
  const meanings = new Map<Concept, number>()
  const text: string[] = []
  const total = counts.articles()
  for (const segment of question.segments) {
    const focal = segment.asks.length + segment.facts.length > 0 ? 1 : 0.6
    for (const { concept } of segment.contents) {
      if (!concept) continue
      meanings.set(concept, Math.max(meanings.get(concept) ?? 0, focal * conceptWeight(concept, counts)))
      if (question.english) text.push(...splitWords(concepts[concept].split('|')[0] ?? '').map(({ text: word }) => foldedKey(word)))
    }
    if (question.english) continue
    segment.words.forEach(({ key }, at) => {
      const dull = segment.dull.has(at)
      if (!dull) singles.set(key, focal * Math.max(0, rarity(counts.docs(key), total)))
      const next = segment.words[at + 1]?.key
      if (next && !(dull && segment.dull.has(at + 1))) pairs.set(`${key} ${next}`, focal * rarity(Math.max(8, counts.pairDocs(key, next)), total))
    })
  }
  text.push(...question.words.map((word) => word.fold))
  // For everyday words the text does not use, the word it would use takes part in the first stage.
  for (const concept of meanings.keys()) text.push(...splitWords(concepts[concept].split('|')[0] ?? '').map(({ text: word }) => foldedKey(word)))
  return { text, singles, pairs, concepts: meanings }
}

/** Shares of 6.8 of the recipe at unit level: heading and lead-in count less than the unit's own words. */
function wordScore(sequence: readonly string[], length: number, { singles, pairs }: Features): number {
  const single = new Map<string, number>()
  const pair = new Map<string, number>()
  let part = 0
  sequence.forEach((key, at) => {
    if (key === '|') {
      part++
      return
    }
    const strength = part === 0 ? 0.3 : part === 1 ? 0.5 : 1
    if (singles.has(key)) single.set(key, (single.get(key) ?? 0) + strength)
    const both = `${key} ${sequence[at + 1]}`
    if (pairs.has(both)) pair.set(both, (pair.get(both) ?? 0) + strength)
  })
  const norm = 0.75 + 0.25 * length
  let score = 0
  for (const [key, tf] of single) score += ((singles.get(key) ?? 0) * tf * 1.6) / (tf + 0.6 * norm)
  for (const [key, tf] of pair) score += (0.8 * (pairs.get(key) ?? 0) * tf * 1.4) / (tf + 0.4 * norm)
  return 0.5 * score
}

function meaningScore(held: Held, { concepts: meanings }: Features): number {
  let score = 0
  for (const [concept, weight] of meanings) score += 2 * weight * Math.min(1.2, held.get(concept) ?? 0)
  return score
}

let cachedCommon: ReadonlySet<string> | undefined

/** The 150 syllables most articles of the background hold. */
function commonFolds(counts: WordCounts): ReadonlySet<string> {
  cachedCommon ??= new Set(
    [...counts.folds()]
      .map((fold) => ({ fold, docs: counts.foldedDocs(fold) }))
      .sort((a, b) => b.docs - a.docs)
      .slice(0, 150)
      .map(({ fold }) => fold),
  )
  return cachedCommon
}

