import type { Answer } from '../../knowledge/types'
import type { Intent, Understood } from './understand'

/** A golden question (`gold` empty: must be refused) or an intent line. */
export type GoldenLine = { q: string; gold: string[]; kind?: string } | { q: string; intent: Intent }

export interface Miss {
  q: string
  gold: string[]
  got: string[]
}

export interface Rates {
  total: number
  answerable: number
  hitAt1: number
  hitAt3: number
  refusalRecall: number
  refusalPrecision: number
}

/** Rates are from 0 to 1; a rate of nothing is 1. */
export interface Evaluation extends Rates {
  intentAccuracy: number
  byKind: Record<string, Rates>
  misses: Miss[]
}

interface Judged {
  line: { q: string; gold: string[]; kind?: string }
  answer: Answer
}

/** Scores answers and intents against golden lines. Pure: `answer` and `understand` do the work. */
export function evaluateQuestions(
  lines: readonly GoldenLine[],
  answer: (question: string) => Answer,
  understand: (text: string) => Pick<Understood, 'intent'>,
): Evaluation {
  const judged: Judged[] = []
  const misses: Miss[] = []
  let [intents, rightIntents] = [0, 0]
  for (const line of lines) {
    if ('intent' in line) {
      intents++
      const { intent } = understand(line.q)
      if (intent === line.intent) rightIntents++
      else misses.push({ q: line.q, gold: [line.intent], got: [intent] })
      continue
    }
    const result = { line, answer: answer(line.q) }
    judged.push(result)
    const right = line.gold.length === 0 ? refuses(result) : hitsFirst(result)
    if (!right) misses.push({ q: line.q, gold: line.gold, got: gotOf(result.answer) })
  }
  const kinds = [...new Set(judged.map(({ line }) => line.kind ?? ''))].filter(Boolean)
  return {
    ...ratesOf(judged),
    total: lines.length,
    intentAccuracy: rate(rightIntents, intents),
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, ratesOf(judged.filter(({ line }) => line.kind === kind))]),
    ),
    misses,
  }
}

/** A citation counts when it is a gold unit, lies inside one, or is the clause right above a gold point. */
export function countsAsRight(id: string, gold: readonly string[]): boolean {
  const unit = withoutDocument(id)
  return gold.map(withoutDocument).some((wanted) => {
    if (unit === wanted || unit.startsWith(`${wanted}.`)) return true
    const point = /^(.+\.K\w+)\.[a-zđ]$/u.exec(wanted)
    return point?.[1] === unit
  })
}

function withoutDocument(id: string): string {
  return id.normalize('NFC').replace(/^.*\//, '')
}

function ratesOf(judged: readonly Judged[]): Rates {
  const answerable = judged.filter(({ line }) => line.gold.length > 0)
  const unanswerable = judged.filter(({ line }) => line.gold.length === 0)
  const refused = judged.filter(refuses)
  return {
    total: judged.length,
    answerable: answerable.length,
    hitAt1: rate(answerable.filter(hitsFirst).length, answerable.length),
    hitAt3: rate(answerable.filter(hitsThree).length, answerable.length),
    refusalRecall: rate(unanswerable.filter(refuses).length, unanswerable.length),
    refusalPrecision: rate(refused.filter(({ line }) => line.gold.length === 0).length, refused.length),
  }
}

function refuses({ answer }: Judged): boolean {
  return answer.outcome === 'not-found'
}

function hitsFirst({ line, answer }: Judged): boolean {
  if (answer.outcome !== 'answered') return false
  const [first] = answer.citations
  return first !== undefined && countsAsRight(first.id, line.gold)
}

function hitsThree({ line, answer }: Judged): boolean {
  if (answer.outcome === 'not-found') return false
  const cited = answer.outcome === 'answered' ? answer.citations : answer.options
  const seen = [...cited.slice(0, 3), ...answer.candidates.slice(0, 3)]
  return seen.some(({ id }) => countsAsRight(id, line.gold))
}

function gotOf(answer: Answer): string[] {
  if (answer.outcome === 'answered') return answer.citations.map(({ id }) => id)
  if (answer.outcome === 'not-found') return [answer.why]
  return [answer.why, ...answer.options.map(({ id }) => id)]
}

function rate(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000
}
