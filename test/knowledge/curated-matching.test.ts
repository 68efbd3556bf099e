import { matchCurated } from '../../knowledge/curated/match-curated'

const written = (question: string, ...variants: string[]) => ({ question, variants })
const answers = {
  password: written('Quên mật khẩu iMOIT thì làm thế nào?'),
  bigFile: written('Tệp lớn gửi qua iMOIT thế nào?', 'Gửi tệp lớn hơn 50 MB bằng cách nào?'),
  grant: written('Xin cấp tài khoản iMOIT cho nhân viên mới như thế nào?'),
  whoGrants: written('Ai cấp tài khoản iMOIT?'),
  incoming: written('Văn bản đến bị trùng số thì xử lý thế nào?'),
  signature: written('Chữ ký số hết hạn thì gia hạn ở đâu?'),
  phone: written('Cài ứng dụng iMOIT trên điện thoại như thế nào?'),
  mac: written('iMOIT có chạy trên máy Mac không?'),
  lost: written('Mất văn bản đến thì làm thế nào?'),
  recall: written('Thu hồi văn bản đã gửi nhầm như thế nào?'),
  howLong: written('Xử lý văn bản khẩn trong bao lâu?'),
  before: written('Trước khi bàn giao tài khoản phải làm gì?'),
  english: written('How do I change my iMOIT password?'),
} as const
type Key = keyof typeof answers

const match = matchCurated(Object.entries(answers).map(([key, answer]) => ({ ...answer, key: key as Key })))
const matched = (question: string) => {
  const found = match(question)
  return found && ([found.answer.key, found.likeness] as const)
}

describe('a question is matched with the one an answer was written for', () => {
  test.each<[string, Key, 'same' | 'near']>([
    ['Quên mật khẩu iMOIT thì làm thế nào?', 'password', 'same'],
    ['quên mật khẩu thì làm sao ạ', 'password', 'same'],
    ['quen mat khau imoit thi lam the nao', 'password', 'same'],
    ['QUEN MAT KHAU', 'password', 'same'],
    ['Em quên mật khẩu iMOIT rồi, làm thế nào bây giờ?', 'password', 'same'],
    ['Cho em hỏi quên mật khẩu phải làm thế nào ạ?', 'password', 'same'],
    ['Gửi tệp lớn qua iMOIT bằng cách nào?', 'bigFile', 'near'],
    ['tep lon gui the nao', 'bigFile', 'same'],
    ['gửi tệp lớn hơn 50 mb thế nào', 'bigFile', 'same'],
    ['cấp tài khoản cho nhân viên mới như thế nào', 'grant', 'same'],
    ['ai cap tai khoan imoit', 'whoGrants', 'same'],
    ['Ai là người cấp tài khoản iMOIT?', 'whoGrants', 'near'],
    ['van ban den bi trung so thi xu ly the nao', 'incoming', 'same'],
    ['Văn bản đến trùng số xử lý sao ạ?', 'incoming', 'same'],
    ['Gia hạn chữ ký số hết hạn ở đâu?', 'signature', 'near'],
    ['Em hỏi chút, chữ ký số của em sắp hết hạn thì gia hạn ở đâu ạ?', 'signature', 'near'],
    ['ứng dụng iMOIT trên điện thoại cài như thế nào', 'phone', 'near'],
    ['imoit chay tren may mac duoc khong', 'mac', 'same'],
    ['iMOIT chạy được trên máy Mac không ạ?', 'mac', 'same'],
    ['Mất văn bản đến thì làm sao?', 'lost', 'same'],
    ['thu hoi van ban gui nham the nao', 'recall', 'same'],
    ['Văn bản khẩn xử lý trong bao lâu?', 'howLong', 'near'],
    ['how do i change the imoit password', 'english', 'same'],
  ])('%s → %s, %s', (question, key, likeness) => {
    expect(matched(question)).toEqual([key, likeness])
  })
})

describe('a question that is about something else is left to the regulation', () => {
  test.each([
    ['Đổi mật khẩu iMOIT thì làm thế nào?', 'another deed'],
    ['Văn bản mật thì làm thế nào?', 'secret, not a password'],
    ['Văn bản mật đến thì làm thế nào?', 'secret, not lost'],
    ['mat van ban den thi lam the nao', 'without marks nobody knows whether secret or lost'],
    ['van ban mat den thi lam the nao', 'the same'],
    ['Xin thu hồi tài khoản iMOIT cho nhân viên mới như thế nào?', 'revoked, not granted'],
    ['thu hoi tai khoan imoit cho nhan vien moi the nao', 'the same without marks'],
    ['Ai thu hồi tài khoản iMOIT?', 'revoked, not granted'],
    ['Cấp tài khoản iMOIT ở đâu?', 'where, not who'],
    ['Bao giờ cấp tài khoản iMOIT?', 'when, not who'],
    ['Văn bản đi bị trùng số thì xử lý thế nào?', 'outgoing, not incoming'],
    ['van ban di bi trung so thi xu ly the nao', 'the same without marks'],
    ['Văn bản bị trùng số thì xử lý thế nào?', 'neither'],
    ['Ai xử lý văn bản đến bị trùng số?', 'who, not how'],
    ['Tệp nhỏ gửi qua iMOIT thế nào?', 'small, not large'],
    ['Gửi tệp lớn hơn 500 MB bằng cách nào?', 'another number'],
    ['Không gửi được tệp lớn thì làm thế nào?', 'a failure'],
    ['Chữ ký số chưa hết hạn thì gia hạn ở đâu?', 'not yet'],
    ['Chữ ký số hết hạn thì bao giờ gia hạn?', 'when, not where'],
    ['Gỡ ứng dụng iMOIT trên điện thoại như thế nào?', 'another deed'],
    ['iMOIT không chạy trên máy Mac thì làm sao?', 'a failure'],
    ['iMOIT có chạy trên máy Windows không?', 'another machine'],
    ['Thu hồi văn bản đã gửi như thế nào?', 'not by mistake'],
    ['Xử lý văn bản thường trong bao lâu?', 'ordinary, not urgent'],
    ['Xử lý văn bản trong bao lâu?', 'any, not urgent'],
    ['Sau khi bàn giao tài khoản phải làm gì?', 'after, not before'],
    ['Đơn tố cáo gửi nhầm thì thu hồi như thế nào?', 'a denunciation'],
    ['xin chào', 'small talk'],
    ['', 'nothing'],
    ['iMOIT', 'no topic'],
    ['who changes my imoit password', 'who, not how'],
  ])('%s: %s', (question) => {
    expect(matched(question)).toBeUndefined()
  })
})

test('an answer that was written for the very words comes before one that is only near', () => {
  const near = { ...written('Gia hạn chữ ký số hết hạn ở đâu?'), key: 'first' }
  const same = { ...written('Chữ ký số hết hạn gia hạn ở đâu?'), key: 'second' }
  expect(matchCurated([near, same])('chữ ký số hết hạn gia hạn ở đâu ạ')?.answer.key).toBe('second')
})
