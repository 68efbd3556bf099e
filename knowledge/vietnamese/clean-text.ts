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
/** Letters of other alphabets that look like Latin ones, in pairs: what stands there, what is read. */
const otherAlphabets =
  'аaеeоoрpсcхxуyіiјjѕsмmтtкkвbнhгrԁdԛqԝwһhАAЕEОOРPСCХXУYІIЅSМMТTКKВBНHαaοoρpνvτtκkιiεeυuηnΑAΟOΡPΤTΚKΙIΕEΜMΝNΒBΗHɑaıiⅿm'
const latinFor = new Map(
  Array.from({ length: otherAlphabets.length / 2 }, (_, at) => [
    otherAlphabets[2 * at],
    otherAlphabets[2 * at + 1],
  ]),
)
const otherLetter = /[\u0251\u0131\u0370-\u052f\u217f]/gu
const styledLetters = /[\u2100-\u214f\u2460-\u24ff\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}]/gu

/**
 * Text as pasted or typed → NFC with one spelling per letter: marks in the composable order, look-alikes of đ mapped,
 * zero-width characters dropped, full-width characters narrowed.
 */
export function cleanText(text: string): string {
  return text
    .replace(styledLetters, (char) => char.normalize('NFKD'))
    .normalize('NFD')
    .replace(otherLetter, (char) => latinFor.get(char) ?? char)
    .replace(cluster, (_, letter: string, marks: string) => letter + shapesFirst(marks))
    .normalize('NFC')
    .replace(/[ÐðƉɖ\u00a0–—]/g, (char) => lookAlikes[char] ?? char)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/g, '')
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
