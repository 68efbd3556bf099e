import type { AskedFact, Unit } from './types'

/** Dates and numbers of instruments, and the places the text points to, are not facts a question asks for. */
const references = /(số\s+)?\d+[a-z]?\/\d*\/?[\p{L}-]+|ngày \d+ tháng \d+ năm \d+|(khoản|điều|điểm)\s+\d+/giu

/** How each kind of fact looks in a legal text. "Kịp thời", "theo quy định", "khi có yêu cầu" state none. */
const looks: Record<AskedFact, RegExp> = {
  time: /\d+\s*(ngày|giờ|phút|tháng|tuần|năm)|trong ngày|ngày làm việc|hàng (ngày|tuần|tháng|quý|năm)|kể từ ngày/iu,
  number: /\d/u,
  money: /\d\s*(đồng|đ|vnđ)|lệ phí|mức phí|miễn phí/iu,
  contact: /\d{7,}|@|số điện thoại|đường dây nóng/iu,
  place: /địa chỉ|trụ sở|https?:|tại phòng/iu,
  form: /(theo|biểu) mẫu|mẫu số|hồ sơ (gồm|bao gồm)/iu,
  penalty: /phạt|kỷ luật|bị xử lý|bồi thường/iu,
  person: /\b(ông|bà) \p{Lu}/u,
  procedure: /được mô tả|theo (các )?bước|quy trình sau|thông qua chức năng|thực hiện theo quy chế/iu,
  // Whether an instrument still applies today cannot be read in its own text.
  validity: /(?!)/u,
  'technical-limit': /\d+\s*(mb|kb|gb|dpi|ký tự)|phông chữ|định dạng|tcvn/iu,
}

/** Whether the unit's own words state that kind of fact. */
export function statesFact(unit: Unit, fact: AskedFact): boolean {
  return looks[fact].test(unit.text.replace(references, ' '))
}

/** Whether the unit names who acts: in its own words, or as the subject of its article. */
export function namesActor(unit: Unit): boolean {
  return /(?<!\p{L})(Cục|Vụ|Văn phòng|Lãnh đạo|lãnh đạo|đơn vị|thủ trưởng|văn thư|Văn thư|cá nhân|người sử dụng|Chuyên viên|Bộ trưởng|Ban|Thư ký|Phòng)(?!\p{L})/u.test(
    `${unit.heading} ${unit.text}`,
  )
}

/** Whether the unit says by what means something is done. */
export function namesMeans(unit: Unit): boolean {
  return /(?<!\p{L})(qua thư|bằng văn bản|thông qua|bằng hình thức|qua email|được mô tả)(?!\p{L})/iu.test(
    unit.text,
  )
}

/** Whether the unit says on what occasion it is to be done. */
export function namesOccasion(unit: Unit): boolean {
  return /(?<!\p{L})(khi có yêu cầu|khi hệ thống|sau khi)(?!\p{L})/iu.test(unit.text)
}

/** Whether the unit says where something is found. */
export function namesPlace(unit: Unit): boolean {
  return /(?<!\p{L})tại (phụ lục|địa chỉ|điều|chương)/iu.test(unit.text)
}

/** Whether the unit says what a word means. */
export function definesWord(unit: Unit): boolean {
  return /”.{0,60}(?<!\p{L})(là|được hiểu là)\s/u.test(unit.text)
}
