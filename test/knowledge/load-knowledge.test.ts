import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadKnowledge } from '../../knowledge/loading/load-knowledge'

const folder = mkdtempSync(join(tmpdir(), 'documents-'))
afterAll(() => rmSync(folder, { recursive: true }))

const documentFile = (id: string, text: string): string => `id: ${id}
number: ${id}
kind: Quyết định
title: ${id}
short-title: ${id}
issuer: Cục trưởng
signed: 2020-01-02
effective: 2020-01-02

# Quy chế

Điều 1. Nghỉ phép
1. ${text}
2. Đơn nghỉ phép gửi trưởng phòng.
`

test('a folder takes the place of the shipped documents; of several every id carries its document', () => {
  writeFileSync(join(folder, 'a.txt'), documentFile('a', 'Mỗi năm được nghỉ phép 12 ngày.'))
  writeFileSync(join(folder, 'b.txt'), documentFile('b', 'Nghỉ ốm phải có giấy của bác sĩ.'))
  writeFileSync(
    join(folder, 'a.notes.json'),
    JSON.stringify([{ unit: 'D1.K1', vi: 'Ghi chú', en: 'Note', author: 'x', date: '2026-01-01' }]),
  )
  const knowledge = loadKnowledge({ folder })
  expect(knowledge.units().map((unit) => unit.id)).toEqual([
    'a/D1',
    'a/D1.K1',
    'a/D1.K2',
    'b/D1',
    'b/D1.K1',
    'b/D1.K2',
  ])
  expect(knowledge.unit('D1.K1')).toBeUndefined()
  expect(knowledge.unit('b/D1.K2')).toMatchObject({ parent: 'b/D1', previous: 'b/D1.K1' })
  expect(knowledge.cite('b/D1').map((citation) => citation.id)).toEqual(['b/D1.K1', 'b/D1.K2'])
  expect(knowledge.unit('a/D1.K1')?.notes).toHaveLength(1)
  expect(knowledge.answer('mỗi năm được nghỉ phép mấy ngày')).toMatchObject({
    outcome: 'answered',
    citations: [{ id: 'a/D1.K1' }],
  })
  expect(knowledge.answer('văn bản mật có được gửi qua imoit không').outcome).toBe('not-found')
})

test('a folder without documents is refused by name', () => {
  const empty = mkdtempSync(join(tmpdir(), 'empty-'))
  expect(() => loadKnowledge({ folder: empty })).toThrow(`no document (*.txt) in ${empty}`)
  rmSync(empty, { recursive: true })
})
