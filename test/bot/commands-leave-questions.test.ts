import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { areas } from '../../bot/conversation/all-areas'
import { isTaken } from './taken'

const folder = join(__dirname, '..', 'knowledge')
const sentencesIn = (file: string): string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { q: string }).q)

test.each([
  'golden.jsonl',
  'golden-later.jsonl',
  'golden-full.jsonl',
  'golden-full-later.jsonl',
  'near-misses.jsonl',
  'intents.jsonl',
])('no typed command takes a sentence of %s', async (file) => {
  const sentences = sentencesIn(file)
  expect(sentences.length).toBeGreaterThan(20)
  const taken = []
  for (const said of sentences) if (await isTaken(said, areas)) taken.push(said)
  expect(taken).toEqual([])
})

test('the commands help names are taken', async () => {
  for (const said of ['nhận SC-2026-000012', 'cài đặt thông báo', 'đề nghị kết nối phần mềm với iMOIT'])
    expect([said, await isTaken(said, areas)]).toEqual([said, true])
})
