/** Sentences of the helpdesk, of approvers and of those who wait for them. */
export const desk = {
  comment: 'Trao đổi',
  more: 'Thêm…',
  inputs: {
    comment: 'Nội dung (không ghi mật khẩu, nội dung văn bản)',
    reason: 'Lý do',
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
    'not-delivered':
      'Có thư điện tử của thông báo này không tới nơi. Xin xem báo cáo gửi và báo cho các đơn vị đó bằng cách khác.',
  },
  amending: (number: string) =>
    `Anh/chị sửa ${number} trong thẻ dưới đây. Nội dung mới phải được đơn vị xác nhận lại.`,
  nothingAmended: (number: string) => `Nội dung ${number} không có gì khác trước, nên yêu cầu giữ nguyên.`,
  commented: (number: string) => `Đã gửi lời nhắn của anh/chị về ${number}.`,
  noted: (number: string) => `Đã ghi chú nội bộ vào ${number}.`,
  linkedNew: (number: string, now: string) =>
    `${number} đã đóng quá lâu để mở lại, nên tôi đã tạo ${now} nối tiếp. Bộ phận hỗ trợ thấy cả hai.`,
  answerButton: 'Trả lời',
  saysWhat: (number: string) =>
    `Anh/chị nhập nội dung trả lời cho ${number} trong tin nhắn tiếp theo, hoặc gõ "hủy". Xin không nhập mật khẩu, nội dung văn bản mật hay đơn thư tố cáo.`,
  notSaid: (number: string) => `Đã bỏ; chưa gửi gì vào ${number}.`,
  textNeeded: (example: string) => `Anh/chị ghi nội dung sau dấu hai chấm, ví dụ: "${example}".`,
  splitFirst: (number: string) =>
    `Chưa đổi được loại của ${number}: có báo cáo khác đang gộp vào, mà việc an toàn thông tin chỉ trao đổi riêng với từng người báo. Anh/chị tách các báo cáo đó ra (gõ "tách" và mã) rồi phân loại lại.`,
  reasonToLower: (number: string) =>
    `Hạ mức độ cần có lý do, nên ${number} chưa thay đổi. Anh/chị ghi lý do rồi bấm lại, hoặc gõ "phân loại ${number} mức …: lý do".`,
  which: (action: string) => `Anh/chị muốn "${action}" yêu cầu nào?`,
  oneByOne: (action: string) => `Tôi thực hiện "${action}" với từng yêu cầu một. Anh/chị bấm mã số:`,
  mergeChoice: (from: string, into: string) => ({
    title: `Gộp ${from} vào ${into}`,
    text: `gộp ${from} vào ${into}`,
  }),
  say: {
    waits: (number: string) =>
      `${number} đang chờ anh/chị trả lời. Nếu tin vừa rồi là câu trả lời, anh/chị bấm để gửi; nếu không, anh/chị nói rõ hơn việc cần hỏi.`,
    ask: (number: string) => `Anh/chị muốn gửi nội dung này vào ${number}?`,
    comment: (number: string, said: string) => ({
      title: 'Gửi lời nhắn',
      text: `trả lời ${number}: ${said}`,
    }),
    note: (number: string, said: string) => ({
      title: 'Ghi chú nội bộ',
      text: `ghi chú ${number}: ${said}`,
    }),
  },
  /** After the helpdesk said it was done. */
  after: {
    reopen: {
      ask: (number: string) => `Bộ phận hỗ trợ đã báo xử lý xong ${number}. Nếu vẫn vướng, anh/chị mở lại.`,
      choice: (number: string) => ({ title: `Mở lại ${number}`, text: `mở lại ${number}` }),
    },
    close: {
      ask: (number: string) => `Cảm ơn anh/chị. Nếu không còn vướng gì, anh/chị đóng ${number}.`,
      choice: (number: string) => ({ title: `Đóng ${number}`, text: `đóng ${number}` }),
    },
  },
  severityNeeded: (number: string) => `Anh/chị ghi mức từ 1 đến 4, ví dụ: "phân loại ${number} mức 2".`,
  nobodyCalled: (name: string) => `Không tìm thấy ai tên "${name}" trong bộ phận hỗ trợ.`,
  whoOf: (names: string[]) => `Có nhiều người phù hợp: ${names.join('; ')}. Anh/chị ghi rõ họ tên.`,
  notOpen: (action: string) =>
    `Hiện chưa thực hiện được "${action}" với yêu cầu này. Anh/chị xem trạng thái dưới đây.`,
  stale:
    'Thẻ cũ: yêu cầu đã thay đổi từ khi thẻ hiện ra, nên tôi chưa thực hiện gì. Đây là trạng thái mới nhất.',
  keptHere:
    'Hệ thống tiếp nhận đang gián đoạn. Thao tác đã được giữ lại và sẽ được thực hiện khi hệ thống trở lại.',
  onlyHeadsCancel:
    'Chỉ thủ trưởng đơn vị, hoặc người được thủ trưởng ủy quyền, đề nghị được việc hủy tài khoản do vi phạm của đơn vị mình. Anh/chị báo thủ trưởng đơn vị; không cần ghi nội dung vi phạm ở đây.',
  handOver:
    'Trước khi chuyển công tác hoặc nghỉ, người sử dụng bàn giao công việc trên iMOIT bằng chức năng bàn giao điện tử.',
}
