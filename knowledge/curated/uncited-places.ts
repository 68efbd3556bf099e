import { cutOut, foldLetters } from '../vietnamese/fold-letters'

/** A place as a sentence names it; what is left out is undefined. */
interface Place {
  /** As typed: 'khoản 2 Điều 16'. */
  label: string
  annex?: string
  article?: string
  clause?: string
  point?: string
  paragraph?: string
}

const of = ',? ?(?:(?:cua|of) )?'
const point = `(?:diem|point) (?<point>[a-z])\\b${of}`
const clause = `(?:khoan|clause) (?<clause>\\d{1,2}(?:\\.\\d{1,2})?)\\b${of}`
const paragraph = `(?:doan|paragraph) (?<paragraph>\\d{1,2})\\b${of}`
const article = '(?:dieu|article) (?<article>\\d{1,3}[a-z]?)\\b'
const clauseAfter = '(?:,? ?(?:khoan|clause) (?<clauseAfter>\\d{1,2})\\b)?'
const others =
  '(?<others>(?:(?: ?, ?| va | and | hoac | or | den | to | ?- ?)(?:dieu )?\\d{1,3}[a-z]?\\b){0,20})'
const forms = [
  new RegExp(`\\b(?:${point})?(?:${clause})?(?:${paragraph})?${article}${clauseAfter}${others}`, 'u'),
  new RegExp(`\\b(?:${point})?${clause}`, 'u'),
  new RegExp(`\\b${point}`, 'u'),
  /\b(?:phu luc|annex) (?<annex>[ivx]{1,5}|\d{1,2})\b/u,
]

/**
 * The places of regulations that a text names and none of its citations shows, as typed; none is as it should be.
 * A citation shows what lies in it where such a unit is held, and names what it lies in.
 */
export function uncitedPlaces(
  text: string,
  citations: readonly string[],
  holdsUnit: (id: string) => boolean,
): string[] {
  const shown = citations.map(readId)
  const uncited = namedPlaces(text).filter((place) => !shown.some((cited) => shows(cited, place, holdsUnit)))
  return [...new Set(uncited.map(({ label }) => label))]
}

function namedPlaces(text: string): Place[] {
  const places: Place[] = []
  let left = foldLetters(text)
  for (const form of forms) {
    for (let found = form.exec(left.folded); found; found = form.exec(left.folded)) {
      const end = found.index + found[0].length
      places.push(...placesOf(found, left.typed.slice(found.index, end)))
      left = cutOut(left, found.index, end, '|')
    }
  }
  return places
}

function placesOf({ groups = {} }: RegExpExecArray, typed: string[]): Place[] {
  const { others: more = '' } = groups
  const label = typed
    .slice(0, typed.length - more.length)
    .join('')
    .replace(/[\s,]+$/u, '')
  const named: Place = { label, ...(groups.annex && { annex: groups.annex }) }
  // Point đ is not point d: single letters stay as typed.
  if (groups.point) named.point = /(?:điểm|point) (\p{L})/iu.exec(label)?.[1]?.toLowerCase() ?? groups.point
  const inClause = groups.clause ?? groups.clauseAfter
  if (inClause) named.clause = inClause
  if (groups.paragraph) named.paragraph = groups.paragraph
  if (groups.article) named.article = groups.article
  const rest = [...more.matchAll(/\d{1,3}[a-z]?/gu)].map(([number]) => ({
    label: `Điều ${number}`,
    article: number,
  }))
  return [named, ...rest]
}

interface Cited extends Omit<Place, 'label'> {
  id: string
}

/** '30-2020-nd-cp/D6.K1.a', without the document in front or with it. */
function readId(id: string): Cited {
  const unit = id.slice(id.lastIndexOf('/') + 1).replace(/~\d+/gu, '')
  if (unit.startsWith('PL')) return { id, annex: unit.split('.')[1]?.toLowerCase() ?? '' }
  const parts = unit.replace(/^QD\./u, '').split('.')
  const after = (letter: string): string | undefined =>
    parts.find((part) => part.startsWith(letter) && /\d/u.test(part))?.slice(1)
  const letter = parts.find((part) => /^\p{Ll}$/u.test(part))
  return { id, article: after('D'), clause: after('K'), paragraph: after('P'), point: letter }
}

function shows(cited: Cited, place: Place, holdsUnit: (id: string) => boolean): boolean {
  if (place.annex !== undefined || cited.annex !== undefined) return cited.annex === place.annex
  const agree = (['article', 'clause', 'paragraph', 'point'] as const).every(
    (level) => place[level] === undefined || cited[level] === undefined || place[level] === cited[level],
  )
  if (!agree) return false
  const clauseOf = place.clause && !cited.clause && !cited.paragraph
  const inside = [
    clauseOf ? [`K${place.clause}`, `P${place.clause}`] : [''],
    place.paragraph && !cited.paragraph ? [`P${place.paragraph}`] : [''],
    place.point && !cited.point ? [place.point] : [''],
  ]
  const ids = inside.reduce<string[]>(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => (tail ? `${head}.${tail}` : head))),
    [cited.id],
  )
  return ids.some((id) => id === cited.id || holdsUnit(id))
}
