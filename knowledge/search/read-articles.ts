import { clauseAfter, keysOf, scanWords } from './scan-words'
import type { ArticleTokens } from './segment'
import type { SearchArticle } from './types'

/** Numbers of articles and words have 16 bits. */
const mostArticles = 65_535
const mostKeys = 65_535
/** With this many words no further article is taken, so that the last one still finds room for its own. */
const manyKeys = 60_000

export interface ArticleReader {
  /** No further article should be added. */
  readonly full: boolean
  add(article: SearchArticle): void
  finish(): ArticleTokens
}

/** Texts → numbers, one article after another; the texts are not kept. */
export function createArticleReader(): ArticleReader {
  const ids: string[] = []
  const documents = new Map<string, number>()
  const documentOf: number[] = []
  const starts: number[] = [0]
  const titleLengths: number[] = []
  const clauses: number[] = [0]
  const clauseStarts: number[] = []
  const clauseFrom: number[] = []
  const clauseTo: number[] = []
  const words = createWordNumbers()

  let text = ''
  let before = 0
  const word = (start: number, end: number): void => words.push(text.slice(start, end))
  const line = (at: number): void => {
    const opening = clauseAfter(text, at)
    if (opening < 0) return
    clauseTo.push(before + endOfWords(text, at))
    clauseStarts.push(words.used())
    clauseFrom.push(before + opening)
  }

  return {
    get full() {
      return ids.length >= mostArticles || words.keys.length >= manyKeys
    },
    add(article) {
      ids.push(article.id)
      const document = documents.get(article.document) ?? documents.size
      documents.set(article.document, document)
      documentOf.push(document)
      const start = words.used()
      text = article.title
      scanWords(text, word, () => {})
      titleLengths.push(Math.min(words.used() - start, 65_535))
      text = article.text
      before = article.title.length + 1
      clauseStarts.push(words.used())
      clauseFrom.push(before)
      scanWords(text, word, line)
      clauseTo.push(before + endOfWords(text, text.length))
      clauses.push(clauseStarts.length)
      starts.push(words.used())
    },
    finish: () => ({
      ids,
      documents: [...documents.keys()],
      documentOf: Uint16Array.from(documentOf),
      keys: words.keys,
      tokens: words.finish(),
      starts: Uint32Array.from(starts),
      titleLengths: Uint16Array.from(titleLengths),
      clauses: Uint32Array.from(clauses),
      clauseStarts: Uint32Array.from(clauseStarts),
      clauseFrom: Uint32Array.from(clauseFrom),
      clauseTo: Uint32Array.from(clauseTo),
    }),
  }
}

/** Words as written → numbers of their keys, in a row that grows. */
function createWordNumbers() {
  const keys = ['']
  const numbers = new Map<string, number>()
  /** Words as written; cleaning each but once is what makes reading fast. */
  const written = new Map<string, number | number[]>()
  let tokens = new Uint16Array(1 << 16)
  let used = 0

  const numberOf = (key: string): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    if (keys.length >= mostKeys) return 0
    numbers.set(key, keys.length)
    return keys.push(key) - 1
  }
  const learn = (raw: string): number | number[] => {
    const found = keysOf(raw).map(numberOf)
    const read = found.length === 1 ? (found[0] as number) : found
    written.set(raw, read)
    return read
  }
  const append = (token: number): void => {
    if (used === tokens.length) {
      const larger = new Uint16Array(used * 2)
      larger.set(tokens)
      tokens = larger
    }
    tokens[used++] = token
  }
  return {
    keys,
    used: () => used,
    push(raw: string): void {
      const read = written.get(raw) ?? learn(raw)
      if (typeof read === 'number') append(read)
      else for (const token of read) append(token)
    },
    finish: () => tokens.slice(0, used),
  }
}

function endOfWords(text: string, end: number): number {
  let at = end
  while (at > 0 && text.charCodeAt(at - 1) <= 32) at--
  return at
}
