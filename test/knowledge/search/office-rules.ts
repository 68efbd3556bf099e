import type { SearchArticle } from '../../../knowledge/search/types'

/** Made-up rules of an office: small enough to know by heart which article answers what. */
export const officeRules: SearchArticle[] = [
  {
    id: 'xe+1',
    document: 'xe',
    title: 'Đăng ký sử dụng xe công',
    text: '1. Đơn vị có nhu cầu dùng xe công gửi phiếu đăng ký trước 02 ngày làm việc.\n2. Phòng Quản trị xếp xe và trả lời trong ngày.',
  },
  {
    id: 'xe+2',
    document: 'xe',
    title: 'Trách nhiệm của lái xe',
    text: 'Lái xe kiểm tra xe trước khi đi.\n1. Không giao xe công cho người khác điều khiển.\n2. Ghi sổ hành trình, số cây số và lượng xăng sau mỗi chuyến.',
  },
  {
    id: 'xe+3',
    document: 'xe',
    title: 'Xử lý vi phạm',
    text: 'Lái xe vi phạm quy định tại Điều 2 phải bồi hoàn chi phí xăng và bị xem xét kỷ luật.',
  },
  {
    id: 'luu-tru+1',
    document: 'luu-tru',
    title: 'Thời hạn nộp hồ sơ vào lưu trữ',
    text: '1. Hồ sơ công việc nộp vào lưu trữ cơ quan trong 01 năm kể từ khi công việc kết thúc.\n2. Hồ sơ xây dựng cơ bản nộp trong 03 tháng kể từ ngày quyết toán.',
  },
  {
    id: 'luu-tru+2',
    document: 'luu-tru',
    title: 'Tiêu hủy tài liệu hết giá trị',
    text: 'Hội đồng xác định giá trị tài liệu họp và lập biên bản.\n1. Chỉ tiêu hủy tài liệu khi có quyết định bằng văn bản.\n2. Biên bản tiêu hủy giữ tại lưu trữ cơ quan ít nhất 20 năm.',
  },
  {
    id: 'hop+1',
    document: 'hop',
    title: 'Đặt phòng họp',
    text: 'Công chức đặt phòng họp trên lịch chung; phòng họp trực tuyến do Trung tâm công nghệ thông tin chuẩn bị đường truyền.',
  },
  {
    id: 'hop+2',
    document: 'hop',
    title: 'Giấy mời và tài liệu họp',
    text: 'Giấy mời họp gửi trước 03 ngày làm việc, kèm tài liệu. Trung tâm công nghệ thông tin lưu tài liệu họp trên hệ thống.',
  },
  {
    id: 'the+1',
    document: 'the',
    title: 'Cấp thẻ ra vào',
    text: '1. Thẻ ra vào cấp cho công chức, người lao động của cơ quan.\n2. Mất thẻ phải báo ngay cho bộ phận bảo vệ để khóa thẻ; phí cấp lại là 50.000 đồng.',
  },
]
