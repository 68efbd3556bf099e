import { matches, wordPattern } from './word-pattern'

const end = '(?![\\p{L}\\p{N}])'
const document =
  '(?:văn bản|công văn|tài liệu|tờ trình|báo cáo|quyết định|kế hoạch|hồ sơ|thông báo|phiếu trình|giấy mời|vb|cv)'
const secrecy = '(?:mật|tối mật|tuyệt mật)'
const honorific =
  '(?:ông|bà|anh|chị|đồng chí|đ/c|cục trưởng|phó cục trưởng|vụ trưởng|phó vụ trưởng|giám đốc|phó giám đốc|trưởng phòng|phó phòng|lãnh đạo|thủ trưởng|thứ trưởng|bộ trưởng|cán bộ)'
const motion =
  '(?:đơn vị|phòng|cục|vụ|viện|bộ|văn thư|muộn|chậm|không|chưa|nhầm|máy|hệ thống|imoit|trễ|lại|đến|tới|ngày|lúc|nhà|hộp)'

/** What follows when the kind is only asked about, not named further. */
const asking =
  '(?:có|không|gửi|được|thì|tôi|em|mình|làm|xin|phải|ai|hỏi|qua|trên|nào|này|đó|là|cần|nên|muốn|của|trong|khi|như)'
/** Words a title begins with. */
const topic =
  '(?:kế hoạch|phương án|đề án|dự án|chiến lược|chương trình|nghị quyết|hợp đồng|hiệp định|đàm phán|quốc phòng|an ninh|nhân sự|bổ nhiệm|điều động|kỷ luật|thanh tra|điều tra|đấu thầu|ngân sách|xuất khẩu|nhập khẩu|dầu khí|vụ án|tình hình)'
const accuser = `(?:${honorific}|người|công dân|nhân viên|cấp dưới|tập thể)`

/** A certain secret document, or who is denounced: its number, its subject, what it says. */
const patterns = [
  `${document} ${secrecy}${end}[ ,:(]{0,3}(?:số|v/v|về việc|trích yếu|tên|có tên|tiêu đề|có nội dung|với nội dung|nội dung|nói về|liên quan)${end}`,
  `${document} ${secrecy} về (?!(?:${motion}|nguyên tắc)${end})`,
  `${document} ${secrecy}[ ,:("“]{1,3}${topic}${end}`,
  `${document} ${secrecy} ?: ?["“]?(?!${asking}${end})\\p{L}`,
  // 'tờ trình về việc … (tối mật)': the class stands after the title.
  `${document} (?:[^ ()]{1,20} ){0,8}?(?:về|v/v) [^()]{3,150}[(,;–-] ?(?:có |đóng |dấu |độ mật:? |độ |loại )*${secrecy}(?: ?[)\\].,;!?]|$)`,
  `${document} ${topic} [^()]{2,150}\\((?:có |đóng |dấu |độ mật:? |độ |loại )*${secrecy}\\)`,
  `nội dung (?:của )?(?:${document} )?${secrecy}(?: này| đó)?(?: là| như sau|:)`,
  `(?:đơn |thư )?tố cáo ${honorific} (?!${asking}${end})\\p{L}`,
  `(?:đơn |thư )?tố cáo (?:của|do|từ) ${honorific} (?!${asking}${end})\\p{L}`,
  `(?:người )?bị tố cáo (?:là|:)`,
  `${honorific}(?: \\p{L}{1,12}){1,4} bị tố cáo`,
  // 'ông C bị bà D tố cáo': between them stands who denounces, not a letter that is only handled.
  `${honorific}(?: \\p{L}{1,12}){1,4} bị ${accuser}(?: (?!(?:đơn|thư)${end})\\p{L}{1,12}){0,5} tố cáo`,
  `người (?:đứng đơn )?tố cáo (?:là|tên)`,
  `(?:secret|classified|confidential) (?:document|letter|report|file|memo)s? (?:no\\b|number|about|on (?!imoit)|concerning|regarding|titled|says)`,
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
