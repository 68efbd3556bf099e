const lookAlikes: Record<string, string> = { ð: 'đ', ɖ: 'đ' }
const invisible = /[\u200b-\u200d\ufeff\u00ad]/g

/** Lower case, one kind of space, composed, look-alike letters mapped; accents stay. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(/[ðɖ]/g, (letter) => lookAlikes[letter] ?? letter)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')

const mostRemembered = 500
const longestRemembered = 500
const remembered = new Map<string, string>()

/** Tidied, without accents, đ as d. One turn asks this of the same sentence many times over. */
export function fold(text: string): string {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const folded = withoutAccents(tidy(text))
  if (text.length > longestRemembered) return folded
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(text, folded)
  return folded
}

/** Words without punctuation around them. */
export const wordsOf = (text: string): string[] => tidy(text).match(/[\p{L}\p{M}\p{N}']+/gu) ?? []

const marksOf = (word: string): string[] => {
  const decomposed = word.normalize('NFD')
  const marks = decomposed.match(/[\u0300-\u036f]/g) ?? []
  return decomposed.includes('đ') ? [...marks, 'đ'] : [...marks]
}

/** 'mat' and 'mât' can stand for 'mật', 'mất' cannot; where the tone mark stands does not matter. */
export const canStandFor = (typed: string, meant: string): boolean => {
  if (typed === meant) return true
  if (fold(typed) !== fold(meant)) return false
  const marks = marksOf(meant)
  return marksOf(typed).every((mark) => marks.includes(mark))
}
