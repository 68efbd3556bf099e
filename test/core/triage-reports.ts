import type { IncidentCategory, IncidentScope, Severity } from '../../core/contract/incidents'

export interface LabelledReport {
  text: string
  category: IncidentCategory
  scope: IncidentScope
  severity: Severity
}

/**
 * Invented reports, labelled by hand from the definitions of the categories and of the four severities, written
 * before the rules were. One line each: category | scope | severity | what the person wrote.
 */
const lines = `
cannot-sign-in | one-person | 3 | Tôi không đăng nhập được vào iMOIT từ sáng, bấm Đăng nhập thì trang cứ quay lại từ đầu
cannot-sign-in | one-person | 3 | dang nhap bao loi khong xac thuc duoc nguoi dung
cannot-sign-in | unit | 2 | Cả vụ không ai đăng nhập được, ai cũng báo lỗi xác thực
password-or-locked | one-person | 3 | Tôi quên mật khẩu, nhờ cấp lại giúp
password-or-locked | one-person | 3 | nhap sai mat khau 5 lan nen tai khoan bi khoa, nho mo khoa giup
password-or-locked | one-person | 3 | Mật khẩu hết hạn mà không đổi được mật khẩu mới
wrong-rights | one-person | 3 | Tôi mới chuyển sang phòng Tổng hợp nhưng hệ thống vẫn hiện đơn vị cũ
wrong-rights | one-person | 3 | khong thay nut chuyen xu ly, chac chua duoc phan quyen van thu
wrong-rights | division | 3 | Cả phòng không xem được văn bản đến của vụ, trước đây vẫn có quyền xem
cannot-send-or-receive | one-person | 3 | Bấm Gửi văn bản đi thì báo gửi không thành công
cannot-send-or-receive | unit | 2 | Từ trưa đến giờ đơn vị không nhận được văn bản đến nào, các vụ khác nói đã gửi
cannot-send-or-receive | one-person | 3 | khong phat hanh duoc cong van, an nut phat hanh khong co gi xay ra
files-or-scanning | one-person | 3 | Không mở được tệp đính kèm PDF, báo tệp hỏng
files-or-scanning | one-person | 3 | may scan khong day duoc file len imoit
files-or-scanning | one-person | 4 | Bản quét bị lệch trang một chút, vẫn đọc được
digital-signature | one-person | 3 | Cắm USB token nhưng hệ thống không nhận chữ ký số
digital-signature | one-person | 3 | ky so bao loi chung thu so het han
digital-signature | unit | 2 | Lãnh đạo vụ không ký số được văn bản nào từ sáng, cả vụ đang chờ phát hành
interconnection | unit | 2 | Văn bản gửi sang Văn phòng Chính phủ qua trục liên thông không đi
interconnection | ministry | 2 | lien thong voi cac bo nganh bi dut, UBND tinh bao khong nhan duoc van ban
interconnection | one-person | 3 | Công văn của Bộ Tài chính gửi liên thông sang mà bên em chưa thấy về
slow-or-down | ministry | 1 | Toàn bộ hệ thống sập, không ai vào được iMOIT, hiện lỗi 503
slow-or-down | one-person | 4 | Hôm nay mở văn bản hơi chậm, phải chờ khoảng 20 giây
slow-or-down | unit | 3 | may hom nay he thong rat cham, thinh thoang bi treo
wrong-data | one-person | 3 | Số văn bản đi bị nhảy trùng với văn bản tuần trước
wrong-data | division | 3 | Báo cáo thống kê văn bản của phòng sai số liệu, thiếu mất tháng 10
wrong-data | one-person | 4 | Ten don vi bi sai chinh ta tren phieu trinh
suspected-leak | one-person | 1 | Tôi thấy người ngoài Bộ chụp màn hình văn bản trên iMOIT đăng lên mạng
account-takeover | one-person | 1 | Có người khác đăng nhập tài khoản của tôi lúc 2 giờ đêm, không phải tôi
misdirected-secret | one-person | 1 | Em vừa gửi nhầm một văn bản mật lên hệ thống
other | one-person | 4 | Cho hỏi hệ thống có bản dùng trên điện thoại không
other | one-person | 4 | Đề nghị cho đổi màu giao diện cho dễ nhìn
other | one-person | 4 | xin tai lieu huong dan su dung cho can bo moi
cannot-sign-in | one-person | 3 | Vào trang đăng nhập nhập đúng thông tin vẫn bị đẩy ra ngoài
cannot-sign-in | one-person | 3 | khong vao duoc he thong, man hinh trang sau khi login
cannot-sign-in | ministry | 1 | Không ai trong Bộ đăng nhập được, toàn bộ công việc tê liệt, đề nghị xử lý khẩn
password-or-locked | one-person | 3 | Tài khoản của tôi bị khóa, cần mở gấp để trình văn bản chiều nay
password-or-locked | one-person | 3 | doi dien thoai moi nen khong nhan duoc OTP de dat lai mat khau
password-or-locked | one-person | 3 | xin reset lại pass giúp em với
wrong-rights | one-person | 3 | Được giao phụ trách phòng nhưng chưa có quyền phê duyệt
wrong-rights | one-person | 3 | vao duoc nhung menu chi co moi muc tra cuu, thieu quyen soan thao
wrong-rights | unit | 3 | Người đã chuyển công tác vẫn còn trong danh sách của đơn vị, người mới thì chưa có
cannot-send-or-receive | one-person | 3 | Trình ký xong văn bản không đến lãnh đạo
cannot-send-or-receive | unit | 2 | Văn thư không chuyển được văn bản cho bất kỳ phòng nào, phải in giấy
cannot-send-or-receive | one-person | 3 | gui van ban cho Vu Phap che ma ben do bao khong nhan duoc
files-or-scanning | one-person | 3 | Tải file đính kèm lên quá 50MB thì bị từ chối
files-or-scanning | division | 3 | Máy quét của phòng văn thư không kết nối với phần mềm, không quét được công văn đến
files-or-scanning | one-person | 4 | Tep dinh kem tai ve bi doi ten thanh ky tu la, nhung van mo duoc
digital-signature | one-person | 3 | Nhập mã PIN ký số đúng mà vẫn báo sai
digital-signature | one-person | 3 | chu ky so hien hinh anh cua nguoi khac tren van ban
digital-signature | ministry | 2 | Từ sáng nay không ai trong Bộ ký số được trên iMOIT
interconnection | unit | 2 | Trục liên thông báo lỗi, văn bản gửi ra ngoài Bộ nằm ở trạng thái chờ
interconnection | one-person | 3 | van ban tu so cong thuong tinh gui len chua ve imoit
interconnection | ministry | 2 | Văn bản từ VPCP về Bộ bị mất phần nội dung liên thông
slow-or-down | one-person | 4 | iMOIT lag quá, bấm cái nào cũng xoay vòng vòng
slow-or-down | ministry | 1 | he thong gian doan toan bo tu 9h, cac vu deu khong truy cap duoc
slow-or-down | division | 4 | Chiều nay trang chủ tải chậm, lúc được lúc không
wrong-data | one-person | 3 | Văn bản tôi đã xử lý hôm qua giờ lại hiện chưa xử lý
wrong-data | unit | 2 | mat het du lieu van ban den cua don vi thang truoc
wrong-data | one-person | 3 | Ngày đến của văn bản hiển thị sai, lùi lại một ngày
suspected-leak | one-person | 1 | Nghi bị lộ danh sách tài khoản, thấy file lan truyền trên nhóm Zalo
account-takeover | one-person | 1 | tai khoan cua toi bi hack, tu gui thu di khap noi
misdirected-secret | one-person | 1 | gui nham van ban toi mat cho don vi khac
other | one-person | 4 | Bao giờ có lớp tập huấn sử dụng iMOIT
other | one-person | 3 | Máy in ở phòng không in được phiếu trình
other | one-person | 4 | em muon hoi cach lap ho so cong viec
cannot-sign-in | one-person | 3 | Đăng nhập bằng máy cơ quan thì được, về nhà không đăng nhập được
cannot-sign-in | division | 3 | sang nay phong em 3 nguoi khong dang nhap duoc imoit
cannot-sign-in | one-person | 3 | Login xong hiện trang 403 rồi thoát luôn
password-or-locked | one-person | 3 | Không nhớ mật khẩu iMOIT, bấm quên mật khẩu không thấy thư gửi về
password-or-locked | one-person | 3 | tk bi lock do lau khong dung
wrong-rights | one-person | 3 | Sai đơn vị: tài khoản của em đang thuộc Cục Công nghiệp trong khi em ở Vụ Pháp chế
wrong-rights | one-person | 3 | hệ thống báo bạn không có quyền truy cập chức năng này
cannot-send-or-receive | one-person | 3 | Văn bản gửi đi từ hôm qua vẫn ở trạng thái đang gửi, gấp lắm vì mai họp
cannot-send-or-receive | ministry | 2 | các đơn vị trong Bộ không gửi được văn bản cho nhau
files-or-scanning | one-person | 3 | Upload file word không được, cứ báo định dạng không hỗ trợ
files-or-scanning | one-person | 3 | quet van ban den bi trang trang, khong ra chu
digital-signature | one-person | 3 | Ký xong báo chữ ký không hợp lệ
digital-signature | unit | 2 | sim ky so cua ca don vi khong dung duoc
interconnection | one-person | 3 | Gửi văn bản cho Bộ Công an qua liên thông bị trả lại
slow-or-down | unit | 2 | Mất kết nối iMOIT, cả đơn vị không làm được gì
slow-or-down | one-person | 4 | trang web bị đơ vài giây mỗi khi chuyển mục, không ảnh hưởng nhiều
wrong-data | one-person | 3 | Công văn đến bị gán nhầm cho người xử lý khác
wrong-data | one-person | 4 | Danh sách bị lặp hai dòng giống nhau, không ảnh hưởng công việc
account-takeover | one-person | 1 | Nhận được thông báo đăng nhập từ thiết bị lạ, nghi bị chiếm tài khoản
misdirected-secret | one-person | 1 | Lỡ đính kèm tài liệu đóng dấu MẬT vào văn bản gửi các đơn vị
suspected-leak | one-person | 1 | du lieu can bo bi ro ri ra ngoai
other | one-person | 4 | Góp ý: nên thêm mục tìm kiếm theo năm`

export const labelledReports: LabelledReport[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [category, scope, severity, text = ''] = line.split(' | ')
    return {
      text,
      category: category as IncidentCategory,
      scope: scope as IncidentScope,
      severity: Number(severity) as Severity,
    }
  })

/** Every third one was never looked at while the rules were written. */
export const seenReports = labelledReports.filter((_, index) => index % 3 !== 2)
export const heldOutReports = labelledReports.filter((_, index) => index % 3 === 2)
