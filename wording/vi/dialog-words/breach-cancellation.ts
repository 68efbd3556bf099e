import type { DialogWords } from '../../dialog-words'
import { accountRequest } from './account-request'

export const breachCancellation = {
  title: 'Hủy tài khoản do vi phạm',
  intro:
    'Dành cho thủ trưởng đơn vị hoặc người được thủ trưởng ủy quyền. Chỉ lãnh đạo đơn vị và bộ phận hỗ trợ iMOIT xem được.',
  summary: 'Anh/chị kiểm tra lại đề nghị hủy tài khoản',
  submit: 'Tiếp tục',
  warning: 'Xin chỉ ghi người có tài khoản cần hủy; không ghi nội dung vi phạm.',
  fields: {
    people: {
      name: 'Người bị hủy tài khoản',
      question: 'Hủy tài khoản của ai? Mỗi người một dòng: họ tên, thư điện tử công vụ.',
      hint: 'Ví dụ: Trần Thu Hà, hatt@moit.example. Tối đa 50 người.',
      help: 'Mỗi người một dòng: họ tên, thư điện tử công vụ. Không ghi nội dung vi phạm.',
    },
    unit: accountRequest.fields.unit,
  },
} satisfies DialogWords
