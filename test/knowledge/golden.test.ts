import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateQuestions, type GoldenLine } from '../../bot/understanding/evaluate-questions'
import { understand } from '../../bot/understanding/understand'
import { loadKnowledge } from '../../knowledge/load-knowledge'

const knowledge = loadKnowledge()
const read = (file: string): GoldenLine[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldenLine)
const evaluate = (file: string) => evaluateQuestions(read(file), knowledge.answer, understand)

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
