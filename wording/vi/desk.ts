/** Sentences of the helpdesk, of approvers and of those who wait for them. */
export const desk = {
  comment: 'Trao đổi',
  settleShort: 'Kết quả từng người',
  more: 'Thêm…',
  inputs: {
    comment: 'Nội dung (không nhập nội dung văn bản, mật khẩu)',
    reason: 'Lý do (bắt buộc)',
    question: 'Anh/chị cần người gửi cho biết gì?',
    answer: 'Trả lời của anh/chị',
    result: 'Đã xử lý thế nào (không bắt buộc)',
    note: 'Nhắn người gửi (không bắt buộc)',
    stillWrong: 'Còn vướng gì? (không bắt buộc)',
    category: 'Loại sự cố',
    severity: 'Mức độ',
    whyLower: 'Lý do (bắt buộc khi hạ mức)',
    assignee: 'Giao cho',
    into: 'Gộp vào mã số nào? Ví dụ SC-2026-000012',
    holder: 'Người',
    outcome: 'Kết quả',
    audience: 'Ai được xem',
  },
  outcomes: { pending: 'chưa có kết quả', done: 'đã thực hiện', refused: 'không thực hiện' },
  audiences: { everyone: 'Người gửi và bộ phận hỗ trợ', internal: 'Chỉ bộ phận hỗ trợ (ghi chú nội bộ)' },
  errorMessage: 'Anh/chị điền mục này.',
  holderLine: (name: string, outcome: string, comment: string | null) =>
    comment ? `${name}: ${outcome} (${comment})` : `${name}: ${outcome}`,
  fields: {
    outcomes: 'Kết quả từng người',
    suggestion: 'Gợi ý phân loại',
    similar: 'Sự cố tương tự',
    respond: 'Mục tiêu phản hồi (nội bộ)',
    resolve: 'Mục tiêu xử lý (nội bộ)',
    merged: 'Đã gộp',
    mergedInto: 'Gộp vào',
    follows: 'Tiếp nối',
    major: 'Sự cố chung',
  },
  yes: 'Có',
  suggestion: (what: string, percent: number) => `${what} (độ tin cậy ${percent} %)`,
  suggestionNote: 'Chỉ là gợi ý; người xử lý quyết định.',
  deadline: {
    running: (dueAt: string) => `trước ${dueAt}`,
    paused: 'tạm dừng khi chờ người gửi',
    met: 'đã đạt',
    missed: (dueAt: string) => (dueAt ? `đã quá (${dueAt})` : 'đã quá'),
  },
  /** An empty title: the value says what it is. */
  facts: {
    category: 'Loại',
    severity: '',
    assignee: 'Giao cho',
    into: 'vào',
    merged: 'thêm',
    holder: '',
    result: '',
    follows: 'Tiếp nối',
    for: 'Thay mặt',
    target: '',
    dueAt: '',
    what: '',
  },
  targets: { respond: 'phản hồi', resolve: 'xử lý' },
  reminders: {
    'hand-over':
      'Trước ngày có hiệu lực, người sử dụng bàn giao công việc trên iMOIT bằng chức năng bàn giao điện tử.',
    'effective-today': 'Yêu cầu này có hiệu lực từ hôm nay.',
    'expires-soon': 'Yêu cầu sắp hết hạn vì chưa có ai trả lời.',
  },
  amending: (number: string) =>
    `Anh/chị sửa ${number} trong thẻ dưới đây. Nội dung mới phải được đơn vị xác nhận lại.`,
  nothingAmended: (number: string) => `Nội dung ${number} không có gì khác trước, nên yêu cầu giữ nguyên.`,
  commented: (number: string) => `Đã gửi lời nhắn trong ${number}.`,
  noted: (number: string) => `Đã ghi chú nội bộ vào ${number}.`,
  linkedNew: (number: string, now: string) =>
    `${number} đã đóng quá lâu để mở lại, nên tôi đã tạo ${now} nối tiếp. Bộ phận hỗ trợ thấy cả hai.`,
  howToAnswer: (number: string) => `Trả lời: gõ "trả lời ${number}: …" hoặc bấm "Trả lời".`,
  answerButton: 'Trả lời',
  saysWhat: (number: string) =>
    `Anh/chị nhập nội dung trả lời cho ${number} trong tin nhắn tiếp theo, hoặc gõ "hủy". Xin không nhập mật khẩu, nội dung văn bản mật hay đơn thư tố cáo.`,
  notSaid: (number: string) => `Đã bỏ; chưa gửi gì vào ${number}.`,
  textNeeded: (example: string) => `Anh/chị ghi nội dung sau dấu hai chấm, ví dụ: "${example}".`,
  reasonToLower: (number: string) =>
    `Hạ mức độ cần có lý do, nên ${number} chưa thay đổi. Anh/chị ghi lý do rồi bấm lại, hoặc gõ "phân loại ${number} mức …: lý do".`,
  severityNeeded: (number: string) => `Anh/chị ghi mức từ 1 đến 4, ví dụ: "phân loại ${number} mức 2".`,
  nobodyCalled: (name: string) => `Không tìm thấy ai tên "${name}" trong bộ phận hỗ trợ.`,
  whoOf: (names: string[]) => `Có nhiều người phù hợp: ${names.join('; ')}. Anh/chị ghi rõ họ tên.`,
  notOpen: (action: string) =>
    `Hiện chưa thực hiện được "${action}" với yêu cầu này. Anh/chị xem trạng thái dưới đây.`,
  stale:
    'Thẻ cũ: yêu cầu đã thay đổi từ khi thẻ hiện ra, nên tôi chưa thực hiện gì. Đây là trạng thái mới nhất.',
  refusedHere: 'Anh/chị không có quyền thực hiện việc này; chưa có gì thay đổi.',
  keptHere:
    'Hệ thống tiếp nhận đang gián đoạn. Thao tác đã được giữ lại và sẽ được thực hiện khi hệ thống trở lại.',
  handOver:
    'Trước khi chuyển công tác hoặc nghỉ, người sử dụng bàn giao công việc trên iMOIT bằng chức năng bàn giao điện tử.',
}
