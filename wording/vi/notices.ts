/** A notice as its e-mail and its list of recipients tell it. */
export interface NoticeFacts {
  number: string
  type: 'outage' | 'planned' | 'all-clear' | 'correction'
  title: string
  text: string
  /** '08:30 23/11/2026' */
  starts: string | null
  ends: string | null
  /** The notice it follows. */
  follows: string | null
  /** Who sent it. */
  by: string
}

const types: Record<NoticeFacts['type'], string> = {
  outage: 'Thông báo sự cố',
  planned: 'Thông báo bảo trì',
  'all-clear': 'Thông báo đã khắc phục',
  correction: 'Đính chính',
}

const following = ({ type, follows }: NoticeFacts): string | null => {
  if (!follows) return null
  return type === 'correction'
    ? `Thông báo này đính chính thông báo ${follows}. Xin theo nội dung trong thư này.`
    : `Thông báo này kết thúc thông báo ${follows}.`
}
const times = ({ starts, ends }: NoticeFacts): string | null =>
  [starts && `Bắt đầu: ${starts}`, ends && `Kết thúc: ${ends}`].filter(Boolean).join('\n') || null

/** Sentences of the core service about notices: the letter to the units and the list of who got it. */
export const notices = {
  letter: {
    subject: (notice: NoticeFacts) => `[iMOIT] ${types[notice.type]} ${notice.number}: ${notice.title}`,
    body: (notice: NoticeFacts) =>
      [
        'Kính gửi các đơn vị và anh/chị,',
        `${types[notice.type]} về Hệ thống iMOIT, số ${notice.number}`,
        notice.title,
        notice.text,
        times(notice),
        following(notice),
        `Người gửi: ${notice.by}, bộ phận hỗ trợ iMOIT`,
        'Thư này được gửi tự động; xin không trả lời và không gửi mật khẩu hay nội dung văn bản qua thư điện tử.',
        'Trợ lý iMOIT',
      ]
        .filter(Boolean)
        .join('\n\n'),
  },
  report: {
    columns: {
      number: 'Số thông báo',
      way: 'Kênh',
      recipient: 'Người nhận',
      name: 'Tên',
      state: 'Trạng thái',
      reason: 'Lý do',
      at: 'Thời điểm (UTC)',
    },
    ways: { email: 'Thư điện tử', teams: 'Microsoft Teams' },
    states: { waiting: 'Đang chờ', sent: 'Đã gửi', dead: 'Không gửi được' },
  },
  cli: {
    usage: 'Cách dùng: npm run notices -- report TB-2026-000001 [tệp.csv]',
    unknown: (number: string) => `Không có thông báo ${number}.`,
    totals: (of: { number: string; total: number; sent: number; dead: number; waiting: number }) =>
      `${of.number}: ${of.total} nơi nhận, ${of.sent} đã gửi, ${of.dead} không gửi được, ${of.waiting} đang chờ.`,
  },
}
