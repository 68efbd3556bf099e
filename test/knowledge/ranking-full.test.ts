import type { AskedFact } from '../../knowledge/types'
import { fullRegulation, whenFullText } from './full-regulation'

/** The expected order comes from reading the regulation; units between those listed do not matter. */
function ranks(question: string, expected: string[]): void {
  whenFullText(`${question} → ${expected.join(', ')}`, async () => {
    const answer = (await fullRegulation()).answer(question)
    expect(answer.outcome).toBe('answered')
    if (answer.outcome !== 'answered') return
    expect(answer.citations[0]?.id).toBe(expected[0])
    const all = [...answer.citations.map(({ id }) => id), ...answer.candidates.map(({ id }) => id)]
    const order = [...new Set(all)].filter((id) => expected.includes(id))
    expect(order).toEqual(expected)
  })
}

/** `words`: what the text does say that comes nearest to the fact, verbatim. */
function states(question: string, fact: AskedFact, unit: string, words: string): void {
  whenFullText(`${question} → only “${words}” of ${unit}`, async () => {
    const answer = (await fullRegulation()).answer(question)
    expect(answer).toMatchObject({
      outcome: 'not-found',
      why: 'fact-not-stated',
      asksFor: fact,
      stated: { words, citation: { id: unit } },
    })
  })
}

describe('what ranks first among all articles', () => {
  ranks('ai quản lý imoit', ['D7.P1', 'D2.K1']) // the duty under that heading; the definition only says what it serves
  ranks('imoit hỏng thì ai sửa', ['D16.K2', 'D10.P1']) // to repair is a duty; the other tells what holds until then
  ranks('ai cấp tài khoản', ['D7.P2', 'D15.K2']) // "không cung cấp tài khoản cá nhân" grants none
  ranks('cho đồng nghiệp mượn tài khoản được không', ['D15.K2', 'D7.P2']) // lending, not granting
  ranks('ai hủy tài khoản của người vi phạm', ['D12.K5']) // named with its occasion
  ranks('Văn phòng Bộ có trách nhiệm gì', ['D13.K1', 'D13.K2', 'D13.K3', 'D13.K4']) // the heading's whole list, in order
  ranks('trách nhiệm của thủ trưởng đơn vị', ['D14.K1', 'D14.K2', 'D14.K3']) // not the article of the units
  ranks('trách nhiệm của các đơn vị', ['D12.K1', 'D12.K2', 'D12.K3', 'D12.K4', 'D12.K5']) // not the one of their heads
  ranks('lãnh đạo đơn vị có được ủy quyền chuyển luồng văn bản không', ['D11.K1', 'D11.K2']) // both leaders are its subjects
  ranks('văn bản đến thì nhận trong bao lâu', ['D12.K3']) // a time is stated
  ranks('Ban hiện đại hóa gồm những đơn vị nào', ['D17.K1', 'D17.K2']) // who is in it, not what it does
  ranks('imoit sập thì xử lý văn bản theo quy chế nào', ['D10.P1']) // names the instrument to follow
  ranks('vướng mắc thì phản ánh về đâu', ['D18.K3']) // "về Cục": a body answers where to tell
  ranks('sự cố kỹ thuật là gì', ['D2.K3']) // the definition before the clauses that use the word
  ranks('người sử dụng gồm những ai', ['D2.K2']) // defined, though the word itself says little
  ranks('Quyết định 2226 thay thế quyết định nào', ['QD.D2']) // what it replaced is stated, what holds today is not
  ranks('văn bản đến thì xử lý như thế nào', ['D8.K1', 'PL.I.2.(1)']) // where the whole is described, then its first stage
  ranks('Văn thư Bộ nhận công văn đến thì làm gì', ['PL.I.2.(1)']) // the stage of the one who is named
})

describe('what the text says instead of the fact', () => {
  states('bao lâu phải xử lý sự cố?', 'time', 'D16.K2', 'kịp thời')
  states('khi có yêu cầu kết nối thì trong mấy ngày phải làm', 'time', 'D16.K6', 'khi có yêu cầu')
  states('cho mượn tài khoản bị phạt gì', 'penalty', 'D18.K2', 'sẽ bị xử lý theo quy định')
  states('tên người cấp tài khoản là gì', 'person', 'D7.P2', 'Cục TMĐT và CNTT')
  states('phụ lục kèm theo quét bao nhiêu dpi', 'technical-limit', 'D8.K2', 'được quét (scan)')
})

whenFullText('the words a question shares are marked where they stand together', async () => {
  const { answer } = await fullRegulation()
  const marked = (question: string): string[] => {
    const first = answer(question)
    const citation = first.outcome === 'answered' ? first.citations[0] : undefined
    return citation?.spans.map(([start, end]) => citation.quote.slice(start, end)) ?? []
  }
  expect(marked('bao lâu báo cáo lãnh đạo bộ một lần')).toContain('Hàng tuần báo cáo Lãnh đạo Bộ') // the fact too
  expect(marked('don vi phoi hop co nhan ban giay khong')).toContain('phối hợp xử lý') // no marks typed
  expect(marked('Can I lend my account?')).toContain('cung cấp tài khoản cá nhân') // by meaning
  expect(marked('người sử dụng gồm những ai')).toContain('Người sử dụng') // words without weight of their own
  expect(marked('Văn thư Bộ nhận công văn đến thì làm gì')).toContain('Nhận công văn đến') // inside a step
})
