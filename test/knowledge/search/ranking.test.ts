import { searchArticles } from '../../../knowledge/search/search-articles'
import { officeRules } from './office-rules'

const search = searchArticles(officeRules, {})
const found = (question: string): string[] => search.search(question).map(({ id }) => id)

function ranks(question: string, first: readonly string[]): void {
  test(question, () => expect(found(question).slice(0, first.length)).toEqual(first))
}

ranks('Lái xe không được làm gì với xe công?', [
  'xe+2', // the duties of a driver, with "không giao xe công"
  'xe+1', // xe công too, but about asking for it
])
ranks('bao lâu thì phải nộp hồ sơ vào lưu trữ cơ quan', [
  'luu-tru+1', // the deadline, in title and clause
  'luu-tru+2', // lưu trữ cơ quan again, but about destroying
])
ranks('lái xe vi phạm thì bị kỷ luật ra sao', [
  'xe+3', // lái xe vi phạm, kỷ luật
  'xe+2', // about drivers, nothing on violations
])
ranks('tiêu hủy', ['luu-tru+2']) // one word, one article
ranks('biên bản họp', ['luu-tru+2']) // neither word of the title, but the pair that asks
ranks('mất thẻ', ['the+1']) // one clause of two words

describe('the same article comes first however the question is typed', () => {
  const [asked, article] = ['Mất thẻ ra vào thì báo cho bộ phận nào?', 'the+1']
  test.each([
    ['without marks', 'mat the ra vao thi bao cho bo phan nao'],
    ['in Telex keys', 'maats ther ra vafo thif baos cho booj phaanj naof'],
    ['with slips of the finger', 'Mất thẻ ra vàop thì báo cho bộ phậm nào?'],
    ['in decomposed letters', asked.normalize('NFD')],
    ['in capitals', asked.toUpperCase()],
    ['with the tone on the other letter', 'mất thẻ ra vào thì báo cho bộ phận nào, khoá thẻ'],
  ])('%s', (_how, question) => expect(found(question)[0]).toBe(article))
})

test('the clause shown is the one that matches', () => {
  const clauseOf = (question: string): string => {
    const [hit] = search.search(question)
    const article = officeRules.find(({ id }) => id === hit?.id)
    return `${article?.title}\n${article?.text}`.slice(...(hit?.clause ?? [0, 0]))
  }
  expect(clauseOf('phí cấp lại thẻ')).toBe(
    '2. Mất thẻ phải báo ngay cho bộ phận bảo vệ để khóa thẻ; phí cấp lại là 50.000 đồng.',
  )
  expect(clauseOf('hồ sơ xây dựng cơ bản nộp khi nào')).toBe(
    '2. Hồ sơ xây dựng cơ bản nộp trong 03 tháng kể từ ngày quyết toán.',
  )
})

test('a question about something else is less certain than one that is answered', () => {
  const certainty = (question: string): number => search.search(question)[0]?.confidence ?? 0
  expect(certainty('thời hạn nộp hồ sơ vào lưu trữ cơ quan')).toBeGreaterThan(0.5)
  expect(certainty('thuế thu nhập doanh nghiệp nước ngoài')).toBeLessThan(0.5)
})

test.each(['', '   ', '???', '😀', 'zzzz qqqq', '\u0000'])('nothing is found for %j', (question) =>
  expect(found(question)).toEqual([]),
)

test('a very long question is answered too', () => {
  expect(found(`${'tôi muốn hỏi một việc này nữa '.repeat(2000)} mất thẻ ra vào`).length).toBeGreaterThan(0)
})

test('no articles, no hits', () => expect(searchArticles([], {}).search('mất thẻ')).toEqual([]))
