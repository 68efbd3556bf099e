/** One paragraph, list item or table row of a file, in reading order. */
export interface SourceLine {
  /** In NFC and Unicode, on one line; no-break spaces and runs of spaces are one space. */
  text: string
  /** 1-based. */
  page?: number
  kind: 'paragraph' | 'table-row' | 'page-header' | 'page-footer' | 'footnote'
  /** The file says that it is centred, bold or a heading; undefined where the format cannot say. */
  looks?: 'title'
}

/** What was read of a file before anybody looked for articles in it. */
export interface SourceText {
  format: 'txt' | 'docx' | 'pdf' | 'html'
  /** 'utf-8', 'utf-16le', 'tcvn3', 'vni', 'windows-1258' …; of a .docx or .pdf: what its runs were written in. */
  encoding: string
  lines: SourceLine[]
  /** Letters, digits and signs of all lines, spaces left out. */
  characters: number
  /** Pages of a .pdf that hold no text, only pictures or nothing; left out when every page has some. */
  pagesWithoutText?: number[]
}

export type RefusalCode =
  | 'not-found'
  | 'unknown-format'
  | 'empty'
  | 'too-large'
  | 'encrypted'
  | 'damaged'
  | 'macros'
  | 'unpacks-too-large'
  | 'no-text-layer'
  | 'unreadable-encoding'
  | 'no-articles'
  | 'no-number'

/** A file that cannot be taken in, and why. `detail` is a name, a size or a count for the sentence. */
export interface Refusal {
  refused: RefusalCode
  detail?: string
}
