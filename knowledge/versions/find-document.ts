import { bareNumber, mainDocument } from '../main-document'
import type { Instrument } from '../types'
import { cutOut, type FoldedLetters, foldLetters } from '../vietnamese/fold-letters'

export interface NamedDocument {
  /** Ids of the loaded documents that bear the name, the newest first. */
  documents: [string, ...string[]]
  /** The question without the name; the main document's name is left in, for its parts are told apart by it. */
  rest: string
}

/** How a name looks, and what it always holds: with many documents most are ruled out by that alone. */
interface Shape {
  holds: string
  shape: string
}

interface Found {
  instrument: Instrument
  start: number
  end: number
}

const kindWords: Record<string, string> = {
  'nghi dinh': 'nghi dinh|nd|decree',
  'thong tu lien tich': 'thong tu lien tich|ttlt|joint circular',
  'thong tu': 'thong tu|tt|circular',
  'quyet dinh': 'quyet dinh|qd|decision',
  'nghi quyet': 'nghi quyet|nq|resolution',
  'chi thi': 'chi thi|ct|directive',
  luat: 'luat|law(?: on)?',
  'bo luat': 'bo luat|code',
}
const edge = '(?<![\\p{L}\\p{N}/-])'
const ending = '(?![\\p{L}\\p{N}]|[/-][\\p{L}\\p{N}])'
const leading = /(?<= |^)(?:theo|cua|trong|tai|o|thuoc|of|in|under|to)(?: (?:van ban|the))? $/

/** Finds the first of the loaded documents that a question names, by number, title or short title. */
export function createFindDocument(instruments: readonly Instrument[]) {
  const shapes = instruments.flatMap((instrument) =>
    [...numberShapes(instrument), ...titleShapes(instrument), ...mainShapes(instrument)].map(
      ({ holds, shape }) => ({ instrument, holds, shape, pattern: undefined as RegExp | undefined }),
    ),
  )
  // "Quy chế" alone is the main document while no other loaded one is a Quy chế.
  const isOne = ({ title }: Instrument): boolean => /(?:^| )quy che( |$)/.test(fold(title))
  const onlyOne = instruments.filter(isOne).every(({ id }) => id === mainDocument)
  const itsKind = onlyOne && instruments.some(isOne) ? /(?<![\p{L}\p{N}])quy che(?![\p{L}\p{N}])/u : /(?!)/
  return (text: string): NamedDocument | undefined => {
    const letters = foldLetters(text)
    const found = shapes
      .filter(({ holds }) => letters.folded.includes(holds))
      .flatMap((one) => {
        // Thousands of names are never asked for; those that are, again and again.
        one.pattern ??= new RegExp(one.shape, 'gu')
        return placesOf(one.instrument, one.pattern, letters.folded)
      })
      .sort((a, b) => a.start - b.start || b.end - a.end)
    if (found.length === 0 && itsKind.test(letters.folded)) return { documents: [mainDocument], rest: text }
    const [first] = found
    if (!first) return undefined
    if (first.instrument.id === mainDocument) return { documents: [mainDocument], rest: text }
    const alike = found
      .filter(({ start, end }) => start === first.start && end === first.end)
      .sort((a, b) => (a.instrument.effective < b.instrument.effective ? 1 : -1))
    const [newest = first.instrument.id, ...older] = new Set(alike.map(({ instrument }) => instrument.id))
    return {
      documents: [newest, ...older],
      rest: without(
        found.filter(({ instrument }) => instrument === first.instrument),
        letters,
      ),
    }
  }
}

function placesOf(instrument: Instrument, shape: RegExp, folded: string): Found[] {
  return [...folded.matchAll(shape)].flatMap((match) =>
    ownYear(match.groups?.year, instrument)
      ? [{ instrument, start: match.index, end: match.index + match[0].length }]
      : [],
  )
}

