import type { UnitPath } from '../../types'
import type { Line } from './line'

export type Role =
  | 'chapter'
  | 'article'
  | 'section'
  | 'clause'
  | 'point'
  | 'step'
  | 'paragraph'
  /** goes on with the unit above */
  | 'own'
  | 'unplaced'

/** A line with its place in the document. */
export interface Piece {
  role: Role
  label: string
  text: string
  /** The source text, spaces aside. */
  printed: string
  line: Line
}

export interface Part {
  part: UnitPath['part']
  /** As the document file calls it; '' for annexes and for a text without attachments. */
  name: string
  labels: Pick<UnitPath, 'annex' | 'form'>
  title: string
  titleLines: Line[]
  pieces: Piece[]
}

export type Oddity =
  | 'article-without-text'
  | 'long-heading'
  | 'clause-jump'
  | 'clause-restart'
  | 'point-jump'
  | 'point-restart'
  | 'article-out-of-order'
  | 'article-in-other-text'
  | 'unclosed-quotation'
  | 'odd-letters'
  | 'future-date'

/** Something a person should look at; nothing was changed because of it. */
export interface Suspicion {
  oddity: Oddity
  /** The line, at most 160 signs of it. */
  text: string
  page?: number
}
