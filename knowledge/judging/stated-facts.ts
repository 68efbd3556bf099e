import type { AskedFact, Unit } from '../types'

/** Dates and numbers of instruments, and the places the text points to, are not facts a question asks for. */
const references =
  /(số\s+)?\d+[a-z]?\/\d*\/?[\p{L}-]+|ngày \d+ tháng \d+ năm \d+|(khoản|điều|điểm)\s+\d+|tcvn\s*[\d:]+|\(\d+\)/giu

const never = /(?!)/u
const lasting = /\d+\s*(ngày|giờ|phút|tháng|tuần|năm)|trong ngày|ngày làm việc/iu
const everySo = /(hàng|hằng|mỗi) (ngày|tuần|tháng|quý|năm)|\d+ lần/iu

/** How each kind of fact looks in a legal text. "Kịp thời", "theo quy định", "khi có yêu cầu" state none. */
const looks: Record<AskedFact, RegExp> = {
  time: new RegExp(`${lasting.source}|${everySo.source}|kể từ ngày`, 'iu'),
  number:
    /(?<![\p{L}\d:/.])\d+(?:[.,]\d+)*\s+\p{L}|(?<!\p{L})(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (loại|người|bản|đơn vị|cấp|bước|nhóm)/iu,
  money: /\d\s*(đồng|đ|vnđ)|lệ phí|mức phí|miễn phí/iu,
  contact: /\d{7,}|@|số điện thoại|đường dây nóng/iu,
  place: /địa chỉ(?!\s+http)|trụ sở|tại phòng|tầng \d/iu,
  form: /(theo|biểu) mẫu|mẫu số|hồ sơ (gồm|bao gồm)/iu,
  penalty: /phạt|kỷ luật|cảnh cáo|khiển trách|bồi thường/iu,
  person: /(?<!\p{L})([Ôô]ng|[Bb]à) \p{Lu}/u,
  procedure: /được mô tả|theo (các )?bước|quy trình sau|thông qua chức năng|thực hiện theo quy chế/iu,
  // Whether an instrument still applies today cannot be read in its own text.
  validity: never,
  'technical-limit': /\d+\s*(mb|kb|gb|dpi|ký tự)|phông chữ|định dạng|tcvn/iu,
}

/** What a narrower question wants, by its folded words with a space at either end; the first kind that fits counts. */
const kinds: Partial<Record<AskedFact, readonly (readonly [asked: RegExp, looks: RegExp])[]>> = {
  time: [
    [/ (may|bao nhieu) lan | (mot|moi) lan | how often | how many times? /, everySo],
    [
      / bao lau | (may|bao nhieu) (ngay|gio|tieng|phut|tuan|thang|nam|hom|lau) | thoi han | trong vong | han (chot|cuoi) | how (long|soon|fast|quickly) | how many (days?|hours?|minutes?|weeks?) | deadline | time limit /,
      lasting,
    ],
  ],
  number: [
    [/ (gom|thanh phan|members?|made up|composed) /, /(thành phần|gồm)[^.]*:|(?<![\p{L}\d:/.])\d+\s+\p{L}/iu],
  ],
  place: [[/ (web|website|trang|url|link|duong dan|dia chi truy cap|truy cap) /, /https?:/iu]],
  penalty: [
    [
      / bi xu ly( \S+){0,4} (khong|chua|chu|dung) | co (bi )?(gi|sao|lam sao|viec gi) (khong|hong|chu) | what happens /,
      /bị xử lý/iu,
    ],
  ],
  validity: [
    [
      / (thay the|thay cho) (cho )?(quyet dinh|quy che|van ban|cai) (nao|gi|so may|so bao nhieu) /,
      /thay thế (Quyết định|Quy chế|Thông tư|Nghị định)/iu,
    ],
    [
      / (tu|ke tu) (khi|ngay|luc|bao) \S+ | hieu luc (khi|ngay|luc|nam) nao | (khi|ngay|luc|thang|nam) nao( \S+){0,8} hieu luc | (take|takes|took|come|came) (effect|into force) /,
      /có hiệu lực (kể )?từ/iu,
    ],
    [/ (does|did) (it|this|decision|the decision)?( \d+)? ?replaces? /, /thay thế (Quyết định|Quy chế)/iu],
  ],
  'technical-limit': [
    [/ (dung luong|kich thuoc|mb|gb|kb|size|how large|how big) /, /\d+\s*(mb|kb|gb)/iu],
    [/ (do phan giai|dpi|do net|resolution) /, /\d+\s*dpi|độ phân giải/iu],
    [/ (co chu|co bao nhieu|co may|font size|size of the font) /, /cỡ chữ/iu],
    [/ (phong chu|phong|font|fonts|font chu|kieu chu) /, /phông chữ/iu],
    [/ (dinh dang|pdf|word|duoi file|format|file type) /, /định dạng|pdf/iu],
    [
      / (trinh duyet|he dieu hanh|cau hinh|phien ban|bang thong|duong truyen|may tinh|app|ung dung|browser|operating system|version) /,
      /trình duyệt|hệ điều hành|cấu hình|băng thông/iu,
    ],
  ],
}

/** Whether the unit's own words state that kind of fact, as narrowly as the words of the question ask for it. */
export function statesFact(unit: Unit, fact: AskedFact, asked = ''): boolean {
  if (findFact(unit.text, fact, asked)) return true
  return fact === 'procedure' && unit.kind === 'step'
}

/** Where a text states that kind of fact: [start, end), or undefined. */
export function findFact(text: string, fact: AskedFact, asked = ''): [number, number] | undefined {
  const kind = kinds[fact]?.find(([wanted]) => wanted.test(asked))
  const plain = fact === 'validity' ? text : text.replace(references, (found) => ' '.repeat(found.length))
  const found = (kind?.[1] ?? looks[fact]).exec(plain)
  return found ? [found.index, found.index + found[0].length] : undefined
}
