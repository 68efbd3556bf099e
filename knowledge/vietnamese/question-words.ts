import type { AskedFact } from '../types'

/** What a question word asks for, apart from facts. */
/** `definition`: what a word means. */
export type Asking =
  | 'who'
  | 'yes-no'
  | 'what'
  | 'which-document'
  | 'where'
  | 'how'
  | 'which-instrument'
  | 'route'
  | 'definition'

export const askings: Record<Asking, string> = {
  who:
    'ai|là ai|là những ai|do ai|của ai|cơ quan nào|đơn vị nào|bộ phận nào|bên nào|cục nào|vụ nào|phòng nào|phòng ban nào|tổ chức nào|chỗ nào cấp|' +
    'văn thư nào|lãnh đạo nào|cấp nào|thư ký nào|ban nào|chức danh nào|người nào|cơ quan đơn vị nào|đơn vị bộ phận nào|đâu chịu|do đâu|nơi nào cấp|hỏi ai|gặp ai|báo ai|liên hệ ai|đầu mối nào',
  'yes-no':
    'được không|có được không|hay không|phải không|không nhỉ|đúng không|có phải|có được|có cần|có bắt buộc|có nên|có thể|' +
    'được chứ|được chưa|được phép không|có vi phạm không|có phạm quy không|có phạm quy định không|có vi phạm quy định không|có trái quy định không|có sai quy định không|có đúng quy định không|có đúng quy chế không|có trái quy chế không|có bị cấm không|có hợp lệ không|có sai không|có sao không|có ổn không|không vậy|có hay không|có đúng|được chăng|có buộc|được à|được hả|chăng|cần không',
  definition:
    'khi nào thì được tính là|khi nào được tính là|khi nào thì gọi là|khi nào gọi là|khi nào được coi là|khi nào thì coi là|khi nào thì được coi là|thế nào gọi là|thế nào thì gọi là|thế nào được coi là|thế nào được gọi là|thế nào thì được coi là|' +
    'là phần mềm gì|là hệ thống gì|là trang gì|là ai|là những ai|là gì|nghĩa là gì|có nghĩa là gì|hiểu là gì|được hiểu thế nào|nghĩa là sao|được hiểu là gì|là cái gì',
  what:
    'quy định thế nào|quy định như thế nào|quy định ra sao|được quy định thế nào|được quy định như thế nào|được quy định ra sao|quy định sao|nói thế nào|nói sao|ghi thế nào|ghi sao|' +
    'gồm những đơn vị nào|gồm các đơn vị nào|gồm đơn vị nào|gồm những ai|gồm ai|gồm những bộ phận nào|có những đơn vị nào|' +
    'chuẩn bị gì|chuẩn bị những gì|chuẩn bị cái gì|' +
    'gì|những gì|cái gì|điều gì|việc gì|nói gì|thì sao|như nào|nào|gồm những|liệt kê|kể ra|nêu',
  'which-document':
    'liệt kê|danh mục|ngoại lệ nào|ngoại lệ|trường hợp nào|kể tên|mấy loại giấy tờ nào|mấy loại giấy tờ gì|mấy loại văn bản nào|mấy loại văn bản gì|mấy loại tài liệu nào|mấy loại nào|mấy cái nào|mấy thứ nào|mấy thứ gì|mấy giấy tờ nào|loại giấy tờ nào|loại giấy tờ gì|những giấy tờ nào|những giấy tờ gì|những tài liệu nào|loại tài liệu nào|các loại văn bản|những loại văn bản|văn bản nào|loại nào|những loại nào|những văn bản nào|các loại văn bản nào|loại văn bản nào|tài liệu nào|' +
    'các văn bản nào|công văn nào|giấy tờ nào|những gì không được|cái gì không được|loại gì|văn bản gì|' +
    'những loại văn bản nào|những loại văn bản điện tử nào|các loại văn bản điện tử nào|văn bản điện tử nào|thứ gì',
  where: 'ở đâu|tại đâu|chỗ nào|nơi nào|ở chỗ nào|đâu|ở mục nào|trong đâu|ở phần nào',
  how:
    'như thế nào|thế nào|ra sao|làm sao|cách nào|bằng cách nào|làm thế nào|kiểu gì|bằng hình thức nào|hình thức nào|' +
    'cách đóng|cách viết|cách gửi|cách xử lý|cách quét|cách nhập|cách tạo|cách xem|cách tải|cách tìm|cách xin|cách sửa|cách thu hồi|cách cấp|bằng gì|bằng phương tiện nào|qua đâu|cách thức nào|qua kênh nào|kênh nào|sao',
  'which-instrument':
    'quyết định nào|nghị định nào|thông tư nào|luật nào|văn bản pháp luật nào|quy định nào|theo văn bản nào|quy chế nào',
  route:
    'bằng đường nào|đường nào|theo đường nào|gửi kiểu gì|gửi bằng gì|gửi thế nào|gửi như thế nào|gửi ra sao|gửi cách nào|' +
    'gửi bằng cách nào|gửi qua đâu|gửi đâu|gửi ở đâu|chuyển bằng gì|chuyển kiểu gì|chuyển thế nào|gửi làm sao|thay bằng gì|' +
    'qua kênh nào|gửi đường nào|gửi theo đường nào|gửi làm thế nào|chuyển như thế nào|chuyển bằng cách nào|gửi sao',
}

