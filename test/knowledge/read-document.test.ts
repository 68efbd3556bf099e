import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge } from '../../knowledge/load-knowledge'
import { documentFileOf } from '../../knowledge/plain-text-document'
import { readDocument } from '../../knowledge/read-document'
import { addNotes } from '../../knowledge/read-notes'

const file = readFileSync(join(__dirname, '../../knowledge/documents/2226-qd-bct.txt'), 'utf8')
const knowledge = loadKnowledge()

const smallDocument = `id: 9-qd
number: 9/QĐ
kind: Quyết định
title: Quy chế thử
short-title: Quy chế thử (QĐ 9/QĐ)
issuer: Cục trưởng
signed: 2020-01-02
effective: 2020-01-02

# Quyết định

Điều 1. Ban hành kèm theo Quyết định này Quy chế thử.

# Quy chế
## Chương I

Điều 1. Phạm vi
Lời mở đầu của điều này:
1. Khoản thứ nhất
đoạn tiếp theo của khoản thứ nhất
d) Điểm d;
đ) Điểm đ.

Điều 2. Dẫn chiếu
Theo điểm đ khoản 1 Điều 1 và Điều 35 của Nghị định 64/2007/NĐ-CP.

# Phụ lục

I. QUY TRÌNH
2. Mô tả:
(1) Văn thư
- nhận văn bản
`

describe('the shipped document', () => {
  test('has the fourteen citable units of four articles, in reading order', () => {
    const citable = knowledge.units().filter((unit) => unit.children.length === 0)
    expect(citable.map((unit) => unit.id)).toEqual([
      'D6.K1.a',
      'D6.K1.b',
      'D6.K1.c',
      'D6.K2',
      'D7.P1',
      'D7.P2',
      'D8.K1',
      'D8.K2',
      'D16.K1',
      'D16.K2',
      'D16.K3',
      'D16.K4',
      'D16.K5',
      'D16.K6',
    ])
  })

  test('names its instrument', () => {
    expect(knowledge.instruments).toMatchObject([
      { id: '2226-qd-bct', number: '2226/QĐ-BCT', signed: '2016-06-02', effective: '2016-06-02' },
    ])
  })

  test('a point knows its clause, its neighbours and the sentence it depends on', () => {
    expect(knowledge.unit('D6.K1.b')).toMatchObject({
      parent: 'D6.K1',
      previous: 'D6.K1.a',
      next: 'D6.K1.c',
      leadIn: 'Các loại văn bản điện tử không được gửi, luân chuyển trên Hệ thống iMOIT:',
      text: 'Các đơn thư tố cáo;',
    })
  })

  test('points nowhere: Điều 5 and the annex are not loaded', () => {
    expect(knowledge.units().flatMap((unit) => unit.refersTo)).toEqual([])
  })

  test('quotes are verbatim lines of the file, notes stand beside them', () => {
    for (const { quote, notes } of knowledge.units().flatMap((unit) => knowledge.cite(unit.id))) {
      for (const line of quote.split('\n')) expect(file).toContain(line)
      for (const note of notes) expect(quote).not.toContain(note.vi)
    }
    expect(knowledge.unit('D6.K2')?.text).toContain('Khoản 1, Điều 5')
    expect(knowledge.unit('D6.K2')?.notes.map((note) => note.vi)).toEqual([
      'Nguyên văn ghi "Khoản 1, Điều 5"; danh mục loại trừ nằm ở khoản 1 Điều 6.',
    ])
  })

  test('an article is cited by its clauses, a list with its points', () => {
    expect(knowledge.cite('D16').map((citation) => citation.id)).toHaveLength(6)
    expect(knowledge.cite('D6').map((citation) => citation.id)).toEqual(['D6.K1', 'D6.K2'])
    expect(knowledge.cite('D6.K1')[0]?.quote).toMatch(/\na\) Văn bản mật.*\nb\) .*\nc\) /)
    expect(knowledge.cite('D5')).toEqual([])
  })
})

describe('a document with a decision, a regulation and an annex', () => {
  const { units } = readDocument(smallDocument, 'small')
  const unit = (id: string) => units.find((other) => other.id === id)

  test('keeps numbering that restarts apart', () => {
    expect(units.map((other) => other.id)).toEqual([
      'QD.D1',
      'D1',
      'D1.P1',
      'D1.K1',
      'D1.K1.d',
      'D1.K1.đ',
      'D2',
      'D2.P1',
      'PL.I',
      'PL.I.2',
      'PL.I.2.(1)',
    ])
  })
  test('an article of the decision is its own text', () => {
    expect(unit('QD.D1')).toMatchObject({ heading: '', text: expect.stringContaining('Ban hành kèm theo') })
  })
  test('a line without a number goes on with its clause or step', () => {
    expect(unit('D1.K1')?.text).toBe('Khoản thứ nhất\nđoạn tiếp theo của khoản thứ nhất')
    expect(unit('PL.I.2.(1)')?.text).toBe('Văn thư\n- nhận văn bản')
  })
  test('references lead to loaded units only, never to another instrument', () => {
    expect(unit('D2.P1')?.refersTo).toEqual(['D1.K1.đ'])
  })
  test('a missing line of the heading is named', () => {
    expect(() => readDocument(smallDocument.replace('signed:', 'when:'), 'small')).toThrow(
      'small has no line "signed: …"',
    )
  })
  test('notes wait for the units they need', () => {
    const copy = readDocument(smallDocument, 'small').units
    const note = { vi: 'a', en: 'b', author: 'c', date: '2026-01-01' }
    addNotes(copy, [
      { ...note, unit: 'D1.K1', onlyWith: 'D9' },
      { ...note, unit: 'D1.K1', whileMissing: 'PL.I' },
      { ...note, unit: 'D2', whileMissing: 'D9' },
    ])
    expect(copy.filter((other) => other.notes.length > 0).map((other) => other.id)).toEqual(['D2'])
  })
})

const portalCopy = join(__dirname, '../../../shared/data/quyet-dinh-2226-qd-bct-2016.txt')
const whenPresent = existsSync(portalCopy) ? test : test.skip
whenPresent(
  'a portal copy of the whole decision is read: 3 + 18 articles and two annex parts (needs the development data)',
  () => {
    const { units } = readDocument(documentFileOf(readFileSync(portalCopy, 'utf8'), 'copy'), 'copy')
    const articles = units.filter((unit) => unit.kind === 'article')
    expect(articles.filter((unit) => unit.path.part === 'decision')).toHaveLength(3)
    expect(articles.filter((unit) => unit.path.part === 'regulation')).toHaveLength(18)
    expect(units.find((unit) => unit.id === 'QD.D3')?.text).toMatch(/thi hành Quyết định này\.$/)
    expect(units.some((unit) => unit.id === 'D7.P3')).toBe(false)
    expect(units.find((unit) => unit.id === 'D13.K4')?.refersTo).toEqual(['D6.K1'])
    expect(units.find((unit) => unit.id === 'D8.K1')?.refersTo).toEqual(['PL.I', 'PL.II'])
    expect(units.filter((unit) => unit.kind === 'step').map((unit) => unit.id)).toHaveLength(15)
  },
)
