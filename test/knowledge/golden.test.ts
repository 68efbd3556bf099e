import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateQuestions, type GoldenLine } from '../../bot/understanding/evaluate-questions'
import { understand } from '../../bot/understanding/understand'
import { loadKnowledge } from '../../knowledge/loading/load-knowledge'
import { fullRegulation, whenFullText } from './full-regulation'

const knowledge = loadKnowledge()
const read = (file: string): GoldenLine[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldenLine)
const evaluate = (file: string, { answer } = knowledge) => evaluateQuestions(read(file), answer, understand)

test('our own golden questions keep the accepted rates', () => {
  const result = evaluate(join(__dirname, 'golden.jsonl'))
  expect(result.hitAt1).toBeGreaterThanOrEqual(0.98)
  expect(result.hitAt3).toBeGreaterThanOrEqual(0.98)
  expect(result.refusalRecall).toBeGreaterThanOrEqual(0.97)
  expect(result.refusalPrecision).toBeGreaterThanOrEqual(0.97)
})

test('questions added later keep the accepted rates', () => {
  const result = evaluate(join(__dirname, 'golden-later.jsonl'))
  expect(result.hitAt1).toBeGreaterThanOrEqual(0.95)
  expect(result.refusalRecall).toBeGreaterThanOrEqual(0.95)
})

const shared = join(__dirname, '../../../shared/data/questions-dev.jsonl')
const whenPresent = existsSync(shared) ? test : test.skip
whenPresent('the development questions keep the accepted rates (needs the development data)', () => {
  const result = evaluate(shared)
  expect(result.hitAt1).toBeGreaterThanOrEqual(39 / 40)
  expect(result.hitAt3).toBeGreaterThanOrEqual(39 / 40)
  expect(result.refusalRecall).toBeGreaterThanOrEqual(14 / 15)
})

const nearMisses = join(__dirname, 'near-misses.jsonl')

test('facts that the shipped articles do not state are refused', () => {
  expect(evaluate(nearMisses).refusalRecall).toBeGreaterThanOrEqual(0.98)
})

test('of facts that are not stated, the one asked for is named', () => {
  const named = read(nearMisses).filter((line) => {
    const answer = knowledge.answer(line.q)
    return answer.outcome === 'not-found' && 'kind' in line && answer.asksFor === line.kind
  })
  expect(named.length / read(nearMisses).length).toBeGreaterThanOrEqual(0.95)
})

whenFullText('questions on the whole regulation keep the accepted rates', async () => {
  const result = evaluate(join(__dirname, 'golden-full.jsonl'), await fullRegulation())
  expect(result.hitAt1).toBeGreaterThanOrEqual(29 / 30)
  expect(result.refusalRecall).toBeGreaterThanOrEqual(9 / 10)
})

whenFullText('questions on it that were added later keep the accepted rates', async () => {
  const result = evaluate(join(__dirname, 'golden-full-later.jsonl'), await fullRegulation())
  expect(result.hitAt1).toBeGreaterThanOrEqual(0.83)
  expect(result.refusalRecall).toBeGreaterThanOrEqual(0.95)
})

whenFullText('facts that the whole regulation does not state either are refused', async () => {
  expect(evaluate(nearMisses, await fullRegulation()).refusalRecall).toBeGreaterThanOrEqual(0.98)
})
