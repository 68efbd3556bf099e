import { readLoosely } from '../../bot/outages/read-loosely'
import { peopleIn } from '../../bot/understanding/people-in'
import { onlyLooksAt, spellOutNumbers } from '../../bot/understanding/spell-out-numbers'
import { prefillOf, understand } from '../../bot/understanding/understand'
import { accountRequest } from '../../dialogs/account-request'
import { fold } from '../../dialogs/reading/fold'

const at = new Date('2026-11-23T08:30:00+07:00')

test.each([
  ['sc 12', 'SC-2026-000012'],
  ['sc1', 'SC-2026-000001'],
  ['TK-3', 'TK-2026-000003'],
  ['sự cố số 7', 'SC-2026-000007'],
  ['gộp sc 2 vào sc 1', 'gộp SC-2026-000002 vào SC-2026-000001'],
  ['trả lời ht 4: xem sc 2', 'trả lời HT-2026-000004: xem sc 2'],
  ['SC-2026-000012', 'SC-2026-000012'],
  ['sc 2026 12', 'sc 2026 12'],
  ['sự cố 2 ngày nay', 'sự cố 2 ngày nay'],
  ['QĐ 2226', 'QĐ 2226'],
  ['khoản 1 Điều 6', 'khoản 1 Điều 6'],
])('%s → %s', (said, spelled) => {
  expect(spellOutNumbers(said, at)).toBe(spelled)
})

test('a short number is of the year it is typed in, in Vietnam', () => {
  expect(spellOutNumbers('sc 1', new Date('2026-12-31T18:00:00Z'))).toBe('SC-2027-000001')
})

test.each([
  ['SC-2026-000001', true],
  ['xem SC-2026-000001', true],
  ['SC-2026-000001 tới đâu rồi ạ', true],
  ['ai đang xử lý SC-2026-000001', true],
  ['xin cấp TK-2026-000002 người', false],
  ['SC-2026-000003 máy trong phòng', false],
])('%s only looks at a request: %s', (said, only) => {
  expect(onlyLooksAt(fold(said))).toBe(only)
})

test.each([
  ['xin cấp tài khoản cho bạn mới Trần Thu Hà hatt@moit.example', ['Trần Thu Hà, hatt@moit.example']],
  ['cấp tài khoản cho Trần Thu Hà (hatt@moit.example), văn thư', ['Trần Thu Hà, hatt@moit.example, văn thư']],
  [
    '1. Nguyễn Văn An - an.nv@moit.example - chuyên viên\n2. Lê Thị Bình - binh.lt@moit.example - văn thư',
    ['Nguyễn Văn An, an.nv@moit.example, chuyên viên', 'Lê Thị Bình, binh.lt@moit.example, văn thư'],
  ],
  ['thu hồi tài khoản son@moit.example', [', son@moit.example']],
])('%s', (sentence, people) => {
  expect(peopleIn(sentence)).toEqual(people)
})

test.each([
  ['thông báo bảo trì tối thứ 7 từ 20h đến 23h', 'planned', '20:00 28/11/2026', '23:00 28/11/2026'],
  ['gửi thông báo bảo trì tối thứ 7', 'planned', undefined, undefined],
  ['thông báo sự cố', 'outage', undefined, undefined],
  ['báo imoit đã hoạt động lại', 'all-clear', undefined, undefined],
])('the helpdesk says: %s', (said, type, startsAt, endsAt) => {
  expect(readLoosely(said, at)).toEqual({
    type,
    times: { ...(startsAt && { startsAt }), ...(endsAt && { endsAt }) },
  })
})

test('what the units are to be told may stand after a colon', () => {
  expect(readLoosely('gửi thông báo sự cố: Tạm thời không ký số được, đang xử lý.', at)).toEqual({
    type: 'outage',
    times: {},
    text: 'Tạm thời không ký số được, đang xử lý.',
  })
  expect(readLoosely('thông báo bảo trì thứ 7 từ 20:00 đến 23:00: Không đăng nhập được', at)).toMatchObject({
    text: 'Không đăng nhập được',
    times: { startsAt: '20:00 28/11/2026' },
  })
})

