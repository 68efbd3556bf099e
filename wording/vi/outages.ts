type NoticeType = 'outage' | 'planned' | 'all-clear' | 'correction'

const types: Record<NoticeType, string> = {
  outage: 'Thông báo sự cố',
  planned: 'Thông báo bảo trì',
  'all-clear': 'Thông báo đã khắc phục',
  correction: 'Đính chính',
}

/** Notices of failures and maintenance: asked for, told of, written and sent. */
export const outages = {
  types,
  title: (type: NoticeType, number: string) => `${types[type]} ${number}`,
  fields: {
    starts: 'Bắt đầu',
    ends: 'Kết thúc',
    by: 'Người gửi',
    sent: 'Gửi lúc',
    endsNotice: 'Kết thúc thông báo',
    corrects: 'Đính chính thông báo',
  },
  /** Under a notice that nobody asked for. */
  whatNow: {
    outage: 'Anh/chị không cần báo lại sự cố này. Gõ "tình trạng imoit" để xem thông báo mới nhất.',
    planned: 'Gõ "tình trạng imoit" để xem thông báo mới nhất.',
    'all-clear': '',
    correction: 'Gõ "tình trạng imoit" để xem thông báo mới nhất.',
  } satisfies Record<NoticeType, string>,
  optOut: 'Để không nhận loại tin này trong Microsoft Teams, gõ "tắt thông báo sự cố".',
  status: {
    ask: { title: 'Tình trạng iMOIT', text: 'tình trạng imoit' },
    none: 'Hiện chưa có thông báo sự cố hay bảo trì nào của bộ phận hỗ trợ iMOIT. Nếu anh/chị đang gặp lỗi, mời anh/chị báo sự cố để được hỗ trợ.',
    nonePublic: 'Hiện chưa có thông báo sự cố hay bảo trì nào của bộ phận hỗ trợ iMOIT.',
    some: 'Bộ phận hỗ trợ iMOIT đang có thông báo sau:',
    more: (count: number) => `Còn ${count} thông báo khác đang có hiệu lực.`,
    upcoming: 'Việc này chưa bắt đầu.',
    ifOther: 'Nếu anh/chị gặp lỗi khác với thông báo trên, mời anh/chị báo sự cố.',
  },
  banner:
    'Trước khi báo: bộ phận hỗ trợ đang có thông báo dưới đây. Nếu anh/chị gặp đúng tình trạng này thì không cần báo lại; nếu khác, mời anh/chị báo tiếp.',
  bannerOnQuestion: 'Bộ phận hỗ trợ đang có thông báo dưới đây.',
  whileDown: 'Trong khi Hệ thống iMOIT gặp sự cố, quy định nêu:',
  whichIsOver: 'Anh/chị báo đã khắc phục cho thông báo nào?',
  overChoice: (number: string) => ({ title: `Đã khắc phục ${number}`, text: `báo đã khắc phục ${number}` }),
  nothingIsOpen: 'Hiện không có thông báo sự cố, bảo trì nào đang mở để báo đã khắc phục.',
  forHelpdesk: 'Việc này dành cho bộ phận hỗ trợ iMOIT.',
  form: {
    titles: {
      outage: 'Soạn thông báo sự cố',
      planned: 'Soạn thông báo bảo trì',
      'all-clear': 'Soạn thông báo đã khắc phục',
      correction: 'Soạn đính chính',
    } satisfies Record<NoticeType, string>,
    intro:
      'Thông báo được gửi bằng thư điện tử tới các đơn vị và nhắn trong Microsoft Teams tới người dùng trợ lý. Anh/chị xem lại toàn văn và nơi nhận trước khi gửi.',
    warning:
      'Không ghi nội dung văn bản mật, thông tin tố cáo, mật khẩu hay thông tin cá nhân của người báo.',
    title: 'Tiêu đề',
    text: 'Nội dung',
    starts: 'Bắt đầu lúc',
    ends: 'Kết thúc lúc',
    timeHint: 'Ví dụ: 08:30 23/11/2026. Chỉ ghi khi đã biết.',
    missing: (field: string) => `Xin ghi ${field.toLowerCase()}.`,
    preview: 'Xem trước',
    cancel: 'Hủy',
  },
  problems: {
    title: 'Tiêu đề cần từ 5 đến 120 ký tự.',
    text: 'Nội dung cần từ 10 đến 2.000 ký tự.',
    startsAt: 'Tôi chưa đọc được giờ bắt đầu. Anh/chị ghi như 08:30 23/11/2026.',
    endsAt: 'Tôi chưa đọc được giờ kết thúc. Anh/chị ghi như 10:30 23/11/2026.',
    startsMissing: 'Thông báo bảo trì cần có giờ bắt đầu.',
    endsFirst: 'Giờ kết thúc phải sau giờ bắt đầu.',
  },
  dropped: 'Đã hủy. Chưa có gì được gửi.',
  preview: {
    title: (title: string) => `Xem trước: ${title}`,
    note: 'Bản nháp, chưa gửi cho ai.',
    check: 'Xem nơi nhận và gửi',
    edit: 'Sửa',
    withdraw: 'Bỏ bản nháp',
  },
  check: {
    title: (title: string) => `Gửi ${title.charAt(0).toLowerCase()}${title.slice(1)}?`,
    emails: 'Thư điện tử',
    addresses: (count: number) => `${count} địa chỉ`,
    unreached: 'Đơn vị chưa có địa chỉ',
    units: (count: number, names: string[]) =>
      `${count} (${names.join(', ')}${count > names.length ? ', …' : ''})`,
    teams: 'Microsoft Teams',
    everybody: 'Mọi người đã cài trợ lý và không tắt thông báo sự cố',
    note: 'Thông báo đã gửi không thu hồi được, chỉ đính chính được.',
    send: (count: number) => `Gửi tới ${count} địa chỉ`,
  },
  notDraft: (number: string) => `${number} không còn là bản nháp.`,
  notNotice: (number: string) => `${number} không phải là thông báo.`,
  notOpen: (number: string) => `${number} chưa được gửi hoặc đã kết thúc.`,
  sent: (title: string) => `Đã gửi ${title}.`,
  results: (number: string) => ({ title: 'Kết quả gửi', text: `kết quả gửi ${number}` }),
  report: {
    title: (number: string) => `Kết quả gửi ${number}`,
    total: 'Nơi nhận',
    sent: 'Đã gửi',
    waiting: 'Đang chờ',
    dead: 'Không gửi được',
    line: (name: string, way: string, reason: string) => `${name} (${way}): ${reason}`,
    more: (count: number) => `… và ${count} nơi nhận khác.`,
    csv: (number: string) =>
      `Danh sách đầy đủ dạng CSV: người quản trị hệ thống xuất bằng lệnh npm run notices -- report ${number} ket-qua.csv`,
    ways: { email: 'thư điện tử', teams: 'Microsoft Teams' },
    reasons: {
      'no-address': 'đơn vị chưa có địa chỉ thư điện tử',
      superseded: 'không gửi nữa vì đã có thông báo sau',
      expired: 'không gửi được trong thời hạn',
      'conversation-gone': 'không còn dùng trợ lý',
      blocked: 'đã chặn hoặc gỡ trợ lý',
      unknown: (code: string) => `mã ${code}`,
    },
  },
  templates: {
    outage: {
      title: (what: string) => `Hệ thống iMOIT gặp sự cố: ${what}`,
      plainTitle: 'Hệ thống iMOIT gặp sự cố',
      text: 'Hệ thống iMOIT đang gặp sự cố. Bộ phận hỗ trợ đã tiếp nhận và sẽ thông báo khi khắc phục xong.',
    },
    planned: {
      title: 'Bảo trì Hệ thống iMOIT',
      text: 'Hệ thống iMOIT được bảo trì trong thời gian nêu trong thông báo này. Đề nghị các đơn vị lưu công việc đang làm trước giờ bắt đầu.',
    },
    'all-clear': {
      title: 'Hệ thống iMOIT đã hoạt động trở lại',
      text: (number: string) =>
        `Nội dung nêu tại thông báo ${number} đã được khắc phục. Nếu vẫn gặp lỗi, anh/chị báo sự cố qua Trợ lý iMOIT.`,
    },
  },
}
