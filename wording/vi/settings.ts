/** What an administrator sets by chat: internal goals and the working calendar. */
export const settings = {
  goalsTitle: 'Mục tiêu thời gian nội bộ, tính trên lịch làm việc:',
  noGoals: 'Chưa đặt mục tiêu thời gian nào; khi đó không ai bị tính hạn.',
  goal: (level: number, parts: string[]) => `Mức ${level}: ${parts.join(', ')}`,
  respond: (time: string) => `phản hồi trong ${time}`,
  resolve: (time: string) => `xử lý trong ${time}`,
  roundTheClock: 'tính cả ngày đêm',
  minutes: (count: number) => `${count} phút`,
  hours: (count: number) => `${count} giờ`,
  days: (closeAfter: number, reopenWithin: number, expireAfter: number) =>
    `Tự đóng sau ${closeAfter} ngày làm việc; mở lại được trong ${reopenWithin} ngày làm việc; tự hết hạn sau ${expireAfter} ngày làm việc không có trả lời.`,
  howTo:
    'Để đổi, gõ ví dụ "đặt mục tiêu mức 2: phản hồi 30 phút, xử lý 8 giờ", "đặt mục tiêu mức 1: phản hồi 15 phút, xử lý 4 giờ, cả ngày đêm", "bỏ mục tiêu mức 2", "lịch làm việc 2026".',
  goalUnread:
    'Tôi chưa đọc được mục tiêu. Anh/chị gõ ví dụ "đặt mục tiêu mức 2: phản hồi 30 phút, xử lý 8 giờ".',
  calendarTitle: (year: number) => `Ngày nghỉ và ngày làm bù năm ${year}:`,
  noDays: (year: number) =>
    `Chưa có ngày nào cho năm ${year}. Gõ ví dụ "ngày nghỉ 01/01/${year}: Tết Dương lịch; nguồn: văn bản thông báo".`,
  kinds: {
    holiday: 'nghỉ lễ',
    compensation: 'nghỉ bù',
    'swap-off': 'nghỉ hoán đổi',
    'swap-work': 'làm bù',
  },
  day: (day: string, kind: string, name: string, confirmed: boolean) =>
    `${day}: ${kind}, ${name}${confirmed ? '' : ' (chưa xác nhận, chưa tính)'}`,
  calendarHowTo:
    'Để đổi, gõ ví dụ "xác nhận ngày 24/11/2026", "ngày nghỉ 24/11/2026: Ngày Văn hóa Việt Nam; nguồn: …", "ngày làm bù 22/08/2026: …; nguồn: …", "bỏ ngày 24/11/2026".',
  daySaved: (day: string) => `Đã ghi ngày ${day} vào lịch làm việc.`,
  dayRemoved: (day: string) => `Đã bỏ ngày ${day} khỏi lịch làm việc.`,
  dayUnknown: (day: string) => `Lịch làm việc chưa có ngày ${day}.`,
  dayUnread:
    'Tôi chưa đọc được ngày. Anh/chị gõ ví dụ "ngày nghỉ 24/11/2026: Ngày Văn hóa Việt Nam; nguồn: văn bản thông báo".',
  dayRefused:
    'Ngày này không ghi được: năm đã qua bị khóa, hoặc loại ngày không hợp với thứ trong tuần, hoặc thiếu tên ngày.',
}
