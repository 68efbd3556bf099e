import { readAmendWish } from '../../bot/desk/amend'
import { readConnectWish } from '../../bot/desk/connect-system'
import { type DeskCommand, readCommand } from '../../bot/desk/read-command'
import { readWish, type Wish } from '../../bot/preferences/read-wish'
import { wordingIn } from '../../wording/catalogue'
import { languages } from '../../wording/language'

const sc = 'SC-2026-000012'
const tk = 'TK-2026-000003'

const commands: [string, Omit<DeskCommand, 'number'> & { number?: string }][] = [
  ['nhận SC-2026-000012', { action: 'take' }],
  ['nhan sc-2026-12', { action: 'take' }],
  ['Nhận xử lý sự cố SC 2026 12', { action: 'take' }],
  ['tôi nhận SC-2026-000012', { action: 'take' }],
  ['nhận giúp SC-2026-000012 nhé', { action: 'take' }],
  ['take SC-2026-000012', { action: 'take' }],
  ['phân loại SC-2026-000012 mức 2', { action: 'triage', severity: 2 }],
  ['phan loai sc-2026-12 muc 1 cham', { action: 'triage', severity: 1, words: 'cham' }],
  ['triage SC-2026-000012 level 3', { action: 'triage', severity: 3 }],
  ['phân loại SC-2026-000012', { action: 'triage' }],
  ['giao SC-2026-000012 cho Nam', { action: 'assign', name: 'nam' }],
  ['giao sự cố SC-2026-000012 cho Đỗ Hải Nam', { action: 'assign', name: 'do hai nam' }],
  ['assign SC-2026-000012 to me', { action: 'assign', name: 'me' }],
  ['hỏi lại SC-2026-000012: lỗi ở máy nào?', { action: 'ask', comment: 'lỗi ở máy nào?' }],
  ['hoi lai SC-2026-000012', { action: 'ask' }],
  ['trả lời SC-2026-000012: Máy ở phòng 201', { action: 'answer', comment: 'Máy ở phòng 201' }],
  ['reply SC-2026-000012: room 201: left desk', { action: 'answer', comment: 'room 201: left desk' }],
  ['ghi chú SC-2026-000012: đã gọi nhà mạng', { action: 'talk', internal: true, comment: 'đã gọi nhà mạng' }],
  ['ghi chú nội bộ SC-2026-000012: x', { action: 'talk', internal: true, comment: 'x' }],
  ['note SC-2026-000012: called', { action: 'talk', internal: true, comment: 'called' }],
  ['đã xử lý SC-2026-000012', { action: 'resolve' }],
  ['SC-2026-000012 đã xử lý xong', { action: 'resolve' }],
  ['SC-2026-000012 xong rồi', { action: 'resolve' }],
  ['đã xử lý xong SC-2026-000012: đã khởi động lại', { action: 'resolve', comment: 'đã khởi động lại' }],
  ['gộp SC-2026-000012 vào SC-2026-000001', { action: 'merge', into: 'SC-2026-000001' }],
  ['gop sc-2026-12 vao su co sc-2026-1', { action: 'merge', into: 'SC-2026-000001' }],
  ['merge SC-2026-000012 into SC-2026-000001', { action: 'merge', into: 'SC-2026-000001' }],
  ['SC-2026-000012 trùng với SC-2026-000001', { action: 'merge', into: 'SC-2026-000001' }],
  ['tách SC-2026-000012', { action: 'split' }],
  ['tách SC-2026-000012 ra', { action: 'split' }],
  ['để em xử lý SC-2026-000012', { action: 'take' }],
  ['SC-2026-000012 để tôi', { action: 'take' }],
  ['SC-2026-000012 mức 1', { action: 'triage', severity: 1 }],
  ['đặt mức 3 cho SC-2026-000012', { action: 'triage', severity: 3 }],
  ['chuyển SC-2026-000012 cho anh Nam xử lý nhé', { action: 'assign', name: 'nam' }],
  ['SC-2026-000012 giao cho chị Linh', { action: 'assign', name: 'linh' }],
  ['hỏi lại SC-2026-000012 chị dùng máy nào ạ', { action: 'ask', comment: 'chị dùng máy nào ạ' }],
  ['nhắn SC-2026-000012: máy khác cũng bị', { action: 'answer', comment: 'máy khác cũng bị' }],
  ['bổ sung SC-2026-000012: máy khác cũng bị', { action: 'answer', comment: 'máy khác cũng bị' }],
  ['mở lại SC-2026-000012 vì vẫn chậm', { action: 'reopen', comment: 'vẫn chậm' }],
  ['SC-2026-000012 đã khắc phục xong', { action: 'resolve' }],
  ['đóng SC-2026-000012', { action: 'close' }],
  ['mở lại SC-2026-000012: vẫn lỗi', { action: 'reopen', comment: 'vẫn lỗi' }],
  ['rút lại yêu cầu TK-2026-000003', { action: 'withdraw', number: tk }],
  ['duyệt TK-2026-000003', { action: 'confirm', number: tk }],
  ['TK-2026-000003 duyệt', { action: 'confirm', number: tk }],
  ['tôi đồng ý với yêu cầu TK-2026-000003 nhé', { action: 'confirm', number: tk }],
  ['từ chối TK-2026-000003 vì chị Hà chưa về', { action: 'reject', number: tk, comment: 'chị Hà chưa về' }],
  ['từ chối TK-2026-000003, lý do: trùng', { action: 'reject', number: tk, comment: 'trùng' }],
  ['không đồng ý TK-2026-000003', { action: 'reject', number: tk }],
  ['hủy yêu cầu TK-2026-000003', { action: 'withdraw', number: tk }],
  ['đồng ý TK-2026-000003', { action: 'confirm', number: tk }],
  ['xác nhận tk-2026-3', { action: 'confirm', number: tk }],
  ['approve TK-2026-000003.', { action: 'confirm', number: tk }],
  ['từ chối TK-2026-000003: sai đơn vị', { action: 'reject', number: tk, comment: 'sai đơn vị' }],
  ['không duyệt TK-2026-000003: trùng', { action: 'reject', number: tk, comment: 'trùng' }],
  ['đánh giá LT-2026-000001', { action: 'assess', number: 'LT-2026-000001' }],
  [
    'lên kế hoạch LT-2026-000001: tuần sau',
    { action: 'plan', number: 'LT-2026-000001', comment: 'tuần sau' },
  ],
  ['đã kết nối LT-2026-000001', { action: 'connect', number: 'LT-2026-000001' }],
  [
    'đã cấp TK-2026-000003 cho ha@moit.example',
    { action: 'settle', number: tk, holder: 'ha@moit.example', words: 'done' },
  ],
  [
    'không cấp TK-2026-000003 cho ha@moit.example: đã có tài khoản',
    { action: 'settle', number: tk, holder: 'ha@moit.example', words: 'refused', comment: 'đã có tài khoản' },
  ],
]

