/** What an e-mail may say of a request: never its free text, which stays in the system. */
export interface EmailFacts {
  number: string
  /** 'Yêu cầu tài khoản' */
  kind: string
  /** 'Đang xử lý' */
  status: string
  requester: string
  by: string
  comment: string | null
  /** How many people of an account request were seen to, and how many refused. */
  counts?: { done: number; refused: number } | undefined
  /** '01/12/2026' */
  day?: string | undefined
}

const product = 'Trợ lý iMOIT'
const ending = [
  'Anh/chị mở Trợ lý iMOIT trong Microsoft Teams và gõ mã trên để xem chi tiết.',
  'Thư này được gửi tự động; xin không trả lời và không gửi mật khẩu hay nội dung văn bản qua thư điện tử.',
]
const letter = (lines: (string | null)[]) =>
  ['Kính gửi anh/chị,', ...lines, ...ending, product].filter((line) => line !== null).join('\n\n')
const about = ({ kind, number }: EmailFacts) => `${kind} ${number}`
const resultOf = ({ counts }: EmailFacts) => {
  if (!counts || counts.done + counts.refused < 2) return null
  if (counts.done === 0) return `Kết quả: từ chối cả ${counts.refused} người.`
  const refused = counts.refused > 0 ? `, từ chối ${counts.refused} người` : ''
  return `Kết quả: đã thực hiện cho ${counts.done} người${refused}.`
}

/** Sentences of the core service: its e-mails. */
export const core = {
  toRequester: {
    subject: (facts: EmailFacts) => `[iMOIT] ${about(facts)}: ${facts.status}`,
    body: (facts: EmailFacts) =>
      letter([
        `${about(facts)} của anh/chị có thay đổi.`,
        `Trạng thái: ${facts.status}\nNgười thực hiện: ${facts.by}`,
        resultOf(facts),
        facts.comment && `Ý kiến: ${facts.comment}`,
      ]),
  },
  toConfirm: {
    subject: (facts: EmailFacts) => `[iMOIT] Đề nghị xác nhận: ${about(facts)}`,
    body: (facts: EmailFacts) =>
      letter([
        `${facts.requester} đã gửi ${facts.kind.toLowerCase()} ${facts.number} cho đơn vị của anh/chị.`,
        'Yêu cầu được chuyển tới bộ phận hỗ trợ iMOIT sau khi anh/chị xác nhận.',
      ]),
  },
  toHelpdesk: {
    subject: (facts: EmailFacts) => `[iMOIT] Mới: ${about(facts)}`,
    body: (facts: EmailFacts) =>
      letter([
        `Có ${facts.kind.toLowerCase()} mới chờ xử lý: ${facts.number}, người gửi: ${facts.requester}.`,
      ]),
  },
  toHelpdeskUrgent: {
    subject: (facts: EmailFacts) => `[iMOIT] KHẨN: ${about(facts)}`,
    body: (facts: EmailFacts) =>
      letter([
        `Có báo cáo khẩn ${facts.number} về an toàn thông tin, người gửi: ${facts.requester}. Đề nghị liên hệ ngay với người gửi.`,
        'Không trao đổi nội dung văn bản mật hoặc tố cáo qua thư điện tử hay Microsoft Teams.',
      ]),
  },
  handOver: {
    subject: (facts: EmailFacts) => `[iMOIT] Nhắc bàn giao: ${about(facts)}`,
    body: (facts: EmailFacts) =>
      letter([
        `${about(facts)}, người gửi: ${facts.requester}, có hiệu lực từ ngày ${facts.day}.`,
        'Nếu người dùng chuyển công tác, nghỉ hưu hoặc thôi việc, anh/chị nhắc người đó bàn giao trên iMOIT trước ngày này, khi tài khoản còn dùng được.',
      ]),
  },
  effectiveToday: {
    subject: (facts: EmailFacts) => `[iMOIT] Đến ngày hiệu lực: ${about(facts)}`,
    body: (facts: EmailFacts) =>
      letter([
        `${about(facts)}, người gửi: ${facts.requester}, có hiệu lực từ ngày ${facts.day} và chưa xử lý xong.`,
        `Trạng thái: ${facts.status}`,
      ]),
  },
  expiresSoon: {
    subject: (facts: EmailFacts) => `[iMOIT] Sắp hết hạn: ${about(facts)}`,
    body: (facts: EmailFacts) =>
      letter([
        `${about(facts)}, người gửi: ${facts.requester}, đang chờ anh/chị. Trạng thái: ${facts.status}`,
        `Nếu hết ngày ${facts.day} vẫn chưa có phản hồi, yêu cầu tự hết hạn và phải gửi lại từ đầu.`,
      ]),
  },
  undelivered: {
    subject: (facts: EmailFacts) => `[iMOIT] ${about(facts)}: ${facts.status}`,
    body: (facts: EmailFacts) =>
      letter([
        'Trợ lý iMOIT không gửi được tin nhắn tới anh/chị trong Microsoft Teams, nên gửi thư này thay thế.',
        `${about(facts)}\nTrạng thái: ${facts.status}\nNgười thực hiện: ${facts.by}`,
        facts.comment && `Ý kiến: ${facts.comment}`,
      ]),
  },
}
