import { endsSentence } from './line'
import type { Piece } from './piece'

export interface SettledPiece extends Piece {
  /** Of an article or a section. */
  heading?: string
}

/** Tells headings from text: on the line of the number, on the next one, or none where the article is one sentence. */
export function settleHeadings(pieces: readonly Piece[]): SettledPiece[] {
  const headed = isHeadedText(pieces)
  const settled: SettledPiece[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (!piece) continue
    if (piece.role !== 'article' && piece.role !== 'section') {
      settled.push(piece)
      continue
    }
    const next = inside(pieces, at + 1)
    if (piece.text === '') {
      const after = inside(pieces, at + 2)
      if (
        next?.role === 'paragraph' &&
        looksHeading(next.text, 250) &&
        (after || next.line.looks === 'title')
      ) {
        settled.push({ ...piece, heading: next.text, text: '', printed: `${piece.printed} ${next.printed}` })
        at += 1
      } else settled.push({ ...piece, heading: '' })
      continue
    }
    const follows = next !== undefined
    const heading =
      piece.role === 'section' ||
      (headed
        ? follows && !/[:;]$/u.test(piece.text) && piece.text.length <= 300
        : follows && looksHeading(piece.text, 150))
    const wrapped = heading && !endsSentence(piece.text) ? wrappedHeading(pieces, at) : undefined
    if (wrapped) {
      settled.push({
        ...piece,
        heading: `${piece.text} ${wrapped.text}`,
        text: '',
        printed: `${piece.printed} ${wrapped.printed}`,
      })
      at += 1
    } else settled.push({ ...piece, heading: heading ? piece.text : '', text: heading ? '' : piece.text })
  }
  return settled
}

const looksHeading = (text: string, longest: number): boolean => !endsSentence(text) && text.length <= longest

const inside = (pieces: readonly Piece[], at: number): Piece | undefined => {
  const piece = pieces[at]
  return piece && !['article', 'section', 'chapter'].includes(piece.role) ? piece : undefined
}

/** A heading that a copy broke in two: short, without a stop, and clauses follow at once. */
function wrappedHeading(pieces: readonly Piece[], at: number): Piece | undefined {
  const [next, after] = [inside(pieces, at + 1), inside(pieces, at + 2)]
  if (next?.role !== 'paragraph' || after?.role !== 'clause') return undefined
  if (after.label !== '1' || !looksHeading(next.text, 90)) return undefined
  return next.line.looks === 'title' || (pieces[at]?.text.length ?? 0) > 60 ? next : undefined
}

/** Whether the articles of a text mostly have headings on the line of their number. */
function isHeadedText(pieces: readonly Piece[]): boolean {
  const articles = pieces.filter(({ role, text }) => role === 'article' && text !== '')
  const headed = articles.filter((piece) => !endsSentence(piece.text)).length
  return headed >= articles.length * 0.6 && headed >= 2
}
