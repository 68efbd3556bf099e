import { foldedKey } from '../vietnamese/syllable-key'
import { createPairNumbers, type PairNumbers } from './pair-numbers'
import type { ArticleTokens, PairCounts, PairRows, Postings, Segment } from './segment'

/** Adds to articles as numbers what a search needs: counts, pairs and who holds what. */
export function indexTokens(read: ArticleTokens): Segment {
  const { folds, foldOf } = foldKeys(read.keys)
  const { docs, seen, pairs } = countKeys(read)
  const foldTerms = new Uint32Array(read.tokens.length)
  const pairTerms = new Uint32Array(read.tokens.length)
  const foldPairNumbers = createPairNumbers()
  eachArticle(read, (start, end) => {
    let before = 0
    for (let at = start; at < end; at++) {
      const fold = foldOf[read.tokens[at] as number] as number
      foldTerms[at] = fold
      pairTerms[at] = before > 0 && fold > 0 ? foldPairNumbers.number(before, fold) + 1 : 0
      before = fold
    }
  })
  const { keys, numbers } = foldPairNumbers.sorted()
  const places = new Uint32Array(numbers.length + 1)
  numbers.forEach((number, place) => {
    places[number + 1] = place + 1
  })
  for (let at = 0; at < pairTerms.length; at++) pairTerms[at] = places[pairTerms[at] as number] as number
  return {
    ...read,
    folds,
    foldOf,
    docs,
    seen,
    pairs,
    foldPostings: postingsOf(read, foldTerms, folds.length),
    foldPairs: pairRows(keys, folds.length),
    // Term 0 stands for "no pair", so the postings of pair n are those of term n + 1.
    foldPairPostings: postingsOf(read, pairTerms, numbers.length + 1),
  }
}

function foldKeys(keys: readonly string[]): { folds: string[]; foldOf: Uint16Array } {
  const folds = ['']
  const numbers = new Map<string, number>([['', 0]])
  const foldOf = Uint16Array.from(keys, (key) => {
    const fold = foldedKey(key)
    const known = numbers.get(fold)
    if (known !== undefined) return known
    numbers.set(fold, folds.length)
    return folds.push(fold) - 1
  })
  return { folds, foldOf }
}

function eachArticle(
  { ids, starts }: ArticleTokens,
  visit: (start: number, end: number, article: number) => void,
) {
  for (let article = 0; article < ids.length; article++)
    visit(starts[article] as number, starts[article + 1] as number, article)
}

function countKeys(read: ArticleTokens): { docs: Uint16Array; seen: Uint32Array; pairs: PairCounts } {
  const docs = new Uint16Array(read.keys.length)
  const seen = new Uint32Array(read.keys.length)
  const last = new Int32Array(read.keys.length).fill(-1)
  const pairNumbers = createPairNumbers()
  let pairDocs = new Uint16Array(1 << 16)
  let pairSeen = new Uint32Array(1 << 16)
  let pairLast = new Int32Array(1 << 16).fill(-1)
  eachArticle(read, (start, end, article) => {
    let before = 0
    for (let at = start; at < end; at++) {
      const key = read.tokens[at] as number
      seen[key] = (seen[key] as number) + 1
      if (last[key] !== article) {
        last[key] = article
        docs[key] = (docs[key] as number) + 1
      }
      if (before > 0 && key > 0) {
        const pair = pairNumbers.number(before, key)
        if (pair >= pairDocs.length) {
          pairDocs = larger(pairDocs, new Uint16Array(pair * 2))
          pairSeen = larger(pairSeen, new Uint32Array(pair * 2))
          pairLast = larger(pairLast, new Int32Array(pair * 2).fill(-1))
        }
        pairSeen[pair] = (pairSeen[pair] as number) + 1
        if (pairLast[pair] !== article) {
          pairLast[pair] = article
          pairDocs[pair] = (pairDocs[pair] as number) + 1
        }
      }
      before = key
    }
  })
  return { docs, seen, pairs: pairCounts(pairNumbers, read.keys.length, pairDocs, pairSeen) }
}

function larger<A extends Uint16Array | Uint32Array | Int32Array>(old: A, fresh: A): A {
  fresh.set(old)
  return fresh
}

function pairCounts(pairs: PairNumbers, keyCount: number, docs: Uint16Array, seen: Uint32Array): PairCounts {
  const { keys, numbers } = pairs.sorted()
  return {
    ...pairRows(keys, keyCount),
    docs: Uint16Array.from(numbers, (number) => docs[number] as number),
    seen: numbers.map((number) => seen[number] as number),
  }
}

function pairRows(keys: Uint32Array, firsts: number): PairRows {
  const rows = new Uint32Array(firsts + 1)
  for (const key of keys) rows[(key >>> 16) + 1] = (rows[(key >>> 16) + 1] as number) + 1
  for (let first = 0; first < firsts; first++)
    rows[first + 1] = (rows[first + 1] as number) + (rows[first] as number)
  return { rows, seconds: Uint16Array.from(keys, (key) => key & 0xffff) }
}

/** Saturation and length share of the first stage. */
const saturation = 0.6
const lengthShare = 0.7

function postingsOf(read: ArticleTokens, terms: Uint32Array, termCount: number): Postings {
  const starts = new Uint32Array(termCount + 1)
  const last = new Int32Array(termCount).fill(-1)
  eachArticle(read, (start, end, article) => {
    for (let at = start; at < end; at++) {
      const term = terms[at] as number
      if (term === 0 || last[term] === article) continue
      last[term] = article
      starts[term + 1] = (starts[term + 1] as number) + 1
    }
  })
  for (let term = 0; term < termCount; term++)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number)
  const articles = new Uint16Array(starts[termCount] as number)
  const times = new Uint8Array(articles.length)
  const next = starts.slice(0, termCount)
  last.fill(-1)
  eachArticle(read, (start, end, article) => {
    for (let at = start; at < end; at++) {
      const term = terms[at] as number
      if (term === 0) continue
      if (last[term] !== article) {
        last[term] = article
        const place = next[term] as number
        next[term] = place + 1
        articles[place] = article
        times[place] = 1
      } else {
        const place = (next[term] as number) - 1
        const before = times[place] as number
        if (before < 255) times[place] = before + 1
      }
    }
  })
  return { starts, articles, impacts: impactsOf(read, articles, times) }
}

function impactsOf(read: ArticleTokens, articles: Uint16Array, times: Uint8Array): Uint8Array {
  const mean = read.tokens.length / Math.max(1, read.ids.length)
  const drag = Float32Array.from(
    read.ids,
    (_, article) =>
      saturation *
      (1 -
        lengthShare +
        (lengthShare * ((read.starts[article + 1] ?? 0) - (read.starts[article] ?? 0))) / mean),
  )
  return times.map((seen, place) =>
    Math.round((255 * seen) / (seen + (drag[articles[place] as number] as number))),
  )
}
