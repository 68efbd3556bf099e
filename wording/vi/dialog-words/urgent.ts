/** What to do now, for incidents that go to a person at once; never a question, never a deadline. */
export const urgent = {
  'suspected-leak':
    'Việc cần làm ngay: báo người chịu trách nhiệm của đơn vị; ngừng dùng thiết bị hoặc tài khoản nghi bị lộ và giữ nguyên hiện trạng; không gửi nội dung văn bản vào đây hay chuyển tiếp cho người khác. Nếu đã lỡ nhập nội dung mật, anh/chị xóa tin nhắn đó.',
  'account-takeover':
    'Việc cần làm ngay: báo người chịu trách nhiệm của đơn vị; đổi mật khẩu nếu còn vào được, từ một thiết bị tin cậy; ngừng dùng thiết bị nghi bị xâm nhập. Không gửi mật khẩu, mã OTP hay nội dung văn bản vào đây; nếu đã lỡ nhập, anh/chị xóa tin nhắn đó.',
  'misdirected-secret':
    'Việc cần làm ngay: báo người chịu trách nhiệm của đơn vị và văn thư; không mở, chuyển tiếp hay gửi lại văn bản đó; không nêu tên, số hiệu, nội dung văn bản vào đây. Nếu đã lỡ nhập, anh/chị xóa tin nhắn đó.',
}
