import type { Answer, Answered, Citation, Instrument, NotFound } from '../../knowledge/types'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import type { ShownCitation, Suggestion } from './types'

export type Offer = keyof ReturnType<typeof wordingIn>['answers']['buttons']['offers']

export interface ComposeContext {
  language: Language
  instruments: Instrument[]
  /** The action that would do what the question is about. */
  offers?: Offer
}

export interface ComposedAnswer {
  text: string
  citations: ShownCitation[]
  suggestions: Suggestion[]
}

/** Puts an answer of knowledge/ into words. Quotes stay verbatim; everything around them is the catalogue's. */
export function composeAnswer(answer: Answer, context: ComposeContext): ComposedAnswer {
  if (answer.outcome === 'answered') return composeAnswered(answer, context)
  if (answer.outcome === 'not-found') return composeNotFound(answer, context)
  const { answers, citations } = wordingIn(context.language)
  if (answer.why === 'two-readings') {
    return {
      text: answers.twoReadings,
      citations: [],
      suggestions: answer.readings.map((reading) => answers.readings[reading]),
    }
  }
  const text = answer.why === 'same-number' ? answers.sameNumber : answers.choose
  return {
    text: [text, ...quoteLines(answer.options, context)].join('\n\n'),
    citations: answer.options.map((option, index) => shownCitation(option, index + 1, context)),
    suggestions: [
      ...answer.options.map((option) => answers.buttons.show(citations.label(option.path))),
      ...offered(context),
    ],
  }
}

function composeAnswered(answer: Answered, context: ComposeContext): ComposedAnswer {
  const { answers } = wordingIn(context.language)
  const lines = [...(answer.ruling ? [answers.ruling[answer.ruling]] : []), ...sources(answer, context)]
  if (answer.ruling) lines.push(answers.rulingHint)
  if (answer.alsoAsked.length)
    lines.push(answers.alsoAsked(answer.alsoAsked.map((fact) => answers.notStated[fact])))
  return {
    text: lines.join('\n\n'),
    citations: answer.citations.map((citation, index) => shownCitation(citation, index + 1, context)),
    suggestions: offered(context),
  }
}

/** One clause is named in the sentence that opens it; several each stand under their own name. */
function sources({ citations, ruling }: Answered, context: ComposeContext): string[] {
  const { answers, citations: label } = wordingIn(context.language)
  const [only, ...others] = citations
  if (!only || others.length)
    return [ruling ? answers.basis : answers.lead, ...quoteLines(citations, context)]
  const source = `**${label.label(only.path)}** [1]`
  const opening = ruling ? answers.basisOne(source) : answers.leadOne(source)
  return [opening, ...quoteAndNotes(only, quoteWithLeadIn(only), context)]
}

function composeNotFound(answer: NotFound, context: ComposeContext): ComposedAnswer {
  const { answers, citations } = wordingIn(context.language)
  const lines = [whyNotFound(answer, context.language)]
  if (answer.existing.length) lines.push(answers.loaded(answer.existing.map((path) => citations.label(path))))
  if (answer.nearest) lines.push([answers.nearest, ...quoteLines([answer.nearest], context)].join('\n\n'))
  lines.push(answers.nextSteps)
  const { askHuman } = answers.buttons
  return {
    text: lines.join('\n\n'),
    citations: answer.nearest ? [shownCitation(answer.nearest, 1, context)] : [],
    suggestions: [...offered(context).filter((offer) => offer.text !== askHuman.text), askHuman],
  }
}

function whyNotFound(answer: NotFound, language: Language): string {
  const { answers, citations } = wordingIn(language)
  const asked = answer.asked ? citations.label(answer.asked) : ''
  switch (answer.why) {
    case 'fact-not-stated':
      return answer.asksFor
        ? answers.notFound['fact-not-stated'](answers.notStated[answer.asksFor])
        : answers.notFound['not-covered']
    case 'unit-not-loaded':
      return answers.notFound['unit-not-loaded'](asked)
    case 'no-such-unit':
      return answers.notFound['no-such-unit'](asked)
    case 'other-instrument':
      return answers.notFound['other-instrument'](answer.instrument ?? answers.otherInstrument)
    default:
      return answers.notFound[answer.why]
  }
}

const offered = ({ language, offers }: ComposeContext): Suggestion[] =>
  offers ? [wordingIn(language).answers.buttons.offers[offers]] : []

/** A lead-in that several points share is printed once, above the first of them. */
function quoteLines(list: Citation[], context: ComposeContext): string[] {
  const { citations } = wordingIn(context.language)
  let leadIn: string | undefined
  return list.map((citation, index) => {
    const repeated = citation.leadIn !== undefined && citation.leadIn === leadIn
    leadIn = citation.leadIn
    const body = repeated ? quoteWithNumber(citation) : quoteWithLeadIn(citation)
    return [
      `**${citations.label(citation.path)}** [${index + 1}]`,
      ...quoteAndNotes(citation, body, context),
    ].join('\n\n')
  })
}

/** Notes stand under the quote, never in it. */
function quoteAndNotes({ notes }: Citation, body: string, { language }: ComposeContext): string[] {
  const { citations } = wordingIn(language)
  return [body.replace(/^/gm, '> '), ...notes.map((note) => citations.editorNote(note[language]))]
}

/** The unit's own number or letter, as printed before its text. */
export const quoteWithNumber = ({ path, quote }: Citation): string => `${printedNumber(path)}${quote}`

/** The sentence a point depends on, with its clause's number; empty where there is none. */
export const numberedLeadIn = ({ path, leadIn }: Citation): string =>
  leadIn === undefined ? '' : `${path.clause ? `${path.clause}. ` : ''}${leadIn}`

const quoteWithLeadIn = (citation: Citation): string =>
  [numberedLeadIn(citation), quoteWithNumber(citation)].filter(Boolean).join('\n')

function printedNumber({ clause, point, step }: Citation['path']): string {
  if (step) return `${step} `
  if (point) return `${point}) `
  return clause ? `${clause}. ` : ''
}

export function shownCitation(
  citation: Citation,
  position: number,
  { language, instruments }: ComposeContext,
): ShownCitation {
  const { citations } = wordingIn(language)
  const instrument = instruments.find(({ id }) => id === citation.document)
  const label = citations.label(citation.path)
  return {
    position,
    id: citation.id,
    name: instrument ? citations.source(label, citation.path, instrument) : label,
    quote: quoteWithLeadIn(citation),
    notes: citation.notes.map((note) => citations.editorNote(note[language])),
  }
}
