/**
 * Words of one meaning, so that everyday wording finds the regulation's wording. First the word the regulation
 * would use: its background counts give the meaning its weight. `|` separates phrases.
 */
export const concepts = {
  account: 'tài khoản|nick imoit|acc|account|nick|tài khoản người dùng',
  grant: 'cấp|cung cấp|cấp phát|cấp mới|cấp lại|cấp cho|giao tài khoản',
  permission:
    'phân quyền|quyền|đổi quyền|thay đổi quyền|thêm quyền|xin quyền|quyền truy cập|quyền hạn|cấp quyền|quyền sử dụng',
  assignRights: 'phân quyền|đổi quyền|thay đổi quyền|thêm quyền|cấp quyền|gán quyền|giao quyền',
  revoke: 'thu hồi|cắt|khóa|hủy|hủy bỏ|xóa|gỡ|rút|tước|đóng tài khoản|vô hiệu hóa',
  support: 'hỗ trợ|trợ giúp|giúp đỡ|giúp|cứu|ứng cứu|hộ trợ',
  guide:
    'hướng dẫn|quyển hướng dẫn|cuốn hướng dẫn|sách hướng dẫn|bản hướng dẫn|file hướng dẫn|chỉ dẫn|bày|chỉ bảo|cầm tay chỉ việc|hướng dẫn sử dụng|tập huấn|đào tạo|chỉ cách|bày cách|dạy|cách sử dụng|cách dùng',
  materials:
    'tài liệu|quyển hướng dẫn|cuốn hướng dẫn|sách hướng dẫn|quyển hướng dẫn sử dụng|cuốn hướng dẫn sử dụng|bản hướng dẫn|file hướng dẫn|giáo trình|tài liệu hướng dẫn|tài liệu hướng dẫn sử dụng|hướng dẫn sử dụng|sổ tay|cẩm nang',
  oversee: 'giám sát|kiểm tra|theo dõi|kiểm soát|soi',
  operate: 'vận hành|hoạt động|chạy|chạy êm',
  smooth:
    'thông suốt|êm|chạy êm|êm ru|êm xuôi|suôn sẻ|mượt|mượt mà|trôi chảy|liên tục|ổn định|trơn tru|thông suốt liên tục',
  manage:
    'quản lý|chủ trì|phụ trách|trông coi|trông nom|coi sóc|coi quản|cai quản|điều hành|quán xuyến|cầm trịch|đầu mối|chịu trách nhiệm chính|quản trị|chủ quản|đứng ra lo',
  ensure: 'bảo đảm|đảm bảo',
  security:
    'an ninh|an ninh thông tin|an ninh an toàn|an toàn|bảo mật|an toàn thông tin|an ninh mạng|an toàn an ninh|bảo mật an toàn|lỗ hổng bảo mật|lỗ hổng',
  technical: 'kỹ thuật',
  incident:
    'sự cố|sự cố kỹ thuật|lỗi|bị lỗi|hỏng|hư|sập|treo|đơ|chập chờn|phập phù|bất ổn|không ổn định|trục trặc|chết|tê liệt|gián đoạn|không vào được|không truy cập được|' +
    'không đăng nhập được|không mở được|không hoạt động|không chạy|không vô được|không gửi được|mất kết nối|văng|lag|die|chậm|chạy chậm|quá chậm|đăng nhập không được|vào không được|mở không được|truy cập không được|không đăng nhập|không lên|' +
    'không vào|vô không được|gửi không được|sập mạng|nghẽn|' +
    'khắc phục sự cố|xử lý sự cố|sửa lỗi|xử lý lỗi|khắc phục lỗi',
  fix: 'khắc phục|sửa|sửa chữa|xử lý sự cố|khắc phục sự cố|sửa lỗi|xử lý lỗi|khắc phục lỗi',
  notify: 'thông báo|báo|báo lại|báo tin|thông tin lại|nhắn tin|thông tin cho|báo cho biết',
  email: 'thư điện tử|email|e mail|mail|hòm thư|gmail|thư công vụ',
  inWriting: 'bằng văn bản|bằng công văn|bằng giấy|văn bản giấy',
  connect: 'kết nối|liên thông|kết nối liên thông|tích hợp|liên kết|đồng bộ|nối',
  governmentOffice: 'văn phòng chính phủ|chính phủ',
  otherMinistries:
    'các bộ ngành khác|bộ ngành|bộ ngành khác|các bộ ngành|các bộ|bộ khác|các bộ khác|bên bộ khác|cơ quan khác',
  procedure: 'quy trình|trình tự|các bước|luồng xử lý|thủ tục|quy trình xử lý',
  write:
    'xây dựng|soạn|soạn ra|viết ra|dựng|biên soạn|soạn thảo|viết|lập|ban hành|đặt ra|làm ra|xây dựng ban hành',
  incoming:
    'văn bản đến|công văn đến|văn bản điện tử đến|giấy tờ đến|văn bản gửi đến|công văn gửi đến|thư đến',
  outgoing: 'văn bản đi|công văn đi|văn bản phát hành',
  lend: 'cho mượn|mượn|dùng chung|dùng nhờ|cho người khác dùng|dùng hộ|dùng ké',
  receive: 'tiếp nhận|nhận|đón nhận',
  transfer: 'chuyển giao|chuyển|chuyển tiếp|bàn giao',
  handle: 'xử lý|giải quyết|chuyển xử lý',
  described: 'mô tả|mô tả chi tiết|quy định chi tiết|hướng dẫn chi tiết|nêu chi tiết',
  annex: 'phụ lục|bản phụ lục|phụ lục kèm theo|phụ lục đính kèm',
  attached:
    'kèm theo|đính kèm|đi kèm|kèm|gửi kèm|file đính kèm|tệp đính kèm|phụ lục kèm theo|phụ lục đính kèm',
  scan: 'quét|scan|số hóa|chụp|quét scan|sao chụp',
  enter: 'đưa vào|đưa lên|nhập vào|nhập|tải lên|up|upload|up lên|đẩy lên|đăng lên|cho lên',
  send: 'gửi|luân chuyển|đi qua|gửi đi|gửi qua|chuyển qua|trao đổi|lưu thông|phát hành',
  document: 'văn bản|công văn|giấy tờ|văn bản điện tử',
  /** No unit speaks of passwords; the word keeps "mật" out of them. */
  password: 'mật khẩu|mã đăng nhập|mật mã',
  secret: 'mật|tối mật|tuyệt mật|bí mật|văn bản mật|bí mật nhà nước|độ mật|đóng dấu mật',
  denunciation: 'tố cáo|đơn tố cáo|thư tố cáo|đơn thư tố cáo',
  complaint: 'khiếu nại|kiến nghị|phản ánh',
  restricted:
    'hạn chế công bố|thuộc diện hạn chế|hạn chế phổ biến|không công bố|cấm công bố|diện hạn chế công bố',
  ministryLeaders: 'lãnh đạo bộ|bộ trưởng|thứ trưởng',
  directive: 'chỉ đạo|ý kiến chỉ đạo',
  allOf: 'tất cả|toàn bộ|mọi',
  responsibility:
    'trách nhiệm|có trách nhiệm gì|có những trách nhiệm gì|có các trách nhiệm gì|có trách nhiệm như thế nào|có trách nhiệm thế nào|có nhiệm vụ gì|có những nhiệm vụ gì|có vai trò gì|nhiệm vụ|nghĩa vụ|trách nhiệm gì|vai trò|phải làm gì|phải làm những gì|làm những gì|làm những việc gì|phải làm những việc gì|chịu trách nhiệm về những việc gì|chịu trách nhiệm gì|chịu trách nhiệm những gì|chịu trách nhiệm về những gì|chịu trách nhiệm việc gì|lo những việc gì',
  agency:
    'cục thương mại điện tử và công nghệ thông tin|cục thương mại điện tử|cục tmđt và cntt|cục tmđt|cục tmđt cntt|' +
    'cục công nghệ thông tin|cục cntt|cục',
} as const

export type Concept = keyof typeof concepts

/** Bodies and people: naming one says nothing about it. */
export const actorConcepts: ReadonlySet<Concept> = new Set<Concept>(['agency', 'ministryLeaders'])

/** Meanings that nearly every sentence of the field holds: they tell little about what is asked. */
export const commonConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'document',
  'handle',
  'transfer',
  'allOf',
  'agency',
])
