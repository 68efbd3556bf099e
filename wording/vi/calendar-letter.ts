/** E-mail to administrators: what of the working calendar needs them. */
export const calendarLetter = {
  subject: () => '[iMOIT] Lịch làm việc cần cập nhật',
  body: (lines: string[]) =>
    [
      'Kính gửi anh/chị,',
      'Mục tiêu thời gian và các thời hạn nội bộ của Trợ lý iMOIT được tính trên lịch làm việc. Những mục sau cần người quản trị cập nhật:',
      lines.join('\n'),
      'Trong cuộc trò chuyện riêng với Trợ lý iMOIT, anh/chị gõ "lịch làm việc <năm>" để xem và xác nhận. Ngày chưa xác nhận không được tính.',
      'Trợ lý iMOIT',
    ].join('\n\n'),
  noDays: (year: number) => `- Năm ${year}: chưa có ngày nghỉ nào.`,
  unconfirmed: (day: string, name: string) => `- ${day}: ${name}, chưa xác nhận.`,
}
