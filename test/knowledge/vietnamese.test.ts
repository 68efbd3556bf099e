import { loadWordCounts } from '../../knowledge/background/word-counts'
import { countsWithQuestions, createReadWords } from '../../knowledge/question/read-words'
import { expandAbbreviation } from '../../knowledge/vietnamese/abbreviations'
import { cleanText } from '../../knowledge/vietnamese/clean-text'
import { decodeTelex, decodeViqr, decodeVni } from '../../knowledge/vietnamese/decode-keystrokes'
import { isOneEditAway } from '../../knowledge/vietnamese/near-spellings'
import { cleanLine } from '../../knowledge/vietnamese/split-words'
import { foldedKey, syllableKey } from '../../knowledge/vietnamese/syllable-key'

describe('letters', () => {
  test.each([
    ['Điều'.normalize('NFD'), 'Điều'],
    ['e\u0301\u0302', 'ế'], // marks in the order that does not compose
    ['Ðiều', 'Điều'],
    ['ɖiều', 'điều'],
    ['mậ\u200bt', 'mật'],
    ['QĐ–BCT', 'QĐ-BCT'],
    ['Điều\u00a0６', 'Điều 6'],
  ])('%j is read as %s', (typed, clean) => {
    expect(cleanText(typed)).toBe(clean)
  })
  test.each([
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['huỷ', 'hủy'],
    ['lí', 'lý'],
    ['kĩ', 'kỹ'],
  ])('%s and %s are one word', (one, other) => {
    expect(syllableKey(one)).toBe(syllableKey(other))
  })
  test.each([
    ['mật', 'mất'],
    ['tối', 'tôi'],
    ['đ', 'd'],
    ['cấp', 'cáp'],
  ])('%s and %s are two words with the same letters', (one, other) => {
    expect(syllableKey(one)).not.toBe(syllableKey(other))
    expect(foldedKey(one)).toBe(foldedKey(other))
  })
  test.each(['iMOIT', 'i-moit', 'I MOIT', 'i.moit', 'i_moit'])('%s is the system', (name) => {
    expect(cleanLine(name)).toBe('imoit')
  })
})

describe('keystrokes', () => {
  const same = (decoded: string | undefined) => decoded && syllableKey(decoded)
  test.each([
    ['heej', 'hệ'],
    ['thoongs', 'thống'],
    ['maatj', 'mật'],
    ['maajt', 'mật'],
    ['maats', 'mất'],
    ['dduwowcj', 'được'],
    ['nhw', 'như'],
  ])('Telex %s is %s', (typed, meant) => {
    expect(same(decodeTelex(typed))).toBe(syllableKey(meant))
  })
  test.each([
    ['ma65t', 'mật'],
    ['ma61t', 'mất'],
    ['d9u7o75c', 'được'],
    ['k1', undefined],
    ['d6', undefined],
  ])('VNI %s is %s', (typed, meant) => {
    expect(same(decodeVni(typed))).toBe(meant && syllableKey(meant))
  })
  test('VIQR', () => {
    expect(decodeViqr("va(n ba?n ma^.t co' ddu+o+.c gu+?i khong?")).toBe('văn bản mật có được gửi khong?')
    expect(decodeViqr('Is it ok? C++ and e.g. this.')).toBe('Is it ok? C++ and e.g. this.')
  })
})

describe('abbreviations', () => {
  test.each([
    ['mk', 'em quên mk imoit', 'mật khẩu'],
    ['mk', 'mk muốn hỏi', 'mình'],
    ['tk', 'xin tk imoit', 'tài khoản'],
    ['tk', 'tk bạn', 'cảm ơn'],
    ['tc', 'đơn tc gửi được không', 'tố cáo'],
    ['tc', 'vụ tc cán bộ', 'tổ chức'],
    ['cv', 'cv đến', 'công văn'],
    ['cv', 'em là cv mới', 'chuyên viên'],
    ['k', 'được k', 'không'],
    ['vpcp', 'vpcp', 'văn phòng chính phủ'],
    ['imoit', 'imoit', undefined],
  ])('%s in "%s" is %s', (word, sentence, meaning) => {
    expect(expandAbbreviation(word, sentence)).toBe(meaning)
  })
})

describe('repair', () => {
  const read = createReadWords(countsWithQuestions())
  const meant = (text: string): string[] => read(text).words.map((word) => word.key)
  const keys = (text: string): string[] => text.split(' ').map(syllableKey)
  test.each([
    ['van ban mat co duoc gui khong', 'văn bản mật có được gửi không'],
    ['toi mat mat khau', 'tôi mất mật khẩu'],
    ['thu hoi quyen su dung', 'thu hồi quyền sử dụng'],
    ['tài liêu kèm thoe', 'tài liệu kèm theo'],
    ['bên nào sữa', 'bên nào sửa'], // hỏi and ngã sound alike
    ['vawn banr mật', 'văn bản mật'],
    ['phu luc dinh kem', 'phụ lục đính kèm'],
    ['quản lí imoti', 'quản lý imoit'],
    ['hệ thống vb điện tử do ai quản lý', 'imoit do ai quản lý'],
  ])('%s', (typed, text) => {
    expect(meant(typed)).toEqual(keys(text))
  })
  test.each(['scan address see off', 'off lai', 'qd2226'])('survives: %s', (text) => {
    expect(
      read(text)
        .words.map((word) => word.typed)
        .join(' '),
    ).toContain(text.split(' ')[0])
  })
  test.each([
    ['Which documents must not be sent?', true],
    ['I forgot my password', true],
    ['ai cap tai khoan imoit', false],
    ['up file len imoit', false],
    ['scan', false],
  ])('%s: English %s', (text, english) => {
    expect(read(text).english).toBe(english)
  })
})

test('spellings one edit apart', () => {
  expect(isOneEditAway('thong', 'thogn')).toBe(true)
  expect(isOneEditAway('quet', 'que')).toBe(true)
  expect(isOneEditAway('quet', 'quat')).toBe(true)
  expect(isOneEditAway('quet', 'quet')).toBe(false)
  expect(isOneEditAway('quet', 'qua')).toBe(false)
})

test('the background counts hold the legal corpus', () => {
  const counts = loadWordCounts()
  expect(counts.articles()).toBe(60127)
  expect(counts.pairSeen(syllableKey('quy'), syllableKey('định'))).toBeGreaterThan(100_000)
  expect(counts.forms('mat').length).toBeGreaterThan(2)
})
