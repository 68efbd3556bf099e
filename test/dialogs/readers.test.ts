import { askedChanges, imoitRoles } from '../../core/contract/account-requests'
import { incidentCategories, incidentScopes } from '../../core/contract/incidents'
import { date } from '../../dialogs/fields/date'
import { email } from '../../dialogs/fields/email'
import { line } from '../../dialogs/fields/line'
import { moment } from '../../dialogs/fields/moment'
import { readChoice } from '../../dialogs/fields/one-of'
import { people } from '../../dialogs/fields/people'
import { text } from '../../dialogs/fields/text'
import { writeMoment } from '../../dialogs/reading/vietnam-time'
import type { DialogId, FieldReading } from '../../dialogs/types'

/** Monday 23/11/2026, ten past three in the afternoon in Hà Nội. */
const context = { now: new Date('2026-11-23T15:10:00+07:00'), values: {} }
const read = (reading: FieldReading): unknown => ('value' in reading ? reading.value : reading.problem)

const secrecy = ['none', 'secret', 'top-secret', 'most-secret', 'unmarked-secret', 'unknown']
const choiceLists: Record<string, [DialogId, readonly string[]]> = {
  change: ['account-request', askedChanges],
  who: ['account-request', ['myself', 'colleagues']],
  role: ['account-request', imoitRoles],
  category: ['incident-report', incidentCategories],
  scope: ['incident-report', incidentScopes],
  secrecy: ['document-check', secrecy],
  denunciation: ['document-check', ['no', 'complaint-only', 'yes', 'mixed', 'unknown']],
  direction: ['document-check', ['incoming', 'outgoing-ministry', 'outgoing-unit', 'unknown']],
  restricted: ['document-check', ['no', 'by-ministry-leaders', 'unknown-by-whom', 'unknown']],
  attachments: ['document-check', ['no', 'yes', 'unknown']],
}

