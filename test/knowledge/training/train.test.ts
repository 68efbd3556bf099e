import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Encoder, loadEncoder } from '../../../knowledge/encoder/encoder'
import { keysOf } from '../../../knowledge/search/scan-words'
import { train } from '../../../knowledge/training/train'
import { makeUpArticles, topics, writeMadeUpCorpus } from './made-up-corpus'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'training-'))
  writeMadeUpCorpus(join(folder, 'corpus'), makeUpArticles(24))
  await trainInto('first')
})
afterAll(() => rmSync(folder, { recursive: true }))

const steps: { done: string; share: number }[] = []
const trainInto = (name: string, seed = 1): Promise<void> =>
  train({
    folder: join(folder, 'corpus'),
    out: {
      encoder: join(folder, name, 'encoder.weights'),
      ranker: join(folder, name, 'ranker.json'),
      report: join(folder, name, 'report.md'),
    },
    seed,
    tell: (done, share) => steps.push({ done, share }),
  })
const written = (name: string, file: string): Buffer => readFileSync(join(folder, name, file))

function similarity(encoder: Encoder, one: string, other: string): number {
  const [a, b] = [one, other].map((text) => {
    const tokens = encoder.numbersOf(keysOf(text))
    const vector = new Float32Array(encoder.dimensions)
    encoder.encode([{ tokens, start: 0, end: tokens.length, times: 1 }], vector)
    return vector
  }) as [Float32Array, Float32Array]
  return a.reduce((sum, value, at) => sum + value * (b[at] as number), 0)
}

test('a question stands nearest to the rule that says the same in words it does not share', () => {
  const encoder = loadEncoder(join(folder, 'first', 'encoder.weights'))
  const found = topics.map(([everyday]) => {
    const near = topics.map(([, legal]) => similarity(encoder, everyday, legal))
    return near.indexOf(Math.max(...near))
  })
  expect(found).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})

test('the same seed gives the same weights byte for byte, another seed others', async () => {
  await trainInto('again')
  await trainInto('other', 2)
  for (const file of ['encoder.weights', 'ranker.json'])
    expect(written('again', file).equals(written('first', file))).toBe(true)
  expect(written('other', 'encoder.weights').equals(written('first', 'encoder.weights'))).toBe(false)
})

test('progress only goes forward and ends at the whole', () => {
  const first = steps.slice(0, steps.findIndex(({ share }) => share > 0.999) + 1)
  expect(first.map(({ share }) => share)).toEqual([...first.map(({ share }) => share)].sort((a, b) => a - b))
  expect(first.at(-1)?.share).toBeCloseTo(1)
})

test('the report states what was measured on documents that were not learned from', () => {
  const report = written('first', 'report.md').toString('utf8')
  expect(report).toMatch(/192 articles, 64 questions/)
  expect(report).toMatch(/\| recipe alone; among all articles \| \d+ \| \d+\.\d \|/)
  expect(report).toMatch(/\| learned, with the encoder; among sixty documents \|/)
  expect(report).toMatch(/\| 0\.50 \| \d+\.\d \| \d+\.\d \| \d+\.\d \| \d+\.\d \|/)
})

test.each([
  ['there is no such folder', 'nowhere', /has none of articles\.jsonl/],
  ['a line is broken', 'broken', /articles\.jsonl, line 2 is no JSON/],
  ['there is too little to learn from', 'tiny', /has only 1 questions/],
])('when %s it says so and writes nothing', async (_, name, sentence) => {
  if (name !== 'nowhere') writeMadeUpCorpus(join(folder, name), makeUpArticles(1).slice(0, 2))
  if (name === 'broken') writeFileSync(join(folder, name, 'articles.jsonl'), '{"id":"a","doc":"d"}\n{"id":\n')
  const out = {
    encoder: join(folder, name, 'e'),
    ranker: join(folder, name, 'r'),
    report: join(folder, name, 'm'),
  }
  await expect(train({ folder: join(folder, name), out, seed: 1, tell: () => {} })).rejects.toThrow(sentence)
  expect(() => readFileSync(out.encoder)).toThrow()
})

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 10)],
  ['of another kind', () => Buffer.from('no weights at all\n')],
])('weights that are %s are refused with a sentence', (_, spoil) => {
  const file = join(folder, 'spoilt.weights')
  writeFileSync(file, spoil(written('first', 'encoder.weights')))
  expect(() => loadEncoder(file)).toThrow(/spoilt\.weights holds no encoder weights/)
})
