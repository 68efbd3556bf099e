import { isCapitals } from './line'

export interface PartTitle {
  kind: 'annex' | 'attached'
  /** First word of an attached text, as parts of a document file are called: 'Quy chế'. */
  name: string
  annex?: string
  form?: string
  /** What stands behind the label on the same line. */
  rest: string
}

const annex =
  /^(PHỤ LỤC|Phụ lục|Phụ Lục)(?:\s+(?:SỐ|số|Số)?\s*:?\s*([IVXLC]+|\d{1,3}[a-zA-Z]?(?:[./-]\d{1,3})*|[A-Z])(?![\p{L}\p{N}]))?\s*[:.\-–—]*\s*(.*)$/u
const form =
  /^(Mẫu|MẪU|Biểu mẫu|BIỂU MẪU|Biểu|BIỂU)\s*(?:số|SỐ|Số)?\s*:?\s*((?:\p{Lu}{1,4}\s?-?)?\d{1,3}[a-zA-Z]?(?:[./-][\p{L}\d]{1,8})*|[IVX]+(?![\p{L}]))\s*[:.]?\s*(.*)$/u
const instrument =
  /^(QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|NỘI QUY|THỂ LỆ|QUY TRÌNH|QUY CHUẨN|CHƯƠNG TRÌNH|HƯỚNG DẪN|CHUẨN MỰC|KẾ HOẠCH|ĐỀ ÁN|CHIẾN LƯỢC|QUY HOẠCH|DANH MỤC|DANH SÁCH|BẢNG|BIỂU|KHUNG|ĐỊNH MỨC|TIÊU CHUẨN|TIÊU CHÍ|NỘI DUNG|HỆ THỐNG|MỘT SỐ|ĐƠN GIÁ|MỨC|GIÁ|PHƯƠNG ÁN|PHÂN CÔNG|CHI TIẾT|QUY TẮC|BỘ)(?=\s|$)/u
const names: Record<string, string> = {
  'ĐIỀU LỆ': 'Điều lệ',
  'NỘI QUY': 'Nội quy',
  'THỂ LỆ': 'Thể lệ',
  'QUY TRÌNH': 'Quy trình',
  'QUY CHUẨN': 'Quy chuẩn',
  'QUY ĐỊNH': 'Quy định',
  'CHƯƠNG TRÌNH': 'Chương trình',
  'HƯỚNG DẪN': 'Hướng dẫn',
  'QUY CHẾ': 'Quy chế',
}
/** '(Ban hành kèm theo Quyết định số …)' */
export const isAttachedTo = (text: string): boolean =>
  /\(?\s*(?:Được\s+)?(?:Ban hành|Kèm theo|Đính kèm|Phê duyệt)\s*(?:kèm)?.{0,12}\s*(?:theo|cùng)?/iu.test(
    text,
  ) && /^\(?(?:được )?(?:ban hành|kèm theo|đính kèm)/iu.test(text)

/**
 * Whether a line is the title of an annex, a form or an attached text. `before` is where it stands: 'text' among
 * articles, 'annex' inside an annex, 'after' in a signature block, 'signed' behind the name of who signed.
 */
export function partTitle(
  texts: readonly string[],
  at: number,
  before: 'text' | 'annex' | 'after' | 'signed',
): PartTitle | undefined {
  const text = texts[at] ?? ''
  if (text.length > 300 || /^[-–+*•]/u.test(text)) return undefined
  const nextAttached = texts.slice(at + 1, at + 8).findIndex(isAttachedTo)
  const attachedHere = /\((?:ban hành )?kèm theo/iu.test(text)
  const attached =
    attachedHere ||
    (nextAttached >= 0 && texts.slice(at + 1, at + 1 + nextAttached).every((next) => next.length < 200))
  const [, word, label, rest = ''] = annex.exec(text) ?? []
  if (word && !/[;,]$/u.test(text) && !/^(?:này|kèm|ban hành|của|và|đến|thì|được)(?=\s|$)/u.test(rest)) {
    const title = rest === '' || rest.startsWith('(') || isCapitals(rest)
    const lonely = title || (before !== 'text' && /^\p{Lu}/u.test(rest) && !/[.:]$/u.test(rest))
    const listed = before === 'text' && word !== 'PHỤ LỤC' && !attached && !/^$/u.test(rest)
    if (lonely && !listed) return { kind: 'annex', name: '', ...(label && { annex: label }), rest }
  }
  const [, formWord, formLabel, formRest = ''] = form.exec(text) ?? []
  if (formWord && formLabel && (before !== 'text' || attached) && !/[;,]$/u.test(text)) {
    const title = formRest === '' || /^(?:\(|ban hành|kèm theo)/iu.test(formRest) || isCapitals(formRest)
    if (title && !(formWord.toLowerCase() === 'biểu' && before === 'text'))
      return { kind: 'annex', name: '', form: formLabel.replace(/\s/gu, ''), rest: formRest }
  }
  // "VT, TMĐT." is the end of the recipients, broken over a line.
  if (!isCapitals(text) || /[.;]$/u.test(text)) return undefined
  const named = instrument.exec(text)?.[1]
  const behind = before === 'after' || before === 'signed'
  if (attached && (named || behind))
    return { kind: 'attached', name: names[named ?? ''] ?? 'Quy định', rest: text }
  if ((named && behind) || (before === 'signed' && text.split(/\s+/u).length > 1))
    return { kind: 'attached', name: names[named ?? ''] ?? 'Quy định', rest: text }
  return undefined
}
