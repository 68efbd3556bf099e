import fc from 'fast-check'
import { readFileText } from '../../../knowledge/import/files/read-file-text'
import { encode1258, encodeTcvn3, encodeUtf16, encodeVni } from './encode-legacy'
import { read, shown } from './shown-lines'

const utf8 = (text: string): Buffer => Buffer.from(text)
const encoders: Record<string, (text: string) => Buffer> = {
  'utf-8': utf8,
  'utf-8 with its mark': (text) => utf8(`\ufeff${text}`),
  'utf-16le': (text) => encodeUtf16(text, 'le', true),
  'utf-16be': (text) => encodeUtf16(text, 'be', true),
  'utf-16le without a mark': (text) => encodeUtf16(text, 'le', false),
  'utf-16be without a mark': (text) => encodeUtf16(text, 'be', false),
  'windows-1258': encode1258,
  tcvn3: encodeTcvn3,
  vni: encodeVni,
}
const article = [
  'Điều 6. Quy định về văn bản điện tử được gửi, luân chuyển trên Hệ thống iMOIT',
  '1. Các loại văn bản điện tử không được gửi, luân chuyển trên Hệ thống iMOIT:',
  'a) Văn bản mật, tối mật, tuyệt mật;',
  'b) Các đơn thư tố cáo;',
]
const syllables =
  'quản lý sử dụng hệ thống văn bản điện tử được gửi chuyển trên mật tối tuyệt đơn thư tố cáo hạn chế công bố theo ý kiến chỉ đạo của lãnh bộ phải tiếp nhận xử những ngày tháng năm người thuộc kỹ thuật lưỡng ẩm đẫm giữ nghĩa vụ khẩn ngõ hẻm kẽm ỷ lại thủy lợi quỹ tuổi rẫy đẵn bẵng ngoặc khoẳm nhẵn'.split(
    ' ',
  )
const paragraph = fc
  .array(fc.constantFrom(...syllables), { minLength: 8, maxLength: 25 })
  .map((words) => `Theo ${words.join(' ')}.`)

describe.each(Object.entries(encoders))('%s', (name, encode) => {
  const named = name.split(' ')[0] ?? ''
  test('an article comes back letter by letter, and its encoding is named', async () => {
    const text = await read(encode(article.join('\r\n')), 'van-ban.txt')
    expect(text.lines.map((line) => line.text)).toEqual(article)
    expect(text).toMatchObject({
      format: 'txt',
      encoding: named,
      characters: article.join('').replace(/\s/g, '').length,
    })
  })
  test('any Vietnamese paragraphs come back equal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 2, maxLength: 8 }), async (paragraphs) => {
        expect((await read(encode(paragraphs.join('\n\n')))).lines.map((line) => line.text)).toEqual(
          paragraphs,
        )
      }),
      { numRuns: 60 },
    )
  })
})

test.each([
  [
    'capitals typed in a font of capitals',
    encodeTcvn3('CộNG HòA Xã HộI CHủ NGHĩA VIệT NAM\nĐộc lập - Tự do'),
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do'],
  ],
  [
    'capitals of VNI',
    encodeVni('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do'),
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do'],
  ],
  [
    'old text pasted into a Unicode file',
    utf8('Điều 6. Văn bản\nV¨n b¶n mËt vµ ®¬n th­ tè c¸o\nCông ty'),
    ['Điều 6. Văn bản', 'Văn bản mật và đơn thư tố cáo', 'Công ty'],
  ],
  [
    'old text inside a Unicode sentence',
    utf8('Quy định v¨n b¶n mËt vµ ®¬n th­ tè c¸o của Bộ'),
    ['Quy định văn bản mật và đơn thư tố cáo của Bộ'],
  ],
  [
    'two old fonts in one file',
    Buffer.concat([
      encodeTcvn3('Các văn bản mật, tối mật, tuyệt mật được quản lý.\n'),
      encodeVni('Những đơn thư tố cáo phải được gửi theo quy định.'),
    ]),
    [
      'Các văn bản mật, tối mật, tuyệt mật được quản lý.',
      'Những đơn thư tố cáo phải được gửi theo quy định.',
    ],
  ],
  [
    'signs of Latin-1 are themselves in Unicode',
    utf8('Windows® 5 µm, § 7, «văn bản» café ½ © và các công ty'),
    ['Windows® 5 µm, § 7, «văn bản» café ½ © và các công ty'],
  ],
  [
    'marks apart, and in the wrong order',
    utf8('Điều 1. Văn bản mâ\u0323t e\u0301\u0302'.normalize('NFD')),
    ['Điều 1. Văn bản mật ế'],
  ],
  [
    'what nobody sees is dropped, spaces are one',
    utf8('Văn\u00a0bản\u200b \t điện\u00ad tử\u2011số'),
    ['Văn bản điện tử-số'],
  ],
  ['the other letter that looks like Đ', utf8('Ðiều 1. Ðơn'), ['Điều 1. Đơn']],
])('%s', async (_reason, bytes, lines) => {
  expect(await shown(bytes, 'van-ban.txt')).toEqual(lines)
})

