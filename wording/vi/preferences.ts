/** How a person wants to be told of things in Microsoft Teams. */
export const preferences = {
  kinds: {
    requests: 'thay đổi của yêu cầu',
    reminders: 'nhắc việc',
    notices: 'sự cố, bảo trì',
    deadlines: 'mục tiêu thời gian',
  },
  shown: (on: string[], off: string[], quiet: string) =>
    [
      `Tôi đang nhắn anh/chị về: ${on.length ? on.join('; ') : 'chỉ những việc không tắt được'}.`,
      off.length ? `Đang tắt: ${off.join('; ')}.` : '',
      quiet ? `Giờ yên lặng: ${quiet}; tin đến trong giờ này được gửi sau đó.` : 'Chưa đặt giờ yên lặng.',
      'Tin khẩn về an toàn thông tin, sự cố nặng trong ca trực của anh/chị, yêu cầu chờ anh/chị duyệt và câu hỏi chờ anh/chị trả lời luôn được gửi.',
      'Để đổi, gõ ví dụ "tắt thông báo nhắc việc", "bật thông báo nhắc việc", "giờ yên lặng 18:00-07:00", "tắt giờ yên lặng".',
    ]
      .filter(Boolean)
      .join('\n\n'),
  muted: (kind: string) => `Đã tắt tin về ${kind}. Gõ "bật thông báo ${kind}" để nhận lại.`,
  optOut: (kind: string) => `Để không nhận loại tin này, gõ "tắt thông báo ${kind}".`,
  unmuted: (kind: string) => `Đã bật tin về ${kind}.`,
  quiet: (from: string, until: string) =>
    `Đã đặt giờ yên lặng ${from}–${until}. Tin đến trong giờ này được gửi khi hết giờ yên lặng; tin khẩn về an toàn thông tin và sự cố nặng trong ca trực của anh/chị vẫn gửi ngay.`,
  noQuiet: 'Đã bỏ giờ yên lặng.',
  badTimes: 'Tôi chưa đọc được giờ. Anh/chị gõ ví dụ "giờ yên lặng 18:00-07:00".',
  which: (kinds: string[]) =>
    `Anh/chị muốn tắt hay bật tin về việc nào: ${kinds.join('; ')}? Ví dụ: "tắt thông báo nhắc việc".`,
}
