import type { Concept } from './concepts'

/** How people say in conversation what `concepts` lists in the words of offices; `|` separates phrases. */
export const everydaySayings: Partial<Record<Concept, string>> = {
  account:
    'nick đăng nhập|tên đăng nhập|tạo tài khoản|tạo nick|tạo acc|mở tài khoản|mở nick|làm tài khoản|lập tài khoản|mã người dùng|' +
    'tài khoản imoit|tên truy cập|thông tin đăng nhập|user đăng nhập',
  grant:
    'tạo tài khoản|tạo nick|tạo acc|mở tài khoản|mở nick|làm tài khoản|lập tài khoản|phát cho|cho tài khoản|cho nick',
  permission:
    'quyền đọc|quyền xem|quyền xử lý|quyền dùng|quyền khai thác|quyền vào|' +
    'quyền chuyển|quyền duyệt|quyền mở|được quyền xem|được quyền đọc|được quyền',
  assignRights:
    'cho quyền|cho quyền đọc|cho quyền xem|quyết cho|quyết định cho|chia quyền|mở quyền|trao quyền đọc|' +
    'cho phép đọc|cho phép xem|cho xem được|phân cho quyền',
  revoke: 'thu lại|lấy lại quyền|bị cắt|ngắt|' + 'chặn|bỏ quyền|ngưng quyền|ngừng cho dùng',
  support: 'đỡ|giúp đỡ kỹ thuật|cầu cứu|' + 'giải đáp|gỡ rối|chỉ giùm|giúp một tay',
  guide:
    'lớp học|lớp tập huấn|khóa học|học lớp|đi học lớp|bày cho|chỉ cho|dạy cho|chỉ dùm|hướng dẫn cách|' +
    'huấn luyện|lớp dạy|buổi tập huấn|buổi hướng dẫn|khóa tập huấn|cách xài|chỉ cách dùng|chỉ cách xài|cách thao tác|không biết xài|không biết dùng|chưa biết dùng|chưa biết xài|không rành|chưa rành|mù tịt',
  oversee:
    'ngó|ngó được|ngó tới|dòm|dòm ngó|nhìn thấy|nắm được|để mắt|coi chừng|xem được công việc|theo dõi được|' +
    'theo sát|xem tiến độ|còn xem được|còn thấy được|còn thấy|thấy được|nắm tiến độ',
  operate: 'vận hành trơn tru|duy trì',
  smooth:
    'không gián đoạn|không bị gián đoạn|không bị ngắt|không bị đứt|chạy ổn|chạy ổn định|chạy đều|chạy tốt',
  manage: 'cầm cân|quản|nắm giữ|coi quản',
  security:
    'chống hack|tin tặc|hacker|virus|mã độc|' +
    'bị tấn công|tấn công mạng|xâm nhập|rò rỉ|lộ dữ liệu|bị hack|phòng chống tấn công|an toàn dữ liệu',
  incident:
    'mạng sập|mạng hỏng|mạng lỗi|mất mạng|rớt mạng|đứt mạng|máy chủ chết|máy chủ sập|máy chủ lỗi|máy chủ hỏng|server chết|server sập|server lỗi|tậm tịt|tắc|đứng hình|quay vòng vòng|không xài được|không dùng được|ngưng hoạt động|ngừng hoạt động|' +
    'ngưng chạy|không nhúc nhích|vào hoài không được|bị đơ|bị sập|bị hư|bị hỏng|làm hỏng|chết máy|nghẹt|cà giật|' +
    'báo lỗi|lỗi hoài|trắng màn hình|đứng máy|bị văng|load không được|không load|không tải được|trở chứng|giở chứng|ì ạch|rùa bò|ngắc ngứ|không phản hồi|không vô nổi|không vào nổi',
  fix:
    'chữa|chữa xong|chữa lại được|sửa xong|sửa được|sửa giùm|vá lỗi|khôi phục|chạy lại|hết lỗi|có lại|' +
    'gỡ lỗi|xử lý giùm|phục hồi|hoạt động lại|bình thường lại|ổn lại|thông lại',
  notify:
    'nhắn cho|nhắn lại|nhắn qua|nhắn tin cho|cho hay|báo cho hay|báo cho biết|loan tin|loan báo|báo cho|' +
    'thông tin đến|phát thông báo|ra thông báo|gửi thông báo|báo trước|báo qua|báo bằng|cảnh báo|nhắn cho biết',
  email: 'thư mạng|hộp thư|' + 'gửi mail|qua mail|bằng mail|bằng email|qua email',
  inWriting: 'ra công văn|gửi công văn|giấy trắng mực đen',
  paper:
    'bản in|bản in ra|in ra|in giấy|bản in giấy|tờ giấy|hồ sơ giấy|giấy tờ in|ký tay|bản ký tay|' +
    'bản photo|tờ gốc|giấy gốc|hồ sơ in|bản giấy tờ|kẹp hồ sơ giấy|in hồ sơ|bản in giấy tờ',
  connect:
    'bắt nối|nối mạng|nối sang|nối với|thông với|ghép nối|liên hệ thống|' +
    'đấu nối|móc nối|hòa mạng|thông mạng|nối thông|kết nối mạng',
  otherMinistries:
    'bộ ngành ngoài|các ngành khác|bộ bạn|ngành khác|' + 'các bộ bạn|cơ quan trung ương khác|bộ kia',
  procedure:
    'trình tự xử lý|đường đi|các khâu|quy trình nào|' +
    'tuần tự|lần lượt thế nào|luồng đi|các công đoạn|lộ trình|đường đi nước bước',
  write: 'soạn dự thảo|soạn ra|viết nên|đề ra',
  incoming:
    'văn bản đi đến|văn bản đến đi|văn bản tới|công văn tới|thư từ|công văn gửi về|giấy tờ gửi về|giấy tờ gửi đến|văn bản gửi về|văn bản nhận được|công văn nhận được|công văn nhận|giấy tờ nhận được|thư từ gửi đến|thư gửi đến|' +
    'văn bản gửi tới|công văn gửi tới|giấy tờ gửi tới|giấy tờ tới|thư gửi tới|văn bản mới tới|công văn mới tới|công văn vừa tới|văn bản vừa tới|thư tới|văn bản bên ngoài gửi',
  outgoing:
    'phát hành văn bản đi|ban hành văn bản đi|phát hành công văn đi|ban hành công văn đi|văn bản đi đến|văn bản đến đi|công văn gửi đi|văn bản gửi đi|văn bản phát đi|công văn phát hành|giấy tờ gửi đi|' +
    'công văn ra ngoài|văn bản ra ngoài|văn bản gửi ra ngoài|công văn gửi ra ngoài|văn bản phát ra ngoài|công văn đi ra',
  lend:
    'cho mượn nick|mượn nick|cho mượn acc|đưa nick|đưa acc|đưa tài khoản|đưa mật khẩu|cho mật khẩu|chia sẻ tài khoản|chia sẻ mật khẩu|vào nick người khác|vào nick của người khác|vào tài khoản người khác|vào tài khoản của người khác|truy cập tài khoản người khác|' +
    'truy cập vào tài khoản của người khác|xài chung nick|xài chung|xài ké|dùng nick của|xài nick của|xài nick người khác|dùng tài khoản của người khác|nick của đồng nghiệp|acc của đồng nghiệp|nick của sếp|tài khoản của sếp|nick người khác|acc người khác|nhờ vào nick|lấy nick của|mở nick của|đăng nhập bằng nick của|đăng nhập nick của|đăng nhập tài khoản của|đăng nhập bằng tài khoản của|' +
    'chung nick|chung tài khoản|chung acc|chung một nick|chung một tài khoản|chung account|vào nick|vô nick|vào acc|mượn user|xài nhờ nick|vào tài khoản của sếp|vào tài khoản sếp|vô tài khoản|đưa user|cho pass|đưa pass|giao nick cho',
  receive: 'nhận được|lấy về|nhận vào|' + 'bấm nhận|nhận về|đón nhận',
  transfer: 'chuyển qua cho|đẩy qua|đẩy cho|đẩy sang|đưa cho|đưa sang|chuyển tới|chuyển cho|chuyển sang cho',
  handle: 'phân xử lý|giải quyết xong|làm xong|xử lý xong|xoay xở|xoay sở',
  described: 'nói rõ|ghi rõ|viết rõ|nêu rõ|trình bày',
  attached: 'file gửi kèm|file kèm|tập tin đính kèm|gửi kèm theo|đi theo|kẹp theo|kẹp|đính theo|kẹp cùng',
  scan:
    'chụp lại|chụp ảnh|quét lên|quét vào|chụp đưa lên|scan lên|scan vào|' +
    'chụp hình|bản scan|file scan|bản chụp|ảnh chụp|quét hết|scan hết',
  enter:
    'gõ hộ|nhập hộ|gõ thay|nhập thay|gõ giùm|nhập giùm|nhập ý kiến|nhập ý kiến chỉ đạo|nhập liệu|nạp vào|đánh vào|gõ vào|' +
    'gõ vào máy|nhập vào máy|vào máy|điền vào|nhập máy|vô máy',
  send: 'đẩy qua mạng|bắn qua|phát hành văn bản|phát hành văn bản điện tử|phát hành công văn',
  secret:
    'tài liệu mật|giấy tờ mật|công văn mật|tin mật|thông tin mật|bí mật cơ quan|chuyện mật|nội dung mật',
  denunciation: 'thư tố|đơn tố|tố giác|thư tố giác|đơn thư nặc danh|thư nặc danh|đơn nặc danh|thư bóc phốt',
  restricted:
    'chưa cho công bố|không cho công bố|không muốn công bố|hạn chế đưa ra ngoài|' +
    'không phổ biến rộng|đừng phổ biến|chưa phổ biến|không phổ biến|hạn chế lưu hành|chưa công khai|không công khai|chưa cho công khai|đừng công khai',
  ministryLeaders:
    'sếp bộ|sếp lớn trên bộ|sếp trên bộ|sếp tổng|ông bộ trưởng|mấy sếp trên bộ|lãnh đạo trên bộ|cấp bộ trưởng|các thứ trưởng|sếp lớn|mấy anh lớn',
  directive:
    'lời phê|ý kiến phê|phê vào|ghi ý kiến|phê ý kiến|ý kiến của lãnh đạo|ý kiến của sếp|ghi bút phê|nhập lời phê|phê duyệt ý kiến|chỉ thị|' +
    'ý sếp|lời dặn của sếp|lời phê của sếp|có bút phê',
  answerTo: 'chịu trách nhiệm với|giải trình với|giải trình trước',
  store:
    'cất vào|cất ở|giữ lại|để lại đâu|bỏ vào tủ|lưu kho|lưu hồ sơ|lưu vào|' +
    'cất giữ|bản lưu|lưu lại|cất hồ sơ|lưu ở đâu|cất đâu|để ở đâu',
  responsibility:
    'phận sự|có phận sự gì|lo gì|lo những gì|làm nhiệm vụ gì|thực hiện những việc gì|thực hiện việc gì|làm các việc gì',
  applies:
    'phải theo|nằm trong diện|thuộc diện phải|thuộc đối tượng|đụng tới|đụng đến|động đến|liên quan tới ai|có hiệu lực với ai|ràng buộc|phải tuân theo|phải theo|tuân thủ|chịu sự điều chỉnh|có hiệu lực với|dành cho|' +
    'áp cho|áp vào|chịu quy chế|theo quy chế này',
  scope:
    'điều chỉnh những nội dung gì|điều chỉnh nội dung gì|điều chỉnh những gì|điều chỉnh gì|điều chỉnh cái gì|điều chỉnh vấn đề gì|điều chỉnh những vấn đề gì|quy chế nói về gì|quy chế này nói về gì|nói về cái gì|nói về gì|nói về vấn đề gì|nói về chuyện gì|bàn về gì|bàn về cái gì|viết về gì',
  purpose:
    'được lợi gì|lợi ích gì|có ích gì|có lợi gì|tác dụng gì|ý nghĩa gì|cốt để|hướng tới|hướng đến|nhắm tới|nhắm đến|ban hành quy chế này làm gì|ban hành quy chế làm gì|ra quy chế làm gì|ra quy chế này làm gì|đặt ra quy chế làm gì|sinh ra để|ra đời để|lý do ban hành|ban hành để làm gì|đặt ra để làm gì|sinh ra để làm gì|nhằm những mục đích gì|nhằm mục đích gì|mục đích gì|để nhằm gì|lý do',
  transparency:
    'bêu tên|bêu|nêu tên|nêu danh|điểm danh|công bố|niêm yết|đăng công khai|' +
    'công bố cho mọi người|bị nêu tên|nêu công khai|thông báo công khai|đưa lên bảng',
  progress:
    'trễ hẹn|trễ|làm trễ|làm chậm|chậm trễ|đúng hẹn|sai hẹn|lỡ hạn|trễ nải|kịp hạn|trễ giờ|' +
    'muộn|bị trễ|tồn đọng|để trễ|quá hẹn',
  value:
    'công nhận|pháp luật công nhận|thừa nhận|có hiệu lực pháp luật|làm bằng chứng|bằng chứng|chứng cứ|làm chứng cứ|ra tòa|đem ra tòa|ngang với bản giấy|ngang với bản gốc|như bản giấy|như bản gốc|bằng bản giấy|có giá trị như|giá trị như|có giá trị ngang|ngang giá trị|tính pháp lý gì|có được công nhận|được công nhận|' +
    'có giá trị không|có giá trị pháp lý không|giá trị bằng|ngang bản gốc|ngang bản giấy|thay được bản giấy|thay cho bản giấy|thay bản giấy',
  ownSoftware:
    'phần mềm tự làm|phần mềm tự viết|phần mềm của mình|phần mềm riêng của|phần mềm quản lý công văn riêng|phần mềm nội bộ|phần mềm của đơn vị|phần mềm của cơ quan mình|hệ thống của mình|hệ thống riêng của|phần mềm quản lý riêng|' +
    'chương trình riêng|chương trình khác|hệ thống khác|phần mềm cũ|hệ thống cũ|phần mềm văn thư|phần mềm văn thư riêng|phần mềm công văn|chương trình quản lý văn bản|chương trình quản lý văn bản khác|chương trình quản lý công văn|phần mềm khác của đơn vị',
  order:
    'chống lệnh|trái lệnh|cãi lệnh|không tuân lệnh|phải chấp hành|chấp hành chỉ đạo|là lệnh|tính là lệnh|như lệnh|có phải lệnh|coi như lệnh|lệnh hành chính',
  sign: 'bút ký|ký tá|ký giấy|' + 'ký nháy',
  coordinating:
    'phụ một tay|góp một tay|phụ thêm|làm phụ|tham gia phụ|đơn vị phụ|cùng làm|phối hợp làm|' +
    'đơn vị liên quan|bên liên quan|bên phối hợp|chỉ phối hợp|vụ phối hợp|cục phối hợp',
  leading: 'lo chính|làm chính|đơn vị chính|chịu chính|làm đầu mối chính|đơn vị lo chính|' + 'bên chủ trì',
  delegate:
    'thay mình|thay tôi|thay sếp|thay cho sếp|thay lãnh đạo|giùm sếp|giùm lãnh đạo|giao người khác|giao cho người khác|để người khác|giao cấp dưới|giao cho cấp dưới|nhờ cấp dưới|giao cho phó|nhờ người khác|thay mặt|giao quyền|trao quyền|nhờ phó|bấm thay|bấm hộ|chuyển thay|duyệt thay|nhờ người khác làm thay|nhờ làm thay|làm thay cho|thay quyền|giao phó',
  flow: 'đường đi của văn bản|chuyển theo luồng',
  register: 'thêm vào dùng|thêm vào hệ thống|được thêm vào|thêm người vào|ghi tên|thêm người dùng',
  userList: 'danh sách người|danh sách cán bộ',
  change:
    'bạn chuyển đi|bạn mới về|người chuyển đi|người chuyển đến|người mới chuyển đến|cán bộ chuyển đi|nhân viên chuyển đi|người mới vào|nhân viên mới|cán bộ mới|tuyển người|tuyển người mới|tuyển thêm|tuyển thêm người|biến động nhân sự|thay đổi nhân sự|nhân sự thay đổi|nhân sự mới|thay đổi cán bộ|bổ sung người|thay đổi người dùng|có người mới|người mới về|có người về|có người mới về|thêm người|bớt người|có người chuyển đi|đổi người|thay nhân sự',
  attend:
    'đi học|cho đi học|cử đi|cử đi học|học hành|dự lớp|tham gia lớp|' +
    'tham gia khóa|dự khóa|đi tập huấn|dự tập huấn|đi dự|cử người đi|cho người đi học|đi học lớp|tham gia tập huấn',
  reply: 'hồi âm|đáp lại|trả lời lại',
  issue:
    'phát hành văn bản đi|ban hành văn bản đi|phát hành công văn đi|ban hành công văn đi|phát đi|phát ra|ra văn bản|ban ra',
  assignNumber:
    'ra số|đóng số|cho số công văn|cấp số công văn|cấp số văn bản|số công văn|số văn bản|lấy số văn bản|lấy số ở đâu|lấy số chỗ nào|' +
    'vô số văn bản|ghi số|cho số văn bản|số của công văn',
  draft:
    'bản thảo|nháp|bài|bài trình|bản soạn|văn bản soạn|' +
    'viết dự thảo|viết nháp|soạn nháp|thảo công văn|thảo văn bản|viết công văn|viết văn bản|bản soạn thảo',
  submit:
    'đệ trình|đưa lên trình|đem trình|đưa trình|' +
    'trình cho|trình tiếp|trình tới|trình lên trên|đưa sếp duyệt|đưa sếp ký',
  approve:
    'gật|gật đầu|thông qua|cho qua|ưng|duyệt rồi|bấm duyệt|' +
    'chấp thuận|đồng ý|được duyệt|duyệt xong|ký duyệt xong',
  sendBack:
    'ném lại|ném trả|trả ngược|đá về|trả xuống|quăng lại|gửi lại|đẩy lại|trả về cho|bắt làm lại|gửi trả lại|bị trả lại|' +
    'hoàn lại|trả hồ sơ|trả về đơn vị|trả lại cho|bị trả về|đẩy ngược',
  incomplete:
    'thiếu giấy tờ|thiếu tài liệu|còn thiếu|không đủ giấy tờ|chưa đủ giấy tờ|thiếu sót|sót|' +
    'thiếu hồ sơ|hồ sơ thiếu|chưa đủ hồ sơ|thiếu giấy|thiếu thành phần|thiếu phụ lục',
  revise:
    'chữa|chữa lại|tự chữa|tự sửa|làm lại|chỉnh lại|chỉnh|bị chê|không ưng|chưa đạt|phải chỉnh|sửa trực tiếp|viết lại|' +
    'sửa thẳng|sửa thẳng vào|sửa luôn|sửa bản thảo|sửa nháp|sửa bài|cần sửa|chỉnh thẳng|tự chỉnh|gạch xóa|chưa được',
  finish:
    'xong việc|làm xong việc|khép lại|đóng lại|đóng công văn|chốt hồ sơ|' +
    'hoàn tất|xong hết|đã xong|làm xong|đóng việc|kết thúc công việc|giải quyết xong',
  handover:
    'giao lại|giao lại mọi thứ|giao hết lại|trao lại|giao lại quyền dùng|giao nộp|để lại cho|' +
    'trả quyền|giao quyền lại|trả lại quyền|trả lại tài khoản|bàn giao lại|giao trả|trả lại cho đơn vị',
  leaveJob:
    'sang bộ khác|chuyển sang bộ khác|chuyển sang đơn vị khác|chuyển sang cơ quan khác|chuyển cơ quan|đổi chỗ làm|chuyển chỗ làm|chuyển việc|đi nơi khác|chuyển đi nơi khác|nghỉ luôn|sắp nghỉ|sắp về hưu|chuyển bộ|qua đơn vị khác|qua cơ quan khác|' +
    'sang cơ quan khác|rời cơ quan|rời bộ|thôi làm|nghỉ hẳn|đi chỗ khác|đi chỗ khác làm|sang chỗ khác|đổi đơn vị|biệt phái|hết làm',
  misuse:
    'không đúng cách|dùng không đúng cách|làm sai cách|vọc|táy máy|phá|lỡ tay|dùng bậy|xài bậy|xài sai|dùng ẩu|làm ẩu|bấm bậy|bấm sai|thao tác nhầm|nghịch|' +
    'xài không đúng|bấm lung tung|bấm nhầm|ấn nhầm|lỡ bấm',
  violate:
    'làm bậy|sai phạm|phạm quy|phạm lỗi|không chịu dùng|không chịu xài|không chịu sử dụng|không chịu làm theo|không làm theo|không làm theo quy chế|không làm đúng|lờ đi|phớt lờ|cố tình không|không tuân theo|chống đối|không theo quy chế|' +
    'chây ì|bất tuân|không chấp hành đúng|làm khác quy chế|lách|không chịu|lơ là|bỏ bê',
  sanction: 'bị xử|xử sao|bị phạt gì|ăn phạt|xử lý thế nào',
  members:
    'mấy đơn vị tham gia|bao nhiêu đơn vị tham gia|mấy vụ tham gia|mấy thành viên|có những ai|có những vụ nào|gồm ai|có ai|ai trong ban|vụ nào tham gia|đơn vị nào tham gia|những vụ nào tham gia',
  head: 'làm trưởng ban|ai đứng đầu|cầm đầu|đứng đầu ban',
  establish: 'lập nên|dựng lên',
  situation: 'số liệu sử dụng|dùng tới đâu|sử dụng ra sao|thống kê sử dụng',
  remind: 'nhắc|đi nhắc|thúc|giục|thúc giục|hối thúc|nhắc việc|' + 'đốc thúc|thúc ép|nhắc khéo',
  carryOut: 'đem ra thực hiện|làm theo quyết định',
  reward:
    'cộng điểm|tính điểm|khen|biểu dương|điểm thi đua|bình bầu|danh hiệu|xét khen|tính vào thi đua|' +
    'xếp hạng|chiến sĩ thi đua|lao động tiên tiến|thưởng cuối năm|xét thưởng|tính thi đua|đánh giá cuối năm|bình chọn',
  difficulty:
    'chỗ khó|khó dùng|khó làm|bất tiện|chưa hợp lý|rắc rối|không ổn|chưa ổn|chỗ dở|' +
    'chỗ nào không hợp lý|chỗ chưa đúng|chưa phù hợp|không hợp lý|không phù hợp|vướng víu|bị vướng',
  feedback:
    'kêu với|than phiền|góp ý kiến|đóng góp ý kiến|nêu ý kiến|có ý kiến|đề đạt|' +
    'gửi ý kiến|phàn nàn|kiến nghị sửa|đề nghị sửa|góp ý sửa',
  amend:
    'chỉnh sửa quy chế|sửa quy chế|sửa lại quy chế|chỉnh lại quy chế|' +
    'sửa quy định|đổi quy chế|thay đổi quy chế|điều chỉnh quy chế|cập nhật quy chế|sửa đổi quy chế',
  inForce: 'bắt đầu có hiệu lực|bắt đầu hiệu lực|bắt đầu áp dụng|áp dụng từ',
  replace: 'thay cho cái|thay cho quyết định|đổi cho',
  post: 'bưu tá|bưu phẩm|chuyển phát nhanh|máy fax|bản fax|gửi thư tay|shipper|phát thư|thư tay',
  workOutside:
    'rao bán|quảng cáo|rao vặt|mua bán|bán đồ|bán buôn|kinh doanh|tán chuyện|nói xấu|kể chuyện|chuyện gia đình|chuyện tình cảm|việc gia đình|rủ đi chơi|hẹn hò|chơi game|chuyện nhà|việc nhà|tám|tám chuyện|tán gẫu|buôn chuyện|chuyện phiếm|riêng tư|chuyện riêng tư|nhậu|đi nhậu|nói chuyện riêng|nhắn chuyện riêng|chat chit|chat riêng|chơi bời|bán hàng|rủ nhau|chuyện cá nhân|' +
    'bàn chuyện ngoài|chuyện ngoài lề|việc ngoài|ngoài công việc|quyên góp riêng|tổ chức tiệc|ăn nhậu',
  ensure: 'giữ cho|lo cho|làm sao cho',
  document:
    'văn bản đi đến|văn bản đến đi|công văn giấy|văn bản giấy|giấy mời|phát hành văn bản|phát hành công văn|phát hành văn bản điện tử',
  webAddress: 'đường vào|' + 'tên miền|gõ địa chỉ|vào trang nào|trang nào để vào|vào bằng trang',
  thrift: 'đỡ tốn|đỡ lãng phí|giảm chi phí|bớt tốn kém|' + 'đỡ phí|tốn kém|tiết kiệm chi phí|tiết kiệm giấy',
  standard: 'chuẩn nào|chuẩn gì',
  internal: 'trong bộ với nhau|lưu hành nội bộ|nội bộ vụ',
  gather: 'gom|gom hết|gom về|dồn về|quy về|thu về một mối|về một mối|gom lại',
  allot:
    'phân việc cho|giao việc cho|chia việc|' +
    'phân văn bản|phân công văn|giao văn bản|chia văn bản|phân xử lý|giao việc xuống',
  materials: 'video hướng dẫn|tài liệu dạy|tài liệu học|cẩm nang sử dụng',
  original: 'tờ gốc|giấy gốc|bản gốc giấy',
  stamp: 'mộc|mộc đỏ|đóng mộc|dấu mộc|con mộc|đóng triện',
  bookEntry: 'vô sổ|ghi sổ|lên sổ|nhập sổ|ghi vào sổ',
  daily: 'ngày nào|mỗi sáng|sáng nào cũng|hôm nào cũng|bữa nào cũng|mỗi hôm|thường ngày|từng ngày',
  weekly: 'tuần nào|tuần nào cũng|từng tuần|mấy tuần',
  yearly: 'cuối năm|năm nào cũng|từng năm|tổng kết năm',
  stage: 'bước chót|bước cuối|khâu chót|công đoạn cuối|bước cuối cùng',
  functions:
    'chức năng gì|dùng làm gì|dùng vào việc gì|xài để làm gì|làm được những gì|làm mấy việc|làm những việc gì được|giúp được gì|có những tính năng gì',
  font: 'vntime|vni times|vni|tcvn3|times new roman|arial|bộ chữ|mã chữ|kiểu phông|gõ unicode',
  quality: 'dùng tốt|dùng dở|xài tốt|xài dở|dùng kém|xài kém|dùng giỏi',
  nextDay:
    'để mấy hôm|để vài hôm|để mấy ngày|để vài ngày|mấy hôm mới|vài hôm mới|mấy ngày mới|mấy bữa mới|để lâu|qua ngày|trong hôm nay|ngay hôm đó|để qua ngày|để tới hôm sau|để hôm sau|để sang hôm sau|để mai mới|để tuần sau|tuần sau',
  common: 'mỗi nơi một kiểu|mỗi nơi một phần mềm|chung với các đơn vị|cùng xài một',
}