/** Wordings that ask for one kind of fact. */
export const factWords: Record<AskedFact, string> = {
  time:
    'giờ hành chính|24 7|cuối tuần|ngoài giờ|ngày nghỉ|giờ làm|năm nào|từ khi nào|từ bao giờ|tháng nào|bao lâu|bao giờ|khi nào|lúc nào|mấy ngày|mấy giờ|mấy tiếng|mấy phút|mấy tuần|mấy tháng|bao nhiêu ngày|bao nhiêu giờ|' +
    'bao nhiêu tiếng|bao nhiêu lâu|bao nhiêu phút|thời hạn|thời gian bao|trong vòng|hạn chót|hạn cuối|deadline|trong bao lâu|' +
    'mất bao lâu|thời hạn bao lâu|tối đa mấy ngày|tối đa mấy giờ|bao nhiêu lần|mấy lần|ngày nào|giờ nào|hạn bao nhiêu|' +
    'thời gian xử lý|thời gian nào|chậm nhất|muộn nhất|trễ nhất|chậm nhất khi nào|muộn nhất khi nào|bao nhiêu tháng|bao nhiêu năm|mấy năm|mấy hôm|mấy buổi|bao nhiêu buổi|mấy đợt|kéo dài|kéo dài mấy|chừng nào|hồi nào|bữa nào|mấy giây|trễ mấy|bao nhiêu tuần|giờ làm việc|hôm nào',
  number:
    'bao nhiêu|là bao nhiêu|mấy người|bao nhiêu người|có mấy cái|có tất cả mấy|số lượng bao|bao nhiêu đơn vị|mấy tài khoản|bao nhiêu tài khoản|mấy bản|có mấy loại|gồm mấy loại|là mấy loại|mấy loại vậy|mấy cấp|mấy mức|mấy bậc|mấy hạng',
  money:
    'phụ cấp|trợ cấp|thù lao|học phí|giá tiền|bao nhiêu tiền|mất phí|phí|lệ phí|chi phí|tốn phí|tốn tiền|mất tiền|giá|kinh phí|tiền|mất bao nhiêu tiền|miễn phí|thu phí',
  contact:
    'số máy bàn|số bàn|xin zalo|gọi số mấy|viber|telegram|fanpage|số điện thoại|số fax|hotline|đường dây nóng|email hỗ trợ|địa chỉ email|email liên hệ|thông tin liên hệ|liên hệ số nào|số máy|' +
    'số liên hệ|cho xin số|xin số|số nào|gọi số nào|điện thoại|tổng đài|zalo|facebook|nhóm zalo|cách liên hệ|máy lẻ|số hỗ trợ|xin email',
  place:
    'ở phòng nào|tại phòng nào|tổ chức ở đâu|tổ chức tại đâu|diễn ra ở đâu|học ở đâu|mở ở đâu|trụ sở|địa chỉ|phòng số|phòng mấy|tầng mấy|ở đường nào|mấy đường nào|địa chỉ web|địa chỉ truy cập|link truy cập|đường link|link|đường dẫn|trang web|' +
    'tòa nhà nào|tầng nào|nằm ở đường|url|website',
  form: 'biên bản bàn giao|mẫu biên bản|tờ khai|mẫu danh sách|mẫu đăng ký|mẫu nào|biểu mẫu|mẫu đơn|mẫu|đơn mẫu|theo mẫu|mẫu phiếu|hồ sơ gồm|giấy tờ gì|giấy tờ gồm|file mẫu|form|phiếu đề nghị|đơn đề nghị|mẫu biểu|hồ sơ xin',
  penalty:
    'đuổi việc|bị đuổi|sa thải|buộc thôi việc|hạ bậc|cắt thưởng|cắt thi đua|hình sự|truy tố|phạt|xử phạt|bị phạt|kỷ luật|chế tài|mức phạt|bị xử lý|xử lý vi phạm|hình thức xử lý|vi phạm thì sao|bị gì|bị sao|đền|bồi thường|bị làm sao|' +
    'đi tù|bị kỷ luật|phạt gì|phạt tiền|trừ lương|trừ điểm|cảnh cáo|khiển trách|hậu quả',
  person:
    'tên gì|tên là gì|họ tên|ông nào|bà nào|anh nào|chị nào|cô nào|chú nào|người nào phụ trách|cục trưởng là ai|trưởng phòng là ai|' +
    'ai là thư ký|thư ký là ai|ai là chánh văn phòng|chánh văn phòng là ai|ai là vụ trưởng|ai là bộ trưởng|bộ trưởng là ai|thứ trưởng là ai|ai là trưởng phòng|là ông nào|là bà nào|tên ai|tên người|cán bộ nào|chuyên viên nào|vụ trưởng là ai|ai là cục trưởng|cụ thể là người nào',
  procedure:
    'thủ tục ra sao|thủ tục thế nào|thủ tục như thế nào|thủ tục gì|các bước nào|các bước ra sao|các bước như thế nào|từng bước|' +
    'cách làm|làm những bước nào|thủ tục|cách lấy lại|cách đổi|cách reset|cách khôi phục|cách đăng nhập|cách cài|các bước',
  validity:
    'còn hiệu lực|hiệu lực|hết hiệu lực|thay thế|bãi bỏ|đã sửa đổi|được sửa đổi|bị sửa đổi|sửa đổi chưa|sửa đổi bổ sung chưa|sửa đổi lần nào|đổi tên|sáp nhập|hiện nay là|nay là|bây giờ là|hết hạn|' +
    'còn áp dụng|còn dùng|mới nhất|giải thể|bị bãi bỏ|bị thay thế|đã thay|lỗi thời|cập nhật mới|bị thay|thay bằng|còn quản lý|đổi thành|sau sáp nhập',
  'technical-limit':
    'đen trắng|quét màu|khổ giấy|a4|a3|tốc độ mạng|chuẩn kỹ thuật|giao thức|api|dung lượng|độ phân giải|kích thước|định dạng|tối đa bao nhiêu mb|mb|gb|kb|dpi|ký tự|trình duyệt|cấu hình|phiên bản|hệ điều hành|' +
    'phần mềm nào|cỡ chữ|phông chữ|phông|font|font chữ|băng thông|độ nét|đường truyền|độ dài|cài đặt|app|ứng dụng|máy tính|điện thoại nào|pdf|tối thiểu bao nhiêu ký tự|đuôi file|giao diện|ngôn ngữ|tiếng anh|di động|iphone|android|offline|làm việc từ xa|từ xa|ở nhà|tại nhà|sao lưu|cơ sở dữ liệu|phím tắt|nút nào|bấm nút',
}

