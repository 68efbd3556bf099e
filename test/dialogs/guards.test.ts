import { holdsPassword } from '../../dialogs/reading/holds-password'
import { holdsSecret } from '../../dialogs/reading/holds-secret'

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
])('talk about passwords: %j', (text) => {
  expect(holdsPassword(text)).toBe(false)
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
