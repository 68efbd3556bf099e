const toneMarks = '\u0300\u0301\u0303\u0309\u0323'
const cluster = /(\p{L})([\u0300-\u036f]{2,})/gu
const lookAlikes: Record<string, string> = {
  Ð: 'Đ',
  ð: 'đ',
  Ɖ: 'Đ',
  ɖ: 'đ',
  '\u00a0': ' ',
  '–': '-',
  '—': '-',
}

/**
 * Text as pasted or typed → NFC with one spelling per letter: marks in the composable order, look-alikes of đ mapped,
 * zero-width characters dropped, full-width characters narrowed.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFD')
    .replace(cluster, (_, letter: string, marks: string) => letter + shapesFirst(marks))
    .normalize('NFC')
    .replace(/[ÐðƉɖ\u00a0–—]/g, (char) => lookAlikes[char] ?? char)
    .replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

/** `é` + `^` does not compose, `ê` + `´` does: the letter's shape must come before its tone. */
function shapesFirst(marks: string): string {
  const all = [...marks]
  return [
    ...all.filter((mark) => !toneMarks.includes(mark)),
    ...all.filter((mark) => toneMarks.includes(mark)),
  ].join('')
}
