import type { DialogWords } from '../../dialog-words'
import { warning } from './warning'

export const askHuman = {
  title: 'Gửi câu hỏi cho cán bộ hỗ trợ',
  intro:
    'Câu hỏi được chuyển tới bộ phận hỗ trợ iMOIT. Nếu anh/chị vừa hỏi trợ lý, câu hỏi và câu trả lời đó được gửi kèm.',
  summary: 'Anh/chị kiểm tra lại câu hỏi',
  submit: 'Tiếp tục',
  warning,
  fields: {
    question: {
      name: 'Câu hỏi',
      question: 'Anh/chị cần hỏi cán bộ hỗ trợ điều gì?',
      hint: 'Tối đa 500 ký tự.',
      help: 'Ghi điều anh/chị cần được hướng dẫn. Không ghi nội dung văn bản, mật khẩu hay mã OTP.',
    },
  },
} satisfies DialogWords
