import { readDocument } from '../../../knowledge/document-file/read-document'
import { documentOf, headOf, idsOf, lostLines, readLines, sourceOf, tail, unitsOf } from './structure-source'

const circular = (body: string): string =>
  `${headOf('THÔNG TƯ', '07/2020/TT-BM', 'QUY ĐỊNH VỀ THỬ NGHIỆM')}\n${body}\n${tail}`
const amending = (body: string): string =>
  `${headOf('THÔNG TƯ', '08/2021/TT-BM', 'SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA THÔNG TƯ SỐ 07/2020/TT-BM')}\n${body}\n${tail}`

describe('articles, clauses and points', () => {
  const cases: [string, string, string[]][] = [
    [
      'heading on the line of the number or on the next, number with a colon or alone',
      `Điều 1. Phạm vi điều chỉnh
       Thông tư này quy định việc thử.
       Điều 2: Đối tượng áp dụng
       Thông tư này áp dụng với mọi người.
       Điều 3
       Giải thích từ ngữ
       Từ ngữ hiểu như sau.`,
      [
        'D1 Phạm vi điều chỉnh',
        'D1.P1 Thông tư này quy định việc thử.',
        'D2 Đối tượng áp dụng',
        'D2.P1 Thông tư này áp dụng với mọi người.',
        'D3 Giải thích từ ngữ',
        'D3.P1 Từ ngữ hiểu như sau.',
      ],
    ],
    [
      'an article that is one sentence has no heading and is its own text',
      `Điều 1. Nay thành lập Tổ thử nghiệm.
       Điều 2. Tổ có nhiệm vụ sau:
       1. Thử.
       2. Ghi lại.
       Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành./.`,
      [
        'D1 Nay thành lập Tổ thử nghiệm.',
        'D2',
        'D2.P1 Tổ có nhiệm vụ sau:',
        'D2.K1 Thử.',
        'D2.K2 Ghi lại.',
        'D3 Chánh Văn phòng chịu trách nhiệm thi hành.',
      ],
    ],
    [
      'added articles, clauses and points keep their letters; đ is a point of its own',
      `Điều 7. Thử
       1. Khoản một:
       a) Điểm a;
       a1) Điểm thêm;
       b) Điểm b;
       c) Điểm c;
       d) Điểm d;
       đ) Điểm đ;
       e) Điểm e.
       1a. Khoản thêm.
       2. Khoản hai.
       Điều 7a. Thử thêm
       Một câu.
       Điều 7đ. Thử thêm nữa
       Một câu.`,
      [
        'D7 Thử',
        'D7.K1 Khoản một:',
        'D7.K1.a Điểm a;',
        'D7.K1.a1 Điểm thêm;',
        'D7.K1.b Điểm b;',
        'D7.K1.c Điểm c;',
        'D7.K1.d Điểm d;',
        'D7.K1.đ Điểm đ;',
        'D7.K1.e Điểm e.',
        'D7.K1a Khoản thêm.',
        'D7.K2 Khoản hai.',
        'D7a Thử thêm',
        'D7a.P1 Một câu.',
        'D7đ Thử thêm nữa',
        'D7đ.P1 Một câu.',
      ],
    ],
    [
      'a lead-in is a paragraph; bullets, flush text and table rows stay with their unit',
      `Điều 1. Mức thử
       Mức thử được tính như sau:
       1. Với người:
       - Một lần;
       + Hai lần.
       Phần còn lại tính theo giờ.
       | Loại | Mức
       | A | 10
       2. Với máy.`,
      [
        'D1 Mức thử',
        'D1.P1 Mức thử được tính như sau:',
        'D1.K1 Với người:\n- Một lần;\n+ Hai lần.\nPhần còn lại tính theo giờ.\nLoại | Mức\nA | 10',
        'D1.K2 Với máy.',
      ],
    ],
    [
      'points without a clause, steps, and clauses inside clauses',
      `Điều 1. Trình tự
       a) Nhận;
       b) Trả.
       Điều 2. Các bước
       1. Thực hiện:
       (1) Đọc
       (2) Viết
       2. Kiểm tra:
       2.1. Lần đầu;
       2.2. Lần sau.
       3. Kết thúc.`,
      [
        'D1 Trình tự',
        'D1.a Nhận;',
        'D1.b Trả.',
        'D2 Các bước',
        'D2.K1 Thực hiện:',
        'D2.K1.(1) Đọc',
        'D2.K1.(2) Viết',
        'D2.K2 Kiểm tra:',
        'D2.K2.1 Lần đầu;',
        'D2.K2.2 Lần sau.',
        'D2.K3 Kết thúc.',
      ],
    ],
    [
      'a mention at the start of a torn line starts no article',
      `Điều 1. Thử
       Việc thử thực hiện theo quy định tại
       Điều 5 của Nghị định này và
       Điều 6. Riêng việc này thì không.
       Điều 2. Nữa
       Một câu.`,
      [
        'D1 Thử',
        'D1.P1 Việc thử thực hiện theo quy định tại\nĐiều 5 của Nghị định này và\nĐiều 6. Riêng việc này thì không.',
        'D2 Nữa',
        'D2.P1 Một câu.',
      ],
    ],
    [
      'a sentence that a copy broke is one sentence',
      `Điều 1. Thử
       Văn phòng hướng dẫn các đơn vị sử dụng Hệ thống
       iMOIT.`,
      ['D1 Thử', 'D1.P1 Văn phòng hướng dẫn các đơn vị sử dụng Hệ thống iMOIT.'],
    ],
    [
      'an equal number comes back as the second of its kind',
      `Điều 1. Thử
       Một.
       Điều 2. Lại
       Hai.
       Điều 2. Lại nữa
       Ba.
       Điều 3. Hết
       Bốn.`,
      ['D1 Thử', 'D1.P1 Một.', 'D2 Lại', 'D2.P1 Hai.', 'D2~2 Lại nữa', 'D2~2.P1 Ba.', 'D3 Hết', 'D3.P1 Bốn.'],
    ],
  ]
  test.each(cases)('%s', (_reason, body, expected) => {
    expect(unitsOf(circular(body))).toEqual(expected)
  })
})

