import type { ReadLine } from './read-words'
import type { UnitPath } from './types'
import { foldedKey } from './vietnamese/syllable-key'

/** A place named in a question; parts left out are undefined. */
export interface NamedPlace {
  part?: UnitPath['part']
  article?: string
  clause?: string
  point?: string
  paragraph?: string
  step?: string
  /** What the question says besides the place and the document's name, folded. */
  rest: string
}

const ones = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi']
const wordNumbers = new Map<string, number>([
  ...ones.map((name, at) => [name, at + 1] as const),
  ...ones.slice(0, 9).map((name, at) => [`muoi ${name}`, at + 11] as const),
  ['muoi lam', 15],
])
const spelled = [...wordNumbers.keys()].sort((a, b) => b.length - a.length).join('|')

/** Short and English forms, rewritten on the line as typed before words are split: `đ.6.1.a` → `điều 6 khoản 1 điểm a`. */
const rewrites: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])(?:article|art|điều|dieu|đ|d)\.?\s*(\d{1,3})\s*\(\s*(\d{1,2})\s*\)(?:\s*\(\s*([a-zđ])\s*\))?/giu, ' điều $1 khoản $2 điểm $3 '],
  [/(?<![\p{L}\p{N}])(?:article|art|điều|dieu|đ|d)?\.?\s?(?<![\d.,])(\d{1,2})\.(\d{1,2})[.]([a-zđ])(?![\p{L}\p{N}])/giu, ' điều $1 khoản $2 điểm $3 '],
  [/(?<![\p{L}\p{N}])(?:article|art|điều|dieu|đ|d)\.?\s?(\d{1,2})\.(\d{1,2})(?![\p{L}\p{N}.])/giu, ' điều $1 khoản $2 '],
  [/^\s*(\d{1,2})\.(\d{1,2})\s*\??$/u, ' điều $1 khoản $2 '],
  [/(?<![\p{L}\p{N}])(?:art|article)\.?\s*(?=\d)/giu, ' điều '],
  [/(?<![\p{L}\p{N}])(?:clause|cl|section|subsection|item)\.?\s*(?=\d)/giu, ' khoản '],
  [/(?<![\p{L}\p{N}])(?:para|paragraph)\.?\s*(?=\d)/giu, ' đoạn '],
  [/(?<![\p{L}\p{N}])(?:point|letter|subpoint)\s+(?=[a-zđ](?![\p{L}\p{N}]))/giu, ' điểm '],
  [/(?<![\p{L}\p{N}])(?:annex|appendix)(?![\p{L}])/giu, ' phụ lục '],
  [/(?<![\p{L}\p{N}])k\.?(\d{1,2})(?![\p{L}\p{N}])/giu, ' khoản $1 '],
  [/(?<![\p{L}\p{N}])k\s(\d{1,2})(?=\s*[,;]?\s*(?:đ|d|điều|dieu)[.\s]?\d)/giu, ' khoản $1 '],
  [/(?<![\p{L}\p{N}])[đd][.\s]?(\d{1,3})(?![\p{L}\p{N}])/giu, ' điều $1 '],
  [/(?<![\p{L}\p{N}])(?:đ|d)\s+([a-eghiklm-vxyđ])(?=\s+(?:khoản|khoan|k\s?\d|điều|dieu))/giu, ' điểm $1 '],
  [/(khoản|khoan|điều|dieu|đoạn|doan)(?=\d)/giu, '$1 '],
]

/** The line with short citation forms written out; other text is untouched. */
export function spellOutCitations(line: string): string {
  return rewrites.reduce((text, [form, full]) => text.replace(form, full), line)
}

/** The first place a question names, in the words as repaired; undefined when it names none. */
export function findCitation({ words }: Pick<ReadLine, 'words'>): NamedPlace | undefined {
  // Single letters stay as typed: point đ is not point d.
  const text = words.map(({ typed, fold }) => (typed.length === 1 ? typed : foldedKey(fold))).join(' ')
  const number = `(\\d{1,3}|${spelled})`
  const find = (pattern: string): string | undefined => new RegExp(`(?:^| )${pattern}(?= |$)`, 'u').exec(text)?.[1]
  const numeral = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : String(wordNumbers.get(value) ?? value)

  const article = numeral(find(`dieu (?:so )?${number}`))
  const clause = numeral(find(`khoan (?:so )?${number}`))
  const point = find('diem ([a-zđ])')
  const paragraph = numeral(find(`doan (?:so |thu )?${number}`))
  const annex = / phu luc /.test(` ${text} `) && /(^| )(muc|phan|buoc|phu luc) ([ivx]+|\d+)( |$)/.test(text)
  const section = find('(?:muc|phan|phu luc) ([ivx]+|[12])')
  const step = find(`buoc (?:so |thu )?${number}`)
  if (!article && !clause && !point && !paragraph && !annex) return undefined
  const part = annex && !article ? 'annex' : /quyet dinh$/.test(text) || /cua quyet dinh/.test(text) ? 'decision' : undefined
  const rest = text
    .replace(new RegExp(`(?:^| )(?:dieu|khoan|doan|buoc) (?:so |thu )?${number}(?= |$)`, 'gu'), ' ')
    .replace(/(?:^| )diem [a-zđ](?= |$)/gu, ' ')
    .replace(/quy che( kem theo| ban hanh kem theo)?|kem theo|quyet dinh|2226|bo cong thuong|\bbct\b|imoit|regulation|decision/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return {
    ...(part === 'annex' && { part }),
    ...(article && { article }),
    ...(part === 'annex' && section && { article: roman(section) }),
    ...(clause && { clause }),
    ...(point && { point }),
    ...(paragraph && { paragraph }),
    ...(step && { step: numeral(step) }),
    ...(part === 'decision' && /dieu [123](?= |$)/.test(text) && { part }),
    rest,
  }
}

function roman(section: string): string {
  return section === '1' ? 'I' : section === '2' ? 'II' : section.toUpperCase()
}

const instrument =
  /(?<![\p{L}])(nghị định|nghi dinh|nđ|thông tư|thong tu|tt|luật|bộ luật|pháp lệnh|hiến pháp|chỉ thị|nghị quyết|quyết định|quyet dinh|qđ|qd|công văn số|decree|circular|law|decision|resolution)\s*(?:số\s*)?([^?!,;]*)/giu
const notNames = /^(nào|gì|này|đó|kia|nay|của|trên|về|ban hành|ra sao|thế nào|quy định|bao|có|phải|thì|không|nao|gi|pháp|is|does|say|that|the|on|of)(\s|$)/iu

/** Another instrument named in a clean line ("Nghị định 30/2020/NĐ-CP", "Luật Lưu trữ"); `own` are numbers that are loaded. */
export function findOtherInstrument(line: string, own: readonly string[]): string | undefined {
  if (own.some((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(line))) return undefined
  for (const [whole, kind = '', name = ''] of line.matchAll(instrument)) {
    const isLaw = /luật|hiến pháp|pháp lệnh|law/iu.test(kind)
    const numbered = /^\d/.test(name.trim())
    if (isLaw ? name.trim() !== '' && !notNames.test(name.trim()) && !/^sư/iu.test(name.trim()) : numbered) {
      return whole.trim().split(/\s+/).slice(0, 6).join(' ')
    }
  }
  return undefined
}
