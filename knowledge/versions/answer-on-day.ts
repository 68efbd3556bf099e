import { answerFrom } from '../answering/answer-question'
import { citeFor, known, type Library, within } from '../answering/library'
import { mainDocument } from '../main-document'
import type { Answer, AnswerContext, NotFound } from '../types'
import { foldLetters } from '../vietnamese/fold-letters'
import { findDate } from './find-date'
import { createFindDocument, type NamedDocument } from './find-document'
import type { Version } from './in-force'
import type { Shelf } from './shelf'
import { showVersions } from './show-version'

interface Day {
  /** ISO date answered for; undefined: the newest versions. */
  on: string | undefined
  /** The same, when it is another day than today. */
  asOf: string | undefined
}

/** Questions → answers from what is in force on the day asked for, or on the day somebody asks. */
export function createAnswer(shelf: Shelf) {
  const findDocument = createFindDocument(shelf.instruments)
  return (text: string, context: AnswerContext = {}): Answer => {
    const date = findDate(text)
    const asOf = date?.asOf ?? context.asOf
    const day = { on: asOf ?? context.today, asOf }
    const question = date?.rest ?? text
    const named = findDocument(question)
    if (named) return answerNamed(named, context, day, shelf)
    const answer =
      (date && followToDay(question, context, day, shelf)) ??
      answerFrom(shelf.library(day.on), shelf, { text: question, named: false }, context)
    const missed = answer.outcome === 'not-found' ? onOtherDays(question, context, day, shelf) : undefined
    return missed ? notInForce(missed, day, shelf) : show(answer, shelf.library(day.on), day, shelf)
  }
}

/** A document that has not begun answers nothing; one that is over is shown as that. */
function answerNamed(named: NamedDocument, context: AnswerContext, day: Day, shelf: Shelf): Answer {
  const version = pickVersion(named.documents, day.on, shelf)
  const document = version.instrument.id
  const asked = { text: named.rest, named: document !== mainDocument }
  const all = shelf.library(day.on)
  if (all.documents.includes(version))
    return show(answerFrom(within(all, document), shelf, asked, context), all, day, shelf)
  if (day.on !== undefined && version.instrument.effective > day.on) return notInForce(document, day, shelf)
  const alone = shelf.alone(version)
  return show(answerFrom(alone, shelf, asked, context), alone, day, shelf)
}

/** Of the documents that bear a name: the version in force, else the last one that was, else the first to come. */
function pickVersion(documents: NamedDocument['documents'], on: string | undefined, shelf: Shelf): Version {
  const all = shelf.versions
    .filter(({ instrument }) => documents.includes(instrument.id))
    .sort((a, b) => (a.instrument.effective < b.instrument.effective ? -1 : 1))
  const begun = on === undefined ? all : all.filter(({ instrument }) => instrument.effective <= on)
  const inForce = shelf.library(on).documents
  const version = begun.findLast((one) => inForce.includes(one)) ?? begun.at(-1) ?? all[0]
  if (!version) throw new Error(`knowledge: ${documents.join(', ')} is named and not loaded`)
  return version
}

const onlyTheDay =
  /^(?:(?:the con|vay con|con|the|vay|va|what about|how about|and)(?= |$) ?)?(?:(?:thi )?(?:sao|the nao|nhu the nao))?[ ?.!]*$/

/** "còn năm 2015 thì sao?": what was cited last, as it was then. */
function followToDay(
  question: string,
  { focus = [] }: AnswerContext,
  day: Day,
  shelf: Shelf,
): Answer | undefined {
  if (focus.length === 0 || !onlyTheDay.test(foldLetters(question).folded)) return undefined
  const citations = known(focus.map((id) => citeFor(shelf.library(day.on), id)))
  const candidates = citations.map(({ id }) => ({ id, score: 1 }))
  if (citations.length > 0)
    return { outcome: 'answered', citations, by: 'follow-up', alsoAsked: [], candidates }
  const document = known(focus.map((id) => shelf.library().unit(id)?.document))[0]
  return document === undefined ? undefined : notInForce(document, day, shelf)
}

/** The document that answers the question on another day than the one asked for; undefined when none does. */
function onOtherDays(text: string, context: AnswerContext, { on }: Day, shelf: Shelf): string | undefined {
  const [library, newest] = [shelf.library(on), shelf.library()]
  if (library === newest) return undefined
  const answer = answerFrom(newest, shelf, { text, named: false }, context)
  const [first] =
    answer.outcome === 'answered' ? answer.citations : answer.outcome === 'choose' ? answer.options : []
  const holds = library.instruments.some(({ id }) => id === first?.document)
  return holds ? undefined : first?.document
}

/** When the document applies instead: from the next version on, or until the last one ended. */
function notInForce(document: string, { on = '', asOf }: Day, shelf: Shelf): NotFound {
  const versions = shelf.versions.filter(({ instrument }) => instrument.id === document)
  const version = versions.find(({ instrument }) => instrument.effective > on) ?? versions.at(-1)
  const { instrument } = version ?? {}
  const until = version?.until !== undefined && version.until <= on ? version.until : undefined
  return {
    outcome: 'not-found',
    why: 'not-in-force',
    document,
    ...(instrument && { inForce: { document, from: instrument.effective, ...(until && { until }) } }),
    ...(asOf && { asOf }),
    existing: [],
    candidates: [],
  }
}

function show(answer: Answer, library: Library, { on, asOf }: Day, shelf: Shelf): Answer {
  return showVersions(answer, { library, on, asOf, versions: shelf.countVersions })
}
