/** Stands before every free-text field. */
export const warning =
  'Xin không nhập mật khẩu, mã OTP; không nhập tên, số hiệu, nội dung văn bản mật hay đơn thư tố cáo.'