/** Without the name, wherever it stands. */
function without(spans: readonly Found[], letters: FoldedLetters): string {
  let end = letters.typed.length
  return [...spans]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((left, span) => {
      if (span.end > end) return left
      const lead = leading.exec(left.folded.slice(0, span.start))?.[0] ?? ''
      end = span.start - lead.length
      return cutOut(left, end, span.end, partNamed(lead, left.folded.slice(span.start, span.end)))
    }, letters)
    .typed.join('')
}

/** "Điều 2 của Quyết định 30/QĐ-X" asks for the decision's own article, "Điều 2 Quy chế X" for the other: so much stays. */
function partNamed(lead: string, name: string): string {
  if (/^(cua|of)/.test(lead) && name.startsWith('quyet dinh')) return 'của Quyết định'
  return /^quy (che|dinh)/.test(name) ? 'Quy chế' : ''
}

/** "30/2020/NĐ-CP" as it stands; "NĐ 30", "nghị định số 30 năm 2020", with nothing that belongs to another number. */
function numberShapes({ number, kind, issuer }: Instrument): Shape[] {
  const parts = fold(number).split(/[/-]/)
  const [lead = '', ...others] = parts
  const kinds = kindWords[fold(kind)] ?? escaped(fold(kind))
  const date = '(?: ?,? ngay \\d{1,2}(?:[/.-]\\d{1,2}[/.-]| thang \\d{1,2} nam )\\d{4})?'
  const tail = `${date}(?: cua (?:${escaped(fold(issuer))}|chinh phu|quoc hoi|thu tuong(?: chinh phu)?))?`
  const full = parts.map(escaped).join(' ?[/ -] ?')
  const signs = others
    .map(
      (_, at) =>
        `(?: ?[/-] ?${others
          .slice(0, at + 1)
          .map(escaped)
          .join(' ?[/ -] ?')})`,
    )
    .reverse()
  const numbered = `${escaped(lead)}(?:${signs.join('|') || '(?!)'})?`
  return [
    `${edge}(?:(?:${kinds})(?: so)? ?)?${full}${ending}${tail}`,
    `${edge}(?:${kinds})(?: so| no\\.?)? ?-?${numbered}(?: nam (?<year>\\d{4}))?${ending}${tail}`,
  ].map((shape) => ({ holds: lead, shape }))
}

function titleShapes({ title, shortTitle, kind }: Instrument): Shape[] {
  const foldedKind = fold(kind)
  const subject = (name: string): string =>
    fold(name)
      .replace(new RegExp(`^${escaped(foldedKind)} `, 'u'), '')
      .replace(/^(?:(?:quy dinh|ban hanh|huong dan)(?: chi tiet)? )?(?:ve )?(?:viec )?/u, '')
  const year = '(?:,? (?:nam )?(?<year>(?:19|20)\\d\\d))?'
  const names = [...new Set([title, shortTitle.replace(/\(.*\)/u, '')].map((name) => name.trim()))]
  return names.flatMap((name) => {
    const about = subject(name)
    if (about.length < 4) return []
    const kinds = kindWords[foldedKind] ?? escaped(foldedKind)
    const withKind = `${edge}(?:${kinds})(?: quy dinh)?(?: ve)?(?: viec)? ${escaped(about)}${year}${ending}`
    const byKind = { holds: about, shape: withKind }
    return fold(name).split(' ').length >= 4 || /^quy (che|dinh|trinh) /.test(fold(name))
      ? [byKind, { holds: fold(name), shape: `${edge}${escaped(fold(name))}${year}${ending}` }]
      : [byKind]
  })
}

/** "2226" alone. */
function mainShapes({ id }: Instrument): Shape[] {
  if (id !== mainDocument) return []
  return [
    { holds: bareNumber, shape: `(?<!\\d)${bareNumber}(?!\\d)` },
    { holds: 'quy che imoit', shape: `${edge}quy che imoit${ending}` },
  ]
}

/** A year that was named with it must be the year of its number or of its dates. */
function ownYear(year: string | undefined, { number, signed, effective }: Instrument): boolean {
  return year === undefined || number.includes(year) || signed.startsWith(year) || effective.startsWith(year)
}

const fold = (text: string): string => foldLetters(text).folded
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
