import type { Instrument, Unit } from '../../types'
import { addDays, readDate } from './read-dates'

export type Validity = Pick<Instrument, 'effectiveFrom' | 'expires' | 'replaces' | 'repeals'> & {
  effective?: string
}

const kind =
  '(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Chỉ thị|Quy chế|Quy định|Lệnh|Điều lệ)'
const inForce = new RegExp(
  `(?:${kind}|Văn bản|Quy chuẩn)(?: liên tịch)?(?: này)?[^.;]{0,260}?có hiệu lực(?: thi hành)?(?=[\\s,]+(?:kể|từ|sau|vào|trong|đến))[^;]*?(?=\\.(?:\\s|$)|;|$)`,
  'u',
)
const numbered = (before: string): RegExp =>
  new RegExp(
    `(?:${before}|,|;|và|hoặc)\\s*(?:cho\\s+)?(?:toàn bộ\\s+)?(?:các\\s+)?${kind}(?:\\s+[\\p{Lu}][^,;.]{0,40}?)?\\s+(?:số\\s*:?\\s*)?(\\d+[\\p{L}]?(?:/\\d{4})?/[\\p{L}\\p{N}&-]+(?:-[\\p{L}]+)*)`,
    'gu',
  )
const replacing = numbered('thay thế|Thay thế|:|^')
const repealing = numbered('bãi bỏ|Bãi bỏ|hủy bỏ|Hủy bỏ|huỷ bỏ|Huỷ bỏ|:|^')
const ended = new RegExp(
  `(?:^|[,;.]\\s|và\\s|Các\\s)${kind}\\s+(?:số\\s*)?(\\d+[\\p{L}]?(?:/\\d{4})?/[\\p{L}\\p{N}&-]+)[^.;]*?(?:hết|không còn) hiệu lực`,
  'gu',
)

/** From when and until when the text says that it applies, and what it puts an end to. */
export function readValidity(
  units: readonly Unit[],
  signed: string | undefined,
  tail: readonly string[],
): Validity {
  const main = units.some(({ path }) => path.part === 'decision') ? 'decision' : 'regulation'
  const texts = units.filter(({ path }) => path.part === main)
  const said = [
    ...texts.flatMap(({ text, heading }) => [...text.split('\n'), heading]),
    ...tail.filter((line) => line.includes('hiệu lực')),
  ].flatMap((line) => inForce.exec(line)?.[0] ?? [])
  const own = said.filter((sentence) => !/hết hiệu lực|không còn hiệu lực/u.test(sentence.slice(0, 80)))
  const effectiveFrom =
    own.find((sentence) => effectiveDate(sentence, signed)) ?? own.find((sentence) => /ngày/u.test(sentence))
  const effective = effectiveFrom && effectiveDate(effectiveFrom, signed)
  const expires = effectiveFrom && expiry(effectiveFrom)
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const replaces = new Set<string>()
  const repeals = new Set<string>()
  for (const unit of texts) {
    for (const line of endingLines(unit)) {
      const whole = line.endsWith(':') ? `${line}\n${listBelow(unit, byId)}` : line
      for (const found of listed(whole, replaceVerb, replacing)) replaces.add(found)
      for (const found of listed(whole, repealVerb, repealing)) repeals.add(found)
      for (const [, number] of line.matchAll(ended)) if (number) repeals.add(number)
    }
  }
  for (const number of replaces) repeals.delete(number)
  return {
    ...(effective && { effective }),
    ...(effectiveFrom && {
      effectiveFrom: effectiveFrom.replace(/\s*(?:,|và|;)?\s*(?:thay thế|bãi bỏ)[\s\S]*$/u, ''),
    }),
    ...(expires && { expires }),
    ...(replaces.size > 0 && { replaces: [...replaces] }),
    ...(repeals.size > 0 && { repeals: [...repeals] }),
  }
}

