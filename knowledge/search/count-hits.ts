import { createHeaviestWindow } from './heaviest-window'
import type { OpenSegment } from './open-segment'
import type { QuestionTerms } from './question-terms'
import { Tally } from './tally'

/** Counts the terms of a question in stretches of an article. */
export interface HitCounter {
  /** What was counted; the caller clears it between stretches. */
  readonly tally: Tally
  enter(segment: OpenSegment): void
  leave(): void
  /** Starts an article. */
  begin(): void
  /** Counts the tokens [start, end) of the segment; stretches of one article follow each other. */
  count(start: number, end: number): void
  /** Of the article so far, in words of the question. */
  longestRun(): number
  /** Of a stretch, in weight of distinct folded words. */
  heaviestWindow(start: number, end: number): number
  holds(token: number): boolean
}

/** Token → number of the key and of the fold in the question. One table serves one question after another. */
let keyMarks = new Uint8Array(0)
let foldMarks = new Uint8Array(0)
/** Two numbers → term. */
const pairTerms = new Int16Array(65_536).fill(-1)
const foldPairTerms = new Int16Array(65_536).fill(-1)

/** What `enter` marks, `leave` clears: only one counter may be inside a segment at a time. */
export function createHitCounter(terms: QuestionTerms): HitCounter {
  const { weights, termOfKey, termOfFold, nextPair, triple, sequence, placeOfFold } = terms
  const tally = new Tally(weights.length)
  const trail = { key: 0, fold: 0, pair: -1, place: 0, run: 0, longest: 0 }
  const window = createHeaviestWindow(weights)
  let segment: OpenSegment | undefined
  let tokens: Uint16Array = new Uint16Array(0)

  const mark = (number: (of: number) => number, pair: (term: number) => number): void => {
    if (!segment) return
    for (let at = 1; at < terms.keys.length; at++) {
      const here = segment.numberOf.get(terms.keys[at] as string)
      if (here) keyMarks[here] = number(at)
    }
    for (let at = 1; at < terms.folds.length; at++) {
      const here = segment.foldNumberOf.get(terms.folds[at] as string) ?? 0
      for (const form of segment.formsOf[here] as number[]) foldMarks[form] = number(at)
    }
    for (const [first, second, term] of terms.pairs) pairTerms[(first << 8) | second] = pair(term)
    for (const [first, second, term] of terms.foldPairs) foldPairTerms[(first << 8) | second] = pair(term)
  }

  return {
    tally,
    enter(entered) {
      segment = entered
      tokens = entered.tokens
      if (keyMarks.length < entered.keys.length) {
        keyMarks = new Uint8Array(entered.keys.length)
        foldMarks = new Uint8Array(entered.keys.length)
      }
      mark(
        (number) => number,
        (term) => term,
      )
    },
    leave: () =>
      mark(
        () => 0,
        () => -1,
      ),
    begin() {
      trail.fold = trail.run = trail.longest = 0
    },
    // The one hot loop of a question: it goes over every word of every candidate, so it calls nothing.
    count(start, end) {
      const { times, terms: met } = tally
      const [all, folds, keys, pairs, foldPairs] = [tokens, foldMarks, keyMarks, pairTerms, foldPairTerms]
      let used = tally.used
      let { key: lastKey, fold: lastFold, pair: lastPair, place, run, longest } = trail
      for (let at = start; at < end; at++) {
        const token = all[at] as number
        const fold = folds[token] as number
        if (fold === 0) {
          lastFold = 0
          continue
        }
        const key = keys[token] as number
        let pair = -1
        if (lastFold !== 0 && sequence[place + 1] === fold) {
          place++
          run++
        } else {
          place = placeOfFold[fold] as number
          run = 1
        }
        if (run > longest) longest = run
        const foldPair = lastFold === 0 ? -1 : (foldPairs[(lastFold << 8) | fold] as number)
        if (foldPair >= 0) {
          if ((times[foldPair] as number)++ === 0) met[used++] = foldPair
          pair = pairs[(lastKey << 8) | key] as number
          if (pair >= 0) {
            if ((times[pair] as number)++ === 0) met[used++] = pair
            if (lastPair >= 0 && nextPair[lastPair] === pair) {
              const both = triple[lastPair] as number
              if ((times[both] as number)++ === 0) met[used++] = both
            }
          }
        }
        lastFold = fold
        lastKey = key
        lastPair = pair
        const foldTerm = termOfFold[fold] as number
        if (foldTerm < 0) continue
        if ((times[foldTerm] as number)++ === 0) met[used++] = foldTerm
        const keyTerm = termOfKey[key] as number
        if (keyTerm >= 0 && (times[keyTerm] as number)++ === 0) met[used++] = keyTerm
      }
      tally.used = used
      trail.key = lastKey
      trail.fold = lastFold
      trail.pair = lastPair
      trail.place = place
      trail.run = run
      trail.longest = longest
    },
    longestRun: () => trail.longest,
    heaviestWindow(start, end) {
      window.begin()
      for (let at = start; at < end; at++) {
        const fold = foldMarks[tokens[at] as number] as number
        if (fold === 0) continue
        const term = termOfFold[fold] as number
        if (term >= 0) window.meet(term, at)
      }
      return window.weight()
    },
    holds: (token) => keyMarks[token] !== 0,
  }
}
