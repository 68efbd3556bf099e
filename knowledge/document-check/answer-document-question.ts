import { citeFor, known, type Library } from '../answering/library'
import { asksOfFeature } from '../judging/beyond-text'
import { statedNear } from '../judging/stated-near'
import { inMainDocument } from '../main-document'
import type { Question } from '../question/read-question'
import type { Answer, Answered, AskedFact, NotFound } from '../types'
import { documentWords } from '../vietnamese/document-words'
import { decideDocument } from './document-check'
import { type DocumentQuestion, readDocumentQuestion } from './document-question'
import { isPlainlyOrdinary } from './plainly-ordinary'

/** A few words may describe the document; more of them ask about something else. */
const mostUnknown = 6.5
/** Where the regulation says what may be sent. */
const places = {
  bans: inMainDocument('D6.K1'),
  secret: inMainDocument('D6.K1.a'),
  accusation: inMainDocument('D6.K1.b'),
  restricted: inMainDocument('D6.K1.c'),
  duty: inMainDocument('D6.K2'),
  scan: inMainDocument('D8.K2'),
}
const otherWays =
  /(^| )(zalo|outlook|gmail|facebook|usb|email|mail|eoffice|telegram|viber|messenger|google|drive|fax|buu dien)( |$)/

/**
 * Questions whether some document may, must or must not be sent. Undefined when the question is about something else.
 * A question that touches a banned class never gets the duty to send as its first source. `implied`: that something is
 * to be sent follows from the last answer or from the place cited.
 */
export function answerDocumentQuestion(
  question: Question,
  library: Library,
  implied: boolean,
): Answer | undefined {
  const { words, english, segments } = question
  const about = readDocumentQuestion(words, english)
  const { says, touchesBan, mayBeBanned } = about
  const folded = words.map((word) => word.fold).join(' ')
  const onSystem = says.has('channel')
  if (!library.unit(places.bans)) return undefined
  // "Mấy thứ giấy tờ gì" is the papers themselves here, not what to hand in.
  const whichPapers = / (giay to|tai lieu) (gi|nao) /.test(` ${folded} `)
  const lists = question.tags.has('ask:which-document') || whichPapers
  if (
    lists &&
    !touchesBan &&
    (onSystem || !question.tags.has('concept:scan')) &&
    (onSystem || says.has('sending')) &&
    (says.has('sending') || says.has('prohibition'))
  ) {
    const facts = segments.flatMap((segment) => segment.facts)
    if (facts.some((fact) => fact !== 'form' || !whichPapers)) return undefined
    return says.has('prohibition')
      ? cite([places.bans], question, library)
      : cite([places.duty, places.bans], question, library)
  }
  const doubtful = touchesBan || mayBeBanned
  const asksLeave = onSystem || says.has('permission')
  // What a stamped paper or a direction given there is worth is no question of sending it.
  const { tags } = question
  const asksWorth = tags.has('concept:order') || (tags.has('concept:value') && !onSystem)
  if (asksWorth && !touchesBan) return undefined
  const sends = says.has('sending') || (doubtful && asksLeave) || implied
  if (!sends) return undefined

  const related = doubtful ? banOf(about) : places.duty
  const asksWhether = segments.filter(
    ({ asks, facts: told }) =>
      (asks.includes('yes-no') || alternative.test(` ${folded} `)) &&
      told.every((fact) => isTold(fact, ` ${folded} `)),
  )
  const routes = segments.some(({ asks }) => asks.includes('route')) || question.tags.has('ask:route')
  const asked = [
    ...new Set(segments.flatMap((segment) => segment.facts)),
    ...(routes ? (['procedure'] as const) : []),
  ].filter((fact) => !isTold(fact, ` ${folded} `))
  const plain = asksWhether.filter(({ asks }) => !asks.includes('route'))

  if (doubtful) {
    if (otherWays.test(folded) && !onSystem) return notStated(related, undefined, question, library)
    if (asked.length > 0 && plain.length === 0) return notStated(related, asked[0], question, library)
    if (wantsSomethingElse(question)) return undefined
    return rule(about, question, library, asked)
  }
  if (!says.has('document') || asked.length > 0 || (otherWays.test(folded) && !onSystem)) return undefined
  if (!onSystem && !implied) return undefined
  if (wantsSomethingElse(question) || scans(question)) return undefined
  if (asksOfFeature(` ${folded} `)) return notStated(places.duty, undefined, question, library)
  if (!says.has('permission') && plain.length === 0 && !implied) return undefined
  if (unknownWords(question) > mostUnknown) return undefined
  return rule(about, question, library, [])
}

