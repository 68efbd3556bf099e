import { decideDocument } from './document-check'
import { type DocumentQuestion, readDocumentQuestion } from './document-question'
import { citeFor, known, type Library } from './library'
import type { Question } from './read-question'
import type { Answer, Answered, AskedFact, NotFound } from './types'
import { documentWords } from './vietnamese/document-words'

/** A few words may describe the document; more of them ask about something else. */
const mostUnknown = 6.5
/** Where the regulation says what may be sent. */
const places = {
  bans: 'D6.K1',
  secret: 'D6.K1.a',
  accusation: 'D6.K1.b',
  restricted: 'D6.K1.c',
  duty: 'D6.K2',
  scan: 'D8.K2',
}
const otherWays =
  /(^| )(zalo|outlook|gmail|facebook|usb|email|mail|eoffice|telegram|viber|messenger|google|drive|fax|buu dien)( |$)/

/**
 * Questions whether some document may, must or must not be sent. Undefined when the question is about something else.
 * A question that touches a banned class never gets the duty to send as its first source.
 */
export function answerDocumentQuestion(
  question: Question,
  library: Library,
  follows: boolean,
): Answer | undefined {
  const { words, english, segments } = question
  const about = readDocumentQuestion(words, english)
  const { says, touchesBan, facts } = about
  const folded = words.map((word) => word.fold).join(' ')
  const onSystem = says.has('channel')
  if (!library.unit(places.bans)) return undefined
  const lists = question.tags.has('ask:which-document')
  if (
    lists &&
    !touchesBan &&
    (onSystem || says.has('sending')) &&
    (says.has('sending') || says.has('prohibition'))
  ) {
    if (segments.some((segment) => segment.facts.length > 0)) return undefined
    return says.has('prohibition')
      ? cite([places.bans], question, library)
      : cite([places.duty, places.bans], question, library)
  }
  const sends = says.has('sending') || (touchesBan && (onSystem || says.has('permission'))) || follows
  if (!sends) return undefined

  const doubtful =
    touchesBan || Object.keys(facts).some((fact) => fact === 'denunciation' || fact === 'restricted')
  const related = doubtful ? banOf(about) : places.duty
  const asksWhether = segments.filter(
    ({ asks, facts: asked }) => asks.includes('yes-no') && asked.length === 0,
  )
  const routes = segments.some(({ asks }) => asks.includes('route')) || question.tags.has('ask:route')
  const asked = [
    ...new Set(segments.flatMap((segment) => segment.facts)),
    ...(routes ? (['procedure'] as const) : []),
  ]
  const plain = asksWhether.filter(({ asks }) => !asks.includes('route'))

  if (doubtful) {
    if (otherWays.test(folded) && !onSystem) return notStated(related, undefined, question, library)
    if (asked.length > 0 && plain.length === 0) return notStated(related, asked[0], question, library)
    if (wantsSomethingElse(question)) return undefined
    return rule(about, question, library, asked)
  }
  if (!says.has('document') || !onSystem || asked.length > 0 || otherWays.test(folded)) return undefined
  if (wantsSomethingElse(question) || scans(question)) return undefined
  if (!says.has('permission') && plain.length === 0) return undefined
  if (unknownWords(question) > mostUnknown) return undefined
  return rule(about, question, library, [])
}

/** Who, where or how is asked, and nothing whether it may be done. */
function wantsSomethingElse({ segments }: Question): boolean {
  const asks = segments.flatMap((segment) => segment.asks)
  return (
    !asks.includes('yes-no') &&
    asks.some((ask) => ask === 'who' || ask === 'where' || ask === 'how' || ask === 'which-instrument')
  )
}

function scans({ tags, segments }: Question): boolean {
  const names = new Set(
    segments.flatMap((segment) => segment.contents.flatMap(({ concept }) => concept ?? [])),
  )
  return tags.has('concept:scan') || ((names.has('annex') || names.has('attached')) && !names.has('send'))
}

const kinds = new Set(documentWords.document.split(/[| ]/))

function unknownWords({ segments }: Question): number {
  return segments
    .flatMap((segment) => segment.contents)
    .reduce((sum, { word, weight }) => sum + (word && !kinds.has(word.fold) ? weight : 0), 0)
}

function rule(about: DocumentQuestion, question: Question, library: Library, alsoAsked: AskedFact[]): Answer {
  const { facts } = about
  const decision = decideDocument(
    {
      secrecy: 'none',
      denunciation: 'no',
      restricted: 'no',
      direction: 'unknown',
      attachments: 'no',
      ...facts,
    },
    (id) => library.unit(id) !== undefined,
  )
  const first = decision.result === 'must-send' ? decision.citations : [banOf(about), ...decision.citations]
  const ids = [...new Set([...first, ...(decision.result === 'must-send' ? [places.bans] : [])])]
  const answer = cite(ids, question, library)
  if (answer.outcome !== 'answered') return answer
  const ruling = decision.result === 'ask-a-person' ? 'ask-the-clerk' : decision.result
  return { ...answer, ruling, alsoAsked }
}

/** The ban a question comes nearest to. */
function banOf({ facts }: DocumentQuestion): string {
  if (facts.secrecy && facts.secrecy !== 'none') return places.secret
  if (facts.denunciation && facts.denunciation !== 'no') return places.accusation
  if (facts.restricted && facts.restricted !== 'no') return places.restricted
  return places.secret
}

function cite(ids: string[], question: Question, library: Library): Answered | NotFound {
  const citations = known(ids.map((id) => citeFor(library, id, question)))
  if (citations.length === 0)
    return { outcome: 'not-found', why: 'not-covered', existing: [], candidates: [] }
  const candidates = citations.map(({ id }, at) => ({ id, score: 10 - at }))
  return { outcome: 'answered', citations, by: 'ranking', alsoAsked: [], candidates }
}

function notStated(id: string, fact: AskedFact | undefined, question: Question, library: Library): NotFound {
  const nearest = citeFor(library, id, question)
  return {
    outcome: 'not-found',
    why: fact ? 'fact-not-stated' : 'not-covered',
    ...(fact && { asksFor: fact }),
    ...(nearest && { nearest }),
    existing: [],
    candidates: [{ id, score: 1 }],
  }
}
