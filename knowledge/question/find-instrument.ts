import { foldLetters } from '../vietnamese/fold-letters'

/** Kinds of instruments, folded: those known by number, and those known by name. */
const numbered =
  'nghi dinh|thong tu lien tich|thong tu|chi thi|nghi quyet|quyet dinh|cong van so|decree|circular|resolution|decision|nd|tt|qd|nq'
const byName = 'bo luat|luat|phap lenh|hien phap|law|code'
const number =
  '(?: so| no\\.?)? ?(\\d[\\p{L}\\p{N}]*(?:[/.-][\\p{L}\\p{N}]+)*(?: ?[-/] ?(?:nd|qd|tt|nq|ct|ttg|cp|bct|btttt|bnv)[\\p{L}\\p{N}-]*)*)'
const withNumber = new RegExp(`(?<![\\p{L}\\p{N}])(?:${numbered})${number}(?: nam \\d{4})?`, 'gu')
const withName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${byName})((?: [\\p{L}\\p{N}/]+){1,6})`, 'gu')
/** "pháp luật", "kỷ luật" are no instruments. */
const notKind = /(phap|ky|theo|quy) $/
/** Words that end a law's name, or show that none is given ("luật nào", "luật này"). */
const nameEnds = new Set(
  (
    'nao gi nay do kia cua tren ve ra the quy co phai thi khong su phap is does say that of duoc gioi dieu khoan noi la nhu ' +
    'cho bat con hay trong a ha ad bot ban hanh ap dung toi em hien what about and on apply'
  ).split(' '),
)
const longestName = 6

/**
 * Another instrument named in a question, its name as typed ("Nghị định 30/2020/NĐ-CP", "luật lưu trữ"); undefined when
 * none is, or when a loaded one is named too. `own`: bare numbers of loaded ones, enough to name them.
 */
export function findOtherInstrument(text: string, own: readonly string[]): string | undefined {
  const { typed, folded } = foldLetters(text)
  if (own.some((owned) => new RegExp(`(?<!\\d)${owned}(?!\\d)`).test(folded))) return undefined
  const slice = (start: number, length: number): string =>
    typed
      .slice(start, start + length)
      .join('')
      .replace(/[\s.,;:?!/-]+$/u, '')
  for (const match of folded.matchAll(withNumber)) {
    const full = match[0]
    if (/^(nd|tt|qd|nq)/.test(full) && !/\d/.test(full)) continue
    return slice(match.index, full.length)
  }
  for (const match of folded.matchAll(withName)) {
    if (notKind.test(folded.slice(0, match.index))) continue
    const words = (match[1] ?? '').trim().split(' ')
    // "bảo vệ" is part of a name, "về" is not.
    const end = words.findIndex(
      (word, at) => nameEnds.has(word) && !(word === 've' && words[at - 1] === 'bao'),
    )
    const name = words.slice(0, end < 0 ? longestName : end)
    if (name.length === 0) continue
    const kind = match[0].slice(0, match[0].length - (match[1] ?? '').length)
    return slice(match.index, kind.length + 1 + name.join(' ').length)
  }
  return undefined
}
