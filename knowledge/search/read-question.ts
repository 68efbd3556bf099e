import { createPhraseTable } from '../question/phrase-table'
import { expandAbbreviation } from '../vietnamese/abbreviations'
import { createRepair } from '../vietnamese/repair-words'
import { cleanLine, splitWords } from '../vietnamese/split-words'
import { foldedKey, syllableKey } from '../vietnamese/syllable-key'
import type { FindAcronym } from './find-acronym'
import { askingPhrases } from './question-phrases'
import type { WordsSeen } from './words-seen'

/** A word of a question after repair. `kept`: it says something about the matter, not only that something is asked. */
export interface QuestionWord {
  key: string
  fold: string
  kept: boolean
}

export type ReadQuestion = (text: string) => QuestionWord[]

/** Longer questions are cut: what matters stands early, and the time to answer stays bounded. */
const mostWords = 200

const vowel = /[aăâeêioôơuưy]/

const asking = createPhraseTable(
  askingPhrases.map((phrase) => [phrase.split(' ').map((word) => foldedKey(word)), true] as const),
)

export function createReadQuestion(counts: WordsSeen, findAcronym: FindAcronym): ReadQuestion {
  const repair = createRepair(counts)
  const isWord = (joined: string): boolean =>
    joined.length > 2 && counts.forms(foldedKey(joined)).some((form) => counts.seen(form) > 50)
  return (text) => {
    const shouted = text === text.toUpperCase()
    const upper = new Set(
      shouted
        ? []
        : (text.normalize('NFC').match(/(?<!\p{L})\p{Lu}{2,5}(?!\p{L})/gu) ?? []).map((word) =>
            word.toLowerCase(),
          ),
    )
    const line = cleanLine(text)
    const typed = splitWords(line, isWord)
      .map((word) => word.text)
      .slice(0, mostWords)
    const keys: string[] = []
    let stretch: string[] = []
    const close = (): void => {
      keys.push(...repair(stretch))
      stretch = []
    }
    for (const word of typed) {
      const phrase = phraseFor(word, line, upper.has(word))
      if (!phrase) {
        stretch.push(word)
        continue
      }
      close()
      keys.push(...phrase)
    }
    close()
    return markAsking(keys.slice(0, mostWords))
  }

  /** What an abbreviation stands for: in capitals first a name from the articles, else first what people write in chats. */
  function phraseFor(word: string, line: string, upper: boolean): string[] | undefined {
    if (!/^\p{L}{2,5}$/u.test(word)) return undefined
    const key = syllableKey(word)
    const fromArticles = (): string[] | undefined => {
      const unlikely = word.length < 3 || vowel.test(foldedKey(word)) || counts.seen(key) > 50
      if (!upper && unlikely) return undefined
      const run = findAcronym(word)
      // Articles may use the short form themselves.
      return run && counts.seen(key) > 0 ? [...run, key] : run
    }
    const fromChats = (): string[] | undefined => expandAbbreviation(word, line)?.split(' ').map(syllableKey)
    return upper ? (fromArticles() ?? fromChats()) : (fromChats() ?? fromArticles())
  }
}

function markAsking(keys: readonly string[]): QuestionWord[] {
  const words = keys.map((key) => ({ key, fold: foldedKey(key), kept: true }))
  for (const { start, end } of asking.find(words.map(({ fold }) => fold)))
    for (const word of words.slice(start, end)) word.kept = false
  if (words.every(({ kept }) => !kept)) for (const word of words) word.kept = true
  return words
}
