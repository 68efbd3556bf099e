import type { MeanLengths } from './corpus'
import { createHitCounter, type HitCounter } from './count-hits'
import type { OpenSegment } from './open-segment'
import { kinds, type QuestionTerms } from './question-terms'
import { Tally } from './tally'

/** Weight of what an article shares with the question, per kind of term. */
export interface Parts {
  article: Float64Array
  title: Float64Array
  clause: Float64Array
}

/** What is measured of one article against one question. One object is filled again and again. */
export interface Measure {
  /** The score of the recipe. */
  score: number
  /** Number of the clause that matches best, in its segment. */
  clauseNumber: number
  /** As BM25 adds it up. */
  sums: Parts
  /** Weight of the distinct terms found, as a share of the question's. */
  found: Parts
  /** Longest run of the question's words, in words. */
  run: number
  /** Heaviest 32 words of the best clause, in weight of distinct folded words. */
  window: number
  /** Share of the title's weight that the question holds. */
  titleCovered: number
}

export interface ArticleMeasurer {
  /** Marks the words of a segment that the question holds; call before measuring its articles. */
  enter(segment: OpenSegment): void
  measure(article: number): Measure
  leave(): void
}

const titleMean = 12
const titleShare = 0.3
const clauseShare = 0.6
/** BM25 per kind of term: saturation, and how much length counts in articles and titles, and in clauses. */
const saturation = [0.6, 0.6, 0.4, 0.4, 0.4]
const lengthShare = [0.75, 0.75, 0.7, 0.7, 0.7]
const clauseLengthShare = [0.75, 0.75, 0.75, 0.75, 0.75]
const tripleKind = kinds.triples

