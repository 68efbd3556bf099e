import type { Unit } from '../../types'
import { foldedKey } from '../../vietnamese/syllable-key'
import type { Part } from './piece'
import type { Head } from './read-head'
import { spellLikeText } from './spell-like-text'

const abbreviations: Record<string, string> = {
  'Quyết định': 'QĐ',
  'Nghị định': 'NĐ',
  'Thông tư': 'TT',
  'Thông tư liên tịch': 'TTLT',
  'Nghị quyết': 'NQ',
  'Pháp lệnh': 'PL',
  'Chỉ thị': 'CT',
}
/** A citation is shown whole up to this length. */
const longestShort = 45
const longestLaw = 70

/** '2226/QĐ-BCT' → '2226-qd-bct'. */
export const documentId = (number: string): string =>
  foldedKey(number.toLowerCase())
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')

/** The name of what a decision issues, as its articles spell it; otherwise the name of the document itself. */
export function titleOf(
  head: Head,
  parts: readonly Part[],
  units: readonly Unit[],
  text: string,
): string | undefined {
  const issued = units
    .filter(({ path, kind }) => path.part === 'decision' && kind === 'article')
    .flatMap(
      ({ text }) =>
        /^(?:Nay )?Ban hành kèm theo .{0,60}? này:?\s+(?:bản\s+)?["“]?(\p{Lu}.+?)["”]?[.;]?$/imu.exec(
          text,
        )?.[1] ?? [],
    )[0]
  if (issued && issued.length < 400) return capitalFirst(issued)
  const enacted = head.grounds.flatMap(
    (line) =>
      /ban hành (?:Nghị định|Thông tư liên tịch|Thông tư|Luật|Bộ luật|Pháp lệnh|Nghị quyết|Quyết định)\s+(.+?)\s*[.:;,]?$/u.exec(
        line,
      )?.[1] ?? [],
  )
  const printed = head.title && spellLikeText(head.title, text)
  const asPrinted = enacted.find((title) => head.title && sameWords(title, head.title))
  const law = isLaw(head.kind) && printed && !sameStart(printed, head.kind ?? '')
  const named = law ? `${head.kind} ${lowerFirst(printed)}` : printed
  const issuedPart = parts.find(({ part, name }) => part === 'regulation' && name !== '')?.title
  return asPrinted ? capitalFirst(asPrinted) : (named ?? issuedPart)
}

/** Laws are known by their names, other documents by their numbers. */
const isLaw = (kind: string | undefined): boolean => /luật|pháp lệnh|hiến pháp/iu.test(kind ?? '')
const sameWords = (a: string, b: string): boolean => foldedKey(a.toLowerCase()) === foldedKey(b.toLowerCase())
const sameStart = (text: string, start: string): boolean => text.toLowerCase().startsWith(start.toLowerCase())
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const capitalFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export function shortTitleOf(kind: string, number: string, title: string, parts: readonly Part[]): string {
  const called = `${abbreviations[kind] ?? kind} ${number}`
  if (isLaw(kind)) return title && title.length <= longestLaw ? `${title} ${number}` : `${kind} ${number}`
  const whole = `${title} (${called})`
  const attached = parts.find(({ part, name }) => part === 'regulation' && name !== '')
  if (attached) return whole.length <= longestShort ? whole : `${attached.name} (${called})`
  return title && whole.length <= longestShort ? whole : `${kind} ${number}`
}
