/** Sentences of the bot's own plumbing: what went wrong, what was kept, what Teams does not let it do. */
export const bot = {
  unexpected: (reference: string) =>
    `Có lỗi ngoài dự kiến, nội dung anh/chị vừa gửi chưa được xử lý. Anh/chị vui lòng gửi lại; nếu vẫn lỗi, xin báo bộ phận hỗ trợ kèm mã tra cứu **${reference}**.`,
  storeDown: (reference: string) =>
    `Hệ thống đang gián đoạn nên tôi chưa ghi nhận được nội dung anh/chị vừa gửi. Anh/chị vui lòng thử lại sau ít phút. Mã tra cứu: **${reference}**.`,
  openPersonally:
    'Tôi chưa nhắn riêng được cho anh/chị. Anh/chị vui lòng mở trò chuyện riêng với tôi trong Microsoft Teams rồi gửi lại yêu cầu ở đó.',
  actionReceived: 'Đã nhận.',
  tooFast:
    'Tôi đang nhận quá nhiều tin của anh/chị cùng lúc nên tạm dừng; các tin vừa gửi sau cùng chưa được xử lý. Anh/chị vui lòng gửi lại sau nửa phút.',
}
