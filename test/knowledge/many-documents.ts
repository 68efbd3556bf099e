import { type ReadDocument, readDocument } from '../../knowledge/document-file/read-document'

const things = [
  ...[
    'xe công',
    'nhà khách',
    'thư viện',
    'phòng lưu trữ',
    'bể bơi',
    'vườn ươm',
    'kho vật tư',
    'trạm quan trắc',
  ],
  ...[
    'phòng thí nghiệm',
    'bếp ăn',
    'sân bóng',
    'trạm y tế',
    'xưởng in',
    'tàu khảo sát',
    'đài thu phát',
    'hồ chứa',
  ],
  ...[
    'chợ đầu mối',
    'cửa khẩu',
    'bến cảng',
    'nhà máy điện',
    'mỏ đá',
    'rừng phòng hộ',
    'trại giống',
    'lò hơi',
  ],
  ...['cầu treo', 'kho xăng', 'bãi chôn lấp', 'vùng nuôi tôm', 'làng nghề', 'hội chợ', 'bảo tàng', 'sân bay'],
]
const matters = [
  ['Phạm vi áp dụng', 'Văn bản này áp dụng cho mọi đơn vị sử dụng THING.'],
  ['Đăng ký', '1. Người dùng đăng ký THING trước 03 ngày.\n2. Đơn vị quản lý trả lời trong ngày.'],
  ['Mức thu', 'Mức thu khi dùng THING là 50.000 đồng một lượt.'],
  ['Giờ hoạt động', 'Hoạt động của THING bắt đầu từ 7 giờ và kết thúc lúc 17 giờ.'],
  ['An toàn', '1. Kiểm tra an toàn của THING hằng tháng.\n2. Lập biên bản khi có hư hại.'],
  ['Trách nhiệm của người quản lý', 'Người quản lý THING ghi sổ và báo cáo hằng quý.'],
  ['Sửa chữa', 'Việc sửa chữa THING do tổ kỹ thuật thực hiện.'],
  ['Hành vi bị cấm', '1. Tự ý giao THING cho người ngoài.\n2. Làm sai lệch số liệu.'],
  ['Kinh phí', 'Kinh phí bảo dưỡng THING lấy từ ngân sách hằng năm.'],
  ['Hiệu lực', 'Văn bản về THING có hiệu lực từ ngày ký.'],
] as const

/** A made-up decision on one thing, with ten articles; numbers count from 1. */
export function madeUpDocument(number: number, change = (text: string): string => text): ReadDocument {
  const thing = things[(number - 1) % things.length] as string
  const articles = matters.map(
    ([heading, text], at) => `Điều ${at + 1}. ${heading} ${thing}\n${text.replaceAll('THING', thing)}`,
  )
  const file = [
    `id: ${number}-qd-vd`,
    `number: ${number}/QĐ-VD`,
    'kind: Quyết định',
    `title: Quy định về ${thing}`,
    `short-title: Quy định về ${thing}`,
    'issuer: Bộ trưởng',
    'signed: 2020-01-01',
    'effective: 2020-02-01',
    '',
    '# Quy chế',
    change(articles.join('\n')),
  ]
  return readDocument(file.join('\n'), `${number}.txt`)
}

/** Three hundred and twenty articles. */
export const manyDocuments = (): ReadDocument[] => things.map((_, at) => madeUpDocument(at + 1))
