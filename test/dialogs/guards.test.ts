import { holdsPassword } from '../../dialogs/reading/holds-password'
import { holdsSecret } from '../../dialogs/reading/holds-secret'
import { hidePasswords } from '../../dialogs/reading/looks-like-password'

test.each([
  'mật khẩu của tôi là hoahong1',
  'mật khẩu: Abc@1234',
  'mk: abc123',
  'mat khau la hoahong',
  'my password is qwerty',
  'pass: Summer2026!',
  'passwd=abcd',
  'OTP 482913',
  'mã OTP là 482 913',
  'mã xác thực tôi nhận được 123456',
  'Abc@123 là mật khẩu của tôi',
  'mật khẩu Hoa@2026 không vào được',
  'tôi nhập mật khẩu abc12345 thì báo lỗi',
  'mật khẩu cũ của em là 12345678',
  'mật khẩu = HoaHong',
  'pw=abc',
  'mk 123456',
  'mật khẩu 12345678 không vào được',
  'matkhau=abc123',
  'mật khẩu hoa123 không đúng',
  'nhập mật khẩu Hoa@2026 vẫn báo sai',
  'PIN token 12345678 bị khóa',
  'mã PIN chữ ký số 123456 không nhận',
  'mã xác thực em nhận được: 112233',
  'mã xác nhận là 5521',
  'my pwd: Hunter22',
  'the one-time code is 443322',
  'user hoalm / P@ssw0rd99',
  'tài khoản hoalm/Hoa@2026',
  'tk: hoalm | Hoa2026x',
  'pass của em là Abc12345 vẫn lỗi',
  'dùng mật khẩu 12345678aA@ thì báo lỗi',
  'mật khẩu tài khoản: Abc@1234',
  'mật khẩu là 0912345678',
])('a password: %j', (text) => {
  expect(holdsPassword(text)).toBe(true)
  expect(holdsPassword(text.normalize('NFD'))).toBe(true)
})

test.each([
  'tôi quên mật khẩu',
  'mật khẩu là gì',
  'mật khẩu: không nhớ',
  'toi mat mat khau',
  'OTP không gửi về',
  'nhập mật khẩu 3 lần thì bị khóa',
  'quên mật khẩu hoa@moit.gov.vn',
  'mật khẩu hết hạn 25/11/2026',
  'đổi mật khẩu iMOIT',
  'password is wrong',
  'báo "mật khẩu không đúng"',
  'hệ thống báo sai mật khẩu: đăng nhập thất bại',
  'thông báo: mật khẩu phải có ít nhất 8 ký tự',
  'bảo mật hai lớp',
  'tên đăng nhập và mật khẩu: đều đúng',
  'không nhận được mã OTP từ 9h',
  'quên mật khẩu',
  'quên mật khẩu 0912345678',
  'mật khẩu không đúng',
  'đổi mật khẩu 2 lần',
  'mật khẩu phải bao nhiêu ký tự',
  'mật khẩu phải từ 8-12 ký tự',
  'mã lỗi 503',
  'nhập OTP thì báo lỗi 5003',
  'không nhập được mật khẩu',
  'mã OTP không về',
  'OTP không về từ năm 2025',
  'OTP gửi về số 0912 345 678',
  'OTP gửi về số điện thoại 0912345678',
  'quên mật khẩu, liên hệ: 0912345678',
  'cấp lại mật khẩu cho số máy: 0912345678',
  'tài khoản văn thư/lãnh đạo',
  'tài khoản hoalm/hatt@moit.example',
  'tài khoản hoalm2/hoalm3',
  'quên mật khẩu tài khoản: hoalm2',
  'đổi mật khẩu VNeID và iMOIT',
  'đổi mật khẩu TK-2026-000012 đến đâu rồi',
  'mật khẩu 2226/QĐ-BCT',
  'the OTP is late',
  'my password is locked',
  'mật khẩu: sai',
  'liên hệ hatt@moit.example',
  'hatt@moit.example / 0912345678',
  '0912345678',
  'SC-2026-000001',
  'quyết định 2226/QĐ-BCT ngày 25/11/2026',
  'did it pass the check?',
  'ghim (pin) hội thoại 2026',
  'sạc pin 2 tiếng',
])('talk about passwords: %j', (text) => {
  expect(holdsPassword(text)).toBe(false)
})