// "và các văn bản sửa đổi, bổ sung, thay thế" replaces nothing.
const replaceVerb =
  /(?<!(?:bổ sung|sửa đổi|đổi)(?:,| và| hoặc)? )(?<!(?:được|bị|văn bản|hoặc|cụm từ) )thay thế/iu
const repealVerb = /(?<!(?:được|bị|hoặc) )(?:bãi bỏ|h[uủ][ỷy] bỏ|hủy bỏ)/iu
const says = new RegExp(
  `^(?:Thay thế|Bãi bỏ|H[uủ][ỷy] bỏ|Hủy bỏ|Các )|(?:${kind}|Văn bản)(?: liên tịch)? này[^.;]*?(?:thay thế|bãi bỏ|h[uủ][ỷy] bỏ)|hết hiệu lực`,
  'iu',
)

/** Lines that speak of the end of documents; law that the text only quotes is passed over. */
function endingLines({ text, heading }: Unit): string[] {
  const [first = '', ...rest] = text.split('\n')
  const quoted = /như sau:?$|["“]/u.test(first) ? [] : rest.filter((line) => !/^["“]/u.test(line))
  const about = /hiệu lực|thi hành|bãi bỏ|thay thế/iu.test(heading)
  return [first, ...quoted].filter(
    (line) => says.test(line) || (about && /thay thế|bãi bỏ|hiệu lực/iu.test(line)),
  )
}

/** 'thay thế các văn bản sau:' is followed by points, one document each. */
const listBelow = (unit: Unit, byId: ReadonlyMap<string, Unit>): string =>
  [...unit.text.split('\n').slice(1), ...unit.children.map((id) => byId.get(id)?.text ?? '')]
    .map((line) => line.replace(/^[-+–•\s]+/u, ''))
    .join('\n')

function listed(text: string, verb: RegExp, form: RegExp): string[] {
  const at = text.search(verb)
  if (at < 0) return []
  const rest = text.slice(at)
  // What is replaced may be a phrase, an annex or an article of the document, not the document.
  const end = rest.search(/\.(?:\s|$)/u)
  return (end < 0 || rest.includes('\n') ? rest : rest.slice(0, end))
    .split('\n')
    .flatMap((line) =>
      /^(?:thay thế|bãi bỏ|h[uủ][ỷy] bỏ)[^:]{0,60}(?:cụm từ|Điều \d|khoản \d|điểm \p{L}\s|Phụ lục|Mẫu|mẫu|biểu|Mục|Chương|quy định tại)/iu.test(
        line,
      ) || /^(?:Điều|Khoản|Điểm|Mục|Chương|Phụ lục)\s/iu.test(line)
        ? []
        : [...line.matchAll(new RegExp(form.source, 'gu'))].flatMap(([, number]) => number ?? []),
    )
}

function effectiveDate(sentence: string, signed: string | undefined): string | undefined {
  const after = sentence.slice(sentence.indexOf('có hiệu lực'))
  const days =
    /sau\s+(\d{1,3})\s*(?:\([^)]*\)\s*)?ngày\s*,?\s*(?:kể\s+)?từ ngày\s+(ký|ban hành|thông qua|công bố)?/iu.exec(
      after,
    )
  if (days?.[1]) return signed && days[2] ? addDays(signed, Number(days[1])) : undefined
  if (
    /^.{0,60}?(?:từ|kể)\s+ngày\s+(?:ký|ban hành|được (?:Quốc hội )?thông qua|thông qua|Quốc hội)/iu.test(
      after,
    )
  )
    return signed
  const beforeEnd = after.split(/\s(?:đến|và thay thế|thay thế|thay cho)\s/u)[0] ?? after
  return readDate(beforeEnd)
}

function expiry(sentence: string): string | undefined {
  const until = /(?:đến|tới)\s+(?:hết\s+)?(ngày\s*\d.*)$/iu.exec(sentence)?.[1]
  const day = until && readDate(until.slice(0, 40))
  return day && addDays(day, 1)
}
