/**
 * Kinds of instruments and of papers, folded: a date right behind one of these belongs to its name. A regulation (quy
 * chế) is named without a year.
 */
const instruments =
  'nghi dinh|thong tu lien tich|thong tu|chi thi|nghi quyet|quyet dinh|bo luat|luat|phap lenh|hien phap|nd|tt|qd|nq|ct|decree|circular|resolution|decision|directive|law|code'
const papers =
  'van ban|cong van|don|thu|to trinh|bao cao|ke hoach|ho so|giay moi|giay|thong bao|bien ban|hop dong|phieu|tai lieu|vb|cv|document|letter|report|plan|contract|denunciation'
/** Words that end a name: behind them a date is asked for. */
const ends =
  'quy dinh|co|la|thi|duoc|phai|khong|gui|cap|nao|gi|ai|sao|the nao|nhu the nao|ap dung|con|da|bi|nay|tren|qua|vao|does|is|was|did|do|may|must|can|say|says|apply|applied|which|what|who|how'
const sign = ' ?,? ?(?:so )?[\\p{N}][\\p{L}\\p{N}/.-]*'
const words = `(?: (?!(?:${ends}) )[\\p{L}\\p{N}/-]+)`
const named = new RegExp(` (?:${instruments})(?:(?:${sign})?|${words}{0,8}?),? $`, 'u')
const paper = new RegExp(` (?:${papers})${words}{0,6},? $`, 'u')
const dated = / (?:ky|ban hanh|de|lap|nhan|phat hanh|signed|issued|dated|received) $/

/**
 * Whether a date that follows `head` (folded, with a space in front) is part of an instrument's or a paper's name.
 * An instrument whose number tells another year ("Nghị định 30/2020/NĐ-CP năm 2021") has its own.
 */
export function belongsToPapers(head: string, year: string): boolean {
  const name = named.exec(head)?.[0]
  if (name) {
    const own = /(?<=[ /.-])(?:19|20)\d\d(?=[ /.-])/.exec(name)?.[0]
    return own === undefined || own === year
  }
  return paper.test(head) || dated.test(head)
}