/** Longer words that hold a question word and ask nothing. */
export const toldWords =
  'ứng dụng công nghệ thông tin|lãng phí|chống lãng phí|tiết kiệm tiền|chuẩn bị|thiết bị|hiệu lực như|có chữ|có chữ ký|giá trị|đánh giá|giá trị pháp lý|mẫu mực|vô giá|bao giờ cũng|chữ ký số'

/** Words that carry no content of their own: weight nothing when a question is compared with the text. */
export const functionWords =
  'vấn đề|phát hiện|cho|tôi|em|mình|anh|chị|bạn|bot|ad|ạ|à|á|ơi|nhé|nha|nhỉ|hả|vậy|thế|dạ|thưa|với|và|hoặc|hay|thì|là|mà|của|các|những|cái|này|đó|kia|ấy|' +
  'được|bị|phải|cần|có|không|chưa|đã|đang|sẽ|vừa|mới|rồi|xong|cũng|vẫn|còn|chỉ|đều|luôn|ngay|nữa|lại|nên|muốn|nếu|khi|lúc|trong|trên|ở|tại|' +
  'qua|lên|về|từ|đến|ra|vào|do|bởi|vì|để|theo|như|bằng|nhưng|cả|lắm|quá|thôi|hết|gì|nào|ai|sao|đâu|mấy|bao nhiêu|một|hai|' +
  'hỏi|cho hỏi|xin hỏi|xin|cho biết|biết|cho xem|cho em xem|nói|quy định|được quy định|quy chế|thuộc|việc|về việc|trong việc|đối với|chẳng|chả|' +
  'hôm qua|hôm nay|bây giờ|giờ|hiện|hiện nay|sáng nay|chiều nay|thật|thực tế|thấy|bảo|kêu|định|tính|làm|thực hiện|thực thi|tiến hành|bắt buộc|' +
  'có thể|được phép|cho phép|khác|nhiều|ít|rất|đi|đây|chúng tôi|chúng em|bọn em|họ|nó|người|giúp|giúp em|ơn|cảm ơn|vui lòng|nhờ|lấy|' +
  'nội dung|nguyên văn|chi tiết|cụ thể|liên quan|sử dụng|dùng|xài|khai thác|chịu|chịu trách nhiệm|có trách nhiệm|hệ thống|phần mềm|imoit|' +
  'bộ công thương|bộ|bình thường|thông thường|thường|khoản|điều|điểm|đoạn|mục|loại|các loại|thuộc diện|kiểu|cách|ghi|chứ|nhá|hệ|gặp|bên|tự|' +
  'chính|lần|lỡ|nhỡ|đơn vị|các đơn vị|cơ quan|cán bộ|nhân viên|công chức|viên chức|chuyên viên|người dùng|người sử dụng|cá nhân|phòng|mang|xuống|bỏ|khi có yêu cầu|yêu cầu|' +
  'bọn mình|bọn tôi|chúng mình|tụi em|tụi mình|tụi tôi|người ta|sếp|lãnh đạo|đồng nghiệp|hội|cụ|ok|oke|please|hi|hello|alo|chào|xin chào|thuộc bộ|thuộc bộ công thương|toàn|ngoài|giữa|sau|trước|sau khi|trước khi|khiến|giao|nhu cầu|có nhu cầu|đề nghị|chuyện|quyển|cuốn|mấy cái|mấy cái này|giùm|dùm|hộ|đảm nhận|nhận trách nhiệm|lo|phần|lo liệu|đảm trách|đứng ra|còn lại|việc của|bạn ơi'