describe('chapters', () => {
  const text = circular(`PHẦN THỨ NHẤT
    QUY ĐỊNH CHUNG
    Chương I. PHẠM VI
    Điều 1. Thử
    Một.
    Chương II
    QUẢN LÝ VIỆC THỬ
    TRONG CẢ NƯỚC
    Mục 1. NGƯỜI THỬ
    Điều 2. Thử nữa
    Mục này không có gì khác quy định tại
    Chương I của Thông tư này.
    Tiểu mục 1
    Người thử lại
    Điều 3. Thử lại
    Ba.`)
  test('their titles are no text of the article before', () => {
    expect(unitsOf(text)).toEqual([
      'D1 Thử',
      'D1.P1 Một.',
      'D2 Thử nữa',
      'D2.P1 Mục này không có gì khác quy định tại',
      'D2.P2 Chương I của Thông tư này.',
      'D3 Thử lại',
      'D3.P1 Ba.',
    ])
  })
  test('stand in the file as they are printed', () => {
    expect(
      documentOf(text)
        .file.split('\n')
        .filter((line) => line.startsWith('##')),
    ).toEqual([
      '## PHẦN THỨ NHẤT',
      '## QUY ĐỊNH CHUNG',
      '## Chương I. PHẠM VI',
      '## Chương II',
      '## QUẢN LÝ VIỆC THỬ',
      '## TRONG CẢ NƯỚC',
      '## Mục 1. NGƯỜI THỬ',
      '## Tiểu mục 1',
      '## Người thử lại',
    ])
  })
})

const decision = `${headOf('QUYẾT ĐỊNH', '15/QĐ-BM', 'VỀ VIỆC BAN HÀNH QUY CHẾ THỬ NGHIỆM')}
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Quy chế thử nghiệm của Bộ Mẫu.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
${tail}
QUY CHẾ
THỬ NGHIỆM CỦA BỘ MẪU
(Ban hành kèm theo Quyết định số 15/QĐ-BM ngày 05 tháng 3 năm 2020
của Bộ trưởng Bộ Mẫu)
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
1. Việc thử theo Phụ lục kèm theo Quy chế này.
2. Theo khoản 1 Điều này.
Điều 2. Hết
Theo điểm a khoản 1 Điều 1.
PHỤ LỤC
QUY TRÌNH THỬ
I. NHẬN
Mọi mẫu thử đều được nhận.
2. Mô tả
1. Mô tả:
(1) Văn thư
- Ghi sổ
(2) Chuyên viên
II. TRẢ
1. Trả mẫu:
1.1. Trả trực tiếp.
a) Tại chỗ;
1.2. Trả qua bưu điện.`

