import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createKnowledgeAside } from '../../knowledge/loading/create-knowledge'
import { loadFolders, loadKnowledge, shippedFolder } from '../../knowledge/loading/load-knowledge'
import { type OpenKnowledge, openKnowledge } from '../../knowledge/loading/open-knowledge'
import { readFolder } from '../../knowledge/loading/read-folder'
import { mergeDocuments } from '../../knowledge/versions/merge-documents'
import { folderWith, law, newRooms } from './small-documents'

const inTimeMs = 2_000

const root = mkdtempSync(join(tmpdir(), 'live-'))
const folder = join(root, 'knowledge')
const logged: string[] = []
const log = { info: () => undefined, warn: (line: string) => logged.push(line) }
let opened: OpenKnowledge

beforeAll(async () => {
  opened = await openKnowledge({ folder, log })
})
afterAll(() => {
  opened.close()
  rmSync(root, { recursive: true })
})

const answers = (question: string): string => {
  const answer = opened.knowledge.answer(question)
  return answer.outcome === 'answered' ? (answer.citations[0]?.quote ?? '') : answer.outcome
}

/** Asks until the answer is as wanted; how long that took, in milliseconds. */
async function until(question: string, wanted: string): Promise<number> {
  const start = Date.now()
  while (!answers(question).includes(wanted) && Date.now() - start < 10 * inTimeMs) await pause(20)
  expect(answers(question)).toContain(wanted)
  return Date.now() - start
}

const borrow = 'bạn đọc được mượn mấy cuốn sách'
const register = 'phải đăng ký phòng họp trước mấy giờ'
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)

test('a document that is added, changed and removed answers so within two seconds', async () => {
  expect(answers(borrow)).toBe('not-found')
  mkdirSync(folder)
  write('law.txt', law)
  const times = [await until(borrow, 'ba cuốn')]
  expect(answers('văn bản mật có gửi qua iMOIT được không')).toContain('Văn bản mật')
  write('law.txt', law.replace('ba cuốn', 'năm cuốn'))
  times.push(await until(borrow, 'năm cuốn'))
  rmSync(join(folder, 'law.txt'))
  times.push(await until(borrow, 'not-found'))
  expect(logged).toEqual([])
  // A machine with other work may be slow once.
  expect(Math.min(...times)).toBeLessThan(inTimeMs)
})

test('building gives way to turns again and again', async () => {
  let ways = 0
  let building = true
  const turn = (): void => {
    ways += 1
    if (building) setImmediate(turn)
  }
  setImmediate(turn)
  await createKnowledgeAside(mergeDocuments([readFolder(shippedFolder)]))
  building = false
  expect(ways).toBeGreaterThanOrEqual(4)
})

test('a broken file leaves what was read of it before, says so once, and the others go on', async () => {
  logged.length = 0
  write('rooms.txt', newRooms)
  await until(register, '48 giờ')
  write('rooms.txt', newRooms.replace('number:', 'nummer:'))
  write('law.txt', law)
  await until(borrow, 'ba cuốn')
  expect(answers(register)).toContain('48 giờ')
  write('never.txt', law.replace('effective: 2013-01-01', 'effective: 01/01/2013'))
  write('law.txt', law.replace('ba cuốn', 'bốn cuốn'))
  await until(borrow, 'bốn cuốn')
  expect([...logged].sort().reverse()).toEqual([
    'knowledge: rooms.txt has no line "number: …"; its last version stays',
    'knowledge: never.txt has "01/01/2013" where a date YYYY-MM-DD belongs; it is left out',
  ])
  rmSync(join(folder, 'never.txt'))
})

test('the same version twice is refused whole, in one line, and the old knowledge answers', async () => {
  logged.length = 0
  write('law-again.txt', law.replace('ba cuốn', 'chín cuốn'))
  while (logged.length === 0) await pause(20)
  await pause(1_000)
  expect(logged).toEqual([
    'knowledge: law-again.txt and law.txt are both 1-2012-qh13 in force from 2013-01-01; what was loaded before still answers',
  ])
  expect(answers(borrow)).toContain('bốn cuốn')
})

test('the full text of a shipped document takes its place, with the shipped notes and short title', async () => {
  const full = loadKnowledge().units().length
  const { folder: imported, remove } = folderWith({
    'full.txt': `id: 2226-qd-bct
number: 2226/QĐ-BCT
kind: Quyết định
title: Quy chế
short-title: Quy chế dài
issuer: Bộ trưởng
signed: 2016-06-02
effective: 2016-06-02

# Quy chế

Điều 6. Gửi
1. Không được gửi:
a) Văn bản mật;
2. Các văn bản khác phải gửi.
`,
  })
  const knowledge = await loadFolders([shippedFolder, imported])
  remove()
  expect(full).toBeGreaterThan(knowledge.units().length)
  expect(knowledge.unit('D6.K2')).toMatchObject({
    text: 'Các văn bản khác phải gửi.',
    notes: [{ author: 'Ban biên tập Trợ lý iMOIT' }],
  })
  expect(knowledge.unit('D16')).toBeUndefined()
  expect(knowledge.instruments).toMatchObject([{ shortTitle: 'Quy chế iMOIT (QĐ 2226/QĐ-BCT)' }])
})

test('a file that is no document file is imported', async () => {
  const { folder: raw, remove } = folderWith({
    'raw.txt': [
      'BỘ THỬ NGHIỆM',
      'Số: 12/QĐ-BTN',
      'Hà Nội, ngày 05 tháng 06 năm 2017',
      'QUYẾT ĐỊNH',
      'VỀ VIỆC BAN HÀNH QUY CHẾ GỬI XE',
      'BỘ TRƯỞNG BỘ THỬ NGHIỆM',
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế gửi xe.',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      'QUY CHẾ',
      'GỬI XE',
      '(Ban hành kèm theo Quyết định số 12/QĐ-BTN ngày 05 tháng 06 năm 2017)',
      'Điều 1. Gửi xe',
      '1. Xe máy gửi tại tầng hầm.',
      '2. Xe đạp gửi miễn phí.',
    ].join('\n'),
  })
  const knowledge = await loadFolders([raw])
  remove()
  expect(knowledge.instruments).toMatchObject([{ number: '12/QĐ-BTN', effective: '2017-06-05' }])
  expect(knowledge.unit('D1.K1')?.text).toBe('Xe máy gửi tại tầng hầm.')
})

test('a folder without any document is refused by name', async () => {
  const { folder: empty, remove } = folderWith({})
  await expect(loadFolders([empty])).rejects.toThrow(`knowledge: no document in ${empty}`)
  remove()
})
