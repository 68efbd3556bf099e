/** Cards of requests that are kept up to date where they were posted, and the short messages beside them. */
export const requestCards = {
  refresh: 'Làm mới',
  latest: 'Mới nhất',
  triage: {
    title: (kind: string, number: string) => `${kind} ${number}`,
    urgent:
      'Báo cáo khẩn về an toàn thông tin. Đề nghị liên hệ ngay với người gửi trong trò chuyện riêng; không trao đổi nội dung ở đây.',
    breach:
      'Chỉ lãnh đạo đơn vị và bộ phận hỗ trợ xem được. Đề nghị mở trong trò chuyện riêng; không nêu tên hay nội dung vi phạm ở đây.',
    open: 'Bấm "Xem yêu cầu" để mở chi tiết trong trò chuyện riêng.',
  },
  approval: {
    title: (number: string) => `Đề nghị xác nhận ${number}`,
    waits:
      'Yêu cầu của đơn vị đang chờ anh/chị xác nhận. Bộ phận hỗ trợ iMOIT chỉ xử lý sau khi anh/chị xác nhận.',
    confirmed: (by: string) => `${by} đã xác nhận. Anh/chị không cần làm gì thêm.`,
    rejected: (by: string) => `${by} đã từ chối yêu cầu này.`,
    asked: (by: string) => `${by} đã hỏi lại; đang chờ người gửi trả lời.`,
    amended: 'Người gửi đã sửa nội dung nên thẻ này không còn hiệu lực. Anh/chị xem thẻ mới bên dưới.',
    withdrawn: 'Người gửi đã rút lại yêu cầu này.',
    expired: 'Yêu cầu này đã hết hạn vì chưa được xác nhận.',
    over: 'Yêu cầu này không còn chờ anh/chị xác nhận.',
  },
  status: { title: (kind: string, number: string) => `${kind} ${number}` },
  told: {
    assignee: 'Anh/chị nhận tin này vì đang xử lý yêu cầu.',
    lead: 'Mục tiêu thời gian là mục tiêu nội bộ của bộ phận hỗ trợ. Anh/chị mở yêu cầu để xem và giao việc.',
    approver: 'Anh/chị nhận tin này vì là người xác nhận yêu cầu của đơn vị.',
    follower: 'Anh/chị nhận tin này vì đã báo cùng sự cố.',
    'on-duty':
      'Anh/chị nhận tin này vì đang trong ca trực hoặc đã xử lý sự cố này. Anh/chị mở yêu cầu để nhận xử lý.',
  },
  missed: (count: number) =>
    `Vừa qua có ${count} tin tôi chưa nhắn được cho anh/chị và đã chuyển qua thư điện tử. Anh/chị gõ "yêu cầu của tôi" để xem tình hình mới nhất.`,
  unreachable: 'Hệ thống tiếp nhận đang gián đoạn nên thẻ chưa cập nhật được. Anh/chị thử lại sau ít phút.',
  underWay: 'Đã nhận và đang thực hiện. Thẻ sẽ tự cập nhật.',
}