test.each([
  ['change', 'grant', 'grant'],
  ['change', 'Cấp mới', 'grant'],
  ['change', 'cap moi', 'grant'],
  ['change', 'CẤP MỚI', 'grant'],
  ['change', 'dạ tôi muốn cấp mới ạ', 'grant'],
  ['change', 'cấp mới'.normalize('NFD'), 'grant'],
  ['change', '1', 'grant'],
  ['change', '(2)', 'change'],
  ['change', 'số 3', 'revoke'],
  ['change', 'option 4', 'recover'],
  ['change', '5', undefined],
  ['change', '0', undefined],
  ['change', 'hủy tài khoản', 'revoke'],
  ['change', 'huỷ tài khoản', 'revoke'],
  ['change', 'quen mat khau', 'recover'],
  ['change', 'New account', 'grant'],
  ['change', 'reset password', 'recover'],
  ['change', 'ai cấp tài khoản?', undefined],
  ['change', 'cấp mới bao lâu thì xong', undefined],
  ['who', 'cho mình', 'myself'],
  ['who', 'tôi', 'myself'],
  ['who', 'cho đồng nghiệp', 'colleagues'],
  ['who', 'colleagues', 'colleagues'],
  ['role', 'chuyen vien', 'officer'],
  ['role', 'Trưởng phòng', 'division-leader'],
  ['role', 'văn thư', 'clerk'],
  ['role', 'Cục trưởng', 'unit-leader'],
  ['role', 'thứ trưởng', 'ministry-leader'],
  ['who', 'cho em', 'myself'],
  ['who', 'cho em thôi', 'myself'],
  ['who', 'em', 'myself'],
  ['who', 'dạ em ạ', 'myself'],
  ['who', 'only for me', 'myself'],
  ['who', 'for my colleagues', 'colleagues'],
  ['category', 'không đăng nhập được', 'cannot-sign-in'],
  ['category', 'khong dang nhap duoc', 'cannot-sign-in'],
  ['category', 'bị treo', 'slow-or-down'],
  ['category', 'gửi nhầm văn bản mật', 'misdirected-secret'],
  ['category', 'gửi nhầm văn bản mất', undefined],
  ['category', 'bị hack', 'account-takeover'],
  ['category', 'leak', 'suspected-leak'],
  ['category', '13', 'other'],
  ['scope', 'chỉ mình tôi', 'one-person'],
  ['scope', 'em thôi', 'one-person'],
  ['scope', 'chỉ em', 'one-person'],
  ['scope', 'mình em', 'one-person'],
  ['scope', 'mỗi em', 'one-person'],
  ['scope', 'mỗi mình em thôi ạ', 'one-person'],
  ['scope', 'only me', 'one-person'],
  ['scope', 'cả phòng', 'division'],
  ['scope', 'everyone', 'ministry'],
  ['secrecy', 'mật', 'secret'],
  ['secrecy', 'mat', 'secret'],
  ['secrecy', 'mất', undefined],
  ['secrecy', 'tối mật', 'top-secret'],
  ['secrecy', 'toi mat', 'top-secret'],
  ['secrecy', 'tôi mất', undefined],
  ['secrecy', 'không', 'none'],
  ['secrecy', 'không rõ', 'unknown'],
  ['secrecy', 'ko rõ', 'unknown'],
  ['secrecy', 'k', 'none'],
  ['secrecy', 'vb mật', 'secret'],
  ['secrecy', 'không mật', 'none'],
  ['secrecy', 'không biết có mật không', undefined],
  ['secrecy', 'văn bản mật có gửi được không', undefined],
  ['denunciation', 'tố cáo', 'yes'],
  ['denunciation', 'khiếu nại', 'complaint-only'],
  ['denunciation', 'vừa khiếu nại vừa tố cáo', 'mixed'],
  ['denunciation', 'không', 'no'],
  ['direction', 'văn bản đến', 'incoming'],
  ['direction', 'đi của Bộ', 'outgoing-ministry'],
  ['direction', 'đi', undefined],
  ['restricted', 'theo chỉ đạo của LĐ Bộ', 'by-ministry-leaders'],
  ['restricted', "yes, on leaders' instruction", 'by-ministry-leaders'],
  ['restricted', 'Yes, on the Ministry leaders’ instruction', 'by-ministry-leaders'],
  ['restricted', 'có, theo chỉ đạo', 'by-ministry-leaders'],
  ['restricted', 'chỉ đạo', undefined],
  ['restricted', 'theo chỉ đạo lãnh đạo bộ', 'by-ministry-leaders'],
  ['attachments', 'có', 'yes'],
  ['attachments', 'không có', 'no'],
  ['attachments', '', undefined],
])('choice %s: %j is %s', (field, typed, expected) => {
  const [dialog, choices] = choiceLists[field] ?? ['account-request', []]
  expect(readChoice(dialog, field, choices, typed)).toBe(expected)
})

test.each([
  ['hôm nay', '2026-11-23'],
  ['HOM NAY', '2026-11-23'],
  ['mai', '2026-11-24'],
  ['từ ngày mai ạ', '2026-11-24'],
  ['ngày kia', '2026-11-25'],
  ['thứ hai', '2026-11-23'],
  ['thứ hai tới', '2026-11-30'],
  ['thứ hai tuần sau nhé', '2026-11-30'],
  ['thứ 6', '2026-11-27'],
  ['chủ nhật', '2026-11-29'],
  ['25/11/2026', '2026-11-25'],
  ['25-11', '2026-11-25'],
  ['thứ tư, 25/11', '2026-11-25'],
  ['Thứ Tư ngày 25 tháng 11', '2026-11-25'],
  ['25.11', '2026-11-25'],
  ['2026-11-25', '2026-11-25'],
  ['ngày 25 tháng 11', '2026-11-25'],
  ['25 tháng 11 năm 2026'.normalize('NFD'), '2026-11-25'],
  ['1/12/26', '2026-12-01'],
  ['5/1', '2027-01-05'],
  ['ngày 30', '2026-11-30'],
  ['mùng 5 tháng sau', '2026-12-05'],
  ['3 ngày nữa', '2026-11-26'],
  ['ngay bây giờ', '2026-11-23'],
  ['tuần sau', '2026-11-30'],
  ['đầu tháng sau', '2026-12-01'],
  ['next Monday', '2026-11-30'],
  ['25 November', '2026-11-25'],
  ['Nov 25, 2026', '2026-11-25'],
  ['23/11/2027', '2027-11-23'],
  ['24/11/2027', 'date-too-far'],
  ['20/11', 'date-past'],
  ['hôm qua', 'date-past'],
  ['31/02', 'not-a-date'],
  ['32/1/2027', 'not-a-date'],
  ['ngày mai có nghỉ không', 'not-a-date'],
  ['bao giờ thì xong', 'not-a-date'],
  ['', 'not-a-date'],
])('day: %j is %s', (typed, expected) => {
  expect(read(date(typed, context))).toBe(expected)
})

