import { readNoticeWish } from '../../bot/outages/read-wish'
import { asksStatus } from '../../bot/understanding/asks-status'
import { understand } from '../../bot/understanding/understand'

describe('asks whether iMOIT is failing', () => {
  test.each([
    'imoit có đang sự cố không?',
    'imoit co dang su co khong',
    'iMOIT có đang bị sự cố gì không ạ',
    'imoit bị lỗi à',
    'imoit bi loi a?',
    'imoit bị lỗi hả bot',
    'imoit đang bị lỗi phải không',
    'hệ thống có sập không',
    'he thong co sap ko',
    'hệ thống imoit sập rồi à',
    'imoit sập rồi phải không ạ',
    'hôm nay imoit có bảo trì không',
    'imoit có bị chậm không vậy',
    'cho em hỏi imoit đang lỗi ạ?',
    'có sự cố gì với imoit không',
    'đang có thông báo sự cố nào không ạ',
    'imoit còn hoạt động không',
    'imoit có hoạt động bình thường không',
    'imoit đã hoạt động lại chưa',
    'imoit chạy lại được chưa',
    'imoit sửa xong chưa',
    'imoit hết lỗi chưa ạ',
    'sự cố imoit đã khắc phục chưa',
    'sự cố khắc phục xong chưa',
    'khi nào imoit hoạt động lại',
    'bao giờ sửa xong imoit',
    'tình trạng imoit',
    'tinh trang he thong the nao',
    'imoit?? có lỗi không',
    'is imoit down?',
    'is imoit down',
    'is the system working',
    'is imoit back up yet',
    'is there an outage?',
    'any problems with imoit today?',
    'when will imoit be back?',
    'imoit status',
    'imoit down?',
  ])('%s', (sentence) => {
    expect(asksStatus(sentence)).toBe(true)
  })
})

describe('is no such question', () => {
  test.each([
    // reports
    'imoit bị lỗi rồi',
    'imoit bị lỗi ạ',
    'imoit bị lỗi rồi ạ',
    'imoit loi roi a',
    'imoit sập từ sáng',
    'hệ thống sập, không vào được',
    'báo sự cố iMOIT không vào được',
    'imoit không đăng nhập được',
    'imoit is down',
    'the system is not working since this morning',
    // the regulation
    'khi hệ thống gặp sự cố thì văn bản xử lý thế nào?',
    'khi imoit gặp sự cố ai phải thông báo?',
    'Cục có phải thông báo cho đơn vị khi imoit gặp sự cố không?',
    'sự cố kỹ thuật là gì?',
    'ai khắc phục sự cố imoit?',
    'có được gửi giấy khi imoit sự cố không',
    'văn bản mật có gửi qua imoit được không',
    'imoit có bắt buộc dùng không',
    'imoit là gì',
    'đơn vị nào hỗ trợ khi hệ thống lỗi',
    'what happens to documents when imoit is down?',
    'who repairs imoit when it is down?',
    // other things
    'tình trạng yêu cầu của tôi',
    'SC-2026-000001 đã khắc phục chưa',
    'soạn thông báo sự cố',
  ])('%s', (sentence) => {
    expect(asksStatus(sentence)).toBeUndefined()
  })
})

test('a report stays a report', () => {
  for (const report of ['imoit bị lỗi rồi', 'báo sự cố iMOIT không vào được', 'imoit is down']) {
    expect(understand(report).starts).toBe('incident-report')
  }
})

describe('what the helpdesk wants with a notice', () => {
  const number = 'TB-2026-000001'
  test.each<[string, ReturnType<typeof readNoticeWish>]>([
    ['soạn thông báo sự cố', { wish: 'outage' }],
    ['soan thong bao su co', { wish: 'outage' }],
    ['soạn thông báo sự cố SC-2026-000012', { wish: 'outage', incident: 'SC-2026-000012' }],
    ['viết thông báo sự cố cho sc 2026 12', { wish: 'outage', incident: 'SC-2026-000012' }],
    ['soạn thông báo bảo trì', { wish: 'planned' }],
    ['báo đã khắc phục TB-2026-000001', { wish: 'all-clear', number }],
    ['đã khắc phục tb 2026 1', { wish: 'all-clear', number }],
    ['đính chính TB-2026-000001', { wish: 'correction', number }],
    ['sửa TB-2026-000001', { wish: 'edit', number }],
    ['kết quả gửi TB-2026-000001', { wish: 'report', number }],
    ['write a failure notice for SC-2026-000012', { wish: 'outage', incident: 'SC-2026-000012' }],
    ['write a maintenance notice', { wish: 'planned' }],
    ['all clear TB-2026-000001', { wish: 'all-clear', number }],
    ['delivery report TB-2026-000001', { wish: 'report', number }],
    ['thông báo sự cố là gì', undefined],
    ['ai soạn thông báo sự cố gửi các đơn vị?', undefined],
    ['sửa TK-2026-000001', undefined],
    ['đính chính văn bản thế nào', undefined],
    ['TB-2026-000001', undefined],
  ])('%s', (sentence, wish) => {
    expect(readNoticeWish(sentence)).toEqual(wish)
  })
})
