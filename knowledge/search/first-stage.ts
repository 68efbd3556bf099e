import type { OpenSegment } from './open-segment'
import { kinds, type QuestionTerms } from './question-terms'
import { findPair, type Postings } from './segment'

/** An article that may answer: its segment's place in the list, its number there, its weight in the first stage. */
export interface Candidate {
  segment: number
  article: number
  weight: number
}

/** Adds up who holds the folded words and pairs of the question; returns the heaviest, best first. */
export function findCandidates(
  segments: readonly OpenSegment[],
  terms: QuestionTerms,
  most: number,
): Candidate[] {
  const heap: Candidate[] = []
  segments.forEach((segment, number) => {
    const weights = scratch(segment.ids.length)
    addUp(segment, terms, weights)
    let least = heap.length < most ? 0 : (heap[0]?.weight ?? 0)
    for (let article = 0; article < segment.ids.length; article++) {
      const weight = weights[article] as number
      if (weight <= least || segment.gone[article] === 1) continue
      offer(heap, { segment: number, article, weight }, most)
      if (heap.length === most) least = (heap[0] as Candidate).weight
    }
  })
  return heap.sort((a, b) => b.weight - a.weight || a.segment - b.segment || a.article - b.article)
}

let weightsOfBefore = new Float32Array(0)

/** One array serves all questions: they are answered one after another. */
function scratch(length: number): Float32Array {
  if (weightsOfBefore.length < length) weightsOfBefore = new Float32Array(length)
  return weightsOfBefore.fill(0, 0, length)
}

function addUp(segment: OpenSegment, terms: QuestionTerms, weights: Float32Array): void {
  const [foldsFrom = 0, foldsTo = 0] = terms.from.slice(kinds.folds, kinds.folds + 2)
  terms.folds.forEach((fold, number) => {
    const term = terms.termOfFold[number] as number
    const here = segment.foldNumberOf.get(fold) ?? 0
    if (term >= foldsFrom && term < foldsTo && here > 0)
      addPostings(segment.foldPostings, here, (terms.weights[term] as number) / 0.3, weights)
  })
  for (const [first, second, term] of terms.foldPairs) {
    const [a, b] = [terms.folds[first] as string, terms.folds[second] as string]
    const place = findPair(
      segment.foldPairs,
      segment.foldNumberOf.get(a) ?? 0,
      segment.foldNumberOf.get(b) ?? 0,
    )
    if (place >= 0)
      addPostings(segment.foldPairPostings, place + 1, (terms.weights[term] as number) / 0.3, weights)
  }
}

function addPostings(
  { starts, articles, impacts }: Postings,
  term: number,
  weight: number,
  into: Float32Array,
): void {
  const end = starts[term + 1] as number
  for (let at = starts[term] as number; at < end; at++) {
    const article = articles[at] as number
    into[article] = (into[article] as number) + weight * (impacts[at] as number)
  }
}

function offer(heap: Candidate[], candidate: Candidate, most: number): void {
  if (heap.length < most) {
    heap.push(candidate)
    if (heap.length === most) heap.sort((a, b) => a.weight - b.weight)
    return
  }
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    if (left >= most) break
    const right = left + 1
    const lighter =
      right < most && (heap[right] as Candidate).weight < (heap[left] as Candidate).weight ? right : left
    if ((heap[lighter] as Candidate).weight >= candidate.weight) break
    heap[at] = heap[lighter] as Candidate
    at = lighter
  }
  heap[at] = candidate
}
