import type { DialogWords } from '../../dialog-words'
import { warning } from './warning'

export const interconnection = {
  title: 'Đề nghị kết nối hệ thống với iMOIT',
  intro:
    'Bộ phận hỗ trợ iMOIT đánh giá và trả lời đề nghị này. Thông tin liên hệ chỉ dùng để xử lý đề nghị này.',
  summary: 'Anh/chị kiểm tra lại đề nghị kết nối',
  submit: 'Tiếp tục',
  warning,
  fields: {
    organisation: {
      name: 'Cơ quan, đơn vị',
      question: 'Hệ thống cần kết nối thuộc cơ quan, đơn vị nào?',
      hint: 'Ví dụ: Vụ Kế hoạch - Tài chính.',
      help: 'Ghi tên cơ quan, đơn vị quản lý hệ thống cần kết nối.',
    },
    system: {
      name: 'Hệ thống',
      question: 'Hệ thống cần kết nối tên là gì?',
      hint: 'Ví dụ: phần mềm quản lý hồ sơ của đơn vị.',
      help: 'Ghi tên phần mềm, hệ thống. Không ghi tài khoản, mật khẩu hay địa chỉ máy chủ nội bộ.',
    },
    purpose: {
      name: 'Mục đích',
      question: 'Kết nối để làm gì?',
      hint: 'Tối đa 500 ký tự.',
      help: 'Ghi việc cần trao đổi qua kết nối, ví dụ nhận văn bản đến. Không ghi nội dung văn bản.',
    },
    contactName: {
      name: 'Người liên hệ',
      question: 'Bộ phận hỗ trợ liên hệ với ai?',
      hint: '',
      help: 'Ghi họ tên người phụ trách kỹ thuật hoặc nghiệp vụ.',
    },
    contactEmail: {
      name: 'Thư điện tử liên hệ',
      question: 'Thư điện tử công vụ của người liên hệ?',
      hint: 'Ví dụ: ten@moit.gov.vn.',
      help: 'Ghi địa chỉ thư điện tử công vụ.',
    },
    standard: {
      name: 'Tiêu chuẩn',
      question: 'Hệ thống theo tiêu chuẩn trao đổi văn bản nào?',
      hint: '',
      help: 'Nếu chưa biết, anh/chị chọn “Chưa xác định”; bộ phận hỗ trợ sẽ trao đổi thêm.',
      choices: {
        'qcvn-102-2016': { label: 'QCVN 102:2016/BTTTT', synonyms: ['qcvn 102', 'qcvn', '102'] },
        other: { label: 'Tiêu chuẩn khác', synonyms: ['khác', 'other'] },
        unknown: { label: 'Chưa xác định', synonyms: ['chưa biết', 'không biết', 'không rõ', 'chưa rõ'] },
      },
    },
  },
} satisfies DialogWords
