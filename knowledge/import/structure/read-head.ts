import { isCapitals, type Line } from './line'
import { readDate } from './read-dates'
import { personName } from './signature'

export interface Head {
  number?: string
  kind?: string
  title?: string
  issuer?: string
  signed?: string
  grounds: string[]
}

const kinds = [
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị quyết liên tịch',
  'Nghị quyết',
  'Nghị định',
  'Thông tư liên tịch',
  'Thông tư',
  'Quyết định',
  'Chỉ thị',
  'Lệnh',
  'Công văn',
  'Quy định',
  'Quy chế',
  'Hướng dẫn',
  'Thông báo',
  'Kế hoạch',
  'Điều lệ',
  'Văn bản hợp nhất',
  'Công điện',
]
const byCapitals = kinds.map((kind) => [kind.toUpperCase(), kind] as const)
const ground =
  /^[-–*•\s]*(?:Căn cứ|Theo đề nghị|Xét |Thực hiện |Theo |Sau khi|Chấp hành|Quốc hội ban hành|Chính phủ ban hành|Ủy ban|Bộ trưởng .{0,120} ban hành|Để )/iu
const issuing =
  /^(?:(?:HỘI ĐỒNG )?BỘ TRƯỞNG|THỦ TƯỚNG|CHỦ TỊCH|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|CHÍNH PHỦ|QUỐC HỘI|ỦY BAN|UỶ BAN|HỘI ĐỒNG|THỐNG ĐỐC|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|CHÁNH ÁN|VIỆN TRƯỞNG|TỔNG KIỂM TOÁN|TỔNG THANH TRA|BỘ CHÍNH TRỊ|BAN |BỘ |LIÊN BỘ|TÒA ÁN|VIỆN )/u
const enactedBy =
  /^((?:Quốc hội|Ủy ban thường vụ Quốc hội|Chính phủ|Chủ tịch|Bộ trưởng|Thủ tướng|Thống đốc|Tổng |Chánh án|Viện trưởng|Hội đồng|Ủy ban|Chủ nhiệm)[^,;.:]{0,120}?)\s+(?:quyết định\s+)?ban hành\s/u
const number =
  /(?:Số|SỐ)\s*:?\s*((?:[\p{L}]{0,6}[-/]?)?\d+[\p{L}]?\s*(?:[/-]\s*[\p{L}\p{N}]+(?:\s?[-–&.]\s?[\p{L}\p{N}]+)*)+)/u
const lawNumber = /(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|LUẬT)\s+số\s*:?\s*([\p{N}\p{L}/-]+)/iu

/** Number, kind, title, issuer and day of signing from the lines above the first article; what is not there stays undefined. */
export function readHead(lines: readonly Line[], tail: readonly string[]): Head {
  const texts = lines.map(({ text }) => text)
  const top = texts.join('\n')
  const kindAt = texts.findIndex((text) => kindOf(text) !== undefined)
  const kind = kindAt < 0 ? undefined : kindOf(texts[kindAt] ?? '')
  const found = (number.exec(top) ?? lawNumber.exec(top))?.[1]?.replace(/\s+/gu, '').replace(/–/gu, '-')
  const titleLines = kindAt < 0 ? [] : titleFrom(texts, kindAt)
  const above = texts.slice(0, kindAt < 0 ? 3 : kindAt)
  const dated = above.flatMap((text) => (/^[^"“]{0,60}ngày/iu.test(text) ? (readDate(text) ?? []) : []))
  const adopted = tail.flatMap((text) => (/thông qua ngày/iu.test(text) ? (readDate(text) ?? []) : []))
  const enacting = texts
    .slice(kindAt + 1 + titleLines.length)
    .find((text) => isCapitals(text) && issuing.test(text) && text.length < 120)
  const enacted = texts.flatMap((text) => enactedBy.exec(text)?.[1] ?? [])[0]
  const issuer = enacted ?? enacting ?? above.find((text) => isCapitals(text) && issuing.test(text))
  const signed = dated[0] ?? adopted[0]
  const title = titleLines.join(' ').replace(/[\s\-–_]+$/u, '')
  return {
    ...(found && { number: found }),
    ...(kind && { kind }),
    ...(title && { title }),
    ...(issuer && {
      issuer: issuer.replace(/[\s\-–_*,:]+$/u, '').replace(/\s*(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)$/u, ''),
    }),
    ...(signed && { signed }),
    grounds: texts.filter((text) => ground.test(text) && !isCapitals(text)),
  }
}

function kindOf(text: string): string | undefined {
  const clean = text.replace(/[\s:.\-–_]+$/u, '')
  const alone = byCapitals.find(([capitals]) => clean === capitals)?.[1]
  if (alone && !text.trim().endsWith(':')) return alone
  return isCapitals(clean) && clean.length < 400
    ? byCapitals.find(([capitals]) => clean.startsWith(`${capitals} `) && !/^QUY|^KẾ HOẠCH/u.test(clean))?.[1]
    : undefined
}

/** The name below the kind, up to who issues it or the first ground; a law has it on one line or two. */
function titleFrom(texts: readonly string[], kindAt: number): string[] {
  const first = texts[kindAt] ?? ''
  const kind = kindOf(first) ?? ''
  const inline = first
    .replace(/[\s:]+$/u, '')
    .slice(kind.length)
    .trim()
  const title = inline ? [inline] : []
  for (const text of texts.slice(kindAt + 1)) {
    if (ground.test(text) || /^(?:Số|Luật số)\s*:/iu.test(text) || title.length >= 5) break
    if (title.length > 0 && issuing.test(text) && isCapitals(text)) break
    if (title.length > 0 && !isCapitals(text) && !/^\p{Ll}/u.test(text)) break
    if (text.endsWith(':') || personName(text)) break
    title.push(text)
  }
  return title
}

/** Titles are printed in capitals; the words are the same in ordinary letters, numbers of documents keep theirs. */
export function fromCapitals(text: string): string {
  if (!isCapitals(text)) return text
  const lower = text.replace(/\S+/gu, (word) => (/[\d/&]/u.test(word) ? word : word.toLowerCase()))
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}
