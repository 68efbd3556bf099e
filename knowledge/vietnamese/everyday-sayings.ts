import type { Concept } from './concepts'

/** How people say in conversation what `concepts` lists in the words of offices; `|` separates phrases. */
export const everydaySayings: Partial<Record<Concept, string>> = {
  account:
    'nick đăng nhập|tên đăng nhập|tạo tài khoản|tạo nick|tạo acc|mở tài khoản|mở nick|làm tài khoản|lập tài khoản|mã người dùng',
  grant:
    'tạo tài khoản|tạo nick|tạo acc|mở tài khoản|mở nick|làm tài khoản|lập tài khoản|phát cho|cho tài khoản|cho nick',
  permission: 'quyền đọc|quyền xem|quyền xử lý|quyền dùng|quyền khai thác|quyền vào',
  assignRights:
    'cho quyền|cho quyền đọc|cho quyền xem|quyết cho|quyết định cho|chia quyền|mở quyền|trao quyền đọc',
  revoke: 'thu lại|lấy lại quyền|bị cắt|ngắt',
  support: 'đỡ|giúp đỡ kỹ thuật|cầu cứu',
  guide: 'lớp học|lớp tập huấn|khóa học|học lớp|đi học lớp|bày cho|chỉ cho|dạy cho|chỉ dùm|hướng dẫn cách',
  oversee:
    'ngó|ngó được|ngó tới|dòm|dòm ngó|nhìn thấy|nắm được|để mắt|coi chừng|xem được công việc|theo dõi được',
  operate: 'vận hành trơn tru|duy trì',
  smooth:
    'không gián đoạn|không bị gián đoạn|không bị ngắt|không bị đứt|chạy ổn|chạy ổn định|chạy đều|chạy tốt',
  manage: 'cầm cân|quản|nắm giữ|coi quản',
  security: 'chống hack|tin tặc|hacker|virus|mã độc',
  incident:
    'mạng sập|mạng hỏng|mạng lỗi|mất mạng|rớt mạng|đứt mạng|máy chủ chết|máy chủ sập|máy chủ lỗi|máy chủ hỏng|server chết|server sập|server lỗi|tậm tịt|tắc|đứng hình|quay vòng vòng|không xài được|không dùng được|ngưng hoạt động|ngừng hoạt động|' +
    'ngưng chạy|không nhúc nhích|vào hoài không được|bị đơ|bị sập|bị hư|bị hỏng|làm hỏng|chết máy|nghẹt|cà giật',
  fix: 'chữa|chữa xong|chữa lại được|sửa xong|sửa được|sửa giùm|vá lỗi|khôi phục|chạy lại|hết lỗi|có lại',
  notify:
    'nhắn cho|nhắn lại|nhắn qua|nhắn tin cho|cho hay|báo cho hay|báo cho biết|loan tin|loan báo|báo cho',
  email: 'thư mạng|hộp thư',
  inWriting: 'ra công văn|gửi công văn|giấy trắng mực đen',
  paper: 'bản in|bản in ra|in ra|in giấy|bản in giấy|tờ giấy|hồ sơ giấy|giấy tờ in|ký tay|bản ký tay',
  connect: 'bắt nối|nối mạng|nối sang|nối với|thông với|ghép nối|liên hệ thống',
  otherMinistries: 'bộ ngành ngoài|các ngành khác|bộ bạn|ngành khác',
  procedure: 'trình tự xử lý|đường đi|các khâu|quy trình nào',
  write: 'soạn dự thảo|soạn ra|viết nên|đề ra',
  incoming:
    'văn bản đi đến|văn bản đến đi|văn bản tới|công văn tới|thư từ|công văn gửi về|giấy tờ gửi về|giấy tờ gửi đến|văn bản gửi về|văn bản nhận được|công văn nhận được|công văn nhận|giấy tờ nhận được|thư từ gửi đến|thư gửi đến',
  outgoing:
    'phát hành văn bản đi|ban hành văn bản đi|phát hành công văn đi|ban hành công văn đi|văn bản đi đến|văn bản đến đi|công văn gửi đi|văn bản gửi đi|văn bản phát đi|công văn phát hành|giấy tờ gửi đi',
  lend:
    'cho mượn nick|mượn nick|cho mượn acc|đưa nick|đưa acc|đưa tài khoản|đưa mật khẩu|cho mật khẩu|chia sẻ tài khoản|chia sẻ mật khẩu|vào nick người khác|vào nick của người khác|vào tài khoản người khác|vào tài khoản của người khác|truy cập tài khoản người khác|' +
    'truy cập vào tài khoản của người khác|xài chung nick|xài chung|xài ké|dùng nick của|xài nick của|xài nick người khác|dùng tài khoản của người khác|nick của đồng nghiệp|acc của đồng nghiệp|nick của sếp|tài khoản của sếp|nick người khác|acc người khác|nhờ vào nick|lấy nick của|mở nick của|đăng nhập bằng nick của|đăng nhập nick của|đăng nhập tài khoản của|đăng nhập bằng tài khoản của',
  receive: 'nhận được|lấy về|nhận vào',
  transfer: 'chuyển qua cho|đẩy qua|đẩy cho|đẩy sang|đưa cho|đưa sang|chuyển tới|chuyển cho|chuyển sang cho',
  handle: 'giải quyết xong|làm xong|xử lý xong|xoay xở|xoay sở',
  described: 'nói rõ|ghi rõ|viết rõ|nêu rõ|trình bày',
  attached: 'file gửi kèm|file kèm|tập tin đính kèm|gửi kèm theo|đi theo|kẹp theo|kẹp|đính theo|kẹp cùng',
  scan: 'chụp lại|chụp ảnh|quét lên|quét vào|chụp đưa lên|scan lên|scan vào',
  enter:
    'gõ hộ|nhập hộ|gõ thay|nhập thay|gõ giùm|nhập giùm|nhập ý kiến|nhập ý kiến chỉ đạo|nhập liệu|nạp vào|đánh vào|gõ vào',
  send: 'đẩy qua mạng|bắn qua|phát hành văn bản|phát hành văn bản điện tử|phát hành công văn',
  secret:
    'tài liệu mật|giấy tờ mật|công văn mật|tin mật|thông tin mật|bí mật cơ quan|chuyện mật|nội dung mật',
  denunciation: 'thư tố|đơn tố|tố giác|thư tố giác|đơn thư nặc danh|thư nặc danh|đơn nặc danh|thư bóc phốt',
  restricted: 'chưa cho công bố|không cho công bố|không muốn công bố|hạn chế đưa ra ngoài',
  ministryLeaders:
    'sếp bộ|sếp lớn trên bộ|sếp trên bộ|sếp tổng|ông bộ trưởng|mấy sếp trên bộ|lãnh đạo trên bộ|cấp bộ trưởng|các thứ trưởng|sếp lớn|mấy anh lớn',
  directive:
    'lời phê|ý kiến phê|phê vào|ghi ý kiến|phê ý kiến|ý kiến của lãnh đạo|ý kiến của sếp|ghi bút phê|nhập lời phê|phê duyệt ý kiến|chỉ thị',
  answerTo: 'chịu trách nhiệm với|giải trình với|giải trình trước',
  store: 'cất vào|cất ở|giữ lại|để lại đâu|bỏ vào tủ|lưu kho|lưu hồ sơ|lưu vào',
  responsibility:
    'phận sự|có phận sự gì|lo gì|lo những gì|làm nhiệm vụ gì|thực hiện những việc gì|thực hiện việc gì|làm các việc gì',
  applies: 'ràng buộc|phải tuân theo|phải theo|tuân thủ|chịu sự điều chỉnh|có hiệu lực với|dành cho',
  scope:
    'điều chỉnh những nội dung gì|điều chỉnh nội dung gì|điều chỉnh những gì|điều chỉnh gì|điều chỉnh cái gì|điều chỉnh vấn đề gì|điều chỉnh những vấn đề gì|quy chế nói về gì|quy chế này nói về gì|nói về cái gì|nói về gì|nói về vấn đề gì|nói về chuyện gì|bàn về gì|bàn về cái gì|viết về gì',
  purpose:
    'lý do ban hành|ban hành để làm gì|đặt ra để làm gì|sinh ra để làm gì|nhằm những mục đích gì|nhằm mục đích gì|mục đích gì|để nhằm gì|lý do',
  transparency: 'bêu tên|bêu|nêu tên|nêu danh|điểm danh|công bố|niêm yết|đăng công khai',
  progress: 'trễ hẹn|trễ|làm trễ|làm chậm|chậm trễ|đúng hẹn|sai hẹn|lỡ hạn|trễ nải|kịp hạn|trễ giờ',
  value:
    'có giá trị như|giá trị như|có giá trị ngang|ngang giá trị|tính pháp lý gì|có được công nhận|được công nhận',
  ownSoftware:
    'phần mềm tự làm|phần mềm tự viết|phần mềm của mình|phần mềm riêng của|phần mềm quản lý công văn riêng|phần mềm nội bộ|phần mềm của đơn vị|phần mềm của cơ quan mình|hệ thống của mình|hệ thống riêng của|phần mềm quản lý riêng',
  order:
    'phải chấp hành|chấp hành chỉ đạo|là lệnh|tính là lệnh|như lệnh|có phải lệnh|coi như lệnh|lệnh hành chính',
  sign: 'bút ký|ký tá|ký giấy',
  coordinating: 'phụ một tay|góp một tay|phụ thêm|làm phụ|tham gia phụ|đơn vị phụ|cùng làm|phối hợp làm',
  leading: 'lo chính|làm chính|đơn vị chính|chịu chính|làm đầu mối chính|đơn vị lo chính',
  delegate:
    'giao cho phó|nhờ người khác|thay mặt|giao quyền|trao quyền|nhờ phó|bấm thay|bấm hộ|chuyển thay|duyệt thay|nhờ người khác làm thay|nhờ làm thay|làm thay cho|thay quyền|giao phó',
  flow: 'đường đi của văn bản|chuyển theo luồng',
  register: 'thêm vào dùng|thêm vào hệ thống|được thêm vào|thêm người vào|ghi tên|thêm người dùng',
  userList: 'danh sách người|danh sách cán bộ',
  change:
    'có người mới|người mới về|có người về|có người mới về|thêm người|bớt người|có người chuyển đi|đổi người|thay nhân sự',
  attend: 'đi học|cho đi học|cử đi|cử đi học|học hành|dự lớp|tham gia lớp',
  reply: 'hồi âm|đáp lại|trả lời lại',
  issue:
    'phát hành văn bản đi|ban hành văn bản đi|phát hành công văn đi|ban hành công văn đi|phát đi|phát ra|ra văn bản|ban ra',
  assignNumber:
    'ra số|đóng số|cho số công văn|cấp số công văn|cấp số văn bản|số công văn|số văn bản|lấy số văn bản|lấy số ở đâu|lấy số chỗ nào',
  draft: 'bản thảo|nháp|bài|bài trình|bản soạn|văn bản soạn',
  submit: 'đệ trình|đưa lên trình|đem trình|đưa trình',
  approve: 'gật|gật đầu|thông qua|cho qua|ưng|duyệt rồi|bấm duyệt',
  sendBack:
    'ném lại|ném trả|trả ngược|đá về|trả xuống|quăng lại|gửi lại|đẩy lại|trả về cho|bắt làm lại|gửi trả lại|bị trả lại',
  incomplete: 'thiếu giấy tờ|thiếu tài liệu|còn thiếu|không đủ giấy tờ|chưa đủ giấy tờ|thiếu sót|sót',
  revise:
    'chữa|chữa lại|tự chữa|tự sửa|làm lại|chỉnh lại|chỉnh|bị chê|không ưng|chưa đạt|phải chỉnh|sửa trực tiếp|viết lại',
  finish: 'xong việc|làm xong việc|khép lại|đóng lại|đóng công văn|chốt hồ sơ',
  handover: 'giao lại|giao lại mọi thứ|giao hết lại|trao lại|giao lại quyền dùng|giao nộp|để lại cho',
  leaveJob:
    'sang bộ khác|chuyển sang bộ khác|chuyển sang đơn vị khác|chuyển sang cơ quan khác|chuyển cơ quan|đổi chỗ làm|chuyển chỗ làm|chuyển việc|đi nơi khác|chuyển đi nơi khác|nghỉ luôn|sắp nghỉ|sắp về hưu|chuyển bộ|qua đơn vị khác|qua cơ quan khác',
  misuse: 'dùng bậy|xài bậy|xài sai|dùng ẩu|làm ẩu|bấm bậy|bấm sai|thao tác nhầm|nghịch',
  violate:
    'làm bậy|sai phạm|phạm quy|phạm lỗi|không chịu dùng|không chịu xài|không chịu sử dụng|không chịu làm theo|không làm theo|không làm theo quy chế|không làm đúng|lờ đi|phớt lờ|cố tình không|không tuân theo|chống đối|không theo quy chế',
  sanction: 'bị xử|xử sao|bị phạt gì|ăn phạt|xử lý thế nào',
  members:
    'có những ai|có những vụ nào|gồm ai|có ai|ai trong ban|vụ nào tham gia|đơn vị nào tham gia|những vụ nào tham gia',
  head: 'làm trưởng ban|ai đứng đầu|cầm đầu|đứng đầu ban',
  establish: 'lập nên|dựng lên',
  situation: 'số liệu sử dụng|dùng tới đâu|sử dụng ra sao|thống kê sử dụng',
  remind: 'nhắc|đi nhắc|thúc|giục|thúc giục|hối thúc|nhắc việc',
  carryOut: 'đem ra thực hiện|làm theo quyết định',
  reward: 'cộng điểm|tính điểm|khen|biểu dương|điểm thi đua|bình bầu|danh hiệu|xét khen|tính vào thi đua',
  difficulty: 'chỗ khó|khó dùng|khó làm|bất tiện|chưa hợp lý|rắc rối|không ổn|chưa ổn|chỗ dở',
  feedback: 'kêu với|than phiền|góp ý kiến|đóng góp ý kiến|nêu ý kiến|có ý kiến|đề đạt',
  amend: 'chỉnh sửa quy chế|sửa quy chế|sửa lại quy chế|chỉnh lại quy chế',
  inForce: 'bắt đầu có hiệu lực|bắt đầu hiệu lực|bắt đầu áp dụng|áp dụng từ',
  replace: 'thay cho cái|thay cho quyết định|đổi cho',
  post: 'bưu tá|bưu phẩm|chuyển phát nhanh|máy fax|bản fax|gửi thư tay|shipper|phát thư|thư tay',
  workOutside:
    'chuyện nhà|việc nhà|tám|tám chuyện|tán gẫu|buôn chuyện|chuyện phiếm|riêng tư|chuyện riêng tư|nhậu|đi nhậu|nói chuyện riêng|nhắn chuyện riêng|chat chit|chat riêng|chơi bời|bán hàng|rủ nhau|chuyện cá nhân',
  ensure: 'giữ cho|lo cho|làm sao cho',
  document:
    'văn bản đi đến|văn bản đến đi|công văn giấy|văn bản giấy|giấy mời|phát hành văn bản|phát hành công văn|phát hành văn bản điện tử',
  webAddress: 'đường vào',
  thrift: 'đỡ tốn|đỡ lãng phí|giảm chi phí|bớt tốn kém',
  standard: 'chuẩn nào|chuẩn gì',
  internal: 'trong bộ với nhau|lưu hành nội bộ|nội bộ vụ',
  gather: 'gom|gom hết|gom về|dồn về|quy về|thu về một mối|về một mối|gom lại',
  allot: 'phân việc cho|giao việc cho|chia việc',
}
