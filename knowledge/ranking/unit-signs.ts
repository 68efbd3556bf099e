import type { Unit } from '../types'
import { type Actor, actors } from '../vietnamese/actors'

/** Whether the unit names who acts: in its own words, or as the subject of its article. */
export function namesActor(unit: Unit): boolean {
  return /(?<!\p{L})(Cục|Vụ|Văn phòng|Lãnh đạo|lãnh đạo|đơn vị|thủ trưởng|văn thư|Văn thư|cá nhân|người sử dụng|Chuyên viên|Bộ trưởng|Ban|Thư ký|Phòng|[Pp]hó phòng|Cấp)(?!\p{L})/u.test(
    `${unit.heading} ${unit.text}`,
  )
}

/** Whether the unit says by what means something is done. */
export function namesMeans(unit: Unit): boolean {
  if (unit.kind === 'step') return true
  return /(?<!\p{L})(qua thư|bằng văn bản|thông qua|bằng hình thức|qua email|được mô tả|thực hiện theo|dùng hồ sơ|theo đường|sử dụng Hệ thống)(?!\p{L})/iu.test(
    unit.text,
  )
}

/** Whether the unit says on what occasion it is to be done. */
export function namesOccasion(unit: Unit): boolean {
  return /(?<!\p{L})(khi có|khi văn bản|khi hệ thống|sau khi|trước khi|chỉ khi|trong trường hợp)(?!\p{L})/iu.test(
    unit.text,
  )
}

/** Whether the unit says where something is found. */
export function namesPlace(unit: Unit): boolean {
  return /(?<!\p{L})(tại (phụ lục|địa chỉ|điều|chương)|trong (hồ sơ|sổ)|trực tiếp trên hệ thống|trên môi trường)/iu.test(
    unit.text,
  )
}

/** Whether the unit says to whom something is sent or told. */
export function namesRecipient(unit: Unit): boolean {
  return /(?<!\p{L})(gửi|về|cho|đến|tới|lên|lại|báo cáo) (Cục|Văn phòng|Lãnh đạo|Chánh|thủ trưởng|đơn vị|các đơn vị|Thư ký|Văn thư|Chuyên viên)(?!\p{L})/u.test(
    unit.text,
  )
}

/** Whether the unit names another instrument, by its number, as the one to follow. */
export function namesInstrument(unit: Unit): boolean {
  return /(Nghị định|Quyết định|Thông tư|Luật|Chỉ thị|Nghị quyết)(\s+số)?\s+\d+[a-z]?\/[\d\p{L}]/u.test(
    unit.text,
  )
}

/** The word a unit defines, in lower case: of “Sự cố kỹ thuật” là … */
export function definedTerm(unit: Unit): string | undefined {
  return /^[“"]([^”"]+)[”"].{0,60}(?<!\p{L})(là|được hiểu là)\s/u.exec(unit.text)?.[1]?.toLowerCase()
}

const listings = Object.entries(actors)
  .flatMap(([actor, listing]) => listing.split('|').map((name) => [actor as Actor, name] as const))
  .sort(([, a], [, b]) => b.length - a.length)
const opening =
  /^(trong trường hợp|trong quá trình|trước khi|sau khi|khi|nếu|hàng ngày|hàng tuần|đối với)(?!\p{L})/u
const joined = /^(\s*[,/]\s*|\s+(và|hoặc)\s+)/u

/** The bodies and people a unit gives duties to: its heading's, and the subjects its sentences begin with. */
export function doersOf(unit: Unit): ReadonlySet<Actor> {
  const found = new Set<Actor>()
  const heading = unit.heading.toLowerCase()
  if (heading.includes('trách nhiệm')) {
    const named = listings.find(([, name]) => heading.endsWith(name))
    if (named) found.add(named[0])
  }
  const text = unit.text.toLowerCase()
  const starts = opening.test(text)
    ? [...text.matchAll(/, (?:thì )?/gu)].map((at) => at.index + at[0].length)
    : [0]
  for (const start of starts) for (const actor of subjectsAt(text.slice(start))) found.add(actor)
  return found
}

/** "Lãnh đạo Bộ, lãnh đạo đơn vị được …": all subjects a sentence begins with. */
function subjectsAt(text: string): Actor[] {
  const named = listings.find(([, name]) => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)))
  // "Lãnh đạo" alone is whoever leads.
  if (!named) return /^lãnh đạo(?!\p{L})/u.test(text) ? ['ministryLeaders', 'unitHeads'] : []
  const rest = text.slice(named[1].length)
  const join = joined.exec(rest)
  return [named[0], ...(join ? subjectsAt(rest.slice(join[0].length)) : [])]
}
