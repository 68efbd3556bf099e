import { findFact } from '../judging/stated-facts'
import type { Question } from '../question/read-question'
import type { Concept } from '../vietnamese/concepts'
import { syllableKey } from '../vietnamese/syllable-key'

/** A phrase of a quote with its meanings. */
export interface MeantPhrase {
  concepts: readonly Concept[]
  keys: readonly string[]
}

interface Token {
  key: string
  start: number
  end: number
}

const word = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a quote that a question shares: by meaning, by the word itself, or as the fact it asks for. [start, end) each. */
export function markWords(
  quote: string,
  question: Question,
  phrases: readonly MeantPhrase[],
): [number, number][] {
  const tokens = [...quote.matchAll(word)].map((match) => ({
    key: syllableKey(match[0].toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const contents = question.segments.flatMap((segment) => segment.contents)
  const asked = new Set<string>([
    ...contents.flatMap(({ concept }) => concept ?? []),
    ...[...question.tags].flatMap((tag) => (tag.startsWith('concept:') ? [tag.slice(8)] : [])),
  ])
  const runs = [
    ...phrases
      .filter(({ concepts }) => concepts.some((concept) => asked.has(concept)))
      .map(({ keys }) => keys),
    ...contents.flatMap(({ word: single, actorNamed }) => [actorNamed ?? (single ? [single.key] : [])]),
  ]
  const marked = new Set(runs.flatMap((run) => placesOf(run, tokens)))
  if (marked.size === 0) for (const at of sharedPairs(question, tokens)) marked.add(at)
  const folded = ` ${question.words.map(({ fold }) => fold).join(' ')} `
  const facts = question.segments.flatMap((segment) => segment.facts)
  for (const fact of facts) {
    const [start, end] = findFact(quote, fact, folded) ?? [0, 0]
    for (const [at, token] of tokens.entries()) if (token.start < end && token.end > start) marked.add(at)
  }
  return joined(quote, tokens, marked)
}

/** Positions that a run of words takes, wherever it stands. */
function placesOf(run: readonly string[], tokens: readonly Token[]): number[] {
  if (run.length === 0) return []
  return tokens.flatMap((_, at) =>
    run.every((key, further) => tokens[at + further]?.key === key)
      ? run.map((_key, further) => at + further)
      : [],
  )
}

/** Where nothing of content is shared: words that stand side by side in both ("người sử dụng"). */
function sharedPairs({ words }: Question, tokens: readonly Token[]): number[] {
  const pairs = new Set(words.map(({ key }, at) => `${key} ${words[at + 1]?.key}`))
  return tokens.flatMap(({ key }, at) => (pairs.has(`${key} ${tokens[at + 1]?.key}`) ? [at, at + 1] : []))
}

/** Neighbouring marked words become one span. */
function joined(quote: string, tokens: readonly Token[], marked: ReadonlySet<number>): [number, number][] {
  const spans: [number, number][] = []
  for (const [at, { start, end }] of tokens.entries()) {
    if (!marked.has(at)) continue
    const last = spans[spans.length - 1]
    if (last && /^\s$/.test(quote.slice(last[1], start))) last[1] = end
    else spans.push([start, end])
  }
  return spans
}