describe('a decision that issues a regulation with an annex', () => {
  test('keeps the three numberings apart', () => {
    expect(idsOf(decision)).toEqual([
      'QD.D1',
      'QD.D2',
      'D1',
      'D1.K1',
      'D1.K2',
      'D2',
      'D2.P1',
      'PL.I',
      'PL.I.P1',
      'PL.I.1',
      'PL.I.1.(1)',
      'PL.I.1.(2)',
      'PL.II',
      'PL.II.1',
      'PL.II.1.1',
      'PL.II.1.1.a',
      'PL.II.1.2',
    ])
  })
  test('says what it is', () => {
    expect(documentOf(decision).document.instrument).toMatchObject({
      id: '15-qd-bm',
      number: '15/QĐ-BM',
      kind: 'Quyết định',
      title: 'Quy chế thử nghiệm của Bộ Mẫu',
      shortTitle: 'Quy chế thử nghiệm của Bộ Mẫu (QĐ 15/QĐ-BM)',
      issuer: 'Bộ trưởng Bộ Mẫu',
      signer: 'Lê Văn Thử',
      signed: '2020-03-05',
      effective: '2020-03-05',
      effectiveFrom: 'Quyết định này có hiệu lực kể từ ngày ký',
    })
  })
  test('the articles of the regulation point to each other and to its annex', () => {
    const pointing = documentOf(decision).document.units.filter(({ refersTo }) => refersTo.length > 0)
    expect(pointing.map(({ id, refersTo }) => [id, refersTo])).toEqual([
      ['D1.K1', ['PL.I', 'PL.II']],
      ['D1.K2', ['D1.K1']],
    ])
  })
  test('signature and recipients are left out, with the reason', () => {
    const { residue, unplaced, continuous } = documentOf(decision).report
    expect(residue.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
      'separator: -------',
      'state-motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'state-motto: Độc lập - Tự do - Hạnh phúc',
      'separator: ---------------',
      'recipients: Nơi nhận:',
      'recipients: - Như Điều 3;',
      'recipients: - Lưu: VT.',
      'signature: KT. BỘ TRƯỞNG',
      'signature: THỨ TRƯỞNG',
      'signature: (Đã ký)',
      'signature: Lê Văn Thử',
    ])
    expect(unplaced).toEqual([])
    expect(continuous).toBe(true)
  })
  test('the end of the recipients on a line of its own opens no part', () => {
    const broken = decision.replace('- Lưu: VT.', '- Lưu:\nVT, CNTT.')
    expect(broken).not.toBe(decision)
    expect(idsOf(broken)).toEqual(idsOf(decision))
    expect(documentOf(broken).report.residue.map(({ text }) => text)).toContain('VT, CNTT.')
  })
})

describe('several annexes', () => {
  const text = circular(`Điều 1. Thử
    Theo Phụ lục I và Mẫu số 01 Phụ lục II ban hành kèm theo Thông tư này.
    Điều 2. Hết
    Hết.
    ${tail}
    PHỤ LỤC I
    DANH MỤC THỬ
    (Ban hành kèm theo Thông tư số 07/2020/TT-BM)
    1. Máy đo.
    2. Máy đếm.
    PHỤ LỤC II: BIỂU MẪU
    Mẫu số 01
    HỢP ĐỒNG THỬ
    Điều 1. Hai bên thử.
    Điều 2. Hai bên trả.
    PHỤ LỤC III
    QUY TẮC NHỎ
    A. CHUNG
    1. Mọi người.
    B. RIÊNG
    1. Mỗi người.`)
    .split('\n')
    .slice(0, -tail.split('\n').length)
    .join('\n')
  test('keep their labels; a form is one text, and its articles are none of the document', () => {
    expect(unitsOf(text)).toEqual([
      'D1 Thử',
      'D1.P1 Theo Phụ lục I và Mẫu số 01 Phụ lục II ban hành kèm theo Thông tư này.',
      'D2 Hết',
      'D2.P1 Hết.',
      'PL.I Danh mục thử',
      'PL.I.1 Máy đo.',
      'PL.I.2 Máy đếm.',
      'PL.II Biểu mẫu / Biểu mẫu',
      'PL.II.M01 Hợp đồng thử / Điều 1. Hai bên thử.\nĐiều 2. Hai bên trả.',
      'PL.III Quy tắc nhỏ / Quy tắc nhỏ',
      'PL.III.A CHUNG',
      'PL.III.A.1 Mọi người.',
      'PL.III.B RIÊNG',
      'PL.III.B.1 Mỗi người.',
    ])
    expect(documentOf(text).report.parts.map(({ name, articles }) => [name, articles.length])).toEqual([
      ['', 2],
      ['Phụ lục I', 0],
      ['Phụ lục II', 0],
      ['Phụ lục II, Mẫu 01', 0],
      ['Phụ lục III', 0],
    ])
  })
  test('articles point to the annex they name', () => {
    expect(documentOf(text).document.units.find(({ id }) => id === 'D1.P1')?.refersTo).toEqual([
      'PL.I',
      'PL.II.M01',
      'PL.II',
    ])
  })
})

