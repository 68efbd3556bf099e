/**
 * Words of one meaning, so that everyday wording finds the regulation's wording. First the word the regulation
 * would use: its background counts give the meaning its weight. `|` separates phrases.
 */
export const concepts = {
  account: 'tài khoản|nick imoit|acc|account|nick|tài khoản người dùng',
  grant: 'cấp|cấp thu hồi quyền|cung cấp|cấp phát|cấp mới|cấp lại|cấp cho|giao tài khoản',
  permission:
    'phân quyền|cấp thu hồi quyền|quyền|đổi quyền|thay đổi quyền|thêm quyền|xin quyền|quyền truy cập|quyền hạn|cấp quyền|quyền sử dụng',
  assignRights:
    'phân quyền|cấp thu hồi quyền|đổi quyền|thay đổi quyền|thêm quyền|cấp quyền|gán quyền|giao quyền',
  revoke: 'thu hồi|cấp thu hồi quyền|cắt|khóa|hủy|hủy bỏ|xóa|gỡ|rút|tước|đóng tài khoản|vô hiệu hóa',
  support: 'hỗ trợ|trợ giúp|giúp đỡ|giúp|cứu|ứng cứu|hộ trợ',
  guide:
    'hướng dẫn|quyển hướng dẫn|cuốn hướng dẫn|sách hướng dẫn|bản hướng dẫn|file hướng dẫn|chỉ dẫn|bày|chỉ bảo|cầm tay chỉ việc|hướng dẫn sử dụng|tập huấn|đào tạo|chỉ cách|bày cách|dạy|cách sử dụng|cách dùng',
  materials:
    'tài liệu|quyển hướng dẫn|cuốn hướng dẫn|sách hướng dẫn|quyển hướng dẫn sử dụng|cuốn hướng dẫn sử dụng|bản hướng dẫn|file hướng dẫn|giáo trình|tài liệu hướng dẫn|tài liệu hướng dẫn sử dụng|hướng dẫn sử dụng|sổ tay|cẩm nang',
  oversee: 'giám sát|xem được|xem tiến độ|kiểm tra|theo dõi|kiểm soát|soi',
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
  inWriting: 'bằng văn bản|bằng công văn|bằng giấy',
  paper: 'văn bản giấy|bản giấy|bản gốc|hồ sơ văn bản giấy|hồ sơ gốc|công văn giấy|bản cứng|bản chính|giấy',
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
  lend:
    'cho mượn|mượn|cho mượn tài khoản|mượn tài khoản|mượn acc|dùng chung|dùng chung nick|dùng chung acc|dùng chung account|dùng nhờ|cho người khác dùng|dùng hộ|dùng ké|dùng chung tài khoản|cho người khác mượn|cho người khác sử dụng tài khoản|tài khoản của người khác|' +
    'cung cấp tài khoản cá nhân|tài khoản cá nhân cho người khác|tài khoản người khác|tài khoản của đồng nghiệp|nick của người khác|đưa tài khoản cho|giao tài khoản cho người khác|cho xài ké',
  receive: 'tiếp nhận|nhận|đón nhận',
  transfer: 'chuyển giao|chuyển|chuyển tiếp|chuyển xử lý',
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
  directive: 'chỉ đạo|ý kiến chỉ đạo|nhập ý kiến|cho ý kiến|bút phê|nhập ý kiến chỉ đạo',
  allOf: 'tất cả|toàn bộ|mọi',
  answerTo: 'chịu trách nhiệm trước|trách nhiệm trước',
  store: 'lưu|lưu trữ|lưu giữ|cất giữ|cất',
  responsibility:
    'trách nhiệm|có trách nhiệm gì|có những trách nhiệm gì|có các trách nhiệm gì|có trách nhiệm như thế nào|có trách nhiệm thế nào|có nhiệm vụ gì|có những nhiệm vụ gì|có vai trò gì|nhiệm vụ|nghĩa vụ|trách nhiệm gì|vai trò|phải làm gì|phải làm những gì|làm những gì|làm những việc gì|phải làm những việc gì|chịu trách nhiệm về những việc gì|chịu trách nhiệm gì|chịu trách nhiệm những gì|chịu trách nhiệm về những gì|chịu trách nhiệm việc gì|lo những việc gì',
  applies:
    'áp dụng|thực hiện theo|tuân theo|chấp hành quy chế|đối tượng áp dụng|đối tượng|phạm vi áp dụng|áp dụng cho|áp dụng với|áp dụng đối với',
  scope:
    'phạm vi điều chỉnh|phạm vi|quy chế này quy định|quy định về những gì|quy định về cái gì|quy định về vấn đề gì|quy định về những vấn đề gì|quy định những gì|quy định về nội dung gì|quy định những vấn đề gì',
  purpose: 'mục đích|tại sao|vì sao|nhằm đạt gì|mục tiêu|để làm gì|nhằm mục đích|nhằm mục tiêu|nhằm làm gì',
  transparency: 'công khai|minh bạch|công khai minh bạch|công khai tình hình',
  progress: 'tiến độ|đúng hạn|quá hạn|trễ hạn|đúng tiến độ|chậm tiến độ|theo dõi tiến độ|muộn hạn',
  font: 'phông chữ|phông|font|font chữ|kiểu chữ|bộ mã ký tự|bảng mã|unicode|mã ký tự',
  value:
    'pháp lý|giá trị pháp lý|giá trị|giá trị tương đương|hiệu lực pháp lý|hiệu lực như|tính pháp lý|có giá trị',
  ownSoftware:
    'phần mềm quản lý văn bản điện tử riêng|phần mềm quản lý văn bản riêng|phần mềm văn bản riêng|phần mềm riêng|hệ thống riêng|phần mềm khác|phần mềm của đơn vị mình',
  requirement:
    'đáp ứng|các yêu cầu về chức năng|tính năng kỹ thuật|yêu cầu kỹ thuật|yêu cầu gì|điều kiện gì|điều kiện nào|tính năng',
  order: 'mệnh lệnh hành chính|mệnh lệnh',
  sign: 'ký|chữ ký|ký tên|được ký',
  stamp: 'đóng dấu|dấu đỏ|con dấu|đóng dấu đỏ|dấu',
  original: 'bản gốc|hồ sơ gốc|bản chính',
  coordinating: 'phối hợp|đơn vị phối hợp|phối hợp xử lý|đơn vị phối hợp xử lý',
  leading: 'chủ trì xử lý|đơn vị chủ trì xử lý|đơn vị xử lý chính|xử lý chính',
  delegate:
    'ủy quyền|được ủy quyền|giao ủy quyền|ủy nhiệm|ủy quyền cho|chuyển vai trò|phân việc|làm thay|xử lý thay|xử lý hộ|giao việc thay|uỷ thác',
  flow: 'luồng|chuyển luồng|theo luồng|luồng quy trình|luồng văn bản',
  register: 'đăng ký|đăng ký sử dụng|ghi danh',
  userList: 'danh sách|lập danh sách|danh sách người sử dụng|danh sách người dùng',
  change:
    'thay đổi|có thay đổi|thay đổi người sử dụng|biến động|thay người|thay người dùng|thay người sử dụng|đổi người dùng|đổi người sử dụng',
  attend: 'tham dự|cử|tham gia|cử người|dự',
  reply: 'trả lời|phúc đáp|hồi đáp',
  issue: 'phát hành|ban hành|phát hành văn bản|ban hành văn bản',
  assignNumber: 'cấp số|cấp sổ|số đi|số đến|lấy số|đánh số|cho số|xin số văn bản|lấy số công văn',
  bookEntry: 'vào sổ|sổ công văn|vào sổ công văn|vào sổ văn bản|đăng ký văn bản',
  draft:
    'dự thảo|soạn dự thảo|soạn công văn|soạn văn bản|soạn thảo văn bản|soạn thảo công văn|bản nháp|soạn thảo|phiếu trình',
  submit: 'trình|trình ký|trình lên|trình duyệt|trình lãnh đạo|chuyển trình',
  approve: 'phê duyệt|duyệt|ký duyệt|ký phê duyệt|xét duyệt',
  sendBack: 'trả lại|chuyển lại|trả về|gửi trả|bị trả',
  incomplete: 'không đầy đủ|chưa đầy đủ|chưa đủ|không đủ|thiếu|thiếu hồ sơ',
  revise: 'chỉnh sửa|sửa lại|sửa nội dung|sửa dự thảo|sửa văn bản|phải sửa',
  finish: 'kết thúc|hoàn thành|kết thúc hồ sơ|đóng hồ sơ|kết thúc công văn|xử lý xong',
  daily: 'hàng ngày|mỗi ngày|hằng ngày|ngày nào cũng',
  weekly: 'hàng tuần|mỗi tuần|hằng tuần|theo tuần',
  yearly: 'hàng năm|mỗi năm|hằng năm',
  handover: 'bàn giao|bàn giao quyền|bàn giao điện tử|bàn giao tài khoản|giao lại quyền',
  leaveJob:
    'chuyển công tác|nghỉ chế độ|chuyển công tác khác|nghỉ hưu|về hưu|nghỉ việc|chuyển đơn vị|thôi việc|điều chuyển|nghỉ công tác',
  misuse:
    'sử dụng không đúng|không đúng hướng dẫn|không đúng theo hướng dẫn|dùng sai|sử dụng sai|thao tác sai|làm sai hướng dẫn|dùng không đúng',
  violate:
    'vi phạm|không thực hiện đúng|không tuân thủ|không chấp hành|vi phạm quy định|vi phạm quy chế|làm trái|trái quy định|trái với quy định|không đúng quy định|làm sai quy định',
  sanction: 'bị xử lý|xử lý vi phạm|xử phạt|bị phạt|kỷ luật|chế tài|phạt|bị kỷ luật|hình thức xử lý|mức phạt',
  members: 'thành phần|thành phần bao gồm|gồm|bao gồm|gồm có|gồm những|thành viên',
  head: 'trưởng ban|đứng đầu|người đứng đầu',
  establish: 'thành lập|lập ra|quyết định thành lập',
  report: 'báo cáo|báo cáo lãnh đạo|báo cáo lãnh đạo bộ',
  situation: 'tình hình|tình hình sử dụng|thống kê|số lượng văn bản',
  remind: 'đôn đốc|nhắc nhở',
  carryOut:
    'thi hành|thực hiện quyết định|chấp hành quyết định|thực thi quyết định|triển khai|tổ chức thực hiện|tổ chức thi hành',
  reward:
    'khen thưởng|bình xét khen thưởng|thi đua|xếp loại|đánh giá xếp loại|thưởng|tiêu chí|đánh giá|xét thi đua',
  quality: 'chất lượng|chất lượng sử dụng',
  difficulty: 'vướng mắc|khó khăn|bất cập|thắc mắc|vướng',
  feedback: 'phản ánh|góp ý|phản hồi|đề xuất',
  amend: 'sửa đổi|bổ sung|sửa đổi bổ sung',
  inForce: 'hiệu lực|có hiệu lực',
  replace: 'thay thế|thay cho',
  post: 'bưu điện|đường bưu điện|fax|chuyển phát',
  workOutside: 'không thuộc nhiệm vụ|việc riêng|việc cá nhân|công việc riêng|chuyện riêng|ngoài nhiệm vụ',
  agency:
    'cục thương mại điện tử và công nghệ thông tin|cục thương mại điện tử|cục tmđt và cntt|cục tmđt|cục tmđt cntt|' +
    'cục công nghệ thông tin|cục cntt|cục',
  webAddress:
    'địa chỉ|địa chỉ web|địa chỉ truy cập|link|link truy cập|đường link|đường dẫn|trang web|url|website',
  functions: 'chức năng|chức năng cơ bản|tính năng|dùng để làm gì|làm được gì|công dụng',
  thrift: 'tiết kiệm|lãng phí|chống lãng phí|thực hành tiết kiệm',
  standard: 'tiêu chuẩn|tiêu chuẩn việt nam|tcvn',
  stage: 'khâu|bước|khâu cuối|khâu cuối cùng|giai đoạn|công đoạn',
  internal: 'nội bộ|trong nội bộ',
  byOrder: 'thừa lệnh|ký thừa lệnh|thừa lệnh bộ trưởng',
  gather: 'tập trung',
  /** Sooner or later than the day a text sets. */
  nextDay:
    'ngày làm việc kế tiếp|ngay trong ngày|hôm sau|ngày hôm sau|ngày mai|tới mai|đến mai|để mai|mai mới|sang mai|sang hôm sau|qua hôm sau|bữa sau|cuối ngày|cùng ngày|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật',
  common:
    'sử dụng chung|sử dụng chung và thống nhất|chung một hệ thống|chung một phần mềm|dùng chung một hệ thống|dùng chung một phần mềm|dùng chung hệ thống|dùng chung phần mềm|thống nhất một hệ thống|cùng một hệ thống|cùng một phần mềm',
  allot: 'phân công|giao việc|phân công công việc',
} as const

export type Concept = keyof typeof concepts
