import { canStandFor, fold, tidy, wordsOf } from './fold'
import { spokenWords } from './spoken-words'

const inFull = (words: string[]) => words.flatMap((word) => spokenWords.short[word]?.split(' ') ?? [word])

const phrases = new Map<string, string[]>()
/** Phrases come from the wording and are few; each is split once. */
function wordsOfPhrase(phrase: string): string[] {
  const words = phrases.get(phrase) ?? inFull(wordsOf(phrase))
  phrases.set(phrase, words)
  return words
}

/** Typed words with the short ones written out. */
export const spoken = (typed: string): string[] => inFull(wordsOf(typed))

/** The same words in the same order, accents typed fully, partly or not at all. */
export function samePhrase(said: string[], phrase: string): boolean {
  const meant = wordsOfPhrase(phrase)
  return (
    said.length > 0 &&
    said.length === meant.length &&
    said.every((word, index) => canStandFor(word, meant[index] ?? ''))
  )
}

const fillers = spokenWords.fillers.map(tidy)
const isFiller = (word: string | undefined) =>
  word !== undefined && fillers.some((filler) => canStandFor(word, filler))

/** More are no politeness but a text of its own. */
const mostFillers = 6

/** 'dạ tôi chọn cấp mới ạ' → 'cấp mới'; what was typed comes first, the barest form last. */
export function withoutFillers(typed: string): string[][] {
  const words = spoken(typed)
  const firstKept = words.findIndex((word) => !isFiller(word))
  const lastKept = words.findLastIndex((word) => !isFiller(word))
  const starts = firstKept < 0 ? words.length - 1 : firstKept
  const ends = lastKept < 0 ? 0 : lastKept
  const forms: string[][] = []
  for (let start = 0; start <= Math.min(starts, mostFillers); start++)
    for (let end = words.length; end > Math.max(ends, start, words.length - mostFillers - 1); end--)
      forms.push(words.slice(start, end))
  return forms.sort((one, other) => other.length - one.length)
}

const numberPrefixes = spokenWords.numberPrefixes.map(fold)

/** '2', '2.', '(2)', 'số 2' → 2. */
export function readNumber(typed: string): number | undefined {
  const words = wordsOf(typed.normalize('NFKC'))
  const last = words.at(-1) ?? ''
  const prefix = words.slice(0, -1).map(fold).join(' ')
  if (!/^\d{1,2}$/.test(last) || /\d\s*[-/:.,]\s*\d/.test(typed)) return undefined
  return prefix === '' || numberPrefixes.includes(prefix) ? Number(last) : undefined
}
