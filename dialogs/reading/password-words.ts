/** Words around a password or a one-time code, as pieces of patterns; typed with accents, without, or run together. */
export const passwordWords = {
  password:
    'mật khẩu|mat khau|mat khẩu|mật khau|mậtkhẩu|matkhau|mat_khau|password|passwd|pwd|passcode|passphrase|pass|pw|mk',
  code: 'mã otp|ma otp|otp|mã xác thực|ma xac thuc|mã xác nhận|ma xac nhan|mã pin|ma pin|pin|one-time code|verification code',
  owner: 'của tôi|cua toi|của em|cua em|của mình|cũ|mới|cu|moi|hiện tại|tạm|iMOIT',
  account: 'tài khoản|tai khoan|tên đăng nhập|ten dang nhap|username|user|account|login|acc|tk',
  /** Digits after one of these count, date or address something: they are no code. */
  counted:
    'lỗi|loi|error|máy|may|điện thoại|dien thoai|sđt|sdt|zalo|hotline|phone|tel|năm|nam|ngày|ngay|lúc|luc|sau|khoảng|khoang|hơn|hon|trong|after|since|in|từ|tu|phòng|phong|phiếu|phieu|yêu cầu|yeu cau|số|so|number',
  /** Yet these are numbers of signing tools, whose code may well follow. */
  signing: 'chữ ký số|chu ky so|ký số|ky so|mã số|ma so',
  /** What plain talk says next: never a password by itself. */
  ordinary:
    'gì|gi|sai|bao|đúng|dung|không|khong|được|duoc|thế|the|nào|nao|đâu|dau|quên|quen|mất|mat|chưa|chua|hết|het|bị|bi|có|co|phải|phai|trống|trong|cũ|cu|mới|moi|do|khi|vì|vi|như|nhu|một|mot|vẫn|van|đã|da|lỗi|loi|kiểu|kieu|dạng|dang|theo|cần|can|tối|toi|ít|it|thông|thong|riêng|rieng|ngắn|ngan|yếu|yeu|mạnh|manh|email|mail|wrong|what|not|invalid|incorrect|rejected|required|expired|too|never|always|being|still|asked|refused|forgotten|late|slow|missing|needed|empty|blank|locked|correct|right|good|fine|weak|strong|short|long|old|new|changed|reset|same|there|here|lost|delayed|disabled|enabled|working|accepted|blocked|unknown|known|stored|saved|sent|visible|hidden|shown|secret|private|mandatory|optional|wanted|that|this|where|when|safe|secure|only|just|also|already|about|case|bad|yes|failed|none',
  /** Names of products with capitals or digits inside. */
  products:
    'imoit|vneid|windows?\\d*|win\\d+|office\\d*|wifi\\d*|chrome\\d*|edge\\d*|ios\\d*|macos|android\\d*|iphone\\d*|ipad\\d*|icloud|outlook\\d*|microsoft\\d*|github|facebook|youtube|token\\d?|2fa|sha\\d+|tls[\\d.]+',
}
