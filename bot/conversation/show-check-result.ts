import type { Submitted } from '../../core/contract/core-api'
import type { Decision, DocumentFactsBody } from '../../core/contract/document-checks'
import { decideDocument } from '../../knowledge/document-check/document-check'
import { holdsUnit } from '../../knowledge/document-check/holds-unit'
import { inMainDocument } from '../../knowledge/main-document'
import type { Knowledge } from '../../knowledge/types'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { choiceLabel } from './choice-label'
import { notesOn, sourceIn, versionLines } from './cite-source'
import { numberedLeadIn, quoteWithNumber } from './quote-units'
import type { Reply, ShownCitation } from './types'

const tones = { 'must-not-send': 'stop', 'must-send': 'go', 'ask-a-person': 'ask' } as const

/** The ruling on a document. It comes from the same table with or without the core service, so it is never kept waiting. */
export function showCheckResult(
  facts: DocumentFactsBody,
  outcome: Submitted,
  language: Language,
  knowledge: Knowledge,
): Reply[] {
  const recorded = outcome.outcome === 'recorded' ? outcome.created.decision : undefined
  const decision = recorded ?? decideDocument(facts, holdsUnit(knowledge))
  return [card(facts, decision, language, knowledge)]
}

function card(facts: DocumentFactsBody, decision: Decision, language: Language, knowledge: Knowledge): Reply {
  const { dialogs, answers, conversation } = wordingIn(language)
  const cited = decision.citations.flatMap((id) => knowledge.cite(inMainDocument(id)))
  const context = { language, instruments: knowledge.instruments }
  const shown: ShownCitation[] = []
  const quotes = cited.map((citation, index) => {
    const source = sourceIn(citation.document, citation.path, context)
    const notes = [...versionLines([citation], context), ...notesOn(citation, context)]
    shown.push({ position: index + 1, id: citation.id, name: source, quote: citation.quote, notes })
    return { source, leadIn: numberedLeadIn(citation), quote: quoteWithNumber(citation), notes }
  })
  const { title, text } = dialogs.checkResult(decision, facts)
  return {
    kind: 'card',
    card: 'document-result',
    values: {
      title,
      tone: tones[decision.result],
      chosen: Object.entries(facts).map(([field, value]) => ({
        title: dialogs.checkFields[field as keyof DocumentFactsBody],
        value: choiceLabel(language, 'document-check', field, value),
      })),
      text,
      quotes,
      buttons:
        decision.result === 'must-send'
          ? [{ title: conversation.commands.check.title, data: { do: 'start', dialog: 'document-check' } }]
          : [{ title: answers.buttons.askHuman.title, data: { do: 'start', dialog: 'ask-human' } }],
    },
    citations: shown,
  }
}
