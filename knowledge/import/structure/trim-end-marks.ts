import type { Residue } from './line'
import type { Part } from './piece'

const endMark = /\s*(?:\.?\s*\/\s*\.{0,2})$/u

/** Takes the sign './.' after the last sentence of a document out of the text; changes the pieces it stands in. */
export function trimEndMarks(parts: readonly Part[]): Residue[] {
  return parts.flatMap(({ pieces }) =>
    pieces.flatMap((piece): Residue[] => {
      if (
        piece.role === 'unplaced' ||
        !/\/\s*\.{0,2}$/u.test(piece.text) ||
        !/[\p{L}\p{N})”"][.\s]*\/\s*\.{0,2}$/u.test(piece.text)
      )
        return []
      const [mark = ''] = endMark.exec(piece.text) ?? []
      const stop = mark.trimStart().startsWith('.') ? '.' : ''
      const cut = mark.trim().slice(stop.length).trim()
      if (!/^\/\.*$/u.test(cut.replace(/\s/gu, ''))) return []
      piece.text = piece.text.slice(0, -mark.length) + stop
      piece.printed = piece.printed.slice(0, -mark.length) + stop
      return [
        { text: cut, reason: 'end-mark', ...(piece.line.page !== undefined && { page: piece.line.page }) },
      ]
    }),
  )
}
