import { readWish } from '../../bot/settings/read-wish'

test.each<[string, object | undefined]>([
  [
    'đặt mục tiêu mức 2: phản hồi 30 phút, xử lý 8 giờ',
    { level: 2, respond: 30, resolve: 480, always: false },
  ],
  [
    'dat muc tieu muc 1: phan hoi 15 phut, xu ly 4 gio, ca ngay dem',
    { level: 1, respond: 15, resolve: 240, always: true },
  ],
  ['đặt mục tiêu mức 3: xử lý trong 1,5 giờ', { level: 3, resolve: 90, always: false }],
  ['set goal level 4: resolve within 40 hours', { level: 4, resolve: 2400, always: false }],
  ['đặt mục tiêu mức 2', { wish: 'goal-unread' }],
  ['đặt mục tiêu mức 7: xử lý 8 giờ', { wish: 'goal-unread' }],
  ['bỏ mục tiêu mức 2', { wish: 'remove-goal', level: 2 }],
  ['mục tiêu thời gian', { wish: 'show-goals' }],
  ['lịch làm việc 2026', { wish: 'show-calendar', year: 2026 }],
  ['lich lam viec nam 2027', { wish: 'show-calendar', year: 2027 }],
  ['xác nhận ngày 24/11/2026', { wish: 'confirm-day', date: '2026-11-24' }],
  ['bỏ ngày 2026-11-24', { wish: 'remove-day', date: '2026-11-24' }],
  ['xác nhận ngày 31/02/2026', { wish: 'day-unread' }],
  [
    'ngày nghỉ 24/11/2026: Ngày Văn hóa Việt Nam; nguồn: thông báo của Chính phủ',
    { kind: 'holiday', date: '2026-11-24', name: 'Ngày Văn hóa Việt Nam', source: 'thông báo của Chính phủ' },
  ],
  [
    'ngay lam bu 22/08/2026: lam bu Quoc khanh; nguon: thong bao',
    { kind: 'swap-work', date: '2026-08-22', name: 'lam bu Quoc khanh', source: 'thong bao' },
  ],
  ['ngày nghỉ 24/11/2026: không rõ nguồn', { wish: 'day-unread' }],
  ['ngày làm việc kế tiếp là gì', undefined],
  ['mục tiêu của quy chế là gì', undefined],
  ['xác nhận TK-2026-000001', undefined],
  ['ngày nghỉ có phải nhận văn bản không', undefined],
])('%s', (said, wish) => {
  if (wish) expect(readWish(said)).toMatchObject(wish)
  else expect(readWish(said)).toBeUndefined()
})