test.each([
  ['Lan, lan@moit.example, Abc@1234', 'Lan, lan@moit.example, …'],
  ['Lan; lan@moit; Hoa2026x', 'Lan; lan@moit; …'],
  ['Lan, hoa2@moit, văn thư', 'Lan, hoa2@moit, văn thư'],
  ['Lan, 0912345678, phi công', 'Lan, 0912345678, phi công'],
])('a line to show again: %j', (line, shown) => {
  expect(hidePasswords(line)).toBe(shown)
})

test.each([
  'nội dung văn bản mật số 12/BC',
  'công văn mật về việc điều động',
  'tố cáo ông Nguyễn Văn A',
  'van ban mat so 12',
  'cong van mat ve viec dieu dong',
  'đơn tố cáo của bà Lan',
  'bà Lan bị tố cáo nhận quà',
  'tài liệu mật có tên kế hoạch X',
  'người bị tố cáo là trưởng phòng',
  'công văn 12/BC-BCT văn bản mật',
  'tài liệu tối mật về kế hoạch xuất khẩu gạo',
  'to cao ong A nhan tien',
  'secret document about rice exports',
  'denunciation against Mr A',
  'tờ trình về việc bổ nhiệm cục trưởng Cục X (tối mật)',
  'gửi tờ trình của Vụ Y về nhân sự, độ mật: tuyệt mật',
  'báo cáo mật kế hoạch quốc phòng 2027',
  'bao cao mat ke hoach quoc phong 2027',
  'kế hoạch đàm phán hiệp định với nước A (mật)',
  'ông Trần C bị bà D tố cáo tham nhũng',
  'cục trưởng Cục X bị người dân tố cáo nhận hối lộ',
  'văn bản MẬT: Kế hoạch A',
])('content of a secret document or a denunciation: %j', (text) => {
  expect(holdsSecret(text)).toBe(true)
  expect(holdsSecret(text.normalize('NFD'))).toBe(true)
})

test.each([
  'không gửi được văn bản mật',
  'quên mật khẩu',
  'bảo mật thông tin',
  'gửi nhầm văn bản mật về đơn vị khác',
  'văn bản mật có gửi được không',
  'đơn tố cáo có gửi qua iMOIT không',
  'văn bản bị mất số 12',
  'công văn mất số đến',
  'ông ấy to cao',
  'xử lý đơn tố cáo của công dân',
  'văn bản mật không hiển thị nội dung',
  'công văn 12/BC-BCT không mở được',
  'sự cố ngày 25/11/2026 khi gửi văn bản mật',
  'thiết bị bảo mật số 12',
  'tố cáo qua iMOIT được không',
  'không gửi được văn bản mật (báo lỗi)',
  'văn bản mật: có được gửi không',
  'đơn tố cáo gửi qua iMOIT được không',
  'đơn tố cáo nhận hối lộ có gửi được không',
  'đơn tố cáo lãnh đạo có gửi qua iMOIT không',
  'gửi báo cáo về việc đăng nhập, mật khẩu bị khóa',
  'báo cáo về lỗi mạng, mất dữ liệu',
  'anh văn thư bị báo lỗi khi gửi đơn tố cáo',
  'văn bản mật về nguyên tắc không được gửi',
  'gửi văn bản đến (mật) được không',
  'is sending secret files on iMOIT allowed?',
  'các loại văn bản: thường, mật, tối mật',
])('a plain mention: %j', (text) => {
  expect(holdsSecret(text)).toBe(false)
})

test('long text is judged quickly', () => {
  const started = Date.now()
  for (const piece of ['mật khẩu ', 'văn bản mật ', 'a', 'otp 1 ', '@', 'tố cáo ông ']) {
    const long = piece.repeat(10_000)
    holdsPassword(long)
    holdsSecret(long)
  }
  expect(Date.now() - started).toBeLessThan(2_000)
})
