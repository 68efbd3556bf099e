/** What is said when roles, delegations, duty and personal data are seen to in the chat. */
export const administering = {
  nobody: (typed: string) =>
    `Tôi chưa thấy ai tên hay có địa chỉ thư “${typed}”. Người đó cần từng nhắn cho trợ lý, hoặc có trong tệp người dùng đã nhập.`,
  which: (count: number) => `Có ${count} người phù hợp. Anh/chị chọn một người:`,
  tooMany: 'Có quá nhiều người phù hợp. Anh/chị ghi rõ họ tên hoặc địa chỉ thư điện tử.',
  needsRole: 'Việc này dành cho người quản trị trợ lý.',
  card: {
    grant: 'Cấp quyền trong trợ lý',
    revoke: 'Thu hồi quyền trong trợ lý',
    delegate: 'Ủy quyền xác nhận yêu cầu tài khoản',
    'end-delegation': 'Kết thúc ủy quyền',
    'on-call': 'Phân trực',
    'off-call': 'Kết thúc ca trực',
    erase: 'Xóa dữ liệu cá nhân',
  },
  facts: {
    person: 'Người',
    email: 'Thư điện tử',
    unit: 'Đơn vị',
    role: 'Quyền',
    from: 'Từ',
    until: 'Đến',
  },
  notes: {
    grant: 'Quyền có hiệu lực ngay từ thao tác tiếp theo của người đó và được ghi vào nhật ký.',
    revoke: 'Quyền mất hiệu lực ngay từ thao tác tiếp theo của người đó.',
    delegate: 'Trong thời gian này người đó xác nhận thay anh/chị. Anh/chị vẫn xác nhận được như thường.',
    'end-delegation': 'Từ bây giờ người đó không còn xác nhận thay anh/chị.',
    'on-call': 'Trong ca, người trực được báo riêng khi có sự cố mức 1 hoặc 2.',
    'off-call':
      'Khoảng thời gian này sẽ không có ai trực cho tới khi phân lại. Thời gian đã trực vẫn được lưu.',
    erase:
      'Họ tên, địa chỉ thư và nội dung người đó đã viết sẽ bị xóa, không lấy lại được. Mã số, loại, trạng thái, thời gian và nhật ký được giữ lại.',
  },
  buttons: { confirm: 'Thực hiện', cancel: 'Hủy' },
  dropped: 'Đã hủy, không có gì thay đổi.',
  granted: (role: string) => `Đã cấp quyền ${role}. Quyền có hiệu lực từ thao tác tiếp theo của người đó.`,
  revoked: (role: string) => `Đã thu hồi quyền ${role}.`,
  hadIt: (role: string) => `Người này đã có quyền ${role} từ trước.`,
  hadItNot: (role: string) => `Người này không có quyền ${role}.`,
  lastAdministrator:
    'Đây là người quản trị cuối cùng. Anh/chị cấp quyền quản trị cho một người khác trước rồi làm lại.',
  delegated: (from: string, until: string) => `Đã ủy quyền từ ${from} đến hết ${until}.`,
  delegationEnded: 'Đã kết thúc ủy quyền.',
  noDelegation: 'Không có ủy quyền nào đang hoặc sắp có hiệu lực.',
  notDelegable: 'Chỉ ủy quyền được cho người khác trong đơn vị của anh/chị.',
  delegations: 'Ủy quyền của đơn vị:',
  delegation: (head: string, to: string, from: string, until: string) =>
    `${head} → ${to}: ${from} – ${until}`,
  badDays:
    'Tôi chưa đọc được ngày. Anh/chị gõ ví dụ “ủy quyền xác nhận cho Trần Thu Hà từ 01/12/2026 đến 05/12/2026”.',
  badMoments:
    'Tôi chưa đọc được giờ trực. Anh/chị gõ ví dụ “phân trực cho Trần Thu Hà từ 17:00 01/12/2026 đến 08:00 02/12/2026”.',
  onCallSet: (from: string, until: string) => `Đã phân trực từ ${from} đến ${until}.`,
  offCall: 'Đã kết thúc ca trực. Gõ “ai trực” để xem lịch còn lại.',
  nothingOffCall: 'Người này không có ca trực nào trong thời gian đó.',
  notOnCall: (name: string) => `${name} không có ca trực nào đang hoặc sắp diễn ra.`,
  whichPeriod: (name: string, count: number) => `${name} có ${count} ca trực. Anh/chị chọn ca cần kết thúc:`,
  offCallWish: (who: string, from: string, until: string) => `bỏ trực của ${who} từ ${from} đến ${until}`,
  notOnHelpdesk: 'Chỉ phân trực được cho người của bộ phận hỗ trợ.',
  onCall: 'Trực hỗ trợ:',
  onCallLine: (name: string, from: string, until: string) => `${name}: ${from} – ${until}`,
  onCallInside:
    'Lịch trực chỉ dùng trong bộ phận hỗ trợ. Anh/chị báo sự cố hoặc gửi câu hỏi ở đây, người đang trực sẽ nhận được.',
  nobodyOnCall: 'Hiện chưa phân trực cho ai.',
  holders: (role: string) => `Người có quyền ${role}:`,
  holder: (name: string, email: string, unit: string) => [name, email, unit].filter(Boolean).join(', '),
  noHolders: (role: string) => `Chưa ai có quyền ${role}.`,
  erased: 'Đã xóa dữ liệu cá nhân của người này.',
  stillOpen: (number: string) =>
    `Chưa xóa được: ${number || 'một yêu cầu'} của người này chưa kết thúc, hoặc người này còn đang xử lý.`,
  ownData: {
    title: (name: string) => `Trợ lý đang giữ những dữ liệu sau của ${name}:`,
    line: (what: string, count: number) => `${what}: ${count}`,
    parts: {
      requests: 'Yêu cầu, sự cố, câu hỏi đã gửi',
      account_holders: 'Yêu cầu tài khoản có tên anh/chị',
      events: 'Bước xử lý và trao đổi liên quan',
      emails: 'Thư điện tử đã gửi cho anh/chị',
      feedback: 'Đánh giá và câu hỏi chưa được trả lời',
      delegations: 'Ủy quyền',
      on_call: 'Ca trực',
      role_grants: 'Quyền được cấp hoặc đã cấp',
      notice_deliveries: 'Thông báo đã gửi cho anh/chị',
      audit: 'Mục nhật ký',
    },
    profile: (email: string, unit: string) =>
      `Thư điện tử: ${email || 'chưa có'}; đơn vị: ${unit || 'chưa có'}`,
    more: 'Anh/chị có quyền nhận bản đầy đủ hoặc đề nghị xóa: gõ “xin bản đầy đủ dữ liệu của tôi” hoặc “xóa dữ liệu của tôi”; bộ phận hỗ trợ sẽ liên hệ lại.',
  },
  /** Goes to the helpdesk in the person's name. */
  askErasure: 'Đề nghị xóa dữ liệu cá nhân của tôi trong Trợ lý iMOIT.',
  askExport: 'Đề nghị gửi tôi bản đầy đủ dữ liệu cá nhân của tôi trong Trợ lý iMOIT.',
}
