import { measure, percentile } from '../bench/retrieval/measures'
import { rowsOf } from '../bench/retrieval/rows'

const ten = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']

test.each([
  [['a'], ten, { recallAt1: 1, recallAt3: 1, recallAt10: 1, mrrAt10: 1 }, 'first'],
  [['b'], ten, { recallAt1: 0, recallAt3: 1, recallAt10: 1, mrrAt10: 0.5 }, 'second'],
  [['d'], ten, { recallAt1: 0, recallAt3: 0, recallAt10: 1, mrrAt10: 0.25 }, 'fourth'],
  [['k'], [...ten, 'k'], { recallAt1: 0, recallAt3: 0, recallAt10: 0, mrrAt10: 0 }, 'eleventh'],
  [['a'], [], { recallAt1: 0, recallAt3: 0, recallAt10: 0, mrrAt10: 0 }, 'nothing found'],
  [['a', 'c'], ten, { recallAt1: 0.5, recallAt3: 1, recallAt10: 1, mrrAt10: 1 }, 'one of two is half'],
  [['c', 'z'], ten, { recallAt1: 0, recallAt3: 0.5, recallAt10: 0.5, mrrAt10: 1 / 3 }, 'never all of them'],
  [
    ['a', 'a'],
    ten,
    { recallAt1: 1, recallAt3: 1, recallAt10: 1, mrrAt10: 1 },
    'a repeated id is one article',
  ],
])('gold %j: %#', (gold, found, expected) => {
  expect(measure([{ gold, found }])).toEqual(expected)
})

test('every question weighs the same, however many right articles it has', () => {
  const judged = [
    { gold: ['a'], found: ['a'] },
    { gold: ['a', 'b', 'c', 'd'], found: ['x', 'a'] },
  ]
  expect(measure(judged)).toEqual({ recallAt1: 0.5, recallAt3: 0.625, recallAt10: 0.625, mrrAt10: 0.75 })
})

test('percentiles are taken in order of size', () => {
  const values = Array.from({ length: 100 }, (_, n) => 100 - n)
  expect([percentile(values, 0.5), percentile(values, 0.95), percentile([7], 0.95)]).toEqual([51, 96, 7])
})

test('what was not measured has a row that says why', () => {
  const run = {
    built: { setUp: '', buildMs: 12.345, memoryMb: 1.005 },
    answered: [{ variant: 'original' as const, found: [['a'], ['x']], times: [1, 3] }],
    stopped: 'a question took longer than 9 s',
    failed: false,
  }
  expect(rowsOf('orama', run, ['original', 'typo'], [['a'], ['b'], ['c']], 9)).toEqual([
    {
      ...{ engine: 'orama', variant: 'original', questions: 2, buildMs: 12.3, memoryMb: 1 },
      ...{ recallAt1: 0.5, recallAt3: 0.5, recallAt10: 0.5, mrrAt10: 0.5, p50Ms: 3, p95Ms: 3 },
      note: 'no more of 3 within 9 s',
    },
    {
      ...{ engine: 'orama', variant: 'typo', questions: 0, buildMs: 12.3, memoryMb: 1 },
      ...{ recallAt1: null, recallAt3: null, recallAt10: null, mrrAt10: null, p50Ms: null, p95Ms: null },
      note: 'a question took longer than 9 s',
    },
  ])
})
