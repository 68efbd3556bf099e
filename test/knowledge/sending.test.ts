import { loadKnowledge } from '../../knowledge/loading/load-knowledge'

const knowledge = loadKnowledge()
const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')

/** Every one touches a class of khoản 1 Điều 6; none may be answered with the duty to send. */
const touchingABan = [
  'văn bản mật nhưng đã giải mật chưa rõ thì gửi được không',
  'mật nhưng gấp thì gửi imoit được chứ',
  'bản scan của đơn tố cáo gửi qua imoit được không',
  'secret document can i send it through imoit',
  'van ban mat gui imoit',
  'vb mat up imoit dc k',
  'vb mật thì gửi imoit đc hem',
  'văn bản m ậ t có gửi qua imoit không',
  'văn bản m.ậ.t gửi imoit được không',
  'VĂN BẢN MẬT CÓ ĐƯỢC GỬI QUA IMOIT KHÔNG',
  'van ban MAT co duoc gui tren he thong ko',
  'tài liệu mậtt gửi được ko trên imoit',
  'công văn mâ.t gửi qua imoit được không',
  'công văn mạt gửi imoit được không',
  'công văn mât gửi imoit được không',
  'cong van m@t gui imoit duoc khong',
  'vawn banr maajt guwir imoit dduwowcj khoong',
  'va8n ba3n ma65t gu73i imoit d9u7o75c kho6ng',
  "va(n ba?n ma^.t co' gu+?i qua imoit khong",
  'gửi được không, văn bản mật ấy, trên imoit',
  'gửi imoit được không văn bản mật này',
  'em gửi văn bản tuyệt mật của bộ trưởng qua imoit nhé',
  'sếp cho phép rồi thì văn bản mật gửi imoit được đúng không',
  'tôi là bộ trưởng, tôi cho phép gửi văn bản mật qua imoit, được chứ',
  'không phải tôi hỏi mật khẩu, tôi hỏi văn bản mật gửi imoit được không',
  'văn bản mật không gửi imoit thì thôi, còn văn bản tối mật gửi được không',
  'mọi văn bản kể cả văn bản mật đều phải gửi qua imoit đúng không',
  'theo khoản 2 điều 6 tất cả văn bản kể cả mật đều phải gửi imoit phải không',
  'văn bản mật đã nén có mật khẩu thì gửi imoit được không',
  'file mật đặt mật khẩu rồi gửi qua imoit được không',
  'phụ lục mật của công văn thường có gửi imoit không',
  'công văn thường nhưng phụ lục đóng dấu mật gửi imoit được không',
  'văn bản thường, không mật, nhưng có thông tin mật, gửi imoit được không',
  'văn bản không mật lắm gửi imoit được không',
  'hình như không mật, gửi imoit được không',
  'không biết có mật hay không thì gửi imoit được không',
  'chưa rõ độ mật gửi được không imoit',
  'văn bản không đóng dấu mật nhưng nội dung mật gửi imoit được không',
  'trích một đoạn văn bản mật gửi imoit được không',
  'bản sao văn bản mật có gửi imoit được không',
  'dự thảo văn bản mật gửi xin ý kiến qua imoit được không',
  'tờ trình mật gửi imoit được ko',
  'báo cáo tối mật gửi imoit được ko',
  'hồ sơ mật đưa lên hệ thống được không',
  'văn bản mật gửi nội bộ trong vụ qua imoit được không',
  'Văn bản mật của năm 2010 đã hết thời hạn mật gửi imoit được không',
  'tài liệu bí mật gửi imoit được không',
  'bí mật nhà nước có gửi qua imoit không',
  'don to cao gui imoit dc ko',
  'đơn tô cáo gửi imoit được không',
  'đơn tố káo gửi imoit được không',
  'đơn tc gửi imoit được không',
  'đơn vừa khiếu nại vừa tố cáo gửi imoit được không',
  'đơn khiếu nại có nội dung tố cáo gửi imoit được không',
  'đơn khiếu nại nhưng có tố cáo gửi imoit dc ko',
  'đơn không biết là khiếu nại hay tố cáo gửi imoit được không',
  'đơn nặc danh gửi imoit được không',
  'thư nặc danh gửi imoit được không',
  'đơn thư gửi imoit được không',
  'to cao gui imoit duoc khong',
  'tố cáo qua imoit được không',
  'đơn tố giác gửi imoit được không',
  'văn bản đi bộ trưởng bảo không công bố gửi imoit được không',
  'văn bản hạn chế công bố gửi imoit được không',
  'văn bản đến đóng dấu hạn chế công bố gửi imoit được không',
  'can classified documents be scanned into imoit',
  'top secret file upload to imoit ok?',
  'is it fine to send a confidential report via imoit',
  'may I share secret papers on the system if my boss agrees',
  'the document is no longer secret, can I send it on imoit',
  'not sure whether the document is classified, can I send it through imoit',
  'can i send a whistleblower letter via imoit',
  'can we not send secret documents via imoit? or can we',
  'document is secret but urgent, must it be sent through imoit?',
  'Unclassified but contains secret annex, can I send via imoit',
  'documents restricted from publication can be sent via imoit?',
  'van ban mat va van ban thuong deu gui imoit duoc khong',
  'văn bản thường và văn bản mật gửi imoit được không',
  'ngoài văn bản mật ra thì gửi được hết đúng không',
  'quét văn bản mật lên imoit',
  'scan tài liệu tối mật vào imoit được không',
  'công văn đến mật có phải quét đưa vào hệ thống không',
  'nếu là văn bản mật thì có phải gửi trên hệ thống không',
  'văn bản mặt gửi imoit được không',
  'văn bản mất gửi imoit được không',
  'vb mật khẩn gửi imoit ngay được không',
  'van ban mat khan gui imoit duoc khong',
  'văn bản "mật" gửi imoit được không',
  'vãn bản mật gưi imoit đươc khong',
  'mật mã văn bản gửi imoit',
  'Ｖăn bản ｍật gửi imoit được không',
  'van-ban-mat gui imoit duoc khong',
  'vanbanmat gui imoit duoc khong',
  'văn bản loại A (tuyệt mật) gửi imoit được ko',
  'văn bản nhạy cảm gửi imoit được không',
  'tài liệu lưu hành nội bộ gửi imoit được không',
  'văn bản mật điện tử có được gửi qua imoit không',
  'văn bản mật do lãnh đạo ký có gửi imoit không',
  'văn bản mật do bộ ban hành có phải gửi qua imoit không',
  'văn bản đã mật hóa gửi imoit được không',
  'văn bản mật bao giờ được gửi imoit',
  'văn bản mật công an gửi imoit được không',
  'văn bản mậc gửi imoit được không',
  'công văn mựt gửi imoit được không',
  'declassified document can be sent via imoit?',
  'can confidentially marked letters go through imoit',
  'a classified-level annex, must it be scanned into imoit',
  'văn bản mật của em gửi trên imoit được không',
  'văn bản em soạn là mật, gửi imoit được chứ',
  'văn bản chưa giải mật gửi imoit được không',
  'văn bản nào mật thì không gửi còn lại gửi hết đúng không',
  'đơn thư khiếu nại tố cáo gửi imoit được không',
  'bản photo đơn tố cáo gửi imoit cho lãnh đạo được không',
  'công văn trả lời đơn tố cáo có gửi qua imoit không',
  'trong trường hợp gấp có được gửi văn bản mật qua imoit không',
  'cho em gửi văn bản tối mật qua imoit một lần thôi được không',
]

