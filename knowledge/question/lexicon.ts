import { englishActors, englishOtherSystems } from '../english/actors'
import { englishConcepts } from '../english/concepts'
import { englishSayings } from '../english/everyday-sayings'
import { englishEverydayFillers } from '../english/everyday-words'
import {
  englishAskings,
  englishFacts,
  englishFunctionWords,
  englishToldWords,
} from '../english/question-words'
import { wordStem } from '../english/word-stem'
import type { AskedFact } from '../types'
import { type Actor, actors, otherSystems } from '../vietnamese/actors'
import { type Concept, concepts } from '../vietnamese/concepts'
import { everydaySayings } from '../vietnamese/everyday-sayings'
import { everydayWords } from '../vietnamese/everyday-words'
import {
  type Asking,
  askings,
  factWords,
  functionWords,
  storyWords,
  toldWords,
} from '../vietnamese/question-words'
import { cleanLine, splitWords } from '../vietnamese/split-words'
import { foldedKey, syllableKey } from '../vietnamese/syllable-key'
import { createPhraseTable, type Found, type PhraseTable } from './phrase-table'

/** What a phrase can be listed under. */
export type Tag =
  | `concept:${Concept}`
  | `ask:${Asking}`
  | `fact:${AskedFact}`
  | `actor:${Actor}`
  | 'other-system'
  | 'function'
  | 'story'
  | 'filler'
  | 'told'

export interface Lexicon {
  /** Question words and asked facts. */
  askings(words: readonly LexiconWord[], english: boolean): Found<Tag>[]
  /** Meanings, actors, function words. */
  contents(words: readonly LexiconWord[], english: boolean): Found<Tag>[]
  /** Whether a word as typed is one without content of its own. */
  isFunctionWord(typed: string): boolean
  /** Whether a word typed without marks may be one. */
  maybeFunctionWord(typed: string): boolean
}

export interface LexiconWord {
  typed: string
  key: string
  fold: string
}

type Listings = Record<string, string>

/** Splits a listing like `văn bản|công văn` into phrases of exact keys. */
export function phraseKeys(listing: string): string[][] {
  return listing
    .split('|')
    .map((phrase) => splitWords(cleanLine(phrase)).map(({ text }) => syllableKey(text)))
}

export function createLexicon(): Lexicon {
  const content: Listings = {
    ...prefixed('concept', joined(concepts, everydaySayings)),
    ...prefixed('actor', actors),
    'other-system': otherSystems,
    function: functionWords,
    story: storyWords,
    filler: everydayWords,
  }
  const asking: Listings = {
    ...prefixed('ask', askings),
    ...prefixed('fact', factWords),
    told: toldWords,
  }
  const englishContent: Listings = {
    ...prefixed('concept', joined(englishConcepts, englishSayings)),
    ...prefixed('actor', englishActors),
    'other-system': englishOtherSystems,
    function: englishFunctionWords,
    filler: englishEverydayFillers,
  }
  const englishAsking: Listings = {
    ...prefixed('ask', englishAskings),
    ...prefixed('fact', englishFacts),
    told: englishToldWords,
  }

  const findAsking = finder(asking, englishAsking)
  const foldedFunctionWords = new Set(
    functionWords
      .split('|')
      .filter((phrase) => !phrase.includes(' '))
      .map(foldedKey),
  )
  const plainFunctionWords = new Set(functionWords.split('|').filter((phrase) => /^[a-z]+$/.test(phrase)))
  return {
    askings: (words, english) => findAsking(words, english).filter(({ tags }) => !tags.includes('told')),
    contents: finder(content, englishContent),
    isFunctionWord: (typed) => plainFunctionWords.has(typed),
    maybeFunctionWord: (typed) => foldedFunctionWords.has(typed),
  }
}

function joined(listings: Listings, more: Partial<Listings>): Listings {
  return Object.fromEntries(
    Object.entries(listings).map(([name, listing]) => [name, [listing, more[name] ?? []].flat().join('|')]),
  )
}

function prefixed(kind: string, listings: Listings): Listings {
  return Object.fromEntries(Object.entries(listings).map(([name, listing]) => [`${kind}:${name}`, listing]))
}

function finder(vietnamese: Listings, english: Listings): Lexicon['askings'] {
  const exact = table(vietnamese, (words) => words)
  const folded = table(vietnamese, (words) => (words.length > 1 ? words.map(foldedKey) : []))
  const stemmed = table(english, (words) => words.map(wordStem))
  return (words, isEnglish) => {
    if (isEnglish) return stemmed.find(words.map((word) => wordStem(word.typed)))
    const found = exact.find(words.map((word) => word.key))
    const taken = new Set(found.flatMap(({ start, end }) => range(start, end)))
    // Typed without marks and restored wrongly: a phrase of several syllables is still told by its letters.
    const bare = words.map((word, at) => (taken.has(at) || /[^\p{ASCII}]/u.test(word.typed) ? '' : word.fold))
    return [...found, ...folded.find(bare)].sort((a, b) => a.start - b.start)
  }
}

function table(listings: Listings, keyed: (words: string[]) => string[]): PhraseTable<Tag> {
  const rows = Object.entries(listings).flatMap(([tag, listing]) =>
    phraseKeys(listing)
      .map(keyed)
      .filter((words) => words.length > 0)
      .map((words) => [words, tag as Tag] as const),
  )
  return createPhraseTable(rows)
}

export function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at)
}
