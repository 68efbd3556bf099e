import { createLexicon } from './lexicon'
import { type Question, readQuestion } from './read-question'
import { countsWithQuestions, createReadWords } from './read-words'

let reader: ((text: string) => Question) | undefined

/** Any sentence → its words with spelling undone and what it asks, without any document. Built on first use. */
export function readSentence(text: string): Question {
  reader ??= createReader()
  return reader(text)
}

function createReader(): (text: string) => Question {
  const counts = countsWithQuestions()
  const readWords = createReadWords(counts)
  const lexicon = createLexicon()
  return (text) => readQuestion(readWords(text), lexicon, counts)
}
