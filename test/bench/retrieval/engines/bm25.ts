import type { SearchArticle } from '../../../../knowledge/search/types'
import { accentedWords } from '../split-words'
import { type Engine, wholeText } from './types'

const k1 = 1.2
const b = 0.75

/** Which articles hold a word, and how often: a stretch of two long rows for each word. */
interface Postings {
  stretches: Map<string, [from: number, to: number]>
  articles: Uint32Array
  counts: Uint32Array
}

export const engine: Engine = {
  setUp: `plain BM25, k1 ${k1}, b ${b}, over lower-case syllables with their marks, title and text as one`,
  build(articles) {
    const { postings, lengths } = index(articles)
    const meanLength = lengths.reduce((sum, length) => sum + length, 0) / articles.length
    const norms = lengths.map((length) => k1 * (1 - b + (b * length) / meanLength))
    const ids = articles.map(({ id }) => id)

    return (question, limit) => {
      const scores = new Float64Array(ids.length)
      for (const [word, asked] of countWords(accentedWords(question))) {
        addScores(scores, postings, word, asked, norms)
      }
      return best(scores, limit).flatMap((at) => ids[at] ?? [])
    }
  },
}

// Apart from the search, which would otherwise keep what is needed only while building.
function index(articles: readonly SearchArticle[]): { postings: Postings; lengths: Float64Array } {
  const found = new Map<string, number[]>()
  const lengths = Float64Array.from(articles, (article, at) => {
    const words = accentedWords(wholeText(article))
    for (const [word, count] of countWords(words)) note(found, word, at, count)
    return words.length
  })
  return { postings: flatten(found), lengths }
}

function note(found: Map<string, number[]>, word: string, at: number, count: number): void {
  const held = found.get(word)
  if (held) held.push(at, count)
  else found.set(word, [at, count])
}

function flatten(found: Map<string, number[]>): Postings {
  const all = [...found.values()].reduce((sum, held) => sum + held.length / 2, 0)
  const postings: Postings = {
    stretches: new Map(),
    articles: new Uint32Array(all),
    counts: new Uint32Array(all),
  }
  let from = 0
  for (const [word, held] of found) {
    const to = from + held.length / 2
    postings.articles.set(
      held.filter((_, n) => n % 2 === 0),
      from,
    )
    postings.counts.set(
      held.filter((_, n) => n % 2 === 1),
      from,
    )
    postings.stretches.set(word, [from, to])
    from = to
  }
  return postings
}

function addScores(
  scores: Float64Array,
  { stretches, articles, counts }: Postings,
  word: string,
  asked: number,
  norms: Float64Array,
): void {
  const [from, to] = stretches.get(word) ?? [0, 0]
  const idf = Math.log(1 + (scores.length - (to - from) + 0.5) / (to - from + 0.5))
  for (let n = from; n < to; n += 1) {
    const at = articles[n] ?? 0
    const count = counts[n] ?? 0
    scores[at] = (scores[at] ?? 0) + (asked * idf * count * (k1 + 1)) / (count + (norms[at] ?? 0))
  }
}

/** Places of the highest scores above 0, highest first; of equal scores the earlier. */
function best(scores: Float64Array, limit: number): number[] {
  const places: number[] = []
  const scoreOf = (at: number | undefined) => (at === undefined ? 0 : (scores[at] ?? 0))
  for (let at = 0; at < scores.length; at += 1) {
    if (scoreOf(at) <= scoreOf(places[limit - 1])) continue
    let place = places.length
    while (place > 0 && scoreOf(places[place - 1]) < scoreOf(at)) place -= 1
    places.splice(place, 0, at)
    if (places.length > limit) places.pop()
  }
  return places
}

function countWords(words: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
