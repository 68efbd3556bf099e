import { loadKnowledge } from '../../knowledge/loading/load-knowledge'

const knowledge = loadKnowledge()
const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')

/** Something in each may restrict the document; nobody is told to send it. */
const doubtful = [
  'công văn đi của Bộ, Bộ trưởng căn dặn chưa được lan ra báo chí, có phải gửi imoit không',
  'tờ trình thường mà sếp kêu ém lại, gửi imoit được chứ',
  'báo cáo bình thường nhưng chỉ hai người được đọc, phải gửi qua imoit không',
  'kế hoạch thanh tra đột xuất chưa công bố có phải gửi imoit không',
  'thứ trưởng nhắc giữ kín thông báo này, có phải gửi imoit không',
  'biên bản hạn chế lưu hành có bắt buộc gửi qua imoit không',
  'giấy mời họp kín có phải gửi imoit không',
  'công văn thường, vụ trưởng không muốn ai biết, phải gửi imoit chứ',
  'Must an ordinary memo marked "not for release" go through iMOIT?',
  'an ordinary letter for internal distribution, must it be sent via iMOIT',
  'does a letter accusing the head of office have to be uploaded to imoit',
  'must an ordinary letter with a red stamp be sent via imoit',
  'đơn của cán bộ tố trưởng phòng ăn chặn, có phải scan lên imoit không',
  'lá thư tay không đề tên người gửi kể tội lãnh đạo, đưa lên imoit được không',
  'đơn kiến nghị tố kế toán trưởng có phải gửi imoit không',
  'công văn đóng chữ TM góc trái, phải gửi imoit chứ',
  'văn bản có chữ M trên bì có phải gửi imoit không',
  'phong bì ký hiệu B kèm công văn thường, phải gửi imoit không',
  'công văn chưa xếp độ mật có phải gửi imoit không',
  'văn bản từng là mật, nay đã hết hạn bảo vệ, phải gửi imoit đúng không',
  'tài liệu giải mật năm ngoái có bắt buộc gửi imoit không',
  'quyết định thụ lý tố cáo có gửi imoit không',
  'thông báo kết quả giải quyết tố cáo có phải gửi qua imoit không',
  'công văn hướng dẫn công tác bảo vệ bí mật nhà nước có phải gửi imoit không',
  'tài liệu nhân sự quy hoạch có phải gửi imoit không',
  '机密 báo cáo phải gửi imoit không',
  'khoản 2 Điều 6 có bắt buộc gửi thư tố giác không',
  'khoản 2 Điều 6 áp dụng với công văn niêm phong phải không',
]

describe.each(doubtful)('%s', (sentence) => {
  test.each([
    ['as typed', sentence],
    ['without marks', withoutMarks(sentence)],
  ])('%s: a person decides', (_how, question) => {
    const answer = knowledge.answer(question)
    if (answer.outcome !== 'answered') return
    expect(answer.ruling).not.toBe('must-send')
    expect(answer.citations[0]?.id).toMatch(/^D6\.K1/)
  })

  test('and it is said so', () => {
    expect(knowledge.answer(sentence)).toMatchObject({ outcome: 'answered', ruling: 'ask-the-clerk' })
  })
})

test.each([
  ['theo điều 8 khoản 2 thì hồ sơ tuyệt mật kèm phụ lục cũng phải quét nhỉ', 'D6.K1.a'],
  ['D8.K2 says all annexes are scanned, so a secret annex too?', 'D6.K1.a'],
  ['Article 6(2): classified letters must be sent, right?', 'D6.K1.a'],
  ['khoản 2 điều 6 buộc gửi cả đơn tố cáo à', 'D6.K1.b'],
  ['vb t.ối m.ật gửi imoit dc k', 'D6.K1.a'],
  ['báo cáo m-ật gửi imoit được không', 'D6.K1.a'],
  ['tờ trình M Ậ T có gửi imoit không', 'D6.K1.a'],
  ['công văn \u043cậ\u0442 gửi imoit được không', 'D6.K1.a'],
  ['c«ng v¨n mËt göi iMOIT ®­îc kh«ng', 'D6.K1.a'],
  ['coâng vaên maät coù göûi qua iMOIT khoâng', 'D6.K1.a'],
  ['công văn mật theo Thông tư 01/2022/TT-XYZ có phải gửi imoit không', 'D6.K1.a'],
])('a class that is named counts, whatever else is cited: %s', (question, id) => {
  expect(knowledge.answer(question)).toMatchObject({
    outcome: 'answered',
    ruling: 'must-not-send',
    citations: [{ id }],
  })
})

test.each([
  'kế hoạch tập huấn năm của Cục có phải gửi qua imoit không',
  'thông báo lịch nghỉ tết thì cần đưa lên imoit không ạ',
  'biên bản họp giao ban gửi giấy được không hay phải lên imoit',
  'giấy mời hội nghị gửi qua imoit hay gửi zalo',
  'Đơn phản ánh của doanh nghiệp về thủ tục nhập khẩu có phải luân chuyển trên imoit không?',
  'văn bản không thuộc khoản 1 điều 6 có phải luân chuyển trên imoit không',
  'Does a monthly report have to be sent via iMOIT?',
])('an everyday paper must be sent: %s', (question) => {
  const answer = knowledge.answer(question)
  expect(answer).toMatchObject({ outcome: 'answered', ruling: 'must-send' })
  expect(answer.outcome === 'answered' && answer.citations[0]?.id).toBe('D6.K2')
})

test.each([
  'báo cáo dài quá 80 trang có phải gửi imoit không',
  'gửi một công văn cho nhiều đơn vị cùng lúc trên imoit được không',
  'có hẹn giờ gửi văn bản trên imoit được không',
  'Bộ Y tế xài phần mềm văn bản gì',
])('sizes, features and other houses are not in the text: %s', (question) => {
  expect(knowledge.answer(question).outcome).toBe('not-found')
})

test.each([
  ['em lỡ quên mật khẩu thì lấy lại kiểu gì', 'D7.P2'],
  ['mật khẩu dài mấy ký tự', 'D7.P2'],
])('mật khẩu is not mật: %s', (question, id) => {
  expect(knowledge.answer(question)).toMatchObject({ outcome: 'not-found', nearest: { id } })
})

test('what is not loaded is answered with what is', () => {
  const missing = knowledge.answer('Điều 11 quy định gì')
  expect(missing.outcome === 'not-found' && missing.existing.map(({ article }) => article)).toEqual([
    '6',
    '7',
    '8',
    '16',
  ])
  expect(knowledge.answer('khoản 9 Điều 16')).not.toHaveProperty('nearest')
})
