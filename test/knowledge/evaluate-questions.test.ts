import { countsAsRight, evaluateQuestions } from '../../bot/understanding/evaluate-questions'
import type { Answer, Citation } from '../../knowledge/types'

test.each<[string, string[], boolean]>([
  ['D6.K1.a', ['D6.K1.a'], true],
  ['2226-qd-bct/D6.K1.a', ['D6.K1.a'], true],
  ['D16.K3', ['D16'], true], // inside a gold article
  ['PL.I.2.(1)', ['PL.I'], true], // inside a gold annex part
  ['D6.K1', ['D6.K1.b'], true], // the clause right above a gold point
  ['D6', ['D6.K1'], false], // a whole article does not count for a clause
  ['D16.K1', ['D1'], false], // numbers are compared whole
  ['D6.K1.d', ['D6.K1.đ'], false], // point d is not point đ
])('%s for gold %j: %s', (id, gold, right) => {
  expect(countsAsRight(id, gold)).toBe(right)
})

const citation = (id: string): Citation => ({
  id,
  document: 'd',
  path: { part: 'regulation', article: '6' },
  heading: '',
  quote: '',
  notes: [],
  spans: [],
})
const answers: Record<string, Answer> = {
  first: {
    outcome: 'answered',
    citations: [citation('D6.K2')],
    by: 'ranking',
    alsoAsked: [],
    candidates: [],
  },
  third: {
    outcome: 'answered',
    citations: [citation('D1'), citation('D2'), citation('D6.K2')],
    by: 'ranking',
    alsoAsked: [],
    candidates: [],
  },
  choice: { outcome: 'choose', why: 'close-call', options: [citation('D6.K2')], candidates: [] },
  refused: {
    outcome: 'not-found',
    why: 'not-covered',
    existing: [],
    candidates: [{ id: 'D6.K2', score: 1 }],
  },
}

test('rates, kinds, intents and misses', () => {
  const lines = [
    { q: 'first', gold: ['D6.K2'], kind: 'formal' },
    { q: 'third', gold: ['D6.K2'], kind: 'formal' },
    { q: 'choice', gold: ['D6.K2'], kind: 'chatty' },
    { q: 'refused', gold: ['D6.K2'], kind: 'chatty' },
    { q: 'refused', gold: [], kind: 'unanswerable' },
    { q: 'first', gold: [], kind: 'unanswerable' },
    { q: 'hello', intent: 'help' as const },
    { q: 'hello', intent: 'question' as const },
  ]
  const answer = (question: string): Answer => answers[question] ?? answers.refused ?? fail()
  const result = evaluateQuestions(lines, answer, () => ({ intent: 'help' }))
  expect(result).toMatchObject({
    total: 8,
    answerable: 4,
    hitAt1: 0.25,
    hitAt3: 0.75,
    refusalRecall: 0.5,
    refusalPrecision: 0.5,
    intentAccuracy: 0.5,
  })
  expect(result.byKind.formal).toMatchObject({ hitAt1: 0.5, hitAt3: 1 })
  expect(result.misses).toContainEqual({ q: 'first', gold: [], got: ['D6.K2'] })
  expect(result.misses).toContainEqual({ q: 'hello', gold: ['question'], got: ['help'] })
})

function fail(): never {
  throw new Error('no answer listed')
}
