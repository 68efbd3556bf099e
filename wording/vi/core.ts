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
}

const product = 'Trợ lý iMOIT'
const ending = [
  'Anh/chị mở Trợ lý iMOIT trong Microsoft Teams và gõ mã trên để xem chi tiết.',
  'Thư này được gửi tự động; xin không trả lời và không gửi mật khẩu hay nội dung văn bản qua thư điện tử.',
]
const letter = (lines: (string | null)[]) =>
  ['Kính gửi anh/chị,', ...lines, ...ending, product].filter((line) => line !== null).join('\n\n')
const about = ({ kind, number }: EmailFacts) => `${kind} ${number}`

/** Sentences of the core service: its e-mails. */
export const core = {
  toRequester: {
    subject: (facts: EmailFacts) => `[iMOIT] ${about(facts)}: ${facts.status}`,
    body: (facts: EmailFacts) =>
      letter([
        `${about(facts)} của anh/chị có thay đổi.`,
        `Trạng thái: ${facts.status}\nNgười thực hiện: ${facts.by}`,
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
}