/** "… qua iMOIT hay gửi Zalo": which of two ways, so whether the one must be taken. */
const alternative = / (imoit|he thong)( \S+){0,3} hay | hay( la)?( \S+){0,3} (imoit|he thong) /

/** Words of a fact that only tell what the document is about, or which other way was thought of. */
function isTold(fact: AskedFact, text: string): boolean {
  if (fact === 'contact') return / (zalo|facebook|email|mail) /.test(text) && alternative.test(text)
  if (fact === 'procedure') return / ve( viec)? thu tuc /.test(text)
  if (fact === 'time' || fact === 'validity')
    return / (het|con|qua) (thoi )?han (bao ve|mat|bao mat) /.test(text)
  return false
}

/** Who, where or how is asked, and nothing whether it may be done. */
function wantsSomethingElse({ segments, words }: Question): boolean {
  // "không muốn ai biết" asks for nobody.
  if (/ ai (biet|xem|doc|thay|hay) /.test(` ${words.map(({ fold }) => fold).join(' ')} `)) return false
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
    .reduce(
      (sum, { word, weight }) =>
        sum + (word && !kinds.has(word.fold) && !otherWays.test(word.fold) ? weight : 0),
      0,
    )
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
    (id) => library.unit(inMainDocument(id)) !== undefined,
  )
  if (decision.result === 'must-send' && !isPlainlyOrdinary(question.words, question.english)) {
    return leaveToClerk(question, library, alsoAsked)
  }
  const cited = decision.citations.map(inMainDocument)
  const first = decision.result === 'must-send' ? cited : [banOf(about), ...cited]
  const ids = [...new Set([...first, ...(decision.result === 'must-send' ? [places.bans] : [])])]
  const answer = cite(ids, question, library)
  if (answer.outcome !== 'answered') return answer
  const ruling = decision.result === 'ask-a-person' ? 'ask-the-clerk' : decision.result
  return { ...answer, ruling, alsoAsked }
}

/** The bans first, then the duty: a person decides which of the two holds. */
function leaveToClerk(question: Question, library: Library, alsoAsked: AskedFact[]): Answer {
  const answer = cite([places.bans, places.duty], question, library)
  return answer.outcome === 'answered' ? { ...answer, ruling: 'ask-the-clerk', alsoAsked } : answer
}

/** Letters of people, of which nobody has said what they are about. */
const personalLetter =
  /(?<! van| cong| de) (don|thu|letters?|notes?) (?!vi |tuc |truong |moi |gian |xin |de nghi |dien |ky )/

/** An answer found in another way that would show the duty to send first, though the document may be a banned one. */
export function neverDutyFirst(answer: Answer, question: Question, library: Library): Answer {
  if (answer.outcome !== 'answered' || answer.ruling) return answer
  const first = answer.citations[0]
  const leads = (id: string): boolean => first !== undefined && library.unit(id)?.id === first.id
  const text = ` ${question.words.map(({ fold }) => fold).join(' ')} `
  if (!leads(places.duty) && !(leads(places.scan) && personalLetter.test(text))) return answer
  if (!library.unit(places.bans)) return answer
  const about = readDocumentQuestion(question.words, question.english)
  const lists = question.tags.has('ask:which-document') && !about.mayBeBanned
  const doubtful = about.touchesBan || about.mayBeBanned
  if (doubtful) return rule(about, question, library, answer.alsoAsked)
  const asksAnyway = about.says.has('document') && about.says.has('sending') && about.says.has('permission')
  if (
    (answer.by === 'citation' && !asksAnyway) ||
    lists ||
    isPlainlyOrdinary(question.words, question.english)
  )
    return answer
  return leaveToClerk(question, library, answer.alsoAsked)
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
  const stated = fact && statedNear(fact, id, question, library)
  return {
    outcome: 'not-found',
    why: fact ? 'fact-not-stated' : 'not-covered',
    ...(fact && { asksFor: fact }),
    ...(nearest && { nearest }),
    ...(stated && { stated }),
    existing: [],
    candidates: nearest ? [{ id: nearest.id, score: 1 }] : [],
  }
}
