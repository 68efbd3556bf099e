import fc from 'fast-check'
import { documentOf, headOf, lostLines, sourceOf, tail } from './structure-source'

const letters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm']
const words = [
  'việc',
  'thử',
  'mẫu',
  'đơn vị',
  'hằng ngày',
  'ghi sổ',
  'kết quả',
  'người',
  'gửi',
  'trả',
  'theo dõi',
]

const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 2, maxLength: 9 })
  .map((all) => all.join(' '))
  .map((text) => text.charAt(0).toUpperCase() + text.slice(1))

const clause = fc.record({
  text: phrase,
  points: fc.integer({ min: 0, max: letters.length }),
  items: fc.integer({ min: 0, max: 2 }),
  quotes: fc.boolean(),
})
const article = fc.record({
  heading: phrase,
  lead: fc.boolean(),
  paragraphs: fc.integer({ min: 1, max: 3 }),
  clauses: fc.array(clause, { maxLength: 4 }),
  /** One more article behind it, numbered 7a. */
  added: fc.boolean(),
})
const regulation = fc.array(
  fc.record({ title: phrase, articles: fc.array(article, { minLength: 1, maxLength: 4 }) }),
  { minLength: 1, maxLength: 4 },
)
const annex = fc.array(
  fc.record({
    title: phrase,
    clauses: fc.integer({ min: 1, max: 3 }),
    steps: fc.integer({ min: 0, max: 5 }),
  }),
  { minLength: 2, maxLength: 3 },
)
const layout = fc.record({
  blank: fc.boolean(),
  headingBelow: fc.boolean(),
  hardSpaces: fc.boolean(),
  capitals: fc.boolean(),
  residue: fc.boolean(),
})
const structure = fc.record({ regulation, annex, layout, withAnnex: fc.boolean(), issued: fc.boolean() })
type Structure = typeof structure extends fc.Arbitrary<infer Made> ? Made : never
type Article = Structure['regulation'][number]['articles'][number]

/** The text as it would be printed, and the ids that its units must have. */
function printed({ regulation, annex, layout, withAnnex, issued }: Structure): {
  text: string
  ids: string[]
} {
  const lines: string[] = []
  const ids: string[] = []
  const put = (line: string, ...found: string[]): void => {
    lines.push(line)
    ids.push(...found)
  }
  lines.push(
    headOf(issued ? 'QUYẾT ĐỊNH' : 'THÔNG TƯ', issued ? '1/QĐ-BM' : '1/2020/TT-BM', 'SỬA ĐỔI VIỆC THỬ'),
  )
  if (issued) {
    put('QUYẾT ĐỊNH:')
    put('Điều 1. Ban hành kèm theo Quyết định này Quy chế thử.', 'QD.D1')
    put('Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.', 'QD.D2')
    lines.push(tail, 'QUY CHẾ', 'THỬ', '(Ban hành kèm theo Quyết định số 1/QĐ-BM)')
  }
  let number = 0
  for (const [at, { title, articles }] of regulation.entries()) {
    put(`Chương ${['I', 'II', 'III', 'IV'][at]}`)
    put(title.toUpperCase())
    for (const one of articles) {
      number += 1
      putArticle(one, String(number))
      if (one.added) putArticle({ ...one, clauses: [] }, `${number}a`)
      if (layout.residue) put('-----------')
    }
  }
  if (!issued) lines.push(tail)
  if (withAnnex) {
    lines.push('PHỤ LỤC', 'QUY TRÌNH THỬ')
    for (const [at, { title, clauses, steps }] of annex.entries()) {
      const section = ['I', 'II', 'III'][at]
      put(`${section}. ${title}`, `PL.${section}`)
      for (let clause = 1; clause <= clauses; clause += 1) {
        put(`${clause}. ${title}:`, `PL.${section}.${clause}`)
        for (let step = 1; step <= steps; step += 1)
          put(`(${step}) ${title}`, `PL.${section}.${clause}.(${step})`)
      }
    }
  }
  const joined = lines.join(layout.blank ? '\n\n' : '\n')
  return { text: layout.hardSpaces ? joined.replace(/(?<=^\S+) /gmu, '\u00a0') : joined, ids }

  function putArticle({ heading, lead, paragraphs, clauses }: Article, label: string): void {
    const id = `D${label}`
    const name = layout.capitals ? 'ĐIỀU' : 'Điều'
    if (layout.headingBelow) {
      put(`${name} ${label}.`, id)
      put(heading)
    } else put(`${name} ${label}. ${heading}`, id)
    if (clauses.length === 0)
      for (let at = 1; at <= paragraphs; at += 1) put(`${heading}, và cứ thế.`, `${id}.P${at}`)
    else if (lead) put(`${heading} như sau:`, `${id}.P1`)
    for (const [at, { text, points, items, quotes }] of clauses.entries()) {
      const clauseId = `${id}.K${at + 1}`
      put(`${at + 1}. ${text}${points > 0 ? ':' : '.'}`, clauseId)
      for (const letter of letters.slice(0, points)) put(`${letter}) ${text};`, `${clauseId}.${letter}`)
      for (let item = 0; item < items; item += 1) put(`- ${text};`)
      if (quotes) for (const line of ['“Điều 40. Điều khác', '1. Khoản khác;', 'a) Điểm khác.”']) put(line)
    }
  }
}

test('a text printed from any structure is read back to that structure, to the last sign', () => {
  fc.assert(
    fc.property(structure, (made) => {
      const { text, ids } = printed(made)
      const source = sourceOf(text)
      const read = documentOf(text)
      const { in: all, placed, residue, unplaced } = read.report.characters
      expect(read.document.units.map(({ id }) => id)).toEqual(ids)
      expect(read.report.continuous).toBe(true)
      expect(lostLines(source, read)).toEqual([])
      expect([all, unplaced]).toEqual([source.characters, 0])
      expect(placed + residue).toBe(all)
    }),
    { numRuns: 150 },
  )
})
