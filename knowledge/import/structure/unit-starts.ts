/** What the beginning of a line says it is; the sequence it stands in decides whether it really is. */
export interface UnitStart {
  /** The number or letter alone: '7a', '1.1', 'đ'. */
  label: string
  text: string
}

const article =
  /^(?:Điều|ĐIỀU|Điểu|Điêu|Ðiều)\s*(\d{1,4}[a-zđ]{0,2})\s*(?:[.:\-–—]+\s*|$|,\s(?=\p{Lu}(?!iều\s))|\s(?=\p{Lu}|\())(.*)$/u
const otherInstrument =
  /^(?:của|và|hoặc|đến|tại|này|thuộc|khoản|trên|nêu|,|;|(?:Bộ luật|Luật|Nghị định|Thông tư|Pháp lệnh|Hiến pháp|Nghị quyết|Quyết định|Quy chế|Quy định|Hiệp định|Công ước|Điều lệ)\s)/u
const clause =
  /^(\d{1,3}[a-zđ]?)\s?(?:\.(?=\s|$|\p{L}|["“'([])|[)/](?=\s|\p{Lu})|\s?[-–](?=\s*\p{Lu}))\s*(.*)$/u
const nested = /^(\d{1,3}(?:\.\d{1,3}){1,3})(?:[.)/]|\s?[-–]|(?=\s))\s*(?=\p{L}|["“(]|$)(.*)$/u
const point = /^([a-zđ]\d{0,2})\s?(?:\)|\.(?=\s)|\/(?=\s|\p{Lu})|\s?[-–](?=\s?\p{Lu}))\s*(.*)$/u
const step = /^\((\d{1,2})\)[.:]?\s*(.*)$/u
const section = /^([IVXLC]{1,6}|[A-HK])\s?(?:[.)/:]|\s?[-–])\s*(.+)$/u
const chapter =
  /^(Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC|Phân mục|PHÂN MỤC)\s+((?:thứ|THỨ)\s+\p{L}+|[IVXLC]+[a-zA-Zđ]?|\d{1,2}[a-zA-Zđ]?|[A-Z]|mở đầu|MỞ ĐẦU|chung|CHUNG)\s*(?:[.:\-–—]+\s*|\s|$)(.*)$/u

const matched = (form: RegExp, text: string): UnitStart | undefined => {
  const [, label, rest] = form.exec(text) ?? []
  return label === undefined ? undefined : { label, text: (rest ?? '').trim() }
}

/** 'Điều 7a. …', 'Điều 7' or 'ĐIỀU 7: …'; a mention such as 'Điều 5 của Nghị định này' starts nothing. */
export function articleStart(text: string): UnitStart | undefined {
  const start = matched(article, text)
  return start && !(otherInstrument.test(start.text) && !/^\S+\s*\d+[a-zđ]*\s*[.:]/u.test(text))
    ? start
    : undefined
}

/** '1. …', '1a. …'; old texts also write '1)', '1/', '1-'. */
export const clauseStart = (text: string): UnitStart | undefined => matched(clause, text)
export const nestedStart = (text: string): UnitStart | undefined => matched(nested, text)
export const pointStart = (text: string): UnitStart | undefined => matched(point, text)
export const stepStart = (text: string): UnitStart | undefined => matched(step, text)
/** 'I. …', 'B. …' of an annex. */
export const sectionStart = (text: string): UnitStart | undefined => matched(section, text)

/** 'Chương II', 'Mục 1. QUẢN LÝ …'; `text` is the title where it stands on the same line. */
export function chapterStart(text: string): UnitStart | undefined {
  const [, level, number, rest = ''] = chapter.exec(text) ?? []
  if (!level || !number) return undefined
  const title = rest.trim()
  if (title !== '' && (/^\p{Ll}/u.test(title) || (endsLikeText(title) && !isCapitalTitle(title))))
    return undefined
  return { label: `${level} ${number}`, text: title }
}

const endsLikeText = (title: string): boolean => /[.;:,]$/u.test(title) || otherInstrument.test(title)
const isCapitalTitle = (title: string): boolean => !/\p{Ll}{2}/u.test(title)

const alphabet = 'aăâbcdđeêghiklmnoôơpqrstuưvxy'

/** Whether point `next` follows `last`; 'jump' when letters that points use lie between them. */
export function pointFollows(last: string | undefined, next: string): 'next' | 'jump' | 'no' {
  if (last === undefined) return next === 'a' || next === 'a1' ? 'next' : 'no'
  const [before, after] = [last.charAt(0), next.charAt(0)]
  if (before === after) return next.length > 1 && number(next) === number(last) + 1 ? 'next' : 'no'
  const usual = alphabet.replace(/[ăâêôơư]/gu, '')
  const step = usual.indexOf(after) - usual.indexOf(before)
  if (step === 1) return 'next'
  if ('fjwz'.includes(after) || 'fjwz'.includes(before))
    return after.charCodeAt(0) - before.charCodeAt(0) === 1 ? 'next' : 'no'
  return step > 1 && step <= 4 ? 'jump' : 'no'
}

const number = (label: string): number => Number(label.slice(1) || 0)

/** A paragraph that a reader of the document file would take for the start of a unit. */
export const startsUnitLike = (text: string): boolean =>
  /^(?:Điều\s+\d|\d{1,3}[a-zđ]?(?:\.\d{1,3})*\.\s|[a-zđ]\d*\)\s|\(\d{1,2}\)\s|[#>])/u.test(text)

/** A quotation that opens with a number of its own is law of another document. */
export function quotesUnit(text: string): boolean {
  const inside = text.replace(/^["“«„‟']\s*/u, '')
  return Boolean(articleStart(inside) ?? clauseStart(inside) ?? pointStart(inside) ?? chapterStart(inside))
}