test.each([
  ['sáng nay', '08:00 23/11/2026'],
  ['8h30 sáng nay', '08:30 23/11/2026'],
  ['8 giờ rưỡi sáng nay', '08:30 23/11/2026'],
  ['10 giờ 15 phút sáng nay', '10:15 23/11/2026'],
  ['hôm qua', '08:00 22/11/2026'],
  ['từ chiều qua', '14:00 22/11/2026'],
  ['tu chieu qua', '14:00 22/11/2026'],
  ['9h tối qua', '21:00 22/11/2026'],
  ['1h đêm qua', '01:00 23/11/2026'],
  ['đêm qua', '22:00 22/11/2026'],
  ['vừa xong', '15:10 23/11/2026'],
  ['30 phút trước', '14:40 23/11/2026'],
  ['cách đây 10 phút', '15:00 23/11/2026'],
  ['nửa tiếng trước', '14:40 23/11/2026'],
  ['2 ngày nay', '15:10 21/11/2026'],
  ['14:05', '14:05 23/11/2026'],
  ['10h ngày 21/11', '10:00 21/11/2026'],
  ['10h 21-11', '10:00 21/11/2026'],
  ['8h sáng thứ hai 16/11', '08:00 16/11/2026'],
  ['21/11/2026 10:00', '10:00 21/11/2026'],
  ['14:05 22/11/2026', '14:05 22/11/2026'],
  ['2026-11-22T01:30:00.000Z', '08:30 22/11/2026'],
  ['thứ sáu tuần trước', '08:00 20/11/2026'],
  ['từ thứ hai', '08:00 23/11/2026'],
  ['chiều nay', '14:00 23/11/2026'],
  ['tối nay', '15:10 23/11/2026'],
  ['just now', '15:10 23/11/2026'],
  ['yesterday afternoon', '14:00 22/11/2026'],
  ['8:30 this morning', '08:30 23/11/2026'],
  ['3pm yesterday', '15:00 22/11/2026'],
  ['2 hours ago', '13:10 23/11/2026'],
  ['last night', '22:00 22/11/2026'],
  ['16:00', 'date-future'],
  ['25/12', 'date-future'],
  ['1/1/2024', 'date-too-far'],
  ['22:70', 'not-a-date'],
  ['tôi', 'not-a-date'],
  ['không biết', 'not-a-date'],
  ['văn bản mật có gửi được không', 'not-a-date'],
])('moment: %j is %s', (typed, expected) => {
  const value = read(moment(typed, context))
  expect(/T/.test(String(value)) ? writeMoment(String(value)) : value).toBe(expected)
})

test.each([
  ['hatt@moit.example', 'hatt@moit.example'],
  [' HaTT@MOIT.example ', 'hatt@moit.example'],
  ['<hatt@moit.example>', 'hatt@moit.example'],
  ['mailto:hatt@moit.example', 'hatt@moit.example'],
  ['hatt@moit', 'not-an-email'],
  ['hà@moit.gov.vn', 'not-an-email'],
  ['a b@moit.gov.vn', 'not-an-email'],
  ['', 'not-an-email'],
])('e-mail: %j is %s', (typed, expected) => {
  expect(read(email(typed))).toBe(expected)
})