test.each([
  'iMOIT thông báo bảo trì qua đâu?',
  'có thông báo bảo trì nào không',
  'tắt thông báo sự cố, bảo trì',
  'báo sự cố iMOIT chậm',
  'bao giờ bảo trì xong',
])('begins no notice: %s', (said) => {
  expect(readLoosely(said, at)).toBeUndefined()
})

test.each([
  ['trả lời thế mà cũng gọi là trả lời', undefined],
  ['câu hỏi chưa trả lời được', undefined],
  ['sáng giờ phòng em không ai gửi được văn bản đi, báo lỗi 500', 'incident-report'],
  ['tôi không vào được imoit, phòng em ai cũng bị', 'incident-report'],
  ['tk em bị khóa rồi ad mở giúp', 'account-request'],
])('%s starts %s', (said, starts) => {
  expect(understand(said).starts).toBe(starts)
})

test('what is said of oneself is no request for others', () => {
  expect(understand('tk em bị khóa rồi ad mở giúp').prefill.forOthers).toBeUndefined()
  expect(understand('đổi quyền cho em thành văn thư').prefill.forOthers).toBeUndefined()
})

test.each([
  ['xin cấp tài khoản cho tôi, chuyên viên', 'myself'],
  ['xin cap tai khoan cho minh', 'myself'],
  ['xin cấp tài khoản cho em với ạ', 'myself'],
  ['I need an account for myself', 'myself'],
  ['xin cấp tài khoản cho tôi và chị Lan', undefined],
  ['cấp tk cho em Lan phòng em', undefined],
  ['cho em xin tài khoản', undefined],
  ['xin cấp tài khoản cho chị Lan phòng tôi', 'colleagues'],
  ['cấp tài khoản cho nhân viên của tôi', 'colleagues'],
])('whom an account is for is not asked when it was said: %s → %s', (sentence, who) => {
  const known = { unit: 'Vụ Kế hoạch', name: 'Hoa', email: 'hoa@moit.example' }
  expect(accountRequest.prefill(known, understand(sentence).prefill, { now: at }).who).toBe(who)
})

test('an hour with its day is kept as it was said', () => {
  expect(prefillOf('không vào được imoit từ 8h15 sáng nay', 'incident-report').since).toBe('từ 8h15 sáng nay')
  expect(prefillOf('không vào được imoit từ sáng nay', 'incident-report').since).toBe('this-morning')
})

test.each([
  ['có gì chờ duyệt không', 'queue'],
  ['có yêu cầu nào chờ tôi duyệt', 'queue'],
  ['bao nhiêu sự cố chưa xử lý', 'queue'],
  ['việc của tôi', 'queue'],
  ['sự cố của em ai đang xử lý vậy', 'my-requests'],
  ['tôi báo 3 lần rồi không ai xử lý', 'my-requests'],
  ['yc của e tới đâu rồi', 'my-requests'],
  ['any update on my ticket?', 'my-requests'],
  ['ai xử lý sự cố iMOIT?', undefined],
  ['văn bản chờ xử lý là gì', undefined],
  ['yêu cầu cần có chữ ký số không', undefined],
])('%s → %s', (said, command) => {
  expect(understand(said).command).toBe(command)
})

test.each(['hihi', '👍', 'Chrome ạ', 'bot ngu quá', 'bực mình quá', 'okie dokie'])(
  'is no question: %s',
  (said) => {
    const { smallTalk, saysNothing } = understand(said)
    expect(smallTalk !== undefined || saysNothing === true).toBe(true)
  },
)

test.each(['đóng dấu mật', 'thẩm quyền ký', 'bao lâu thì xong', 'ký số là gì', 'vì sao hệ thống chậm?'])(
  'is left to the regulation: %s',
  (said) => {
    const { smallTalk, saysNothing, starts } = understand(said)
    expect({ smallTalk, saysNothing, starts }).toEqual({})
  },
)