test.each(commands)('%s', (said, command) => {
  expect(readCommand(said)).toEqual({ number: sc, ...command })
})

test.each(languages)('what the bot says to type is read as it was meant (%s)', (language) => {
  const { requests, desk } = wordingIn(language)
  const typed = (verb: string) => readCommand(`${verb.toLowerCase()} ${sc}: …`)
  for (const action of ['ask', 'answer', 'reject'] as const)
    expect(typed(requests.actions[action])).toEqual({ number: sc, action, comment: '…' })
  expect(typed(desk.answerButton)).toEqual({ number: sc, action: 'answer', comment: '…' })
  expect(typed(requests.events.noted)).toEqual({ number: sc, action: 'talk', internal: true, comment: '…' })
})

/** They look like commands; every one is a question or an answer. */
test.each([
  'nhận văn bản mật',
  'nhận văn bản trên iMOIT thế nào',
  'gộp văn bản',
  'gộp hai văn bản vào một hồ sơ được không?',
  'xác nhận TK là gì',
  'duyệt văn bản trên iMOIT',
  'đóng dấu mật SC là gì',
  'từ chối nhận văn bản thì làm thế nào?',
  'ai duyệt TK-2026-000003?',
  'TK-2026-000003 đã duyệt chưa?',
  'nhận SC-2026-000012 chưa?',
  'khi nào đóng SC-2026-000012',
  'vì sao từ chối TK-2026-000003?',
  'ai đang xử lý SC-2026-000012',
  'SC-2026-000012',
  'SC-2026-000012 vẫn bị',
  'trả lời SC-2026-000012 chưa vậy',
  'từ chối TK-2026-000003 vì sao',
  'SC-2026-000012 xong chưa',
  'gộp SC-2026-000012 và SC-2026-000001',
  'gộp SC-2026-000012',
  'giao SC-2026-000012',
  'đồng ý',
  'hỏi lại: máy nào?',
  'phân loại văn bản mức 2',
  'đóng yêu cầu của tôi',
])('not a command: %s', (said) => {
  expect(readCommand(said)).toBeUndefined()
})

test('what is longer than a comment may be is cut, a whole letter is no command', () => {
  expect(readCommand(`trả lời ${sc}: ${'a'.repeat(600)}`)?.comment).toHaveLength(500)
  expect(readCommand(`trả lời ${sc}: ${'a'.repeat(700)}`)).toBeUndefined()
})

test.each([
  ['sửa TK-2026-000003', tk],
  ['sua tk-2026-3', tk],
  ['sửa yêu cầu TK-2026-000003', tk],
  ['bổ sung TK-2026-000003', tk],
  ['amend TK-2026-000003', tk],
  ['sửa', undefined],
  ['sửa văn bản đã gửi thế nào', undefined],
  ['sửa SC-2026-000012', undefined],
  ['sửa TK-2026-000003 được không?', undefined],
])('%s → amends %s', (said, number) => {
  expect(readAmendWish(said)).toBe(number)
})

