import type { Submitted } from '../../core/contract/core-api'
import type { Decision, DocumentFactsBody } from '../../core/contract/document-checks'
import { decideDocument } from '../../knowledge/document-check'
import type { Knowledge } from '../../knowledge/types'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { choiceLabel } from './choice-label'
import { numberedLeadIn, quoteWithNumber } from './compose-answer'
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
  const decision = recorded ?? decideDocument(facts, (id) => knowledge.unit(id) !== undefined)
  return [card(facts, decision, language, knowledge)]
}

function card(facts: DocumentFactsBody, decision: Decision, language: Language, knowledge: Knowledge): Reply {
  const { dialogs, answers, conversation, citations: label } = wordingIn(language)
  const cited = decision.citations.flatMap((id) => knowledge.cite(id))
  const shown: ShownCitation[] = []
  const quotes = cited.map((citation, index) => {
    const instrument = knowledge.instruments.find(({ id }) => id === citation.document)
    const name = label.label(citation.path)
    const source = instrument ? label.source(name, citation.path, instrument) : name
    const notes = citation.notes.map((note) => label.editorNote(note[language]))
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
