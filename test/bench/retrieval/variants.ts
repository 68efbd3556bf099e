import { mistype } from './mistype'
import { type Random, shuffle } from './seeded-random'
import { accentedWords, stripMarks, writtenWords } from './split-words'
import { telexKeys } from './telex-keys'

/** How many articles hold a word. */
export type CountArticles = (word: string) => number

export type Vary = (question: string, random: Random, countArticles: CountArticles) => string

const telexShare = 0.3
const keywordCount = 4

/** The ways a question is asked, by name. */
export const variants = {
  original: (question) => question,
  'no-diacritics': (question) => stripMarks(question),
  typo: (question, random) => mistype(question, random),
  telex: typeSomeInTelex,
  keywords: (question, _random, countArticles) => keepRarest(question, countArticles),
} satisfies Record<string, Vary>

export type Variant = keyof typeof variants
export const variantNames = Object.keys(variants) as Variant[]

function typeSomeInTelex(question: string, random: Random): string {
  const text = question.normalize('NFC')
  const words = [...text.matchAll(/\p{L}+/gu)]
  const chosen = new Set(shuffle(words, random).slice(0, Math.max(1, Math.round(words.length * telexShare))))
  let typed = ''
  let end = 0
  for (const word of words.filter((one) => chosen.has(one))) {
    typed += text.slice(end, word.index) + telexKeys(word[0])
    end = word.index + word[0].length
  }
  return typed + text.slice(end)
}

/** Of equally rare words the earlier stay. */
function keepRarest(question: string, countArticles: CountArticles): string {
  const words = writtenWords(question.normalize('NFC'))
  const distinct = [...new Map(words.map((word) => [word.toLowerCase(), word])).keys()]
  const rarest = new Set(
    distinct.toSorted((a, b) => countArticles(a) - countArticles(b)).slice(0, keywordCount),
  )
  return words.filter((word) => rarest.delete(word.toLowerCase())).join(' ')
}

/** Counts once over all texts in how many of them each accented word stands. */
export function countArticlesIn(texts: Iterable<string>): CountArticles {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of new Set(accentedWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return (word) => counts.get(word) ?? 0
}
