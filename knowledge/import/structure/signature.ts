import { isCapitals } from './line'

const role =
  /^(?:(?:Q|q)uyền\s)?(?:BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|CHỦ TỊCH|PHÓ CHỦ TỊCH|TỔNG CỤC TRƯỞNG|PHÓ TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|PHÓ CỤC TRƯỞNG|VỤ TRƯỞNG|PHÓ VỤ TRƯỞNG|THỐNG ĐỐC|PHÓ THỐNG ĐỐC|TỔNG GIÁM ĐỐC|PHÓ TỔNG GIÁM ĐỐC|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|CHÁNH ÁN|PHÓ CHÁNH ÁN|VIỆN TRƯỞNG|PHÓ VIỆN TRƯỞNG|TỔNG KIỂM TOÁN|PHÓ TỔNG KIỂM TOÁN|TỔNG THANH TRA|PHÓ TỔNG THANH TRA|CHỦ NHIỆM|PHÓ CHỦ NHIỆM|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|BỘ TRƯỞNG, CHỦ NHIỆM|TRƯỞNG BAN|TRƯỞNG PHÒNG|PHÓ TRƯỞNG PHÒNG|PHÓ TRƯỞNG BAN|TỔNG BÍ THƯ|CHÁNH THANH TRA|HIỆU TRƯỞNG|HỘI ĐỒNG|KẾ TOÁN TRƯỞNG|TƯ LỆNH|THƯỢNG TƯỚNG|ĐẠI TƯỚNG|TRUNG TƯỚNG|THIẾU TƯỚNG)(?=[\s,.;:–-]|$)/u
const onBehalf = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|Q|TƯQ|T\.M|K\.T|T\.L)\s*[./]\s*\p{Lu}/u
const signedBy = /^\(?\s*(?:Đã ký|ĐÃ KÝ|đã ký)\s*\)?\.?$/u
const adopted = /^(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Hiến pháp) này (?:đã )?được .{0,160}thông qua ngày/u
const rank =
  /^(?:(?:Thượng tướng|Đại tướng|Trung tướng|Thiếu tướng|Đại tá|GS|PGS|TS|TSKH|ThS|BS|KTS|Ông|Bà)[.,]?\s*)+/u
const surname =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Trương|Đinh|Đoàn|Lâm|Mai|Trịnh|Đào|Cao|Tô|Hà|Chu|Tạ|Thái|Nông|Lương|Tòng|Vương|La|Quách|Phùng|Lưu|Châu|Tăng|Uông|Hứa|Kiều|Giàng|Bế|Thân|Từ|Văn|Triệu|Nghiêm|Ninh|Sầm|Lò|Cầm|Ksor|Đàm|Cù|Thạch|Mạc|Khuất|Ông|Đồng|Tống|Đậu|Doãn|Âu|Bành|Giang|Hầu|Khương|Lều|Lục|Ma|Nhữ|Phương|Trà|Trang|Viên|Danh)(?=\s)/iu

/** 'Nơi nhận:' */
export const isRecipients = (text: string): boolean =>
  /^(?:\d+\.\s*)?(?:Nơi nhận|NƠI NHẬN|Nơi gửi)\s*:?/u.test(text)

/** Where the signature block begins: a role in capitals, 'TM. CHÍNH PHỦ', 'Nơi nhận'. */
export const isSignatureStart = (text: string): boolean =>
  isRecipients(text) ||
  (text.length < 120 && onBehalf.test(text)) ||
  signedBy.test(text) ||
  (text.length < 90 && isCapitals(text) && role.test(text) && !/[:;]$/u.test(text))

/** 'Luật này đã được Quốc hội … thông qua ngày …' */
export const isAdoption = (text: string): boolean => adopted.test(text) && text.length < 300

/** The name in 'KT. BỘ TRƯỞNG THỨ TRƯỞNG Trần Thu Hà', or of a line that is only a name. */
export function personName(text: string): string | undefined {
  const clean = text
    .replace(/\(?đã ký\)?/giu, '')
    .trim()
    .replace(rank, '')
  const words = clean.split(/\s+/u)
  if (
    surname.test(clean) &&
    words.length <= 8 &&
    words.length >= 2 &&
    !/[;:,.]$/u.test(clean) &&
    words.every((word) => /^[\p{Lu}(]/u.test(word))
  )
    return clean
  const behind = /(?:\p{Lu}{2,}\s+)((?:\p{Lu}\p{Ll}+\s*){2,5})$/u.exec(clean)?.[1]?.trim()
  return behind && surname.test(behind) ? behind : undefined
}
