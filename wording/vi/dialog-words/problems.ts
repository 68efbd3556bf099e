/** Why an answer was not accepted, and what to do; one sentence per problem. */
export const problems = {
  missing: (field: string) => `Anh/chị chưa điền mục “${field}”.`,
  'not-a-choice':
    'Tôi chưa rõ lựa chọn này. Anh/chị chọn một mục trong danh sách, gõ số thứ tự, hoặc gõ “hủy” để dừng.',
  'too-short': (atLeast: number) => `Nội dung quá ngắn, cần ít nhất ${atLeast} ký tự.`,
  'too-long': (length: number, atMost: number) =>
    `Nội dung có ${length} ký tự, nhiều hơn mức ${atMost} ký tự. Anh/chị rút gọn giúp.`,
  'not-an-email': 'Địa chỉ thư điện tử chưa đúng. Ví dụ đúng: hatt@moit.example.',
  'not-a-date': 'Tôi chưa đọc được thời điểm này. Ví dụ: hôm nay, 8h30 sáng nay, 25/11/2026.',
  'date-past': 'Ngày này đã qua. Anh/chị chọn từ hôm nay trở đi.',
  'date-future': 'Thời điểm này chưa tới. Anh/chị ghi lúc sự cố đã xảy ra.',
  'date-too-far': 'Ngày này cách hôm nay hơn một năm. Anh/chị kiểm tra lại.',
  'holds-password':
    'Nội dung có vẻ chứa mật khẩu hoặc mã xác thực nên tôi không lưu. Anh/chị xóa tin nhắn đó, đổi mật khẩu, rồi ghi lại mà không kèm mật khẩu.',
  'holds-secret':
    'Nội dung có vẻ nhắc tới nội dung, số hiệu văn bản mật hoặc đơn thư tố cáo nên tôi không lưu. Anh/chị xóa tin nhắn đó, rồi ghi lại mà chỉ nêu thao tác và lỗi.',
  'list-empty': 'Danh sách chưa có ai. Mỗi người một dòng: họ tên, thư điện tử, vai trò.',
  'list-too-long': (atMost: number) => `Danh sách quá dài; mỗi yêu cầu tối đa ${atMost} người.`,
  'bad-lines': 'Một số dòng trong danh sách chưa đúng, anh/chị sửa rồi gửi lại cả danh sách:',
}

export const badLine = (line: number, text: string, problem: string) => `Dòng ${line} (${text}): ${problem}`

export const lineProblems = {
  'no-email': 'thiếu thư điện tử',
  'bad-email': 'thư điện tử chưa đúng',
  'two-emails': 'có hơn một thư điện tử',
  'no-name': 'thiếu họ tên',
  'name-too-long': 'họ tên quá dài',
  'bad-role': 'không rõ vai trò',
  duplicate: 'trùng thư điện tử với dòng trước',
}