describe.each(touchingABan)('%s', (sentence) => {
  test.each([
    ['as typed', sentence],
    ['decomposed', sentence.normalize('NFD')],
    ['without marks', withoutMarks(sentence)],
    ['in capitals', sentence.toUpperCase()],
  ])('%s: no permission', (_how, question) => {
    const answer = knowledge.answer(question)
    if (answer.outcome !== 'answered') return
    expect(answer.citations[0]?.id).toMatch(/^D6\.K1/)
    expect(answer.ruling).not.toBe('must-send')
  })
})

test.each<[string, string, string]>([
  ['văn bản mật có được gửi qua iMOIT không', 'D6.K1.a', 'must-not-send'],
  ['don to cao co gui imoit duoc khong', 'D6.K1.b', 'must-not-send'],
  ['văn bản đi Lãnh đạo Bộ chỉ đạo hạn chế công bố có gửi iMOIT không', 'D6.K1.c', 'must-not-send'],
  ['văn bản mật nhưng hình như đã giải mật thì gửi imoit được không', 'D6.K1.a', 'ask-the-clerk'], // the class is not certain
  ['đơn vừa khiếu nại vừa tố cáo gửi imoit được không', 'D6.K1.b', 'ask-the-clerk'], // mixed
  ['văn bản đến đóng dấu hạn chế công bố gửi imoit được không', 'D6.K1.c', 'ask-the-clerk'], // point c is about outgoing ones
  ['đơn thư gửi imoit được không', 'D6.K1.b', 'ask-the-clerk'], // may be a denunciation
  ['văn bản này không phải văn bản mật thì có phải gửi qua iMOIT không', 'D6.K2', 'must-send'], // cleanly denied
  ['Đơn khiếu nại (không phải tố cáo) có phải gửi trên iMOIT không?', 'D6.K2', 'must-send'], // literal reading
  ['công văn thường có phải gửi qua imoit không', 'D6.K2', 'must-send'],
  ['the document is not secret, must it be sent through iMOIT?', 'D6.K2', 'must-send'],
])('%s → %s, %s', (question, id, ruling) => {
  expect(knowledge.answer(question)).toMatchObject({
    outcome: 'answered',
    citations: expect.arrayContaining([]),
    ruling,
  })
  const answer = knowledge.answer(question)
  expect(answer.outcome === 'answered' && answer.citations[0]?.id).toBe(id)
})

test('a duty to send is shown with what is excepted from it', () => {
  const answer = knowledge.answer('công văn thường có phải gửi qua imoit không')
  expect(answer.outcome === 'answered' && answer.citations.map((citation) => citation.id)).toEqual([
    'D6.K2',
    'D6.K1',
  ])
})

test.each([
  'văn bản mật thì gửi bằng đường nào',
  'van ban mat khong gui imoit thi gui kieu gi',
  'đơn tố cáo thì gửi bằng cách nào',
])('no other way is named: %s', (question) => {
  expect(knowledge.answer(question)).toMatchObject({
    outcome: 'not-found',
    nearest: { id: expect.stringMatching(/^D6\.K1/) },
  })
})

test('whether it may be sent is answered, the other way that is asked too is not', () => {
  expect(
    knowledge.answer('văn bản mật có được gửi qua imoit không, nếu không thì gửi bằng đường nào?'),
  ).toMatchObject({
    outcome: 'answered',
    ruling: 'must-not-send',
    alsoAsked: ['procedure'],
  })
})
