import type { WordCounts } from './background/word-counts'
import { type Lexicon, range, type Tag } from './lexicon'
import type { Found } from './phrase-table'
import type { ReadLine, Word } from './read-words'
import type { AskedFact } from './types'
import type { Actor } from './vietnamese/actors'
import { type Concept, commonConcepts, concepts } from './vietnamese/concepts'
import type { Asking } from './vietnamese/question-words'
import { splitWords } from './vietnamese/split-words'
import { syllableKey } from './vietnamese/syllable-key'

/** Something a question speaks of: a known meaning, or a word the lexicon does not hold. */
export interface Content {
  concept?: Concept
  word?: Word
  weight: number
  /** Names another system or equipment: its words. */
  foreign?: string[]
}

/** A stretch of the question; `asks` and `facts` say what it wants to know. */
export interface Segment {
  words: Word[]
  asks: Asking[]
  facts: AskedFact[]
  contents: Content[]
  actors: { actor: Actor; at: number }[]
  /** Positions of words without content of their own. */
  dull: ReadonlySet<number>
}

export interface Question extends ReadLine {
  segments: Segment[]
  tags: ReadonlySet<Tag>
}

const turns = new Set(['thì', 'mà', 'nhưng', 'nếu'].map(syllableKey))
const englishTurns = new Set(['if', 'but', 'then', 'when'])
const yesNoEndings = new Set(['không', 'chưa', 'chứ', 'à', 'hả', 'nhỉ', 'ha', 'hem', 'á'].map(syllableKey))
const both = syllableKey('và')
/** Words that close a sentence without asking or telling anything. */
const closing = new Set(['bot', 'ad', 'a', 'ban', 'em', 'vay', 'z', 'voi', 'anh', 'chi', 'nhe', 'nha', 'oi', 'the', 'nua'])

/** Words → what is asked and about what. Weights come from the background counts: rare words tell more. */
export function readQuestion(read: ReadLine, lexicon: Lexicon, counts: WordCounts): Question {
  const { words, english } = read
  const asking = lexicon.askings(words, english)
  const content = lexicon.contents(words, english)
  const cuts = cutPoints(words, asking, english)
  const segments = cuts.map((start, at) =>
    readSegment(words, asking, content, start, cuts[at + 1] ?? words.length, english, counts),
  )
  return { ...read, segments, tags: new Set([...asking, ...content].flatMap((found) => found.tags)) }
}

function cutPoints(words: Word[], asking: Found<Tag>[], english: boolean): number[] {
  const cuts = [0]
  const inside = new Set(asking.flatMap(({ start, end }) => range(start + 1, end)))
  words.forEach((word, at) => {
    if (at === 0 || inside.has(at)) return
    const turn = english ? englishTurns.has(word.typed) : turns.has(word.key)
    const joins = word.key === both || (english && word.typed === 'and')
    const before = asking.some(({ start }) => start < at && start >= (cuts.at(-1) ?? 0))
    const after = asking.some(({ start }) => start > at)
    if (word.pause || turn || (joins && before && after)) cuts.push(at)
  })
  return cuts
}

function readSegment(
  all: Word[],
  asking: Found<Tag>[],
  content: Found<Tag>[],
  start: number,
  end: number,
  english: boolean,
  counts: WordCounts,
): Segment {
  const words = all.slice(start, end)
  const within = (found: Found<Tag>): boolean => found.start >= start && found.start < end
  const asks = new Set<Asking>()
  const facts = new Set<AskedFact>()
  const taken = new Set<number>()
  for (const found of asking.filter(within)) {
    for (const at of range(found.start, found.end)) taken.add(at)
    for (const tag of found.tags) {
      if (tag.startsWith('ask:')) asks.add(tag.slice(4) as Asking)
      if (tag.startsWith('fact:')) facts.add(tag.slice(5) as AskedFact)
    }
  }
  const asked = [...taken]
  // "What are …", "who is …": the verb does not ask whether.
  if (english && [...asks].some((ask) => ask !== 'yes-no' && ask !== 'route')) asks.delete('yes-no')
  const last = words.findLast(({ fold }) => !closing.has(fold))
  if (!english && last && words.length > 1 && yesNoEndings.has(last.key)) asks.add('yes-no')

  const contents: Content[] = []
  const dull = new Set<number>()
  const seen = new Set<Concept>()
  const actors: Segment['actors'] = []
  for (const found of content.filter(within)) {
    const named = found.tags.filter((tag) => tag.startsWith('concept:'))
    for (const tag of found.tags) {
      if (tag.startsWith('actor:')) actors.push({ actor: tag.slice(6) as Actor, at: found.start - start })
    }
    // A question word that is also a meaning ("thủ tục ra sao") is asked for, not spoken of.
    const free = range(found.start, found.end).some((at) => !taken.has(at))
    for (const tag of free ? named : []) {
      const concept = tag.slice(8) as Concept
      if (!seen.has(concept)) contents.push({ concept, weight: conceptWeight(concept, counts) / named.length })
      seen.add(concept)
    }
    for (const at of range(found.start, found.end)) {
      const word = all[at]
      const listed = named.length > 0 || found.tags.some((tag) => tag === 'function' || tag.startsWith('actor:'))
      if (found.tags.includes('function')) dull.add(at - start)
      if (found.tags.includes('other-system')) {
        if (word && at === found.start) contents.push({ word, weight: foreignWeight, foreign: all.slice(found.start, found.end).map(({ key }) => key) })
      } else if (!listed && word && !taken.has(at)) {
        const factor = found.tags.includes('story') ? 0.15 : 1
        contents.push({ word, weight: wordWeight(word, english, counts) * factor })
      }
      taken.add(at)
    }
  }
  words.forEach((word, at) => {
    const closes = closing.has(word.fold) && start + at >= all.length - 2
    if (closes) dull.add(at)
    else if (!taken.has(start + at) && !/^\p{N}+$/u.test(word.key) && word.key.length > 1) {
      contents.push({ word, weight: wordWeight(word, english, counts) })
    }
  })
  for (const at of asked) dull.add(at - start)
  return { words, asks: [...asks], facts: [...facts], contents, actors, dull }
}

const foreignWeight = 6

/** How much a plain word tells: its rarity, less than a listed meaning. */
function wordWeight(word: Word, english: boolean, counts: WordCounts): number {
  return english ? 3.5 : 0.6 * rarity(counts.docs(word.key), counts.articles())
}

const weights = new Map<Concept, number>()

/** How much a meaning tells, from the word the regulation would use for it. */
export function conceptWeight(concept: Concept, counts: WordCounts): number {
  const known = weights.get(concept)
  if (known !== undefined) return known
  const keys = splitWords(concepts[concept].split('|')[0] ?? '').map(({ text }) => syllableKey(text))
  const [first = '', second] = keys
  const docs = second === undefined ? counts.docs(first) : counts.pairDocs(first, second)
  const weight = Math.min(6, rarity(docs, counts.articles())) * (commonConcepts.has(concept) ? 0.3 : 1)
  weights.set(concept, weight)
  return weight
}

/** Inverse document frequency; a word never seen counts as if one article held it. */
export function rarity(docs: number, articles: number): number {
  const n = Math.max(docs, 1)
  return Math.log(1 + (articles - n + 0.5) / (n + 0.5))
}
