import type { Knowledge } from '../../knowledge/types'
import { wordingIn } from '../../wording/catalogue'
import type { CiteContext } from '../conversation/cite-source'
import { formatDay } from '../conversation/format-time'
import { quoteLines, shownCitation } from '../conversation/quote-units'
import type { ShownCitation } from '../conversation/types'

export interface WrittenAnswer {
  number: string
  version: number
  text: string
  citations: string[]
  approvedAt: string
}

export interface ComposedCurated {
  text: string
  citations: ShownCitation[]
}

/** Teams shows no more. */
const mostQuotes = 20

/** As readers see it. Undefined when something it cites is not loaded any more: without its source it is not shown. */
export function composeCurated(
  answer: WrittenAnswer,
  knowledge: Pick<Knowledge, 'cite'>,
  context: CiteContext,
): ComposedCurated | undefined {
  const { curating } = wordingIn(context.language)
  const cited = answer.citations.map((id) => knowledge.cite(id))
  if (cited.some((units) => units.length === 0)) return undefined
  const quotes = cited.flat().slice(0, mostQuotes)
  const { number, version, approvedAt } = answer
  const lines = [
    `**${quotes.length > 0 ? curating.byHelpdesk : curating.guidance}**`,
    literally(answer.text),
    ...(quotes.length > 0 ? [curating.basis, ...quoteLines(quotes, context)] : []),
    curating.version(number, version, formatDay(new Date(approvedAt), context.language)),
  ]
  return {
    text: lines.join('\n\n'),
    citations: quotes.map((quote, at) => shownCitation(quote, at + 1, context)),
  }
}

/** What people wrote is shown as they wrote it: its signs draw nothing, and no [1] of theirs is a source. */
const literally = (text: string): string => text.replace(/[\\*_[\]`~<>#|]/g, '\\$&')
