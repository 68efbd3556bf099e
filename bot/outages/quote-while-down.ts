import { quoteLines, shownCitation } from '../conversation/quote-units'
import { type Talk, wordsOf } from '../conversation/talk'
import type { Reply } from '../conversation/types'

/** What to do with documents while the system fails; said only where that article is loaded. */
const whileFailing = 'D10.P1'

export function quoteWhileDown(talk: Talk): Reply[] {
  const { knowledge } = talk.parts
  const { language } = talk.state
  const citations = knowledge.cite(whileFailing)
  if (citations.length === 0) return []
  const context = { language, instruments: knowledge.instruments }
  return [
    {
      kind: 'text',
      text: [wordsOf(talk).outages.whileDown, ...quoteLines(citations, context)].join('\n\n'),
      citations: citations.map((citation, index) => shownCitation(citation, index + 1, context)),
    },
  ]
}