/** Circumstances people tell before they ask; they weigh little. */
export const storyWords =
  'nghỉ việc|nghỉ hưu|chuyển công tác|mới về|chuyển về|mới chuyển về|chuyển về bộ|mới chuyển về bộ|về hưu|nghỉ chế độ|nghỉ|công tác|vụ|mới vào|nhân viên mới|người mới|hưu|chuyển đi|' +
  'chuyển đơn vị|thôi việc|luân phiên|điều động|rời|sếp em|máy em|nặc danh|đóng dấu|dấu|dân|người dân|' +
  'giấy|bản giấy|nghiệp vụ|nghỉ làm|nghỉ phép|sắp|tuần|tháng|ngày|báo cáo|tờ trình|giấy mời|quyết định|hợp đồng'

/** Wordings of the field that background texts lack; they guide the repair of spelling only. */
export const fieldWordings =
  'có chữ ký|chữ ký và|có dấu đỏ|được gửi|có được gửi|gửi trên|gửi qua|gửi lên|đưa lên|gửi được|có phụ lục|có tài liệu|có phải|có được|văn bản có|trên imoit|qua imoit|lên imoit|lỗi imoit|imoit lỗi|imoit sập|imoit bị sập|imoit hỏng|imoit treo|imoit bị treo|imoit chậm|hệ thống lỗi|hệ thống bị lỗi|do ai|' +
  'tài khoản imoit|hệ thống imoit|văn bản mật|văn bản tối mật|tài liệu mật|công văn mật|đơn tố cáo|mất mật khẩu|quên mật khẩu|lộ mật khẩu|' +
  'tôi mất|em mất|bị mất|tôi quên|em quên|có gửi|thì ai|thì bên nào|imoit bị lỗi|imoit bị treo|có thông báo|cán bộ nghỉ|nghỉ việc|đổi mật khẩu|' +
  'nằm ở|ở chỗ nào|mật khẩu rồi|bị khóa|đăng nhập|không đăng nhập được|khóa tài khoản|mở tài khoản|báo sự cố|gửi nhầm|hủy yêu cầu|yêu cầu của tôi|' +
  'gặp cán bộ|gặp người|hỗ trợ|bị hack|hack|virus|laptop|server|reset|online|offline|văn thư|trợ giúp|giúp tôi|cảm ơn|xin chào|tạm biệt|bỏ qua|không biết|không rõ|quay lại|tiếng việt|tiếng anh'
