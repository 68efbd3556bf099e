const opener = /[“«„‟]/u
const closer = /[”»]/u

/** How many quotations a line leaves open (> 0), or closes that an earlier line opened (< 0). */
export function quoteBalance(text: string): number {
  let open = 0
  for (const [at, sign] of Array.from(text).entries()) {
    if (!/["“”«»„‟]/u.test(sign)) continue
    const before = text.charAt(at - 1)
    const after = text.charAt(at + 1)
    const looksClosing =
      before !== '' && !/[\s(:[]/u.test(before) && (after === '' || !/[\p{L}\p{N}]/u.test(after))
    const looksOpening = (before === '' || /[\s(:[]/u.test(before)) && after !== '' && !/\s/u.test(after)
    if (opener.test(sign)) open += looksClosing && open > 0 ? -1 : 1
    else if (closer.test(sign)) open += at === 0 ? 1 : -1
    else if (looksOpening) open += 1
    else open -= 1
  }
  return open
}

export const startsQuoted = (text: string): boolean => /^["“”«„‟']\s*\S/u.test(text)

const instruction =
  /^(?:\d{1,3}[a-zđ]?\.|[a-zđ]\)|Điều\s+\d+[a-zđ]*[.:])?\s*(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay (?:thế|đổi|cụm)|Hủy bỏ|Huỷ bỏ|Sửa|Bỏ)/u

/** 'Sửa đổi, bổ sung Điều 7 như sau', in a clause or an article of an amending document. */
export const isInstruction = (text: string): boolean => instruction.test(text)

/** The words before quoted law: what follows is text of another document. */
export const announcesText = (text: string): boolean =>
  /(?:sửa đổi|bổ sung|thay thế|thay|đính chính|được sửa|đọc là|viết lại)[^\n]*(?:như sau|sau đây|thành|là|bằng)[^.;]{0,80}:\s*["“]?$/iu.test(
    text,
  ) ||
  (/như sau:\s*["“]?$/u.test(text) && /sửa|bổ sung|thay|thêm/iu.test(text))

/**
 * Last line of the quotation that the line `at` opens. A quotation somebody forgot to close ends before the next
 * instruction, and before `stop` says so.
 */
export function quoteEnd(texts: readonly string[], at: number, stop: (index: number) => boolean): number {
  let open = 0
  let instructed: number | undefined
  for (let index = at; index < texts.length; index += 1) {
    const text = texts[index] ?? ''
    if (index > at) {
      if (stop(index)) return index - 1
      if (startsQuoted(text) && quoteBalance(text) >= 0 && open > 0 && !/^["“]\p{L}+[^.]*["”]/u.test(text))
        return (instructed ?? index) - 1
      if (isInstruction(text) && quoteBalance(text) >= 0) instructed ??= index
    }
    open += quoteBalance(text)
    if (open <= 0) return index
  }
  return instructed === undefined ? at : instructed - 1
}
