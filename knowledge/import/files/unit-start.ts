const opening = '^[“"\'‘(]?'
const named = new RegExp(
  `${opening}(?:Điều|Chương|Mục|Tiểu mục|Phần|Phụ lục|Biểu|Mẫu|Bước)\\s+(?:(?:thứ|số)\\s)?(?:\\d|[IVXLC]+(?![\\p{L}])|[A-Z](?![\\p{L}])|nhất|hai|ba|tư|năm|sáu|bảy|tám)`,
  'iu',
)
const numbered = new RegExp(
  `${opening}(?:\\d{1,3}(?:\\.\\d{1,2}){0,4}[.)](?=\\s|$|\\p{Lu})|\\d{1,2}(?:\\.\\d{1,2}){1,4}\\s|[IVXLC]{1,6}\\s?[.)/-](?:\\s|$)|\\p{L}\\d?[.)](?:\\s|$)|[a-zđ]\\)|\\((?:\\d{1,3}|[a-zđ]|[ivx]{1,4})\\))`,
  'u',
)
const bullet = /^(?:[-–—+•*●○▪■□◦·►➢✓⮚−](?:\s|\p{L}|$)|[Øüà§]\s)/u
const formula =
  /^(?:Nơi nhận|Căn cứ|Theo đề nghị|Xét đề nghị|Số:|Kính gửi|Độc lập|QUYẾT ĐỊNH|TM\.|KT\.|TL\.|TUQ\.|Q\.)/u
const finalMark = /[.:;!?…][”"’)\]]*$/u
/** Words that need what they speak of right behind them, so that a reference is cut in two by the line's end. */
const linking =
  /(?:,|\(|(?<!\p{L})(?:và|hoặc|của|tại|theo|khoản|điểm|điều|mục|chương|phần|phụ lục|số|ngày|tháng|năm|đến|từ|với|các|những|là|cho|do|về|bởi|trong|trên|này)|(?<!\p{L})(?:khoản|điểm|mục)\s[\dđa-z]{1,3})$/iu
const reference =
  /^(?:Điều|Chương|Mục|Phần|Phụ lục)\s+[\dIVXLC]+[a-zđ]?(?:\s+\p{Ll}|,|;|\s+(?:Quy|Luật|Nghị|Thông|Bộ|Quyết|Chương|Mục))/u

/** Whether the line opens an article, clause, point, step, list item, title or one of a document's set phrases. */
export function startsUnit(line: string): boolean {
  return isCapitals(line) || (opensByMark(line) && !/^\p{Ll}{2}/u.test(line))
}

function opensByMark(line: string): boolean {
  return named.test(line) || numbered.test(line) || bullet.test(line) || formula.test(line)
}

/** Whether two lines in capitals are one title that the line's end cut. */
export function continuesTitle(before: string, next: string): boolean {
  return isCapitals(before) && isCapitals(next) && !opensByMark(next)
}

/** Whether it is a title by its letters alone: all of them capitals. */
export function isCapitals(line: string): boolean {
  return !/\p{Ll}/u.test(line) && /\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(line)
}

/** Whether its last mark ends a sentence or an item. */
export function endsSentence(line: string): boolean {
  return finalMark.test(line.slice(-8))
}

/** Whether `next` is the rest of a sentence that `before` leaves open: it starts small and opens no unit. */
export function continuesSentence(before: string, next: string): boolean {
  return /^[\p{Ll}(]?\p{Ll}/u.test(next) && !startsUnit(next) && !endsSentence(before) && !isCapitals(before)
}

/** Whether it goes on in small letters, as no paragraph of a legal text begins. */
export function startsSmall(line: string): boolean {
  return /^[(“"]?\p{Ll}{2}/u.test(line) && !startsUnit(line)
}

/** Whether `next` looks like a unit only because the line's end cut "tại / Điều 5 của Luật này" in two. */
export function isCutReference(before: string, next: string): boolean {
  if (endsSentence(before) || !linking.test(before)) return false
  if (isCapitals(next) && /^\S{2,12}$/u.test(next)) return true
  return reference.test(next) || (/\p{L}$/u.test(before) && /^\d{1,3}[.)]?(?:\s+\p{Ll}|$)/u.test(next))
}

/** Two lines of one sentence → one; a hyphen or slash at the break stays and takes no space. */
export function joinLines(before: string, next: string): string {
  return /[\p{L}\d][-/]$/u.test(before.slice(-3)) && /^[\p{L}\d]/u.test(next)
    ? before + next
    : `${before} ${next}`
}