test.each([
  ['  Trần  Thu\nHà ', 'Trần Thu Hà'],
  ['A', 'too-short'],
  ['   ', 'missing'],
  ['x'.repeat(81), 'too-long'],
  ['Hà\u0000\u0007', 'Hà'],
])('line: %j is %s', (typed, expected) => {
  expect(read(line({ atLeast: 2, atMost: 80 })(typed))).toBe(expected)
})

test('text keeps its line breaks', () => {
  expect(read(text({ atLeast: 1, atMost: 500 })('Bước 1\r\nBước 2'))).toBe('Bước 1\nBước 2')
})

const ha = { name: 'Trần Thu Hà', email: 'hatt@moit.example', role: 'clerk' }
test.each([
  ['Trần Thu Hà, hatt@moit.example, văn thư', [ha]],
  ['hatt@moit.example; Trần Thu Hà; van thu', [ha]],
  ['văn thư\tTrần Thu Hà\thatt@moit.example', [ha]],
  ['1. Trần Thu Hà | HaTT@moit.example | Clerk', [ha]],
  ['Trần Thu Hà hatt@moit.example văn thư', [ha]],
  ['Trần Thu Hà <hatt@moit.example>', [{ ...ha, role: 'officer' }]],
  ['Họ tên, Email, Vai trò\nTrần Thu Hà, hatt@moit.example, văn thư\n\n', [ha]],
  ['1\tTrần Thu Hà\thatt@moit.example\tVăn thư', [ha]],
  ['Trần Thu Hà\thatt@moit.example\tVăn thư\t1', [ha]],
  ['01 Trần Thu Hà hatt@moit.example văn thư', [ha]],
  ['STT, Họ tên, Email, Vai trò\n1, Trần Thu Hà, hatt@moit.example, văn thư', [ha]],
  ['STT\tHọ và tên\tThư điện tử\tVai trò\n1\tTrần Thu Hà\thatt@moit.example\tvăn thư', [ha]],
  ['TT Họ tên Email Chức vụ\n1 Trần Thu Hà hatt@moit.example văn thư', [ha]],
  ['No | Full name | Email | Role\n1 | Trần Thu Hà | hatt@moit.example | clerk', [ha]],
])('people: %j', (typed, expected) => {
  expect(read(people(typed))).toEqual(expected)
})

test.each([
  ['Trần Thu Hà, văn thư', 'no-email'],
  ['Trần Thu Hà, hatt@moit, văn thư', 'bad-email'],
  ['hatt@moit.example, văn thư', 'no-name'],
  ['Trần Thu Hà, hatt@moit.example, phi công', 'bad-role'],
  ['Hà, a@moit.gov.vn, b@moit.gov.vn', 'two-emails'],
  ['Lan, a@moit.gov.vn\nHà, A@moit.gov.vn', 'duplicate'],
  [`${'x'.repeat(81)}, a@moit.gov.vn`, 'name-too-long'],
])('bad line: %j is %s', (typed, expected) => {
  expect(people(typed)).toMatchObject({ problem: 'bad-lines', lines: [{ problem: expected }] })
})

test('people: every bad line is told by its number', () => {
  const reading = people('Lan, lan@moit.gov.vn\nHà\n\nMinh, minh@')
  expect(reading).toMatchObject({ lines: [{ line: 2 }, { line: 4 }] })
})

test('people: a bad line is told without a cell that may be a password', () => {
  const told = JSON.stringify(people('Lan, lan@moit.gov.vn, Hoa@2026\nMinh, minh@moit, Abc12345'))
  expect(told).toContain('minh@moit')
  expect(told).not.toMatch(/Hoa@2026|Abc12345/)
  expect(read(people('STT, Họ tên, Email'))).toBe('list-empty')
})

test('people: nobody, or more than fifty', () => {
  const many = Array.from({ length: 51 }, (_, index) => `Người ${index}, n${index}@moit.gov.vn`).join('\n')
  expect(read(people(' \n '))).toBe('list-empty')
  expect(read(people(many))).toBe('list-too-long')
  expect(read(people('x'.repeat(30_000)))).toBe('list-too-long')
  expect(read(people('Lan, lan@moit.gov.vn, mật khẩu Abc@1234'))).toBe('holds-password')
})
