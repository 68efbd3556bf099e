import type { ReadDocument } from '../../document-file/read-document'
import type { UnitPath } from '../../types'
import type { Residue } from './line'
import type { Suspicion } from './piece'

/** What was read of one text with its own article numbers. */
export interface ReportedPart {
  part: UnitPath['part']
  /** 'Quy chế', 'Phụ lục I'; '' for a text without attachments. */
  name: string
  title: string
  articles: { number: string; heading: string }[]
  /** Numbers that are missing, that come twice, that come too late. */
  gaps: string[]
  duplicates: string[]
  outOfOrder: string[]
}

export type MissingFact = 'kind' | 'title' | 'issuer' | 'signed' | 'effective' | 'signer'

export interface ImportReport {
  parts: ReportedPart[]
  /** Every part's article numbers run 1..n without gap or duplicate. */
  continuous: boolean
  /** What the text does not say, or not where it was looked for. */
  missing: MissingFact[]
  suspicions: Suspicion[]
  unplaced: { text: string; page?: number }[]
  residue: Residue[]
  /** Pages of a .pdf that hold pictures only. */
  pagesWithoutText: number[]
  /** Letters, digits and signs; `in` is the sum of the others. */
  characters: { in: number; placed: number; residue: number; unplaced: number }
}

export interface ImportedDocument {
  document: ReadDocument
  /** Text of the document file, which `readDocument` reads back to the same units. */
  file: string
  report: ImportReport
}
