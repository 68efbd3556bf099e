import { writePartLine } from '../../document-file/part-line'
import type { Part } from './piece'
import { type SettledPiece, settleHeadings } from './settle-headings'
import { startsUnitLike } from './unit-starts'

/** The parts as the lines of a document file, which `readDocument` turns into units. */
export function writeBody(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    const named = part.part === 'annex' || part.name !== ''
    // The printed title is kept as it stands; the part line has it in ordinary letters.
    const printed = part.titleLines.map(({ text }) => `## ${text}`)
    const opened = named ? ['', writePartLine(part.name, part.labels, part.title), ...printed] : []
    return [...opened, ...settleHeadings(part.pieces).flatMap((piece) => writePiece(piece, part))]
  })
}

function writePiece(piece: SettledPiece, { part }: Part): string[] {
  const { role, label, text } = piece
  const rest = text === '' ? '' : ` ${text}`
  if (role === 'unplaced') return []
  if (role === 'chapter') return [`## ${piece.printed}`]
  if (role === 'article') {
    const heading = piece.heading ? ` ${piece.heading}` : ''
    const asText = part === 'decision' && heading === ''
    return ['', `Điều ${label}.${asText ? rest : heading}`, ...(asText || text === '' ? [] : [`> ${text}`])]
  }
  if (role === 'section') return ['', `${label}. ${text || piece.heading}`]
  if (role === 'clause') return [`${label}.${rest || ' …'}`]
  if (role === 'point') return [`${label})${rest}`]
  if (role === 'step') return [`(${label})${rest}`]
  return [role === 'own' || startsUnitLike(text) ? `> ${text}` : text]
}
