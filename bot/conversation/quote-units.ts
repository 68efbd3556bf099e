import type { Citation } from '../../knowledge/types'
import { type CiteContext, labelIn, notesOn, sourceIn, versionLines } from './cite-source'
import type { ShownCitation } from './types'

export const unitLabel = ({ document, path }: Citation, context: CiteContext): string =>
  labelIn(document, path, context)

/** A lead-in that several points share is printed once, above the first of them. */
export function quoteLines(list: Citation[], context: CiteContext, nameEach = unitLabel): string[] {
  let leadIn: string | undefined
  return list.map((citation, index) => {
    const repeated = citation.leadIn !== undefined && citation.leadIn === leadIn
    leadIn = citation.leadIn
    const body = repeated ? quoteWithNumber(citation) : quoteWithLeadIn(citation)
    return [
      `**${nameEach(citation, context)}** [${index + 1}]`,
      ...quoteAndNotes(citation, body, context),
    ].join('\n\n')
  })
}

/** Notes stand under the quote, never in it. */
export function quoteAndNotes(citation: Citation, body: string, context: CiteContext): string[] {
  return [body.replace(/^/gm, '> '), ...notesOn(citation, context)]
}

/** The unit's own number or letter, as printed before its text. */
export const quoteWithNumber = ({ path, quote }: Citation): string => `${printedNumber(path)}${quote}`

/** The sentence a point depends on, with its clause's number; empty where there is none. */
export const numberedLeadIn = ({ path, leadIn }: Citation): string =>
  leadIn === undefined ? '' : `${path.clause ? `${path.clause}. ` : ''}${leadIn}`

export const quoteWithLeadIn = (citation: Citation): string =>
  [numberedLeadIn(citation), quoteWithNumber(citation)].filter(Boolean).join('\n')

function printedNumber({ clause, point, step }: Citation['path']): string {
  if (step) return `${step} `
  if (point) return `${point}) `
  return clause ? `${clause}. ` : ''
}

export function shownCitation(citation: Citation, position: number, context: CiteContext): ShownCitation {
  return {
    position,
    id: citation.id,
    name: sourceIn(citation.document, citation.path, context),
    quote: quoteWithLeadIn(citation),
    notes: [...versionLines([citation], context), ...notesOn(citation, context)],
  }
}