describe('law that an amending document quotes is text of its clauses', () => {
  const cases: [string, string, string[]][] = [
    [
      'between quotation marks, over many paragraphs',
      `Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2020/TT-BM
       1. Điều 3 được sửa đổi như sau:
       “Điều 3. Mới
       1. Khoản một mới.
       a) Điểm mới;
       2. “Từ” là từ.”
       2. Bổ sung Điều 7a như sau:
       "Điều 7a. Thêm
       Một câu."
       Điều 2. Hiệu lực
       Thông tư này có hiệu lực từ ngày 01 tháng 5 năm 2021.`,
      ['D1', 'D1.K1', 'D1.K2', 'D2', 'D2.P1'],
    ],
    [
      'nobody closed the quotation',
      `Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2020/TT-BM
       1. Sửa đổi Điều 3 như sau:
       “Điều 3. Mới
       1. Khoản một mới.
       2. Sửa đổi Điều 5 như sau:
       “Điều 5. Mới nữa
       Một câu.”
       3. Bãi bỏ Điều 9.
       Điều 2. Hiệu lực
       Thông tư này có hiệu lực từ ngày 01 tháng 5 năm 2021.`,
      ['D1', 'D1.K1', 'D1.K2', 'D1.K3', 'D2', 'D2.P1'],
    ],
    [
      'nobody opened one either',
      `Điều 1. Sửa đổi Điều 25 của Thông tư số 07/2020/TT-BM như sau:
       Điều 25. Mới
       1. Khoản một mới.
       2. Khoản hai mới.
       Điều 2. Hiệu lực
       Thông tư này có hiệu lực từ ngày 01 tháng 5 năm 2021.`,
      ['D1', 'D2', 'D2.P1'],
    ],
    [
      'it begins on the line of the instruction',
      `Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2020/TT-BM
       1. Khoản 2 Điều 4 được sửa đổi như sau: “2. Khoản hai mới:
       a) Một;
       b) Hai.”.
       2. Bỏ từ “thử” tại Điều 6.
       Điều 2. Hiệu lực
       Thông tư này có hiệu lực từ ngày 01 tháng 5 năm 2021.`,
      ['D1', 'D1.K1', 'D1.K2', 'D2', 'D2.P1'],
    ],
  ]
  test.each(cases)('%s', (_reason, body, expected) => {
    const { document, report } = documentOf(amending(body))
    expect(document.units.map(({ id }) => id)).toEqual(expected)
    expect(report.unplaced).toEqual([])
    expect(report.continuous).toBe(true)
  })
})

