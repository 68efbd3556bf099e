import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { readFileText } from '../../../knowledge/import/files/read-file-text'
import { makeBomb, makeDocx, namespaces, paragraph } from './make-docx'
import { column, makePdf } from './make-pdf'

const ole = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(64),
  ])
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
const word = makeDocx({ body: paragraph('Điều 1. Văn bản') })

/** The same file with another word in every entry of its directory. */
function withDirectory(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  for (let at = 0; at + 46 < changed.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true)
  return changed
}

test.each<[string, Uint8Array, object]>([
  ['no bytes', new Uint8Array(), { refused: 'empty' }],
  ['blanks', Buffer.from(' \n\t\u00a0\n'), { refused: 'empty' }],
  ['a page that shows nothing', Buffer.from('<html><body><script>x</script></body>'), { refused: 'empty' }],
  ['a Word file of empty paragraphs', makeDocx({ body: '<w:p/>' }), { refused: 'empty' }],
  ['26 MB', new Uint8Array(26 * 1024 * 1024), { refused: 'too-large', detail: '26 MB' }],
  [
    'more text than any law',
    Buffer.from('văn bản '.repeat(850_000)),
    { refused: 'too-large', detail: '5000000 characters' },
  ],
  ['Word before 2007', ole('WordDocument'), { refused: 'unknown-format', detail: 'doc' }],
  ['Excel before 2007', ole('Workbook'), { refused: 'unknown-format', detail: 'xls' }],
  ['a Word file with a password', ole('EncryptedPackage'), { refused: 'encrypted' }],
  ['rich text', Buffer.from('{\\rtf1 Điều 1}'), { refused: 'unknown-format', detail: 'rtf' }],
  ['Excel', zip('[Content_Types].xml', 'xl/workbook.xml'), { refused: 'unknown-format', detail: 'xlsx' }],
  [
    'PowerPoint',
    zip('[Content_Types].xml', 'ppt/presentation.xml'),
    { refused: 'unknown-format', detail: 'pptx' },
  ],
  ['OpenDocument', zip('mimetype', 'content.xml'), { refused: 'unknown-format', detail: 'odt' }],
  ['some zip', zip('a.txt'), { refused: 'unknown-format', detail: 'zip' }],
  ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), { refused: 'unknown-format', detail: 'png' }],
  ['a photograph', Buffer.from('ffd8ffe000104a464946', 'hex'), { refused: 'unknown-format', detail: 'jpeg' }],
  ['other XML', Buffer.from('<?xml version="1.0"?><data/>'), { refused: 'unknown-format', detail: 'xml' }],
  [
    'a macro part',
    makeDocx({ body: paragraph('x'), more: { 'word/vbaProject.bin': strToU8('x') } }),
    { refused: 'macros' },
  ],
  [
    'the type of a file with macros',
    makeDocx({
      body: paragraph('x'),
      more: {
        '[Content_Types].xml': strToU8(
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        ),
      },
    }),
    { refused: 'macros' },
  ],
  ['half a zip', word.slice(0, word.length / 2), { refused: 'damaged', detail: 'zip' }],
  [
    'a directory that points nowhere',
    withDirectory(word, 42, 0x7fff0000),
    { refused: 'damaged', detail: '[Content_Types].xml' },
  ],
  ['XML that breaks off', makeDocx({ body: '<w:p><w:r>' }), { refused: 'damaged' }],
  [
    'XML with entities of its own',
    zipSync({
      'word/document.xml': strToU8(
        `<!DOCTYPE x [<!ENTITY a "b">]><w:document ${namespaces}><w:body>${paragraph('&a;')}</w:body></w:document>`,
      ),
    }),
    { refused: 'damaged' },
  ],
  [
    'a document nested without end',
    makeDocx({ body: '<w:sdt><w:sdtContent>'.repeat(20_000) + '</w:sdtContent></w:sdt>'.repeat(20_000) }),
    { refused: 'damaged' },
  ],
  ['a page nested without end', Buffer.from(`<html>${'<div>'.repeat(100_000)}x`), { refused: 'damaged' }],
])('%s', async (_reason, bytes, refusal) => {
  expect(await readFileText(bytes, 'van-ban.docx')).toEqual(refusal)
})

test.each([
  ['one that says so', makeBomb(250_000_000)],
  ['one whose directory lies', makeBomb(250_000_000, 1000)],
  ['in a PDF', makePdf([], '', deflateSync(Buffer.alloc(250_000_000), { level: 1 }))],
])('a bomb, %s, is refused at once and unpacks next to nothing', async (_reason, bomb) => {
  const [memory, start] = [process.memoryUsage().rss, performance.now()]
  expect(await readFileText(bomb, 'a.docx')).toMatchObject({ refused: 'unpacks-too-large' })
  expect(performance.now() - start).toBeLessThan(2000)
  expect(process.memoryUsage().rss - memory).toBeLessThan(300_000_000)
})

test('the content decides, not the name', async () => {
  expect(await readFileText(word, 'a.txt')).toMatchObject({ format: 'docx' })
  expect(await readFileText(makePdf([column(['Article 1'])]), 'a.docx')).toMatchObject({ format: 'pdf' })
  expect(await readFileText(Buffer.from('\n <!-- x --><HTML><p>Điều 1'), 'a.pdf')).toMatchObject({
    format: 'html',
  })
  expect(await readFileText(Buffer.from('Điều 1 < Điều 2'), 'a.html')).toMatchObject({ format: 'txt' })
})

test('as many lines as a large file has are read', async () => {
  const lines = 130_000
  const page = Buffer.from(`<table>${'<tr><td>a<td>b'.repeat(lines)}</table>`)
  expect(await readFileText(page, 'a.html')).toMatchObject({ characters: 3 * lines })
  const wrapped = Buffer.from('Văn bản\nmật\n'.repeat(lines))
  expect(await readFileText(wrapped, 'a.txt')).toMatchObject({ characters: 9 * lines })
  const capitals = Buffer.from(`${'A '.repeat(100_000)}a`)
  expect(await readFileText(capitals, 'a.txt')).toMatchObject({ characters: 100_001 })
})

test('bytes of any kind are read or refused, never thrown at', async () => {
  const pdf = makePdf([column(['Article 1', 'text'])])
  const whole = [
    word,
    pdf,
    Buffer.from('<html><table><tr><td>Điều 1<ol><li>x'),
    Buffer.from('Điều 1. Văn bản', 'utf16le'),
  ]
  const mutated = fc
    .tuple(
      fc.constantFrom(...whole),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.nat(20),
    )
    .map(([file, changes, cut]) => {
      const bytes = Uint8Array.from(file.subarray(0, file.length - cut))
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte
      return bytes
    })
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.uint8Array({ maxLength: 600 }), mutated),
      fc.string(),
      async (bytes, name) => {
        const text = await readFileText(bytes, name)
        expect('refused' in text ? text.refused : text.lines.length).toBeTruthy()
      },
    ),
    { numRuns: 300 },
  )
})
