export type DialogName = 'account-request' | 'incident-report' | 'document-check' | 'ask-human'

export const requests = {
  kinds: {
    'account-request': 'Yêu cầu tài khoản',
    incident: 'Sự cố',
    'help-ticket': 'Câu hỏi gửi cán bộ hỗ trợ',
    'document-check': 'Kiểm tra văn bản',
  },
  statuses: {
    'awaiting-confirmation': 'Chờ đơn vị xác nhận',
    submitted: 'Đã gửi bộ phận hỗ trợ',
    'in-progress': 'Đang xử lý',
    resolved: 'Đã xử lý xong',
    rejected: 'Bị từ chối',
    withdrawn: 'Đã rút lại',
    closed: 'Đã đóng',
  },
  actions: {
    confirm: 'Xác nhận',
    take: 'Nhận xử lý',
    resolve: 'Đã xử lý xong',
    reject: 'Từ chối',
    withdraw: 'Rút lại',
    reopen: 'Mở lại',
    close: 'Đóng',
  },
  events: {
    created: 'Đã gửi',
    'affected-added': 'Thêm người bị ảnh hưởng',
    confirm: 'Đơn vị đã xác nhận',
    take: 'Đã nhận xử lý',
    resolve: 'Đã xử lý xong',
    reject: 'Bị từ chối',
    withdraw: 'Đã rút lại',
    reopen: 'Mở lại',
    close: 'Đã đóng',
  },
  checkResults: {
    'must-not-send': 'Không được gửi qua iMOIT',
    'must-send': 'Phải gửi qua iMOIT',
    'ask-a-person': 'Cần người có thẩm quyền xác định',
  },
  severities: {
    1: 'Mức 1 – toàn hệ thống hoặc an toàn thông tin',
    2: 'Mức 2 – một chức năng hoặc một đơn vị',
    3: 'Mức 3 – một người',
    4: 'Mức 4 – nhẹ',
  },
  fields: {
    number: 'Mã',
    status: 'Trạng thái',
    requester: 'Người gửi',
    unit: 'Đơn vị',
    assignee: 'Người xử lý',
    severity: 'Mức độ',
    created: 'Ngày gửi',
    change: 'Yêu cầu',
    holders: 'Cho',
    reason: 'Lý do',
    effectiveDate: 'Từ ngày',
    category: 'Loại',
    description: 'Mô tả',
    since: 'Từ lúc',
    scope: 'Phạm vi',
    contact: 'Liên hệ',
    affected: 'Số người báo',
    question: 'Câu hỏi',
    asked: 'Đã hỏi trợ lý',
    answered: 'Trợ lý đã trả lời',
    result: 'Kết quả',
  },
  people: (count: number) => `${count} người`,
  list: {
    title: 'Yêu cầu của tôi',
    text: (count: number) => `${count} yêu cầu gần nhất:`,
    none: 'Anh/chị chưa có yêu cầu nào. Gõ "xin cấp tài khoản" hoặc "báo sự cố" để bắt đầu.',
    more: (left: number) => `Còn ${left} yêu cầu cũ hơn; gõ mã số để xem, ví dụ SC-2026-000001.`,
    open: 'Xem',
  },
  queue: {
    title: 'Hàng đợi',
    text: (count: number) => `${count} việc đang chờ, mức cao và cũ nhất trước:`,
  },
  details: {
    title: (kind: string, number: string) => `${kind} ${number}`,
    historyTitle: 'Quá trình xử lý',
    historyLine: (event: string, by: string, comment: string | null) =>
      comment ? `${event} – ${by}: ${comment}` : `${event} – ${by}`,
    commentLabel: 'Ý kiến (bắt buộc khi từ chối; không nhập nội dung văn bản)',
  },
  receipt: {
    recorded: (kind: string) => `Đã ghi nhận: ${kind}`,
    already: (kind: string) => `Đã được gửi trước đó: ${kind}`,
    next: {
      'awaiting-confirmation':
        'Thủ trưởng đơn vị xác nhận, sau đó bộ phận hỗ trợ iMOIT xử lý. Tôi sẽ báo anh/chị mỗi khi có thay đổi.',
      submitted: 'Bộ phận hỗ trợ iMOIT đã nhận được. Tôi sẽ báo anh/chị mỗi khi có thay đổi.',
      'in-progress': 'Bộ phận hỗ trợ iMOIT đang xử lý. Tôi sẽ báo anh/chị mỗi khi có thay đổi.',
      resolved: 'Bộ phận hỗ trợ iMOIT báo đã xử lý xong. Nếu chưa được, anh/chị mở lại yêu cầu.',
      rejected: 'Yêu cầu đã bị từ chối.',
      withdrawn: 'Yêu cầu đã được rút lại.',
      closed: 'Yêu cầu đã đóng.',
    },
    /** Opens what to do now, once somebody has been told. */
    passedOn: 'Đã chuyển ngay cho người phụ trách, không cần gửi thêm chi tiết.',
    seeLatest: 'Anh/chị mở yêu cầu để xem trạng thái mới nhất.',
    show: 'Xem yêu cầu',
    withdraw: 'Rút lại',
  },
  passedOnInPublic:
    'Đã chuyển ngay cho người phụ trách. Anh/chị không nêu chi tiết ở đây; nếu tin nhắn có nội dung mật, anh/chị xóa ngay. Việc này chỉ trao đổi trong cuộc trò chuyện riêng.',
  joined: (number: string) => `Đã thêm anh/chị vào sự cố ${number}. Tôi sẽ báo anh/chị mỗi khi có thay đổi.`,
  moved: (number: string, status: string) => `${number}: ${status}.`,
  similar: (number: string, affected: number) =>
    `Có sự cố tương tự đang xử lý: ${number} (${affected} người đã báo). Anh/chị có thể thêm mình vào sự cố đó thay vì gửi báo cáo mới.`,
  join: (number: string) => `Thêm tôi vào ${number}`,
  refused: {
    'invalid-request':
      'Hệ thống tiếp nhận chưa chấp nhận nội dung này. Anh/chị kiểm tra lại các mục rồi gửi lại.',
    'not-authenticated':
      'Hệ thống tiếp nhận chưa xác nhận được danh tính của anh/chị. Anh/chị thử lại, hoặc báo bộ phận hỗ trợ kèm mã dưới đây.',
    'not-allowed': 'Anh/chị không có quyền thực hiện việc này.',
    'not-found': 'Không tìm thấy yêu cầu này trong các yêu cầu anh/chị được xem.',
    'idempotency-key-missing':
      'Có lỗi ngoài dự kiến nên tôi chưa gửi được. Anh/chị thử lại, hoặc báo bộ phận hỗ trợ kèm mã dưới đây.',
    'idempotency-key-reused':
      'Thẻ này đã được gửi với nội dung khác. Anh/chị gõ "yêu cầu của tôi" để xem yêu cầu đã gửi.',
    'revision-changed':
      'Yêu cầu đã thay đổi từ khi thẻ này hiện ra nên tôi chưa thực hiện gì. Anh/chị mở yêu cầu để xem trạng thái mới nhất.',
    'transition-not-allowed':
      'Việc này không thực hiện được ở trạng thái hiện nay của yêu cầu. Anh/chị mở yêu cầu để xem trạng thái mới nhất.',
    'duplicate-open-request':
      'Đã có một yêu cầu cùng loại đang được xử lý cho tài khoản này, nên tôi không gửi thêm.',
    'too-large': 'Nội dung quá dài nên chưa gửi được. Anh/chị rút gọn rồi gửi lại.',
    unavailable: 'Hệ thống tiếp nhận đang gián đoạn. Anh/chị thử lại sau ít phút.',
    unexpected:
      'Có lỗi ngoài dự kiến ở hệ thống tiếp nhận. Anh/chị thử lại, hoặc báo bộ phận hỗ trợ kèm mã dưới đây.',
  },
  commentNeeded: (action: string) => `Anh/chị ghi lý do vào ô ý kiến rồi bấm lại "${action}".`,
  existing: (number: string) => `Yêu cầu đang xử lý: ${number}.`,
  reference: (code: string) => `Mã tra cứu: ${code}`,
  notice: {
    title: (number: string, event: string) => `${number}: ${event}`,
    by: 'Người thực hiện',
    comment: 'Ý kiến',
    toRequester: 'Anh/chị nhận tin này vì đã gửi hoặc tham gia yêu cầu. Bấm "Xem yêu cầu" để biết chi tiết.',
    toConfirm: 'Yêu cầu này của đơn vị anh/chị cần anh/chị xác nhận.',
    titleNew: (number: string) => `${number}: mới`,
    forInformation: 'Thông báo để biết; bấm "Xem yêu cầu" để mở chi tiết.',
    toHelpdesk: 'Bộ phận hỗ trợ mở chi tiết để nhận xử lý.',
  },
}