const wishes: [string, Wish][] = [
  ['cài đặt thông báo', { wish: 'show' }],
  ['xem cai dat thong bao', { wish: 'show' }],
  ['Notification settings', { wish: 'show' }],
  ['tắt thông báo nhắc việc', { wish: 'mute', kind: 'reminders' }],
  ['tat thong bao ve su co, bao tri', { wish: 'mute', kind: 'notices' }],
  ['tắt thông báo thay đổi của yêu cầu', { wish: 'mute', kind: 'requests' }],
  ['tắt thông báo cảnh báo mục tiêu thời gian', { wish: 'mute', kind: 'deadlines' }],
  ['tắt thông báo sự cố, bảo trì', { wish: 'mute', kind: 'notices' }],
  ['bật thông báo thông báo sự cố, bảo trì', { wish: 'unmute', kind: 'notices' }],
  ['bật lại thông báo nhắc việc', { wish: 'unmute', kind: 'reminders' }],
  ['mute reminders', { wish: 'mute', kind: 'reminders' }],
  ['mute notifications of deadlines', { wish: 'mute', kind: 'deadlines' }],
  ['unmute notices', { wish: 'unmute', kind: 'notices' }],
  ['tắt thông báo', { wish: 'mute', kind: undefined }],
  ['giờ yên lặng 18:00-07:00', { wish: 'quiet', from: '18:00', until: '07:00' }],
  ['gio yen lang tu 18h den 7h', { wish: 'quiet', from: '18:00', until: '07:00' }],
  ['đặt giờ yên lặng 20h30 đến 6h45', { wish: 'quiet', from: '20:30', until: '06:45' }],
  ['quiet hours from 18:00 to 7:00', { wish: 'quiet', from: '18:00', until: '07:00' }],
  ['giờ yên lặng buổi tối', { wish: 'bad-times' }],
  ['giờ yên lặng 25:00-07:00', { wish: 'bad-times' }],
  ['giờ yên lặng 7:00-7:00', { wish: 'bad-times' }],
  ['tắt giờ yên lặng', { wish: 'no-quiet' }],
  ['no quiet hours', { wish: 'no-quiet' }],
]
test.each(wishes)('%s', (said, wish) => {
  expect(readWish(said)).toEqual(wish)
})

test.each([
  'thông báo sự cố',
  'thông báo văn bản đến có bật được không?',
  'tắt máy có mất văn bản không',
  'tắt iMOIT khi nào',
  'làm sao tắt thông báo trên iMOIT?',
  'bật chữ ký số',
  'iMOIT thông báo bảo trì qua đâu?',
  'giờ làm việc',
])('no wish about notifications: %s', (said) => {
  expect(readWish(said)).toBeUndefined()
})

test.each([
  'đề nghị kết nối phần mềm của đơn vị với iMOIT',
  'đề nghị kết nối phần mềm với iMOIT',
  'de nghi ket noi phan mem cua don vi voi imoit',
  'xin kết nối hệ thống quản lý hồ sơ với iMOIT',
  'tôi muốn kết nối phần mềm kế toán với iMOIT',
  'đơn vị tôi cần kết nối hệ thống một cửa với iMOIT',
  'đơn vị muốn tích hợp hệ thống nhân sự vào iMOIT',
  'chúng tôi muốn kết nối hệ thống với iMOIT',
  'em muốn liên thông phần mềm của Cục với iMOIT',
  'yêu cầu liên thông hệ thống văn bản của Sở với iMOIT',
  'đăng ký kết nối liên thông với hệ thống iMOIT',
  'đề nghị được tích hợp phần mềm báo cáo với iMOIT',
  'lập đề nghị kết nối hệ thống',
  'cần kết nối phần mềm của Sở Công Thương với iMOIT',
  'we want to connect our system to iMOIT',
  'please connect our records software to iMOIT',
  'request to integrate our system with iMOIT',
])('wants a system connected: %s', (said) => {
  expect(readConnectWish(said)).toBe(true)
})

test.each([
  'muốn kết nối liên thông với bộ khác thì liên hệ ai?',
  'iMOIT kết nối với những hệ thống nào?',
  'ai quản lý việc kết nối liên thông?',
  'kết nối hệ thống với iMOIT cần điều kiện gì?',
  'muốn kết nối phần mềm với iMOIT thì làm thế nào?',
  'đơn vị tôi muốn kết nối phần mềm với iMOIT có được không?',
  'xin hỏi iMOIT kết nối với trục liên thông thế nào',
  'xin cho hỏi đơn vị nào phụ trách kết nối hệ thống iMOIT',
  'cần kết nối iMOIT theo tiêu chuẩn nào?',
  'tiêu chuẩn kết nối của hệ thống iMOIT là gì',
  'iMOIT có liên thông với Chính phủ không?',
  'không kết nối được iMOIT',
  'mất kết nối hệ thống iMOIT từ sáng',
  'tôi muốn kết nối với cán bộ hỗ trợ',
  'máy tôi cần kết nối mạng để vào hệ thống',
  'tôi cần kết nối mạng để vào hệ thống',
  'em muốn kết nối lại hệ thống vì vừa bị ngắt',
  'trách nhiệm bảo đảm kết nối liên thông hệ thống',
  'liên thông văn bản là gì',
  'who connects other systems to iMOIT?',
  'how do I connect our system to iMOIT?',
])('asks or reports, wants none connected: %s', (said) => {
  expect(readConnectWish(said)).toBeUndefined()
})
