/** Answers written by people: the helpdesk's side, and how readers see them. */
export const curating = {
  /** Above an answer that cites the text, and above one that does not. */
  byHelpdesk: 'Bộ phận hỗ trợ iMOIT trả lời:',
  guidance: 'Hướng dẫn của bộ phận hỗ trợ (không phải nội dung Quy chế):',
  basis: 'Căn cứ:',
  version: (number: string, version: number, day: string) => `${number}, bản ${version}, duyệt ngày ${day}.`,
  fullAnswer: (question: string) => ({
    title: 'Xem câu trả lời theo Quy chế',
    text: `theo Quy chế: ${question}`,
  }),
  commands: {
    gaps: 'câu hỏi chưa trả lời',
    answers: 'câu trả lời của bộ phận hỗ trợ',
    write: 'soạn câu trả lời',
  },
  gaps: {
    title: 'Câu hỏi chưa trả lời được',
    text: 'Các câu hỏi giống nhau được gộp lại, nhiều người hỏi nhất ở trên.',
    none: 'Hiện không có câu hỏi nào chưa trả lời được hoặc câu trả lời nào bị đánh giá chưa tốt.',
    more: (count: number) => `Còn ${count} nhóm khác.`,
    counts: (unanswered: number, disliked: number) =>
      [
        unanswered ? `${unanswered} người chưa được trả lời` : '',
        disliked ? `${disliked} người chưa hài lòng` : '',
      ]
        .filter(Boolean)
        .join(', '),
    beingAnswered: (number: string) => `đang có ${number}`,
    group: (id: number) => `Nhóm ${id}`,
    write: 'Soạn câu trả lời',
    next: 'Xem tiếp',
  },
  answers: {
    title: 'Câu trả lời của bộ phận hỗ trợ',
    text: 'Câu chờ duyệt ở trên, sau đó là câu đang dùng.',
    none: 'Chưa có câu trả lời nào. Gõ "soạn câu trả lời" để soạn.',
    more: (count: number) => `Còn ${count} câu khác; gõ số của câu để xem.`,
    waiting: 'Chờ duyệt',
    inUse: (version: number) => `Đang dùng, bản ${version}`,
    expires: (day: string) => `hết hạn ngày ${day}`,
    open: 'Xem',
    write: 'Soạn câu trả lời mới',
  },
  form: {
    title: 'Soạn câu trả lời',
    amend: (number: string) => `Sửa ${number}`,
    intro:
      'Câu trả lời được dùng sau khi một người khác duyệt. Dẫn điều khoản của Quy chế, hoặc để trống ô trích dẫn: khi đó câu trả lời được ghi rõ là hướng dẫn của bộ phận hỗ trợ.',
    warning: 'Không nhập mật khẩu, thông tin cá nhân hoặc nội dung văn bản mật, đơn tố cáo.',
    question: 'Câu hỏi',
    variants: 'Cách hỏi khác, mỗi dòng một câu',
    text: 'Câu trả lời',
    citations: 'Trích dẫn',
    citationsHint: 'Ví dụ: khoản 2 Điều 16; D7.P2',
    expiresOn: 'Hết hiệu lực từ ngày',
    preview: 'Xem trước',
    cancel: 'Hủy',
    optional: (label: string) => `${label} (không bắt buộc)`,
    missing: (label: string) => `Anh/chị nhập: ${label}.`,
  },
  problems: {
    question: 'Câu hỏi cần từ 5 đến 300 ký tự.',
    variants: 'Cách hỏi khác: nhiều nhất 20 dòng, mỗi dòng từ 5 đến 300 ký tự.',
    text: 'Câu trả lời cần từ 5 đến 2000 ký tự.',
    citations: 'Nhiều nhất 10 trích dẫn.',
    unknownCitation: (typed: string) => `Không tìm thấy "${typed}" trong văn bản đã nạp.`,
    expiresOn: 'Ngày hết hạn phải sau hôm nay.',
  },
  preview: {
    asReadersSee: 'Người hỏi sẽ thấy như sau:',
    title: 'Gửi câu trả lời này đi duyệt?',
    question: 'Câu hỏi',
    variants: 'Cách hỏi khác',
    expiresOn: 'Hết hiệu lực từ ngày',
    note: 'Một người khác duyệt thì câu trả lời được dùng ngay.',
    send: 'Gửi duyệt',
    edit: 'Sửa lại',
    cancel: 'Hủy',
    cancelled: 'Đã hủy, tôi chưa gửi gì.',
  },
  notInText: (places: string[]) => `Kiểm tra lại: ${places.join('; ')}.`,
  approval: {
    title: (number: string) => `Đề nghị duyệt câu trả lời ${number}`,
    waits:
      'Anh/chị duyệt đúng nội dung ghi trên thẻ này; duyệt xong, câu trả lời được dùng ngay. Bấm "Xem yêu cầu" để xem trước như người hỏi sẽ thấy.',
    confirmed: (by: string) => `${by} đã duyệt. Câu trả lời đang được dùng.`,
    rejected: (by: string) => `${by} đã từ chối câu trả lời này.`,
    amended:
      'Nội dung đã được sửa nên thẻ này không còn hiệu lực; bản mới được gửi tới người duyệt trên thẻ khác.',
    withdrawn: 'Người soạn đã rút lại.',
    over: 'Câu trả lời này không chờ anh/chị duyệt.',
  },
  amend: 'Sửa nội dung',
}
