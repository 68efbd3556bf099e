import { mainDocument } from '../../knowledge/main-document'
import type { Answer, Answered, Choose, Citation, NotFound } from '../../knowledge/types'
import { wordingIn } from '../../wording/catalogue'
import { type CiteContext, labelIn, versionLines } from './cite-source'
import { formatDay } from './format-time'
import { quoteAndNotes, quoteLines, quoteWithLeadIn, shownCitation, unitLabel } from './quote-units'
import type { ShownCitation, Suggestion } from './types'

export type Offer = keyof ReturnType<typeof wordingIn>['answers']['buttons']['offers']

export interface ComposeContext extends CiteContext {
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
  const { answers } = wordingIn(context.language)
  if (answer.why === 'two-readings') {
    return {
      text: answers.twoReadings,
      citations: [],
      suggestions: answer.readings.map((reading) => answers.readings[reading]),
    }
  }
  return composeChoose(answer, context)
}

const choosing = {
  'close-call': 'choose',
  'same-number': 'sameNumber',
  'several-documents': 'severalDocuments',
} as const

function composeChoose({ why, options, asOf }: Choose, context: ComposeContext): ComposedAnswer {
  const { answers } = wordingIn(context.language)
  const nameEach = why === 'same-number' ? partLabel : unitLabel
  return {
    text: [
      ...dayLines(options, asOf, context),
      answers[choosing[why]],
      ...quoteLines(options, context, nameEach),
    ].join('\n\n'),
    citations: options.map((option, index) => shownCitation(option, index + 1, context)),
    suggestions: [
      ...options.map((option) => answers.buttons.show(nameEach(option, context))),
      ...offered(context),
    ],
  }
}

/** Where an article number stands twice in one document, the label tells which of the two it is. */
function partLabel({ document, path }: Citation, { language, instruments }: ComposeContext): string {
  const { citations } = wordingIn(language)
  const instrument = instruments.find(({ id }) => id === document)
  const label = citations.label(path)
  return instrument ? citations.inPart(label, path, instrument) : label
}

/** For which day the answer holds, and which versions it quotes; empty for an everyday answer. */
function dayLines(cited: readonly Citation[], asOf: string | undefined, context: ComposeContext): string[] {
  const { answers } = wordingIn(context.language)
  const day = asOf ? [answers.asOf(formatDay(asOf, context.language))] : []
  const lines = [...day, ...versionLines(cited, context)]
  return lines.length > 0 ? [lines.join('\n\n')] : []
}

function composeAnswered(answer: Answered, context: ComposeContext): ComposedAnswer {
  const { answers } = wordingIn(context.language)
  const lines = [
    ...dayLines(answer.citations, answer.asOf, context),
    ...(answer.ruling ? [answers.ruling[answer.ruling]] : []),
    ...sources(answer, context),
  ]
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
  const { answers } = wordingIn(context.language)
  const [only, ...others] = citations
  if (!only || others.length)
    return [ruling ? answers.basis : leadOf(citations, context), ...quoteLines(citations, context)]
  const source = `**${unitLabel(only, context)}** [1]`
  const opening = ruling ? answers.basisOne(source) : answers.leadOne(source)
  return [opening, ...quoteAndNotes(only, quoteWithLeadIn(only), context)]
}

/** "Quy chế quy định" of the main document; of another, its name. */
function leadOf([first]: readonly Citation[], { language, instruments }: ComposeContext): string {
  const { answers, citations } = wordingIn(language)
  const instrument = instruments.find(({ id }) => id === first?.document)
  if (!instrument || instrument.id === mainDocument) return answers.lead
  return answers.leadOf(citations.nameOf(instrument))
}

function composeNotFound(answer: NotFound, context: ComposeContext): ComposedAnswer {
  const { answers, citations } = wordingIn(context.language)
  const lines = [whyNotFound(answer, context)]
  if (answer.existing.length) lines.push(answers.loaded(answer.existing.map((path) => citations.label(path))))
  const related = relatedTo(answer)
  if (related.length) lines.push([answers.nearest, ...quoteLines(related, context)].join('\n\n'))
  lines.push(answers.nextSteps)
  const { askHuman } = answers.buttons
  return {
    text: lines.join('\n\n'),
    citations: related.map((citation, index) => shownCitation(citation, index + 1, context)),
    suggestions: [...offered(context).filter((offer) => offer.text !== askHuman.text), askHuman],
  }
}

/** The nearest unit, and the one whose words are quoted as what the text does state. */
function relatedTo({ nearest, stated }: NotFound): Citation[] {
  const quoted = stated && stated.citation.id !== nearest?.id ? [stated.citation] : []
  return [...(nearest ? [nearest] : []), ...quoted]
}

/** The fact that is missing, after the words of the text that come nearest to it. */
function tellFactMissing({ asksFor, stated }: NotFound, context: ComposeContext): string {
  const { answers } = wordingIn(context.language)
  if (!asksFor) return answers.notFound['not-covered']
  if (!stated) return answers.notFound['fact-not-stated'](answers.notStated[asksFor])
  const place = unitLabel(stated.citation, context)
  return answers.statedOnly(
    textName(stated.citation, context),
    stated.words,
    place,
    answers.leftOpen[asksFor],
  )
}

/** "Quy chế" is the main document; of another, its name. */
function textName({ document }: Citation, { language, instruments }: ComposeContext): string {
  const { answers, citations } = wordingIn(language)
  const instrument = instruments.find(({ id }) => id === document)
  return !instrument || instrument.id === mainDocument ? answers.mainText : citations.nameOf(instrument)
}

function whyNotFound(answer: NotFound, context: ComposeContext): string {
  const { answers } = wordingIn(context.language)
  const asked = answer.asked ? labelIn(answer.document, answer.asked, context) : ''
  switch (answer.why) {
    case 'fact-not-stated':
      return tellFactMissing(answer, context)
    case 'unit-not-loaded':
      return answers.notFound['unit-not-loaded'](asked)
    case 'no-such-unit':
      return answers.notFound['no-such-unit'](asked)
    case 'other-instrument':
      return answers.notFound['other-instrument'](answer.instrument ?? answers.otherInstrument)
    case 'not-in-force':
      return tellNotInForce(answer, context)
    default:
      return answers.notFound[answer.why]
  }
}

function tellNotInForce({ inForce, asOf }: NotFound, { language, instruments }: ComposeContext): string {
  const { answers, citations } = wordingIn(language)
  const instrument = instruments.find(({ id }) => id === inForce?.document)
  if (!inForce || !instrument) return answers.notFound['not-covered']
  const day = (date: string): string => formatDay(date, language)
  return answers.notFound['not-in-force']({
    name: citations.nameOf(instrument),
    ...(asOf && { asOf: day(asOf) }),
    from: day(inForce.from),
    ...(inForce.until && { until: day(inForce.until) }),
  })
}

const offered = ({ language, offers }: ComposeContext): Suggestion[] =>
  offers ? [wordingIn(language).answers.buttons.offers[offers]] : []
