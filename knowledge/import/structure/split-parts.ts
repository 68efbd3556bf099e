import { isCapitals, type Line, type Residue } from './line'
import { isAttachedTo, type PartTitle, partTitle } from './part-titles'
import { isAdoption, isRecipients, isSignatureStart, personName } from './signature'
import { articleStart, chapterStart, clauseStart, sectionStart } from './unit-starts'

export interface RawPart {
  /** Undefined for the document's own articles. */
  opened?: PartTitle
  titleLines: Line[]
  lines: Line[]
}

export interface SplitDocument {
  head: Line[]
  parts: RawPart[]
  residue: Residue[]
  signature: string[]
  unplaced: Line[]
}

/** A longer line behind a signature is no part of it. */
const longestSigned = 400

/** Lines of a document → its head, its own text, what is attached to it, and the signatures between them. */
export function splitParts(lines: Line[]): SplitDocument {
  const texts = lines.map(({ text }) => text)
  const split: SplitDocument = { head: [], parts: [], residue: [], signature: [], unplaced: [] }
  let part: RawPart | undefined
  let signing: Line[] | undefined
  let recipients = false

  const setAside = (): void => {
    for (const line of signing ?? []) {
      if (isRecipients(line.text)) recipients = true
      else if (isCapitals(line.text) || personName(line.text)) recipients = false
      const reason = recipients || /^[-–+*]\s/u.test(line.text) ? 'recipients' : 'signature'
      if (reason === 'signature' && line.text.length > longestSigned) split.unplaced.push(line)
      else split.residue.push({ ...placeOf(line), reason })
      split.signature.push(line.text)
    }
    signing = undefined
  }

  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line) continue
    if (!part) {
      if (!startsBody(texts, at)) {
        split.head.push(line)
        continue
      }
      part = { titleLines: [], lines: [] }
      split.parts.push(part)
    }
    const signed = signing?.some(({ text }) => personName(text) !== undefined)
    const where = signing ? (signed ? 'signed' : 'after') : part.opened?.kind === 'annex' ? 'annex' : 'text'
    const closing = isSignatureStart(line.text) || personName(line.text) !== undefined
    const title = line.kind === 'table-row' || closing ? undefined : partTitle(texts, at, where)
    const restarted =
      signing && !title && articleStart(line.text)?.label === '1' && hasArticle(texts, at, '2')
    if (title || restarted) {
      setAside()
      const end = title ? titleEnd(texts, at) : at
      part = {
        opened: title ?? { kind: 'attached', name: 'Quy định', rest: '' },
        titleLines: lines.slice(at, end),
        lines: [],
      }
      split.parts.push(part)
      at = end - 1
      continue
    }
    if (signing) {
      if (goesOn(line.text, part)) {
        part.lines.push(...signing, line)
        signing = undefined
      } else signing.push(line)
    } else if (isAdoption(line.text) && where === 'text') {
      split.residue.push({ ...placeOf(line), reason: 'adoption' })
      split.signature.push(line.text)
    } else if (where === 'text' && line.kind !== 'table-row' && isSignatureStart(line.text)) signing = [line]
    else part.lines.push(line)
  }
  setAside()
  return split
}

const placeOf = ({ text, page }: Line): { text: string; page?: number } => ({
  text,
  ...(page !== undefined && { page }),
})

function startsBody(texts: readonly string[], at: number): boolean {
  const text = texts[at] ?? ''
  if (articleStart(text)) return true
  return (
    chapterStart(text) !== undefined &&
    texts.slice(at + 1, at + 12).some((next) => articleStart(next) || chapterStart(next))
  )
}

/** Behind what looked like a signature the articles go on: it was none. */
function goesOn(text: string, part: RawPart): boolean {
  const start = articleStart(text)
  if (!start) return false
  const last = part.lines.reduce(
    (found, line) => Number.parseInt(articleStart(line.text)?.label ?? '', 10) || found,
    0,
  )
  return Number.parseInt(start.label, 10) === last + 1 && last > 0
}

const hasArticle = (texts: readonly string[], from: number, label: string): boolean =>
  texts.slice(from + 1, from + 200).some((text) => articleStart(text)?.label === label)

/** The title lines of a part end where its text begins. */
function titleEnd(texts: readonly string[], at: number): number {
  let end = at + 1
  let bracket = openBrackets(texts[at] ?? '')
  let attached = isAttachedTo(texts[at] ?? '')
  while (end < texts.length && end < at + 9) {
    const text = texts[end] ?? ''
    const starts = articleStart(text) || chapterStart(text) || sectionStart(text) || clauseStart(text)
    if (
      bracket <= 0 &&
      (starts || !(isCapitals(text) || isAttachedTo(text)) || (attached && !isAttachedTo(text)))
    )
      break
    if (partTitle(texts, end, 'text')?.kind === 'annex') break
    attached ||= isAttachedTo(text)
    bracket += openBrackets(text)
    end += 1
  }
  return end
}

const openBrackets = (text: string): number => text.split('(').length - text.split(')').length
