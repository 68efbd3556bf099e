import { writeAmendment } from '../../document-file/amendment-line'
import { readDocument } from '../../document-file/read-document'
import type { Instrument, Unit } from '../../types'
import type { Refusal, SourceText } from '../source-text'
import { buildReport } from './build-report'
import { documentId, shortTitleOf, titleOf } from './document-names'
import { findResidue } from './find-residue'
import type { ImportedDocument, MissingFact } from './imported-document'
import { countCharacters, type Line } from './line'
import { looksLikeProse } from './looks-like-prose'
import type { Suspicion } from './piece'
import { readAmendments } from './read-amendments'
import { fromCapitals, readHead } from './read-head'
import { readParts } from './read-parts'
import { readValidity } from './read-validity'
import { personName } from './signature'
import { spellLikeText } from './spell-like-text'
import { splitParts } from './split-parts'
import { trimEndMarks } from './trim-end-marks'
import { writeBody } from './write-body'

export interface ReadOptions {
  /** ISO date on which it takes effect, for a text that does not say so. */
  date?: string
  /** A day of signing after it is odd. */
  now?: Date
}

/** The lines of a file as a document with articles, clauses and points, and a report of all that was read. */
export function readStructure(
  source: SourceText,
  name: string,
  options: ReadOptions = {},
): ImportedDocument | Refusal {
  const { lines, residue } = findResidue(source)
  if (lines.length === 0) return { refused: 'empty' }
  const split = splitParts(lines)
  const whole = lines.map(({ text }) => text).join('\n')
  const { parts: printed, suspicions } = readParts(split, titleText(split.head))
  const parts = printed.map((part) => ({ ...part, title: spellLikeText(part.title, whole) }))
  const articles = parts.reduce(
    (count, { pieces }) => count + pieces.filter(({ role }) => role === 'article').length,
    0,
  )
  if (articles === 0 || looksLikeProse(split.head, parts))
    return { refused: 'no-articles', detail: String(articles) }
  const endMarks = trimEndMarks(parts)
  const head = readHead(split.head, split.signature)
  if (!head.number) return { refused: 'no-number' }

  const body = writeBody(parts)
  const draft = readDocument(['id: x', ...draftHead, '', ...body].join('\n'), name)
  const validity = readValidity(draft.units, head.signed, split.signature)
  const signed = head.signed ?? validity.effective ?? options.date
  const effective = validity.effective ?? options.date ?? signed
  if (!signed || !effective) return { refused: 'no-number', detail: 'date' }
  const title = titleOf(head, parts, draft.units, whole)
  const signer = split.signature.flatMap((line) => personName(line) ?? [])[0]
  const amends = readAmendments(draft.units, head.title ?? '')
  const kind = head.kind ?? 'Văn bản'
  const instrument: Instrument = {
    id: documentId(head.number),
    number: head.number,
    kind,
    title: title ?? `${kind} ${head.number}`,
    shortTitle: shortTitleOf(kind, head.number, title ?? '', parts),
    issuer: head.issuer ? spellLikeText(head.issuer, whole) : 'không rõ',
    signed,
    effective,
    ...(validity.effectiveFrom && { effectiveFrom: oneLine(validity.effectiveFrom) }),
    ...(validity.expires && { expires: validity.expires }),
    ...(signer && { signer: fromCapitals(signer) }),
    ...(validity.replaces && { replaces: validity.replaces }),
    ...(validity.repeals && { repeals: validity.repeals }),
    ...(amends.length > 0 && { amends }),
  }
  const file = [...headLines(instrument, name, split.head, articlesOf(draft.units)), '', ...body, ''].join(
    '\n',
  )
  const missing: MissingFact[] = [
    ...(['kind', 'title', 'issuer', 'signed'] as const).filter(
      (fact) => !(fact === 'title' ? title : head[fact]),
    ),
    ...(validity.effective ? [] : ['effective' as const]),
    ...(signer ? [] : ['signer' as const]),
  ]
  return {
    document: readDocument(file, name),
    file,
    report: buildReport(parts, {
      characters: source.lines.reduce((sum, { text }) => sum + countCharacters(text), 0),
      pagesWithoutText: source.pagesWithoutText ?? [],
      head: split.head,
      residue: [...residue, ...split.residue, ...endMarks],
      unplaced: split.unplaced,
      suspicions: [...suspicions, ...futureDate(signed, options.now, split.head)],
      missing,
    }),
  }
}

const draftHead = ['number', 'kind', 'title', 'short-title', 'issuer', 'signed', 'effective'].map(
  (key) => `${key}: x`,
)
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const titleText = (head: readonly Line[]): string =>
  head
    .map(({ text }) => text)
    .filter((text) => !/^(?:Căn cứ|Theo|Xét)/u.test(text))
    .join(' ')

function articlesOf(units: readonly Unit[]): number {
  const numbers = units.flatMap(({ kind, path }) =>
    kind === 'article' && path.part === 'regulation' ? Number.parseInt(path.article, 10) : [],
  )
  return Math.max(0, ...numbers)
}

function headLines(
  instrument: Instrument,
  source: string,
  head: readonly Line[],
  articles: number,
): string[] {
  const line = (key: string, value: string | undefined): string[] =>
    value ? [`${key}: ${oneLine(value)}`] : []
  return [
    ...line('id', instrument.id),
    ...line('number', instrument.number),
    ...line('kind', instrument.kind),
    ...line('title', instrument.title),
    ...line('short-title', instrument.shortTitle),
    ...line('issuer', instrument.issuer),
    ...line('signer', instrument.signer),
    ...line('signed', instrument.signed),
    ...line('effective', instrument.effective),
    ...line('effective-from', instrument.effectiveFrom),
    ...line('expires', instrument.expires),
    ...line('replaces', instrument.replaces?.join('; ')),
    ...line('repeals', instrument.repeals?.join('; ')),
    ...(instrument.amends ?? []).flatMap((amendment) => line('amends', writeAmendment(amendment))),
    ...line('articles', articles > 0 ? String(articles) : undefined),
    ...line('source', source),
    ...head.flatMap(({ text }) => line('head', text)),
  ]
}

function futureDate(signed: string, now: Date | undefined, head: readonly Line[]): Suspicion[] {
  if (!now || signed <= now.toISOString().slice(0, 10)) return []
  return [{ oddity: 'future-date', text: head.find(({ text }) => /ngày/iu.test(text))?.text ?? signed }]
}
