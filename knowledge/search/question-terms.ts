import type { CorpusCounts } from './corpus-counts'
import type { QuestionWord } from './read-question'

/** Kinds of terms, in the order they are numbered. */
export const kinds = { words: 0, folds: 1, pairs: 2, foldPairs: 3, triples: 4 } as const
/** Weight of each kind beside its idf; triples are measured only. */
const kindWeights = [1, 0.3, 0.8, 0.24, 1]

/** What articles are searched for. Terms of one kind stand together: kind k has the terms [from[k], from[k + 1]). */
export interface QuestionTerms {
  words: readonly QuestionWord[]
  /** Distinct exact keys and folds; number 0 is no key. */
  keys: readonly string[]
  folds: readonly string[]
  from: readonly number[]
  /** Occurrences × idf × weight of the kind. */
  weights: Float64Array
  /** Number of a key or fold → its term; −1 for words that only ask. */
  termOfKey: Int16Array
  termOfFold: Int16Array
  /** [first, second, term] as numbers of keys or folds. */
  pairs: readonly [number, number, number][]
  foldPairs: readonly [number, number, number][]
  /** Pair term → the pair that may follow it, and the term of both together; −1 for none. */
  nextPair: Int16Array
  triple: Int16Array
  /** The fold at each place of the question, and the first place of each fold. */
  sequence: Uint8Array
  placeOfFold: Uint8Array
  /** Sum of the weights per kind. */
  possible: Float64Array
  /** What a perfect article could be given: see `norm`. */
  norm: number
  kept: number
}

export function createQuestionTerms(words: readonly QuestionWord[], counts: CorpusCounts): QuestionTerms {
  const keys = numbering(words.map(({ key }) => key))
  const folds = numbering(words.map(({ fold }) => fold))
  const weights: number[] = []
  const from = [0]
  let norm = 0

  const syllables = (
    names: ReturnType<typeof numbering>,
    of: (word: QuestionWord) => string,
    idf: (name: string) => number,
  ): Int16Array => {
    const terms = new Int16Array(names.list.length).fill(-1)
    for (const word of words) {
      if (!word.kept) continue
      const number = names.numberOf(of(word))
      if (terms[number] === -1) terms[number] = weights.push(0) - 1
      const term = terms[number] as number
      weights[term] = (weights[term] as number) + idf(of(word)) * (kindWeights[from.length - 1] as number)
    }
    from.push(weights.length)
    return terms
  }
  const neighbours = (
    names: ReturnType<typeof numbering>,
    of: (word: QuestionWord) => string,
    idf: (first: string, second: string) => number,
  ): [number, number, number][] => {
    const terms = new Map<number, number>()
    for (let at = 1; at < words.length; at++) {
      const [first, second] = [words[at - 1] as QuestionWord, words[at] as QuestionWord]
      if (!first.kept && !second.kept) continue
      const pair = names.numberOf(of(first)) * 256 + names.numberOf(of(second))
      const term = terms.get(pair) ?? weights.push(0) - 1
      terms.set(pair, term)
      weights[term] =
        (weights[term] as number) + idf(of(first), of(second)) * (kindWeights[from.length - 1] as number)
    }
    from.push(weights.length)
    return [...terms].map(([pair, term]) => [pair >> 8, pair & 255, term])
  }

  const termOfKey = syllables(keys, ({ key }) => key, counts.idf)
  const termOfFold = syllables(folds, ({ fold }) => fold, counts.idfOfFold)
  const pairs = neighbours(keys, ({ key }) => key, counts.idfOfPair)
  const foldPairs = neighbours(folds, ({ fold }) => fold, counts.idfOfFoldPair)
  const nextPair = new Int16Array(weights.length).fill(-1)
  const triple = new Int16Array(weights.length).fill(-1)
  for (const [, second, term] of pairs) {
    const follower = pairs.find(([first, , other]) => first === second && other === term + 1)
    if (!follower) continue
    nextPair[term] = follower[2]
    triple[term] = weights.push((weights[term] as number) + (weights[follower[2]] as number)) - 1
  }
  from.push(weights.length)
  const possible = new Float64Array(5)
  for (let kind = 0; kind < 5; kind++)
    for (let term = from[kind] as number; term < (from[kind + 1] as number); term++)
      possible[kind] = (possible[kind] as number) + (weights[term] as number)
  const sequence = Uint8Array.from(words, ({ fold }) => folds.numberOf(fold))
  norm = (possible[0] as number) + (possible[2] as number) / (kindWeights[2] as number)
  for (const { key, kept } of words) if (kept && counts.isUnseen(key)) norm += counts.idfOfUnseen(key)
  return {
    words,
    keys: keys.list,
    folds: folds.list,
    from,
    weights: Float64Array.from(weights),
    termOfKey,
    termOfFold,
    pairs,
    foldPairs,
    nextPair,
    triple,
    sequence,
    placeOfFold: Uint8Array.from(folds.list, (_, number) => Math.max(0, sequence.indexOf(number))),
    possible,
    norm: Math.max(norm, 1e-9),
    kept: words.filter(({ kept }) => kept).length,
  }
}

function numbering(names: readonly string[]): { list: string[]; numberOf: (name: string) => number } {
  const list = [...new Set(names)]
  const numbers = new Map(list.map((name, at) => [name, at + 1]))
  return { list: ['', ...list], numberOf: (name) => numbers.get(name) ?? 0 }
}