describe('the report', () => {
  test('names gaps, repeats and what comes too late, part by part', () => {
    const { parts, continuous } = documentOf(
      circular(`Điều 1. Một
        Câu.
        Điều 2. Hai
        Câu.
        Điều 2. Hai nữa
        Câu.
        Điều 5. Năm
        Câu.
        Điều 4. Bốn
        Câu.`),
    ).report
    expect(parts).toMatchObject([{ gaps: ['3'], duplicates: ['2'], outOfOrder: ['4'] }])
    expect(parts[0]?.articles).toEqual([
      { number: '1', heading: 'Một' },
      { number: '2', heading: 'Hai' },
      { number: '2', heading: 'Hai nữa' },
      { number: '5', heading: 'Năm' },
      { number: '4', heading: 'Bốn' },
    ])
    expect(continuous).toBe(false)
  })

  const odd: [string, string, string[]][] = [
    ['an article without text', 'Điều 1. Một\nĐiều 2. Hai\nCâu.', ['article-without-text']],
    ['a clause number that jumps', 'Điều 1. Một\n1. Câu.\n3. Câu.', ['clause-jump']],
    ['e after d', 'Điều 1. Một\n1. Câu:\na) a;\nb) b;\nc) c;\nd) d;\ne) e.', ['point-jump']],
    ['đ after d is no jump', 'Điều 1. Một\n1. Câu:\na) a;\nb) b;\nc) c;\nd) d;\nđ) đ.', []],
    ['letters of a wrong encoding', 'Điều 1. Một\nCâu này Ã¡ á»‡ hỏng.', ['odd-letters']],
  ]
  test.each(odd)('points at %s', (_what, body, expected) => {
    const read = documentOf(circular(`${body}\nĐiều 9. Hết\nHết.`))
    expect(read.report.suspicions.map(({ oddity }) => oddity)).toEqual(expected)
  })

  test('what belongs nowhere is shown, not dropped', () => {
    const { unplaced, characters } = documentOf(
      circular('Chương I\nQUY ĐỊNH CHUNG\nLời mở đầu không thuộc điều nào.\nĐiều 1. Một\nCâu.'),
    ).report
    expect(unplaced).toEqual([{ text: 'Lời mở đầu không thuộc điều nào.' }])
    expect(characters.unplaced).toBe(26)
  })

  test('says what the text does not say, and takes nothing for granted', () => {
    const text = circular('Điều 1. Một\nCâu.\nĐiều 2. Hai\nCâu.').replace(tail, '')
    const { report, document } = documentOf(text, { date: '2020-06-01' })
    expect(report.missing).toEqual(['effective', 'signer'])
    expect(document.instrument).toMatchObject({ signed: '2020-03-05', effective: '2020-06-01' })
    expect(document.instrument).not.toHaveProperty('effectiveFrom')
  })

  test('a day of signing in the future is odd', () => {
    const { suspicions } = documentOf(circular('Điều 1. Một\nCâu.'), { now: new Date('2019-01-01') }).report
    expect(suspicions).toEqual([{ oddity: 'future-date', text: 'Hà Nội, ngày 05 tháng 3 năm 2020' }])
  })
})

describe('refuses', () => {
  const chapters = Array.from({ length: 60 }, (_, at) =>
    [`Chương ${at + 1}`, 'Trời mưa suốt đêm, và ông lão vẫn ngồi bên cửa sổ. '.repeat(30)].join('\n'),
  ).join('\n')
  const cases: [string, string, string][] = [
    ['a text without lines', '', 'empty'],
    ['a novel', chapters, 'no-articles'],
    [
      'a novel with an article by accident',
      `${chapters}\nĐiều 1. Không ai được ra khỏi làng.\n${chapters}`,
      'no-articles',
    ],
    ['a text without a number', circular('Điều 1. Một\nCâu.').replace(/^Số: .*$/m, ''), 'no-number'],
  ]
  test.each(cases)('%s', (_what, text, refused) => {
    expect(readLines(text)).toMatchObject({ refused })
  })
})

test.each([
  ['a decision with all it issues', decision],
  ['lines that look like marks of the file', circular('Điều 1. Một\n> Câu.\n# Không phải phần\n1. Khoản')],
  [
    'chapters, quotations and an end mark',
    amending('Chương I\nCHUNG\nĐiều 1. Sửa đổi Điều 2 như sau:\n“Điều 2. A\n1. B”./.'),
  ],
])('nothing is lost, and the file reads back to the same units: %s', (_what, text) => {
  const read = documentOf(text)
  const { in: all, placed, residue, unplaced } = read.report.characters
  expect(lostLines(sourceOf(text), read)).toEqual([])
  expect(all).toBe(sourceOf(text).characters)
  expect(placed + residue + unplaced).toBe(all)
  expect(readDocument(read.file, 'again')).toEqual(read.document)
})
