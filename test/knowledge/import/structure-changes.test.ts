import { documentOf, headOf, tail } from './structure-source'

const ruling = (body: string, title = 'VỀ VIỆC THỬ'): string =>
  `${headOf('QUYẾT ĐỊNH', '15/QĐ-BM', title)}\n${body}\n${tail}`
const instrumentOf = (body: string, title?: string) => documentOf(ruling(body, title)).document.instrument

describe('the day it takes effect is computed from the sentence that states it', () => {
  const cases: [string, string | undefined, string | undefined][] = [
    ['Quyết định này có hiệu lực kể từ ngày ký.', '2020-03-05', undefined],
    ['Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành.', '2020-03-05', undefined],
    ['Quyết định này có hiệu lực thi hành từ ngày 15 tháng 3 năm 2020.', '2020-03-15', undefined],
    ['Quyết định này có hiệu lực từ ngày 1/4/2020 đến hết ngày 31/12/2020.', '2020-04-01', '2021-01-01'],
    ['Quyết định này có hiệu lực sau 45 ngày kể từ ngày ký.', '2020-04-19', undefined],
    ['Quyết định này có hiệu lực thi hành sau 15 (mười lăm) ngày, kể từ ngày ký.', '2020-03-20', undefined],
    [
      'Quyết định này thay thế Quyết định số 2/QĐ-BM và có hiệu lực từ ngày 06/3/2020.',
      '2020-03-06',
      undefined,
    ],
    // The day of the gazette is not in the text, 30 February is no day, and this is about another document.
    ['Quyết định này có hiệu lực sau 15 ngày, kể từ ngày đăng Công báo.', undefined, undefined],
    ['Quyết định này có hiệu lực từ ngày 30 tháng 2 năm 2020.', undefined, undefined],
    ['Quyết định số 9/QĐ-BM hết hiệu lực từ ngày 01 tháng 5 năm 2020.', undefined, undefined],
  ]
  test.each(cases)('%s', (sentence, effective, expires) => {
    const { document, report } = documentOf(ruling(`Điều 1. Thử.\nĐiều 2. ${sentence}`))
    expect(report.missing.includes('effective')).toBe(effective === undefined)
    expect(document.instrument.effective).toBe(effective ?? '2020-03-05')
    expect(document.instrument.expires).toBe(expires)
  })
})

describe('what it puts an end to', () => {
  const cases: [string, string, { replaces?: string[]; repeals?: string[] }][] = [
    [
      'one document replaced',
      'Điều 1. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 2208/QĐ-BM ngày 14 tháng 3 năm 2014 của Bộ trưởng.',
      { replaces: ['2208/QĐ-BM'] },
    ],
    [
      'several, with the words in their names left alone',
      'Điều 1. Quyết định này thay thế Thông tư số 1/2010/TT-BM quy định chi tiết Nghị định số 5/2009/NĐ-CP và Thông tư số 2/2011/TT-BM sửa đổi, bổ sung Thông tư số 1/2010/TT-BM.',
      { replaces: ['1/2010/TT-BM', '2/2011/TT-BM'] },
    ],
    [
      'a list of points',
      'Điều 1. Hiệu lực\n1. Bãi bỏ các văn bản sau:\na) Thông tư số 1/2010/TT-BM ngày 01 tháng 01 năm 2010;\nb) Quyết định số 7/QĐ-BM.\nĐiều 2. Hết\nHết.',
      { repeals: ['1/2010/TT-BM', '7/QĐ-BM'] },
    ],
    [
      'one that says it of itself',
      'Điều 1. Thông tư số 1/2010/TT-BM hết hiệu lực kể từ ngày Quyết định này có hiệu lực.',
      { repeals: ['1/2010/TT-BM'] },
    ],
    [
      'mentions of documents that may be replaced some day',
      'Điều 1. Áp dụng Nghị định số 57/2020/NĐ-CP, Nghị định số 58/2020/NĐ-CP và văn bản sửa đổi, bổ sung, thay thế (nếu có) và Nghị định số 59/2020/NĐ-CP.',
      {},
    ],
    [
      'what quoted law replaces',
      'Điều 1. Sửa đổi Điều 9 như sau:\n“Điều 9. Hiệu lực\nThông tư này thay thế Thông tư số 1/2010/TT-BM.”',
      {},
    ],
    ['an article is not its document', 'Điều 1. Bãi bỏ Điều 5 Thông tư số 1/2010/TT-BM.', {}],
    [
      'a phrase is not its document',
      'Điều 1. Thay thế cụm từ “thử” bằng cụm từ “làm” tại Thông tư số 1/2010/TT-BM.',
      {},
    ],
  ]
  test.each(cases)('%s', (_what, body, expected) => {
    const { replaces, repeals } = instrumentOf(body)
    expect({ ...(replaces && { replaces }), ...(repeals && { repeals }) }).toEqual(expected)
  })
})

describe('what it changes in other documents', () => {
  const title = 'SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA THÔNG TƯ SỐ 07/2020/TT-BM NGÀY 05 THÁNG 3 NĂM 2020'
  const opening = 'Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2020/TT-BM'
  const closing = 'Điều 2. Hiệu lực\nThông tư này có hiệu lực từ ngày 01 tháng 5 năm 2021.'
  const cases: [string, string, string[]][] = [
    ['an article', '1. Sửa đổi Điều 5 như sau:\n“Điều 5. Mới\nCâu.”', ['amend D5 by D1.K1']],
    [
      'a clause and a point',
      '1. Sửa đổi, bổ sung điểm a khoản 2 Điều 5 như sau:\n“a) Mới.”',
      ['amend D5.K2.a by D1.K1'],
    ],
    [
      'an added article, not the one it comes after',
      '1. Bổ sung Điều 7a vào sau Điều 7 như sau:\n“Điều 7a. Mới\nCâu.”',
      ['add D7a by D1.K1'],
    ],
    [
      'repealed places',
      '1. Bãi bỏ khoản 1, khoản 3 Điều 9 và Điều 10.',
      ['repeal D9.K1 by D1.K1', 'repeal D9.K3 by D1.K1', 'repeal D10 by D1.K1'],
    ],
    [
      'points of an instruction that name only clauses',
      '1. Sửa đổi Điều 5 như sau:\na) Sửa đổi khoản 1 như sau:\n“1. Mới.”\nb) Bổ sung khoản 3a vào sau khoản 3 như sau:\n“3a. Mới.”',
      ['amend D5 by D1.K1', 'amend D5.K1 by D1.K1.a', 'add D5.K3a by D1.K1.b'],
    ],
    [
      'what the quoted law mentions is not changed',
      '1. Sửa đổi Điều 5 như sau:\n“Điều 5. Mới\n1. Bãi bỏ khoản 2 Điều 8.”',
      ['amend D5 by D1.K1'],
    ],
  ]
  test.each(cases)('%s', (_what, body, expected) => {
    const { amends } = instrumentOf([opening, body, closing].join('\n'), title)
    const { file } = documentOf(ruling([opening, body, closing].join('\n'), title))
    const lines = file.split('\n').flatMap((line) => /^amends: 07\/2020\/TT-BM (.*)$/u.exec(line)?.[1] ?? [])
    expect(lines).toEqual(expected)
    expect(amends?.every(({ number }) => number === '07/2020/TT-BM')).toBe(true)
  })
})
