import { family, font, inList, level, list, makeDocx, paragraph, run } from './make-docx'
import { read, shown } from './shown-lines'

const regulation = family(
  0,
  level(0, 'decimal', 'Điều %1.') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3)'),
)

describe('automatic numbers are written as Word shows them', () => {
  test('articles, clauses and points restart under the level above', async () => {
    const body = [
      paragraph('Phạm vi', inList(1)),
      paragraph('Khoản', inList(1, 1)),
      paragraph('Điểm', inList(1, 2)),
      paragraph('Điểm', inList(1, 2)),
      paragraph('Khoản', inList(1, 1)),
      paragraph('Điểm', inList(1, 2)),
      paragraph('Đối tượng', inList(1)),
      paragraph('Không đánh số'),
      paragraph('Khoản', inList(1, 1)),
    ].join('')
    expect(await shown(makeDocx({ body, numbering: regulation + list(1, 0) }))).toEqual([
      'Điều 1. Phạm vi',
      '1. Khoản',
      'a) Điểm',
      'b) Điểm',
      '2. Khoản',
      'a) Điểm',
      'Điều 2. Đối tượng',
      'Không đánh số',
      '1. Khoản',
    ])
  })

  test.each<[string, string, string, string[]]>([
    [
      'a second list of the same family counts on',
      regulation + list(1, 0) + list(2, 0),
      paragraph('A', inList(1)) + paragraph('B', inList(2)),
      ['Điều 1. A', 'Điều 2. B'],
    ],
    [
      'an override begins anew, once',
      regulation +
        list(1, 0) +
        list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
      paragraph('A', inList(1)) + paragraph('B', inList(2)) + paragraph('C', inList(2)),
      ['Điều 1. A', 'Điều 7. B', 'Điều 8. C'],
    ],
    [
      'an override may change the level itself',
      regulation +
        list(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', 'Chương %1')}</w:lvlOverride>`),
      paragraph('A', inList(1)),
      ['Chương I A'],
    ],
    [
      'letters, Roman numbers, capitals',
      family(
        0,
        level(0, 'upperLetter', '%1.') + level(1, 'lowerRoman', '(%2)') + level(2, 'upperRoman', '%3.'),
      ) + list(1, 0),
      paragraph('x', inList(1)) +
        paragraph('x', inList(1)) +
        paragraph('y', inList(1, 1)) +
        paragraph('y', inList(1, 1)) +
        paragraph('y', inList(1, 1)) +
        paragraph('y', inList(1, 1)) +
        paragraph('z', inList(1, 2)),
      ['A. x', 'B. x', '(i) y', '(ii) y', '(iii) y', '(iv) y', 'I. z'],
    ],
    [
      'several levels in one number; legal numbers are digits throughout',
      family(
        0,
        level(0, 'upperRoman', '%1.') +
          level(1, 'decimal', '%1.%2') +
          level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
      ) + list(1, 0),
      paragraph('a', inList(1)) + paragraph('b', inList(1, 1)) + paragraph('c', inList(1, 2)),
      ['I. a', 'I.1 b', '1.1.1 c'],
    ],
    [
      'a level that never restarts',
      family(
        0,
        level(0, 'decimal', 'Chương %1') + level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'),
      ) + list(1, 0),
      ['0', '1', '0', '1'].map((at) => paragraph('A', inList(1, Number(at)))).join(''),
      ['Chương 1 A', 'Điều 1. A', 'Chương 2 A', 'Điều 2. A'],
    ],
    [
      'no space where the list has none',
      family(0, level(0, 'decimal', '%1/', '<w:suff w:val="nothing"/>')) + list(1, 0),
      paragraph('A', inList(1)),
      ['1/A'],
    ],
    [
      'bullets of symbol fonts',
      family(
        0,
        level(0, 'bullet', '\uf0d8').replace('</w:lvl>', `<w:rPr>${font('Wingdings')}</w:rPr></w:lvl>`),
      ) +
        family(1, level(0, 'bullet', '\uf0b7')) +
        family(2, level(0, 'bullet', '-')) +
        list(1, 0) +
        list(2, 1) +
        list(3, 2),
      paragraph('A', inList(1)) + paragraph('B', inList(2)) + paragraph('C', inList(3)),
      ['Ø A', '• B', '- C'],
    ],
    [
      'a number in an old font',
      family(
        0,
        level(0, 'decimal', '§iÒu %1.').replace('</w:lvl>', `<w:rPr>${font('.VnTime')}</w:rPr></w:lvl>`),
      ) + list(1, 0),
      paragraph('A', inList(1)),
      ['Điều 1. A'],
    ],
    [
      'a list taken off with number 0',
      regulation + list(1, 0),
      paragraph('A', inList(0)) + paragraph('B', inList(1)),
      ['A', 'Điều 1. B'],
    ],
    ['a list that is not there', regulation, paragraph('A', inList(9)), ['A']],
  ])('%s', async (_reason, numbering, body, lines) => {
    expect(await shown(makeDocx({ body, numbering }))).toEqual(lines)
  })

  test('a style gives the list, the style that it is based on too', async () => {
    const numbering =
      family(
        0,
        level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Article"/>') +
          level(1, 'decimal', '%2.', '<w:pStyle w:val="Clause"/>'),
      ) + list(4, 0)
    const style = (id: string, based: string, properties: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${based}"/><w:pPr>${properties}</w:pPr></w:style>`
    const styles =
      style('Article', 'None', '<w:numPr><w:numId w:val="4"/></w:numPr>') +
      style('Clause', 'Article', '') +
      style('Copy', 'Clause', '<w:numPr><w:ilvl w:val="1"/></w:numPr>')
    const of = (name: string): string => paragraph('x', `<w:pStyle w:val="${name}"/>`)
    expect(
      await shown(
        makeDocx({ body: of('Article') + of('Clause') + of('Copy') + of('Article'), numbering, styles }),
      ),
    ).toEqual(['Điều 1. x', '1. x', '2. x', 'Điều 2. x'])
  })

  test('a paragraph whose end was deleted runs on, and is counted once', async () => {
    const half = `<w:p><w:pPr>${inList(1)}<w:rPr><w:del/></w:rPr></w:pPr>${run('nửa đầu, ')}</w:p>`
    const body = half + paragraph('nửa sau', inList(1)) + paragraph('B', inList(1))
    expect(await shown(makeDocx({ body, numbering: regulation + list(1, 0) }))).toEqual([
      'Điều 1. nửa đầu, nửa sau',
      'Điều 2. B',
    ])
  })
})

test.each<[string, string, string[]]>([
  [
    'old fonts are decoded run by run, also where a letter is cut in two',
    paragraph(
      run('v¨n b¶', font('.VnTime')) +
        run('n mËt', font('.VnTime')) +
        run(' và') +
        run(' toá ca', font('VNI-Times')) +
        run('ùo', font('VNI-Times')) +
        run(' bé', font('.VnTimeH')),
    ),
    ['văn bản mật và tố cáo BỘ'],
  ],
  [
    'Unicode typed in an old font stays',
    paragraph(run('Văn bản và các đơn thư', font('.VnTime'))),
    ['Văn bản và các đơn thư'],
  ],
  [
    'breaks, tabs, hyphens',
    paragraph(
      '<w:r><w:t>Một</w:t><w:br/><w:t>Hai</w:t><w:tab/><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>BCT</w:t><w:br w:type="page"/><w:t>Ba</w:t><w:cr/><w:t>Bốn</w:t></w:r>',
    ),
    ['Một', 'Hai QĐ-BCT', 'Ba', 'Bốn'],
  ],
  [
    'a break inside a sentence is none',
    paragraph('<w:r><w:t>Cục cung cấp</w:t><w:br/><w:t>tài khoản</w:t></w:r>'),
    ['Cục cung cấp tài khoản'],
  ],
  [
    'deleted text is gone, inserted and moved text stays',
    paragraph(
      `${run('A')}<w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins>${run(' B')}</w:ins><w:moveFrom>${run('y')}</w:moveFrom><w:moveTo>${run(' C')}</w:moveTo>`,
    ),
    ['A B C'],
  ],
  ['hidden text is not shown', paragraph(run('A') + run('x', '<w:vanish/>')), ['A']],
  [
    'fields, links, controls, formulas keep their text',
    paragraph(
      `<w:fldSimple w:instr="REF">${run('Điều 5')}</w:fldSimple><w:hyperlink r:id="rId7">${run(' liên kết')}</w:hyperlink><w:sdt><w:sdtContent>${run(' ô')}</w:sdtContent></w:sdt><m:oMath><m:r><m:t> x+y</m:t></m:r></m:oMath>`,
    ),
    ['Điều 5 liên kết ô x+y'],
  ],
  [
    'a symbol',
    paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t xml:space="preserve"> đạt</w:t></w:r>'),
    ['✓ đạt'],
  ],
  [
    'a row is a line',
    `<w:tbl><w:tr><w:tc>${paragraph('BỘ CÔNG THƯƠNG')}</w:tc><w:tc>${paragraph('CỘNG HÒA')}${paragraph('Độc lập')}</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('x')}</w:tc></w:tr></w:tbl>`,
    ['table-row: BỘ CÔNG THƯƠNG | CỘNG HÒA Độc lập'],
  ],
  [
    'a text box comes behind its paragraph, once',
    paragraph(
      `${run('Chủ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph('Hộp')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('Hộp')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    ['Chủ', 'Hộp'],
  ],
  [
    'centred and bold are told',
    paragraph('QUYẾT ĐỊNH', '<w:jc w:val="center"/>') +
      paragraph(run('Điều 1. Tên', '<w:b/>')) +
      paragraph(run('thường') + run(' đậm', '<w:b/>')),
    ['* QUYẾT ĐỊNH', '* Điều 1. Tên', 'thường đậm'],
  ],
])('%s', async (_reason, body, lines) => {
  expect(await shown(makeDocx({ body }))).toEqual(lines)
})

test('notes follow the text, their marks stay', async () => {
  const footnotes = `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${paragraph('Sửa đổi theo')}</w:footnote>`
  const body = paragraph(`${run('Điều 1')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + paragraph('Sau')
  expect(await shown(makeDocx({ body, footnotes }))).toEqual([
    'Điều 1[1]',
    'Sau',
    'footnote: [1] Sửa đổi theo',
  ])
})

test('what it was written in is named', async () => {
  const body = paragraph(run('v¨n b¶n', font('.VnTime'))) + paragraph('Điều')
  expect(await read(makeDocx({ body }))).toMatchObject({
    format: 'docx',
    encoding: 'unicode + tcvn3',
    characters: 10,
  })
})
