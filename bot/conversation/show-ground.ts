import type { Submission } from '../../core/contract/core-api'
import type { Knowledge } from '../../knowledge/types'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { quoteLines, shownCitation } from './quote-units'
import type { Reply } from './types'

/** What the regulation says about what was just asked for, where that clause is loaded. */
export function showGround(submission: Submission, language: Language, knowledge: Knowledge): Reply[] {
  const { desk } = wordingIn(language)
  const revokes = submission.name === 'requestAccount' && submission.body.change === 'revoke'
  const connects = submission.name === 'requestInterconnection'
  if (!revokes && !connects) return []
  const citations = knowledge.cite(revokes ? 'D15.K3' : 'D16.K6')
  const context = { language, instruments: knowledge.instruments }
  const lines = [...(revokes ? [desk.handOver] : []), ...quoteLines(citations, context)]
  if (lines.length === 0) return []
  return [
    {
      kind: 'text',
      text: lines.join('\n\n'),
      citations: citations.map((citation, index) => shownCitation(citation, index + 1, context)),
    },
  ]
}
