import { loadWordCounts, type WordCounts } from '../background/word-counts'
import { englishOtherSystems } from '../english/actors'
import { englishConcepts } from '../english/concepts'
import { englishSayings } from '../english/everyday-sayings'
import {
  englishAskings,
  englishEverydayWords,
  englishFacts,
  englishFunctionWords,
} from '../english/question-words'
import { wordStem } from '../english/word-stem'
import { expandAbbreviation } from '../vietnamese/abbreviations'
import { actors, otherSystems } from '../vietnamese/actors'
import { concepts } from '../vietnamese/concepts'
import { everydaySayings } from '../vietnamese/everyday-sayings'
import { everydayWords } from '../vietnamese/everyday-words'
import { names, notThoseNames } from '../vietnamese/names'
import { askings, factWords, fieldWordings, functionWords, storyWords } from '../vietnamese/question-words'
import { createRepair } from '../vietnamese/repair-words'
import { spellOutCitations } from '../vietnamese/spell-out-citations'
import { cleanLine, splitWords } from '../vietnamese/split-words'
import { spokenWords } from '../vietnamese/spoken-words'
import { foldedKey, syllableKey } from '../vietnamese/syllable-key'
import { phraseKeys } from './lexicon'
import { createPhraseTable } from './phrase-table'

/** A word of a question. `key` is what was meant (exact key, or the English word), `typed` what was written. */
export interface Word {
  typed: string
  key: string
  fold: string
  pause: boolean
}

export interface ReadLine {
  /** Clean, in lower case. */
  line: string
  words: Word[]
  english: boolean
}

export type ReadWords = (text: string) => ReadLine

/** What questions put before the very verbs of the field. */
const beforeVerbs = ['ai', 'nào', 'bị', 'có', 'muốn', 'phải', 'cần', 'được', 'thì', 'dùng']

let base: WordCounts | undefined

/** The counts of the background corpus, with question wordings added: legal text has none. Each call gives a copy. */
export function countsWithQuestions(): WordCounts {
  base ??= countQuestions(loadWordCounts())
  return base.copy()
}

function countQuestions(counts: WordCounts): WordCounts {
  const times = Math.max(50, Math.round(counts.tokens() / 40_000))
  const listings = [concepts, askings, factWords, actors].flatMap((rows) => Object.values(rows))
  for (const listing of [...listings, functionWords, storyWords, fieldWordings, otherSystems]) {
    for (const phrase of phraseKeys(listing)) counts.add(phrase, phrase.length > 1 ? times : 50)
  }
  // Said more than written: enough to be let stand, too little to be read into other words.
  for (const phrase of [...Object.values(everydaySayings), everydayWords].flatMap(phraseKeys))
    counts.add(phrase, phrase.length > 1 ? times / 5 : 50)
  // Written law hardly holds the commonest words of talk; without marks they would be read as its words.
  for (const phrase of phraseKeys(spokenWords)) counts.add(phrase, phrase.length > 1 ? times * 4 : times * 10)
  // "ai cấp", "muốn hủy": an asking or a modal word comes first.
  for (const phrase of Object.values(concepts).flatMap(phraseKeys)) {
    for (const before of beforeVerbs) counts.add([syllableKey(before), ...phrase], times / 5)
  }
  return counts
}

const longNames = createPhraseTable([
  ...Object.entries(names).flatMap(([name, listing]) =>
    phraseKeys(listing).map((phrase) => [phrase, syllableKey(name)] as const),
  ),
  ...phraseKeys(notThoseNames).map((phrase) => [phrase, ''] as const),
])

/** Long names of the system and its manager → one word each. */
export function shortenNames<W extends { key: string }>(
  words: readonly W[],
  rename: (word: W, key: string) => W,
): W[] {
  const out: W[] = []
  let end = 0
  for (const found of longNames.find(words.map((word) => word.key))) {
    const [name] = found.tags
    const first = words[found.start]
    if (!name || !first) continue
    out.push(...words.slice(end, found.start), rename(first, name))
    end = found.end
  }
  return [...out, ...words.slice(end)]
}

const englishOnly = new Set(
  [englishConcepts, englishSayings, englishAskings, englishFacts]
    .flatMap((listings) => Object.values(listings))
    .concat(
      englishFunctionWords,
      englishEverydayWords,

      englishOtherSystems,
      'password|reset',
    )
    .flatMap((listing) => listing.split(/[| ]/))
    .filter((word) => word.length > 1)
    .map(wordStem),
)
const alsoVietnamese = new Set(
  'an am at can do in on to me my the so hi no ta tao it i scan file email mail link app up system imoit user account ok form mb gb dpi web zalo vneid outlook teams vpn wifi eoffice google fine phone password pass reset token tin den go car run long ban not nor son than hang tip gia'.split(
    ' ',
  ),
)

/** Typed text → words with spelling, abbreviations and keystrokes undone. English is left as it is. */
export function createReadWords(counts: WordCounts): ReadWords {
  const repair = createRepair(counts)
  return (text) => {
    const line = cleanLine(text)
    const isWord = (joined: string): boolean =>
      joined.length > 2 && counts.forms(foldedKey(joined)).some((form) => counts.seen(form) > 50)
    const typed = splitWords(spellOutCitations(line), isWord)
    if (isEnglish(splitWords(line).map((word) => word.text))) {
      const words = typed.map(({ text: word, pause }) => ({
        typed: word,
        key: word,
        fold: foldedKey(word),
        pause,
      }))
      return { line, words, english: true }
    }
    const expanded = typed.flatMap(({ text: word, pause }, index) => {
      const meaning = expandAbbreviation(word, line)
      return (meaning?.split(' ') ?? [word]).map((part, at) => ({
        // Parts of an expansion are settled: only the word as typed may still be misspelt.
        typed: word,
        text: part,
        settled: meaning !== undefined,
        pause: at === 0 && pause && index > 0,
      }))
    })
    const keys = repair(expanded.map((word) => word.text))
    const words = expanded.map(({ typed: word, text: part, settled, pause }, index) => {
      const key = settled ? syllableKey(part) : (keys[index] ?? syllableKey(part))
      return { typed: word, key, fold: foldedKey(key), pause }
    })
    const short = shortenNames(words, (word, key) => ({ ...word, typed: key, key, fold: foldedKey(key) }))
    return { line, words: short, english: false }
  }
}

function isEnglish(words: string[]): boolean {
  if (words.some((word) => /[^\p{ASCII}]/u.test(word))) return false
  const letters = words.filter((word) => /^[a-z]{2,}$/.test(word) && word !== 'imoit')
  const strong = letters.filter((word) => englishOnly.has(wordStem(word)) && !alsoVietnamese.has(word)).length
  const weak = letters.filter((word) => alsoVietnamese.has(word)).length
  return strong > 0 && strong + weak >= letters.length * 0.5
}
