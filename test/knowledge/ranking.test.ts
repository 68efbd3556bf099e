import { loadKnowledge } from '../../knowledge/loading/load-knowledge'
import type { AskedFact } from '../../knowledge/types'

const knowledge = loadKnowledge()

/** The expected order comes from reading the regulation; units between those listed do not matter. */
function ranks(question: string, expected: string[]): void {
  test(`${question} → ${expected.join(', ')}`, () => {
    const answer = knowledge.answer(question)
    expect(answer.outcome).toBe('answered')
    if (answer.outcome !== 'answered') return
    expect(answer.citations[0]?.id).toBe(expected[0])
    const all = [...answer.citations.map(({ id }) => id), ...answer.candidates.map(({ id }) => id)]
    const order = [...new Set(all)].filter((id) => expected.includes(id))
    expect(order).toEqual(expected)
  })
}

function findsNothing(question: string, nearest?: string, asksFor?: AskedFact): void {
  test(`${question} → nothing`, () => {
    const answer = knowledge.answer(question)
    expect(answer.outcome).toBe('not-found')
    if (answer.outcome !== 'not-found') return
    if (nearest) expect(answer.nearest?.id).toBe(nearest)
    if (asksFor) expect(answer.asksFor).toBe(asksFor)
  })
}

function asksBack(question: string): void {
  test(`${question} → asks back`, () => {
    expect(knowledge.answer(question)).toMatchObject({
      outcome: 'choose',
      why: 'two-readings',
      readings: ['secret-document', 'lost-document'],
    })
  })
}

describe('what ranks first', () => {
  ranks('văn bản nào không được gửi trên iMOIT', ['D6.K1']) // the list itself; D6.K2 is the opposite duty
  ranks('những văn bản nào phải gửi qua iMOIT', ['D6.K2', 'D6.K1']) // the duty, then what is excepted
  ranks('don thu to cao co gui khong', ['D6.K1.b']) // no marks, đ as d; one point has the phrase
  ranks('hệ thống văn bản điện tử Bộ Công Thương do cơ quan nào quản lý', ['D7.P1', 'D16.K4']) // named in the heading, not as the object of another duty
  ranks('ai cấp tài khoản', ['D7.P2', 'D16.K3']) // the account is named in one, the granting of rights in the other
  ranks('ai thu hồi quyền sử dụng', ['D16.K3', 'D7.P2']) // revoking is stated in one clause only
  ranks('imoit bị lỗi thì ai sửa', ['D16.K2', 'D16.K5']) // to repair is the duty; the other clause tells of it afterwards
  ranks('có thông báo qua email khi hệ thống lỗi không', ['D16.K5', 'D16.K2']) // to notify is the duty
  ranks('ai xây dựng quy trình vận hành', ['D16.K4']) // not the procedure for incoming documents
  ranks('quy trình xử lý văn bản đến mô tả ở đâu', ['D8.K1']) // says where
  ranks('phụ lục kèm theo có phải quét không', ['D8.K2', 'D8.K1']) // "phụ lục" of a document, not of the regulation
  ranks('Does anyone monitor my use of iMOIT?', ['D7.P2']) // English, by meaning
  ranks('kết nối với Văn phòng Chính phủ', ['D16.K6']) // a topic without a question word
  ranks('trách nhiệm của Cục TMĐT và CNTT', ['D16.K1', 'D16.K2', 'D16.K3', 'D16.K4', 'D16.K5', 'D16.K6']) // the heading's whole list, in order
})

describe('what the text does not state', () => {
  findsNothing('cấp tài khoản mất mấy ngày', 'D7.P2', 'time') // the act is there, a time is not
  findsNothing('sự cố phải khắc phục trong mấy giờ', 'D16.K2', 'time') // "kịp thời" is no number
  findsNothing('thông báo sự cố chậm bị phạt gì', 'D16.K5', 'penalty')
  findsNothing('số điện thoại hỗ trợ sự cố iMOIT', 'D16.K2', 'contact') // "thư điện tử" as a channel is no address
  findsNothing('quét phụ lục phải đạt bao nhiêu dpi', 'D8.K2', 'technical-limit')
  findsNothing('mẫu đơn xin cấp tài khoản', 'D7.P2', 'form')
  findsNothing('ai là cục trưởng Cục TMĐT và CNTT', undefined, 'person') // the body is named, the person is not
  findsNothing('ai phải quét phụ lục kèm theo văn bản', 'D8.K2') // the clause names no one
  findsNothing('Văn phòng Bộ có trách nhiệm gì') // duties of another body
  findsNothing('Cục TMĐT và CNTT nay đổi tên là gì', undefined, 'validity') // a text of the past does not tell what holds today
  findsNothing('ai cấp tài khoản eOffice') // another system
  findsNothing('mật khẩu wifi phòng họp') // "mật" inside "mật khẩu" is not secrecy
  findsNothing('mật độ dân số')
})

describe('two readings', () => {
  asksBack('van ban mat') // "mật" (secret) or "mất" (lost): never guessed
  asksBack('tai lieu bi mat')
  test('with its marks it has one', () => {
    expect(knowledge.answer('văn bản mật')).toMatchObject({
      outcome: 'answered',
      citations: [{ id: 'D6.K1.a' }],
    })
  })
  findsNothing('toi mat mat khau imoit') // lost a password: neither "tối mật" nor a document
})

test('of two things asked, the one that is stated is answered and the other named', () => {
  expect(knowledge.answer('ai cấp tài khoản imoit và trong bao lâu?')).toMatchObject({
    outcome: 'answered',
    alsoAsked: ['time'],
  })
})

test('the words that matched are marked in the untouched quote', () => {
  const answer = knowledge.answer('van ban mat co duoc gui qua imoit khong')
  const first = answer.outcome === 'answered' ? answer.citations[0] : undefined
  expect(first?.spans.map(([start, end]) => first.quote.slice(start, end))).toContain('Văn bản mật')
})

test('a question takes a few milliseconds', () => {
  const question = 'cho em hoi ai cap tai khoan imoit voi a, em moi ve vu'
  for (let round = 0; round < 50; round++) knowledge.answer(question)
  const started = process.cpuUsage()
  for (let round = 0; round < 100; round++) knowledge.answer(question)
  const { user, system } = process.cpuUsage(started)
  expect((user + system) / 1000 / 100).toBeLessThan(10)
})