/** Weighs articles against one question: a pass over the numbers of each, no look-ups by name. */
export function createArticleMeasurer(
  terms: QuestionTerms,
  means: MeanLengths,
  idf: (key: string) => number,
): ArticleMeasurer {
  const { weights, from, possible } = terms
  const total = weights.length
  const kindOf = new Uint8Array(total)
  for (let kind = 0; kind <= tripleKind; kind++) kindOf.fill(kind, from[kind], from[kind + 1])
  const scored = from[tripleKind] as number
  const tops = weights.map((weight, term) => weight * (1 + (saturation[kindOf[term] as number] as number)))
  const drags = new Float64Array(tripleKind + 1)
  const setDrags = (shares: readonly number[], ratio: number): void => {
    for (let kind = 0; kind <= tripleKind; kind++) {
      const share = shares[kind] as number
      drags[kind] = (saturation[kind] as number) * (1 - share + share * ratio)
    }
  }

  const hits: HitCounter = createHitCounter(terms)
  const inTitle = new Tally(total)
  const inArticle = new Tally(total)
  const inBest = new Tally(total)
  const result: Measure = {
    score: 0,
    clauseNumber: 0,
    sums: emptyParts(),
    found: emptyParts(),
    run: 0,
    window: 0,
    titleCovered: 0,
  }
  let segment: OpenSegment | undefined

  /** More than a clause can score, whatever its length. */
  const mostOf = (tally: Tally): number => {
    let most = 0
    for (let at = 0; at < tally.used; at++) most += tops[tally.terms[at] as number] as number
    return most
  }
  const weighClause = (clause: Tally, length: number): number => {
    setDrags(clauseLengthShare, length / means.clause)
    let score = 0
    for (let at = 0; at < clause.used; at++) {
      const term = clause.terms[at] as number
      if (term >= scored) continue
      const times = (clause.times[term] as number) + (inTitle.times[term] as number)
      score += ((tops[term] as number) * times) / (times + (drags[kindOf[term] as number] as number))
    }
    for (let at = 0; at < inTitle.used; at++) {
      const term = inTitle.terms[at] as number
      if (term >= scored || clause.times[term] !== 0) continue
      const times = inTitle.times[term] as number
      score += ((tops[term] as number) * times) / (times + (drags[kindOf[term] as number] as number))
    }
    return score
  }
  /** Adds up a tally per kind; returns the sum of the kinds that count. */
  const addUp = (tally: Tally, sums: Float64Array, found: Float64Array): number => {
    let score = 0
    for (let at = 0; at < tally.used; at++) {
      const term = tally.terms[at] as number
      const kind = kindOf[term] as number
      const times = tally.times[term] as number
      const weight = ((tops[term] as number) * times) / (times + (drags[kind] as number))
      sums[kind] = (sums[kind] as number) + weight
      found[kind] = (found[kind] as number) + (weights[term] as number) / (possible[kind] as number)
      if (kind !== tripleKind) score += weight
    }
    return score
  }
  const coverTitle = (start: number, end: number): number => {
    const { tokens, idfs, keys } = segment as OpenSegment
    let [covered, whole] = [0, 0]
    for (let at = start; at < end; at++) {
      const token = tokens[at] as number
      let weight = idfs[token] as number
      if (Number.isNaN(weight)) idfs[token] = weight = idf(keys[token] as string)
      whole += weight
      if (hits.holds(token)) covered += weight
    }
    return whole > 0 ? covered / whole : 0
  }

  return {
    enter(entered) {
      segment = entered
      hits.enter(entered)
    },
    leave: () => hits.leave(),
    measure(article) {
      const { starts, titleLengths, clauses, clauseStarts } = segment as OpenSegment
      const start = starts[article] as number
      const end = starts[article + 1] as number
      const titleLength = titleLengths[article] as number
      const lastClause = clauses[article + 1] as number
      clearParts(result.sums)
      clearParts(result.found)
      hits.begin()
      hits.count(start, start + titleLength)
      inTitle.take(hits.tally)
      const mostOfTitle = mostOf(inTitle)
      let best = -1
      let bestLength = 0
      for (let clause = clauses[article] as number; clause < lastClause; clause++) {
        const clauseStart = clauseStarts[clause] as number
        const clauseEnd = clause + 1 < lastClause ? (clauseStarts[clause + 1] as number) : end
        hits.count(clauseStart, clauseEnd)
        const length = clauseEnd - clauseStart + titleLength
        // Few clauses can beat the best one at all; only they are weighed.
        const score = mostOf(hits.tally) + mostOfTitle > best ? weighClause(hits.tally, length) : -1
        if (score > best) {
          best = score
          bestLength = length
          result.clauseNumber = clause
          inBest.clear()
          inBest.add(hits.tally)
        }
        inArticle.take(hits.tally)
      }
      inArticle.add(inTitle)
      setDrags(lengthShare, titleLength / titleMean)
      let score = titleShare * addUp(inTitle, result.sums.title, result.found.title)
      setDrags(lengthShare, (end - start) / means.article)
      score += addUp(inArticle, result.sums.article, result.found.article)
      inBest.add(inTitle)
      setDrags(clauseLengthShare, bestLength / means.clause)
      score += clauseShare * addUp(inBest, result.sums.clause, result.found.clause)
      inTitle.clear()
      inArticle.clear()
      inBest.clear()
      result.score = score
      result.run = hits.longestRun()
      const nextClause = result.clauseNumber + 1
      result.window = hits.heaviestWindow(
        clauseStarts[result.clauseNumber] as number,
        nextClause < lastClause ? (clauseStarts[nextClause] as number) : end,
      )
      result.titleCovered = coverTitle(start, start + titleLength)
      return result
    },
  }
}

function emptyParts(): Parts {
  return {
    article: new Float64Array(tripleKind + 1),
    title: new Float64Array(tripleKind + 1),
    clause: new Float64Array(tripleKind + 1),
  }
}

function clearParts(parts: Parts): void {
  parts.article.fill(0)
  parts.title.fill(0)
  parts.clause.fill(0)
}
