import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { engineNames } from '../bench/retrieval/engine-table'
import type { Row } from '../bench/retrieval/rows'
import { runEngine } from '../bench/retrieval/run-engine'
import { variantNames } from '../bench/retrieval/variants'
import { articles, lines, questions, removeFolders, writeFolder } from './write-corpus'

const root = join(__dirname, '../..')
const wellFormed = { 'articles.jsonl.gz': lines(articles), 'questions.jsonl': lines(questions) }

afterAll(removeFolders)

function bench(...given: string[]) {
  const command = ['--import', 'tsx', 'test/bench/retrieval/bench-retrieval.ts', ...given]
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
}

const rowsIn = (stdout: string): Row[] => JSON.parse(stdout).rows
const recallOf = (rows: Row[], engine: string, variant: string) =>
  rows.find((row) => row.engine === engine && row.variant === variant)?.recallAt1

test('every engine is measured in every variant, and stdout is JSON alone', () => {
  const { stdout, stderr, status } = bench(writeFolder(wellFormed), '--json')
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  const rows = rowsIn(stdout)
  expect(rows.map(({ engine, variant }) => `${engine} ${variant}`)).toEqual(
    engineNames.flatMap((engine) => variantNames.map((variant) => `${engine} ${variant}`)),
  )
  for (const row of rows) {
    expect(Object.keys(row)).toEqual([
      ...['engine', 'variant', 'questions', 'recallAt1', 'recallAt3', 'recallAt10', 'mrrAt10'],
      ...['buildMs', 'memoryMb', 'p50Ms', 'p95Ms'],
    ])
    expect(row.questions).toBe(3)
    expect(row.buildMs).toBeGreaterThan(0)
  }
  expect(recallOf(rows, 'ours', 'original')).toBe(1)
  expect(recallOf(rows, 'minisearch', 'original')).toBe(1) // the words stand there as they are asked
  expect(recallOf(rows, 'bm25', 'no-diacritics')).toBe(0) // it keeps the marks
  expect(recallOf(rows, 'flexsearch', 'original')).toBe(0) // it wants every word, "bao nhiêu" too
}, 240_000)

test('two runs ask the same and find the same', () => {
  const given = [writeFolder(wellFormed), '--only', 'bm25', '--json']
  const [first, second] = [bench(...given), bench(...given)].map(({ stdout }) =>
    rowsIn(stdout).map(({ variant, mrrAt10 }) => [variant, mrrAt10]),
  )
  expect(first).toHaveLength(variantNames.length)
  expect(second).toEqual(first)
})

test('for reading there is a table, and how each engine is set up', () => {
  const { stdout } = bench(writeFolder(wellFormed), '--only', 'bm25', '--variants', 'original')
  const [corpus, , head = '', , row = '', , setUp] = stdout.split('\n')
  expect(corpus).toBe('6 articles, 3 questions')
  expect(head).toMatch(/^engine +variant +questions +R@1 % .* p95 ms$/)
  expect(row).toMatch(/^bm25 +original +3 +100\.0 +100\.0 +100\.0 +1\.000 /)
  expect(row).toHaveLength(head.length)
  expect(setUp).toMatch(/^bm25: plain BM25, k1 1\.2, b 0\.75/)
})

test('an engine that takes too long to build has rows that say so', () => {
  const given = ['--only', 'bm25', '--variants', 'original', '--seconds', '0.001', '--json']
  const { stdout, status } = bench(writeFolder(wellFormed), ...given)
  expect(status).toBe(0)
  expect(rowsIn(stdout)).toEqual([
    {
      ...{ engine: 'bm25', variant: 'original', questions: 0, buildMs: null, memoryMb: null },
      ...{ recallAt1: null, recallAt3: null, recallAt10: null, mrrAt10: null, p50Ms: null, p95Ms: null },
      note: 'not built within 0.005 s',
    },
  ])
})

test('an engine that fails is told apart from one that is slow', async () => {
  const run = await runEngine({ engine: 'bm25', folder: '/nowhere', asked: [], seconds: 60 })
  expect(run).toEqual({ answered: [], failed: true, stopped: 'The folder /nowhere does not exist.' })
})

const elsewhere = { id: 'q4', question: 'Ai chịu trách nhiệm?', gold: ['noi-quy+6', 'noi-quy+60'] }
const unanswerable = { id: 'q5', question: 'Học phí là bao nhiêu?', gold: [] }

test('right articles that are not there are counted and said, questions without any left out', () => {
  const folder = writeFolder({ ...wellFormed, 'more.jsonl': lines([...questions, elsewhere, unanswerable]) })
  const given = ['--questions', join(folder, 'more.jsonl'), '--only', 'bm25', '--variants', 'original']
  const { stdout, stderr, status } = bench(folder, ...given, '--json')
  expect({ stderr, status }).toEqual({
    stderr:
      '1 of 5 questions name no right article and are left out.\n' +
      '1 of 5 ids in "gold" are in no article; they count as not found.\n',
    status: 0,
  })
  expect(rowsIn(stdout)).toMatchObject([{ questions: 4, recallAt1: 0.875 }])
})

test.each([
  [['/nowhere', '--json'], 'The folder /nowhere does not exist.'],
  [
    [writeFolder({ ...wellFormed, 'questions.jsonl': lines([unanswerable]) })],
    'No question names a right article in "gold".',
  ],
  [
    [writeFolder({ ...wellFormed, 'questions.jsonl': lines([{ ...elsewhere, gold: ['noi-quy+60'] }]) })],
    'No id in "gold" is the id of an article.',
  ],
])('bad input is one sentence and exit code 1: %#', (given, sentence) => {
  const { stdout, stderr, status } = bench(...given)
  expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: `${sentence}\n`, status: 1 })
})
