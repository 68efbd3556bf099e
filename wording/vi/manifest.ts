/** What the app store page and the command menu say. Titles of the commands are those of `conversation.commands`. */
export const manifest = {
  name: {
    short: 'Trợ lý iMOIT',
    full: 'Trợ lý iMOIT: Quy chế văn bản điện tử Bộ Công Thương',
  },
  description: {
    short: 'Hỏi Quy chế iMOIT có trích dẫn; xin tài khoản, báo sự cố, kiểm tra văn bản',
    full: [
      'Trợ lý iMOIT giúp công chức, viên chức, người lao động dùng Hệ thống văn bản điện tử Bộ Công Thương (iMOIT) đúng Quy chế ban hành kèm theo Quyết định 2226/QĐ-BCT, ngay trong Microsoft Teams.',
      'Anh/chị có thể:',
      '- Hỏi về Quy chế bằng lời thường, có dấu hay không dấu. Mỗi câu trả lời kèm nguyên văn điều, khoản, điểm làm căn cứ; nội dung Quy chế không nêu thì trợ lý nói rõ là không có.',
      '- Lập yêu cầu tài khoản: cấp mới, đổi quyền, thu hồi hoặc khóa, khôi phục mật khẩu; cho mình hoặc cho đồng nghiệp.',
      '- Báo sự cố và theo dõi việc xử lý.',
      '- Kiểm tra một loại văn bản có được gửi qua iMOIT không, chỉ bằng vài câu hỏi chọn.',
      '- Gửi câu hỏi cho cán bộ hỗ trợ.',
      'Trong cuộc trò chuyện riêng, anh/chị nhắn trực tiếp. Trong kênh hoặc nhóm, anh/chị nhắc tên trợ lý; yêu cầu có thông tin cá nhân được chuyển sang trò chuyện riêng.',
      'Trợ lý không phải là iMOIT: nội dung gửi cho trợ lý không thay cho việc gửi văn bản. Trợ lý không nhận tệp. Vui lòng không nhập mật khẩu hay nội dung văn bản mật.',
    ].join('\n\n'),
  },
  /** What each command of the menu does, in the order of the menu. */
  commands: {
    help: 'Xem trợ lý làm được gì',
    check: 'Văn bản này có được gửi qua iMOIT không',
    account: 'Cấp mới, đổi quyền, thu hồi, khôi phục mật khẩu',
    incident: 'Báo iMOIT lỗi hoặc sự cố an toàn thông tin',
    mine: 'Theo dõi, xem lịch sử, rút yêu cầu',
    human: 'Gửi câu hỏi cho người phụ trách',
    cancel: 'Dừng việc đang làm dở',
  },
}