const wrap = (text: string, width: number): string =>
  text.split(' ').reduce((done, word) => {
    const room = width - (done.length - done.lastIndexOf('\n') - 1)
    return done === '' ? word : `${done}${word.length + 1 > room ? '\n' : ' '}${word}`
  }, '')
const long = [
  'Điều 16. Trách nhiệm của Cục TMĐT và CNTT',
  '1. Chịu trách nhiệm về việc đảm bảo kỹ thuật, an toàn, an ninh cho Hệ thống iMOIT.',
  '2. Hướng dẫn sử dụng Hệ thống iMOIT theo yêu cầu của các đơn vị; cung cấp tài liệu, thực hiện việc hỗ trợ khắc phục sự cố kỹ thuật kịp thời trong quá trình quản lý, vận hành và khai thác sử dụng Hệ thống iMOIT.',
  '5. Thông báo qua thư điện tử hoặc bằng văn bản đến các đơn vị để biết khi Hệ thống iMOIT gặp sự cố hoặc sau khi khắc phục xong sự cố.',
  'Tất cả các loại văn bản không thuộc quy định tại Khoản 1, Điều 5, Quy chế này đều phải gửi, luân chuyển trên Hệ thống iMOIT.',
]

test.each([60, 72, 80])(
  'lines wrapped at %i columns are paragraphs again, with or without blank lines',
  async (width) => {
    for (const between of ['\n', '\n\n'])
      expect(await shown(utf8(long.map((line) => wrap(line, width)).join(between)))).toEqual(long)
  },
)

test.each([
  [
    'a sentence cut before a small letter goes on',
    'Cục cung cấp tài khoản\ncho người sử dụng.',
    ['Cục cung cấp tài khoản cho người sử dụng.'],
  ],
  [
    'a hyphen at the break stays',
    'Theo Quyết định 2226/QĐ-\nbct của Bộ',
    ['Theo Quyết định 2226/QĐ-bct của Bộ'],
  ],
  ['a point opens a unit', 'Văn bản gồm\na) văn bản mật', ['Văn bản gồm', 'a) văn bản mật']],
  ['a dash opens an item', 'Nơi nhận\n- như Điều 3', ['Nơi nhận', '- như Điều 3']],
  ['what ended with a mark is ended', 'Văn bản mật;\nvăn bản khác', ['Văn bản mật;', 'văn bản khác']],
  ['a title does not run on', 'QUYẾT ĐỊNH\nvề việc ban hành', ['QUYẾT ĐỊNH', 'về việc ban hành']],
  ['capital letters begin anew', 'Độc lập - Tự do\nHà Nội', ['Độc lập - Tự do', 'Hà Nội']],
  ['a blank line separates', 'Cục cung cấp\n\ncho người', ['Cục cung cấp', 'cho người']],
])('%s', async (_reason, text, lines) => {
  expect(await shown(utf8(text))).toEqual(lines)
})

test('whatever the lines, no letter is lost or added', async () => {
  const word = fc.constantFrom(
    'Điều',
    '1.',
    'a)',
    '-',
    'văn',
    'bản',
    'Mục',
    'QUYẾT',
    'ĐỊNH',
    'mật;',
    'gửi.',
    'QĐ-',
    'và/',
    '(1)',
    '2226/QĐ-BCT',
  )
  const line = fc.array(word, { maxLength: 16 }).map((words) => words.join(' '))
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
      const file = lines.join('\n')
      const letters = file.replace(/\s/g, '')
      const text = await readFileText(utf8(file), 'a.txt')
      if ('refused' in text) return expect([text.refused, letters]).toEqual(['empty', ''])
      expect(
        text.lines
          .map((one) => one.text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(letters)
      expect(text.characters).toBe(letters.length)
    }),
    { numRuns: 200 },
  )
})

test.each([
  [
    'Russian in one byte a letter',
    Buffer.from('cff0e8e2e5f220ece8f02c20eae0ea20e4e5ebe020f320f2e5e1ff', 'hex'),
  ],
  ['bytes that are no text', Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 73 + 31) % 256))],
])('%s: refused as unreadable', async (_reason, bytes) => {
  expect(await readFileText(bytes, 'a.txt')).toEqual({ refused: 'unreadable-encoding' })
})
