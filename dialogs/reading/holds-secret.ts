import { matches, wordPattern } from './word-pattern'

const end = '(?![\\p{L}\\p{N}])'
const document =
  '(?:văn bản|công văn|tài liệu|tờ trình|báo cáo|quyết định|kế hoạch|hồ sơ|thông báo|phiếu trình|giấy mời|vb|cv)'
const secrecy = '(?:mật|tối mật|tuyệt mật)'
const honorific =
  '(?:ông|bà|anh|chị|đồng chí|đ/c|cục trưởng|phó cục trưởng|vụ trưởng|phó vụ trưởng|giám đốc|phó giám đốc|trưởng phòng|phó phòng|lãnh đạo|thủ trưởng|thứ trưởng|bộ trưởng|cán bộ)'
const motion =
  '(?:đơn vị|phòng|cục|vụ|viện|bộ|văn thư|muộn|chậm|không|chưa|nhầm|máy|hệ thống|imoit|trễ|lại|đến|tới|ngày|lúc|nhà|hộp)'

/** A certain secret document, or who is denounced: its number, its subject, what it says. */
const patterns = [
  `${document} ${secrecy}${end}[ ,:(]{0,3}(?:số|v/v|về việc|trích yếu|tên|có tên|tiêu đề|có nội dung|với nội dung|nội dung|nói về|liên quan)${end}`,
  `${document} ${secrecy} về (?!${motion}${end})`,
  `nội dung (?:của )?(?:${document} )?${secrecy}(?: này| đó)?(?: là| như sau|:)`,
  `(?:đơn |thư )?tố cáo ${honorific} \\p{L}`,
  `(?:đơn |thư )?tố cáo (?:của|do|từ) ${honorific} \\p{L}`,
  `(?:người )?bị tố cáo (?:là|:)`,
  `${honorific}(?: \\p{L}{1,12}){1,4} bị tố cáo`,
  `người (?:đứng đơn )?tố cáo (?:là|tên)`,
  `(?:secret|classified|confidential) (?:document|letter|report|file|memo)s? (?:no\\b|number|about|on|concerning|regarding|titled|says)`,
  `(?:denunciation|denounces?|denouncing) (?:against |of |by )?(?:mr|mrs|ms|director|head|minister)`,
].map(wordPattern)

const classified = [
  wordPattern(`(?:${document}|dấu|độ) ${secrecy}${end}`),
  wordPattern('(?:secret|classified) (?:document|letter|report|file)'),
]
/** '12/BC-BCT', '345/TTr': a document number, not a day. */
const documentNumber =
  /(?<![\p{L}\p{N}/])\d{1,5}\s?\/(?:\d{4}\/)?\s?(?:[A-ZĐ][\p{L}]{0,5})(?:-[\p{L}\d-]{1,15})?(?![\p{L}])/u

/** Words that tell what a secret document or a denunciation is about. Naming the kind alone is no such thing. */
export function holdsSecret(typed: string): boolean {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ')
  return matches(text, patterns) || (matches(text, classified) && documentNumber.test(text))
}
