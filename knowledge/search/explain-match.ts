import { foldedKey } from '../vietnamese/syllable-key'
import type { QuestionWord } from './read-question'
import { keysOf, scanWords } from './scan-words'
import type { SearchArticle } from './types'

/** A word of the question and where it stands, as [start, end) in `title + '\n' + text`. */
export interface Match {
  word: string
  spans: [number, number][]
}

interface Met {
  word: string
  span: [number, number]
  fold: string
  telling: boolean
}

/**
 * Where an article has the words of a question, with the marks meant or others. A word that is not `telling` by itself
 * counts only beside a neighbour it has in the question too: "bộ" in "bộ phận".
 */
export function explainMatch(
  words: readonly QuestionWord[],
  article: SearchArticle,
  isTelling: (word: QuestionWord) => boolean,
): Match[] {
  const text = `${article.title}\n${article.text}`
  const byKey = new Map(words.map((word) => [word.key, word]))
  const byFold = new Map(words.map((word) => [word.fold, word]))
  const neighbours = new Set<string>()
  words.slice(1).forEach(({ fold, kept }, at) => {
    const before = words[at]
    if (kept || before?.kept) neighbours.add(`${before?.fold} ${fold}`)
  })
  const met: (Met | undefined)[] = []
  scanWords(
    text,
    (start, end) => {
      for (const key of keysOf(text.slice(start, end))) {
        const fold = foldedKey(key)
        const word = byKey.get(key) ?? byFold.get(fold)
        const name = word?.key === key ? key.normalize('NFC') : fold
        met.push(word && { word: name, span: [start, end], fold, telling: isTelling(word) })
      }
    },
    () => {},
  )
  const together = (one: Met | undefined, other: Met | undefined): boolean =>
    one !== undefined && other !== undefined && neighbours.has(`${one.fold} ${other.fold}`)
  const matches = new Map<string, [number, number][]>()
  met.forEach((word, at) => {
    if (!word) return
    if (!word.telling && !together(met[at - 1], word) && !together(word, met[at + 1])) return
    const spans = matches.get(word.word)
    if (spans) spans.push(word.span)
    else matches.set(word.word, [word.span])
  })
  return [...matches].map(([word, spans]) => ({ word, spans }))
}
