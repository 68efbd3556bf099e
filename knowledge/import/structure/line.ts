import type { SourceLine } from '../source-text'

/** A paragraph under reading: one source line, or several that a page break or a wrapped copy had torn apart. */
export interface Line {
  text: string
  kind: SourceLine['kind']
  looks?: 'title'
  page?: number
}

export type ResidueReason =
  | 'page-furniture'
  | 'portal'
  | 'separator'
  | 'state-motto'
  | 'signature'
  | 'recipients'
  | 'adoption'
  | 'end-mark'
  | 'footnote'

/** Text left out of the document on purpose. */
export interface Residue {
  text: string
  reason: ResidueReason
  page?: number
}

/** Letters, digits and signs; spaces are left out. */
export const countCharacters = (text: string): number => Array.from(text.replace(/\s+/gu, '')).length

/** Written in capitals, as titles, roles and issuers are. */
export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)

/** Ends as a heading does not: with the mark of a sentence, a list item or a lead-in. */
export const endsSentence = (text: string): boolean => /[.;:,!?…/](?:["”’»)\]]*)$/u.test(text)
