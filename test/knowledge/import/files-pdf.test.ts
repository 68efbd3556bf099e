import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFileText } from '../../../knowledge/import/files/read-file-text'
import { column, makePdf, type Placed } from './make-pdf'
import { read, shown } from './shown-lines'

const shipped = readFileSync(join(__dirname, '../../../knowledge/documents/2226-qd-bct.txt'), 'utf8').split(
  '\n',
)
const article = (number: number): string[] => {
  const start = shipped.findIndex((line) => line.startsWith(`Điều ${number}. `))
  return shipped.slice(start, shipped.indexOf('', start))
}

test('a printed page with embedded fonts: articles 6 and 8, letter by letter', async () => {
  const text = await read(readFileSync(join(__dirname, 'fixtures/articles-6-and-8.pdf')))
  const lines = [...article(6), ...article(8)]
  expect(text.lines.map((line) => line.text)).toEqual(lines)
  expect(text).toMatchObject({
    format: 'pdf',
    encoding: 'unicode',
    characters: lines.join('').replace(/\s/g, '').length,
  })
  expect(text.lines[0]?.page).toBe(1)
})

const full = 'The department keeps the system running and gives accounts to all of its users who'
const rest = 'need them for their work.'

test.each<[string, Placed[], string[]]>([
  [
    'lines of a paragraph are one, a wider gap or a unit begins anew',
    [
      ...column(['Article 1. Accounts']),
      ...column([full, rest], 670),
      ...column(['1. The department', 'a) one;', 'b) two.'], 620),
    ],
    ['Article 1. Accounts', `${full} ${rest}`, '1. The department', 'a) one;', 'b) two.'],
  ],
  [
    'a short line ends its paragraph',
    column([
      full,
      'ends here',
      'Another paragraph begins and is long enough to reach the other end of the line so',
      rest,
    ]),
    [
      `${full} ends here`,
      `Another paragraph begins and is long enough to reach the other end of the line so ${rest}`,
    ],
  ],
  [
    'what stands on one height is one line, far apart it is a row',
    [...column([full, rest]), { text: 'MINISTRY', x: 70, y: 640 }, { text: 'REPUBLIC', x: 330, y: 640 }],
    [`${full} ${rest}`, 'table-row: MINISTRY | REPUBLIC'],
  ],
  [
    'drawn twice for bold is written once',
    [
      { text: 'Bold heading', x: 70, y: 700 },
      { text: 'Bold heading', x: 70.3, y: 700 },
    ],
    ['Bold heading'],
  ],
  [
    'a hyphen at the end stays',
    column([
      'The department keeps the system running and gives accounts to all users of 2226/QD-',
      'bct as they need.',
    ]),
    ['The department keeps the system running and gives accounts to all users of 2226/QD-bct as they need.'],
  ],
])('%s', async (_reason, page, lines) => {
  expect(await shown(makePdf([page]))).toEqual(lines)
})

test('text in an old font is decoded by its words', async () => {
  const page = column(['§iÒu 6. Quy ®Þnh vÒ v¨n b¶n ®iÖn tö ®­îc göi', 'a) V¨n b¶n mËt, tèi mËt, tuyÖt mËt;'])
  const text = await read(makePdf([page]))
  expect(text.lines.map((line) => line.text)).toEqual([
    'Điều 6. Quy định về văn bản điện tử được gửi',
    'a) Văn bản mật, tối mật, tuyệt mật;',
  ])
  expect(text.encoding).toBe('unicode + tcvn3')
})

test('numbers and headings of pages are told from the text, and a paragraph goes on over the page', async () => {
  const names = ['first', 'second', 'third']
  const pages = names.map((name, at) => [
    { text: 'Official gazette', x: 240, y: 810 },
    ...column([
      `Paragraph on the ${name} page which is long enough to reach the other end of the`,
      'and ends there.',
    ]),
    { text: `- ${at + 1} -`, x: 290, y: 30 },
  ])
  const text = await read(makePdf(pages))
  expect(text.lines.filter((line) => line.kind === 'page-header').map((line) => line.text)).toEqual(
    Array(3).fill('Official gazette'),
  )
  expect(text.lines.filter((line) => line.kind === 'page-footer').map((line) => line.text)).toEqual([
    '- 1 -',
    '- 2 -',
    '- 3 -',
  ])
  expect(text.lines.filter((line) => line.kind === 'paragraph').map((line) => line.page)).toEqual([1, 2, 3])

  const running = await shown(
    makePdf([
      [...column([full]), { text: '1', x: 290, y: 30 }],
      [...column([rest, 'Other.']), { text: '2', x: 290, y: 30 }],
    ]),
  )
  expect(running).toEqual([`${full} ${rest}`, 'page-footer: 1', 'Other.', 'page-footer: 2'])
})

test.each([
  ['pictures only', makePdf(['picture', 'picture']), { refused: 'no-text-layer', detail: '2' }],
  [
    'pictures with a stamp',
    makePdf([column(['Signed']), 'picture', 'picture']),
    { refused: 'no-text-layer', detail: '3' },
  ],
  [
    'a password',
    makePdf(
      [column(['x'])],
      `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`,
    ),
    { refused: 'encrypted' },
  ],
  ['nothing behind its head', Buffer.from('%PDF-1.7\nnothing'), { refused: 'damaged' }],
])('%s: refused', async (_reason, bytes, refusal) => {
  expect(await readFileText(bytes, 'a.pdf')).toEqual(refusal)
})

test('a page without text among others is named', async () => {
  expect(
    (await read(makePdf([column([full, rest]), 'picture', column([full, rest])]))).pagesWithoutText,
  ).toEqual([2])
})
