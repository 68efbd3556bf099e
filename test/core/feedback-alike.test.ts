import { alike } from '../../core/feedback/alike'
import { questionWords } from '../../core/feedback/question-words'

describe('questions without an answer are grouped by what they are about', () => {
  test.each([
    ['Tệp lớn hơn 50 MB gửi qua iMOIT thế nào?', 'tep lon hon 50 mb gui the nao', true],
    ['Quên mật khẩu thì làm sao?', 'quen mat khau iMOIT lam sao bay gio', true],
    ['Cài ứng dụng iMOIT trên điện thoại thế nào?', 'ứng dụng điện thoại cài sao ạ', true],
    ['Văn bản đến bị trùng số thì xử lý thế nào?', 'van ban den bi trung so xu ly the nao a', true],
    ['iMOIT có chạy trên máy Mac không?', 'imoit chay tren may mac duoc khong', true],
    ['Chữ ký số hết hạn gia hạn ở đâu?', 'Em hỏi chút, chữ ký số của em sắp hết hạn, gia hạn ở đâu ạ?', true],
    ['Gửi tệp lớn thế nào?', 'Thế nào thì gửi tệp lớn?', true],
    ['Quên mật khẩu thì làm sao?', 'Đổi mật khẩu ở đâu?', false],
    [
      'Cấp tài khoản cho nhân viên mới mất bao lâu?',
      'Thu hồi tài khoản cho nhân viên mới mất bao lâu?',
      false,
    ],
    ['Mất văn bản đến thì làm sao?', 'Văn bản mật đến thì làm sao?', false],
    ['Văn bản đến bị trùng số thì xử lý thế nào?', 'Văn bản đi bị trùng số thì xử lý thế nào?', false],
    ['Thời hạn xử lý văn bản khẩn là bao lâu?', 'Thời hạn xử lý văn bản thường là bao lâu?', false],
    ['Họp giao ban mấy giờ?', 'Lương tháng này bao giờ có?', false],
    ['iMOIT là gì?', 'iMOIT ở đâu?', false],
  ])('%s | %s → %s', (one, other, same) => {
    const [a, b] = [questionWords(one), questionWords(other)]
    expect(alike(a, b) > 0).toBe(same)
    expect(alike(b, a)).toBe(alike(a, b))
  })
})
