import type { UnitPath } from '../types'
import type { ReadLine } from './read-words'

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

const number = `(\\d{1,3}|${spelled})`
const after = (words: string): RegExp => new RegExp(`(?:^| )${words}(?= |$)`, 'u')
const forms = {
  article: after(`dieu (?:so )?${number}`),
  clause: after(`khoan (?:so )?${number}`),
  point: after('diem ([a-zđ])'),
  paragraph: after(`doan (?:so |thu )?${number}`),
  section: after('(?:muc|phan|phu luc) ([ivx]+|[12])'),
  step: after(`buoc (?:so |thu )?${number}`),
}
const annexPlace =
  /(^| )phu luc .*(muc|phan|buoc|luc) ([ivx]+|\d+)( |$)|(^| )(muc|phan|buoc) ([ivx]+|\d+) (\S+ )*phu luc( |$)/
const placeWords = new RegExp(
  `(?:^| )(?:dieu|khoan|doan|buoc) (?:so |thu )?${number}(?= |$)|(?:^| )diem [a-zđ](?= |$)`,
  'gu',
)
const documentWords =
  /quy che( kem theo| ban hanh kem theo)?|kem theo|quyet dinh|2226|bo cong thuong|\bbct\b|imoit|regulation|decision/g

/** The first place a question names, in the words as repaired; undefined when it names none. */
export function findCitation({ words }: Pick<ReadLine, 'words'>): NamedPlace | undefined {
  // Single letters stay as typed: point đ is not point d.
  const text = words.map(({ typed, fold }) => (typed.length === 1 ? typed : fold)).join(' ')
  const find = (form: keyof typeof forms): string | undefined => {
    const value = forms[form].exec(text)?.[1]
    return value && String(wordNumbers.get(value) ?? value)
  }
  const article = find('article')
  const clause = find('clause')
  const point = find('point')
  const paragraph = find('paragraph')
  const annex = !article && annexPlace.test(text)
  const section = annex ? find('section') : undefined
  const step = annex ? find('step') : undefined
  if (!article && !clause && !point && !paragraph && !annex) return undefined
  const part = annex ? 'annex' : article && partOf(article, text)
  return {
    ...(part && { part }),
    ...(article && { article }),
    ...(section && { article: roman(section) }),
    ...(clause && { clause }),
    ...(point && { point }),
    ...(paragraph && { paragraph }),
    ...(step && { step }),
    rest: text.replace(placeWords, ' ').replace(documentWords, ' ').replace(/\s+/g, ' ').trim(),
  }
}

/** Only the first articles are numbered twice, in the decision and in the regulation it issues. */
function partOf(article: string, text: string): UnitPath['part'] | undefined {
  if (!/^[1-5]$/.test(article)) return undefined
  const decision = text.search(/quyet dinh$|(?:cua|of) quyet dinh|of the decision/)
  const regulation = text.search(/quy che|of the regulation/)
  if (decision >= 0 && (regulation < 0 || decision < regulation)) return 'decision'
  return regulation >= 0 ? 'regulation' : undefined
}

function roman(section: string): string {
  return section === '1' ? 'I' : section === '2' ? 'II' : section.toUpperCase()
}
