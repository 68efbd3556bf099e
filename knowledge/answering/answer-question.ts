import { answerDocumentQuestion, neverDutyFirst } from '../document-check/answer-document-question'
import { readDocumentQuestion } from '../document-check/document-question'
import { bareNumber, mainDocument } from '../main-document'
import { findCitation, type NamedPlace } from '../question/find-citation'
import { findOtherInstrument } from '../question/find-instrument'
import { type Question, readQuestion } from '../question/read-question'
import type { Answer, AnswerContext, NotFound, Unit } from '../types'
import type { Shelf } from '../versions/shelf'
import { answerByRanking } from './answer-by-ranking'
import { answerCitation } from './answer-citation'
import { type Library, within } from './library'

const contentAsked =
  /^(noi|quy dinh|la|co|nhu|the|gi|nao|ra|sao|noi dung|nguyen van|cho|xem|toi|em|minh|doc|ve|cua|trong|thi|con|vay|a|xin|trich|toan|van|bot|o|voi|hay|giup|va|what|does|say|about|show|me|the|of|and|text|full|please|is|in|how|tra cuu|tim|mo|quote|read|gom|nhung|bao|dieu|neu|tai|chi tiet| )*$/

interface AskedQuestion {
  /** As typed, without a date that is asked for and without the name of a document other than the main one. */
  text: string
  /** Such a document is named, and the library holds it alone. */
  named: boolean
}

/** One question → its answer from one library. Pure: everything it needs is in the library. */
export function answerFrom(
  library: Library,
  { readWords, lexicon, instruments }: Pick<Shelf, 'readWords' | 'lexicon' | 'instruments'>,
  { text, named }: AskedQuestion,
  context: AnswerContext,
): Answer {
  const question = readQuestion(readWords(text), lexicon, library.counts)
  if (question.words.length === 0) return named ? answerWhole(library) : nothing('nothing-asked')
  const place = findCitation(question)
  const own = instruments.some(({ id }) => id === mainDocument) ? [bareNumber] : []
  const other = named ? undefined : findOtherInstrument(text, own)
  if (other && !question.tags.has('fact:validity') && !sendsBanned(question))
    return { ...nothing('other-instrument'), instrument: other }

  const focus = context.focus?.flatMap((id) => library.unit(id) ?? [])[0]
  if (place) {
    const answer = answerPlace(place, question, inFocus(place, focus, library), focus)
    if (answer) return neverDutyFirst(answer, question, library)
  }
  if (named && contentAsked.test(question.words.map(({ fold }) => fold).join(' ')))
    return answerWhole(library)
  const follows = focus !== undefined && continues(question) && isOnSending(focus)
  const readings = twoReadings(question, follows)
  if (readings) return readings
  const answer = answerDocumentQuestion(question, library, follows) ?? answerByRanking(question, library)
  return neverDutyFirst(answer, question, library)
}

/** A document named and nothing else asked: what its first article says, mostly what it is about. */
function answerWhole(library: Library): Answer {
  const first = library.units.find(({ kind, path }) => kind === 'article' && path.part === 'regulation')
  const { part, article } = (first ?? library.units[0])?.path ?? {}
  return article ? answerCitation({ part, article, rest: '' }, library, 'citation') : nothing('not-covered')
}

/** An article named without a document is that of the document talked about, when it has one. */
function inFocus(place: NamedPlace, focus: Unit | undefined, library: Library): Library {
  if (!focus || !place.article) return library
  const talkedOf = within(library, focus.document)
  const has = talkedOf.units.some(
    ({ kind, path }) =>
      kind === 'article' && path.article === place.article && (!place.part || path.part === place.part),
  )
  return has ? talkedOf : library
}

function isOnSending({ document, path }: Unit): boolean {
  return document === mainDocument && path.part === 'regulation' && path.article === '6'
}

function answerPlace(
  place: NamedPlace,
  question: Question,
  library: Library,
  focus: Unit | undefined,
): Answer | undefined {
  const whole = place.article !== undefined || place.part === 'annex'
  if (!whole) {
    if (!focus) return question.words.length <= 8 ? answerCitation(place, library, 'citation') : undefined
    const { article, clause, part } = focus.path
    // "còn điểm b?" stays in the clause that was cited; a clause stays in the article.
    const clauseKept = place.point && !place.clause && clause ? { clause } : {}
    const talkedOf = within(library, focus.document)
    return answerCitation({ ...place, part, article, ...clauseKept }, talkedOf, 'follow-up')
  }
  const asksMore = !contentAsked.test(place.rest)
  const checked = asksMore ? checkedInstead(place, question, library) : undefined
  if (checked) return checked
  if (!asksMore || place.clause || place.point || place.paragraph || place.step) {
    return answerCitation(place, library, 'citation')
  }
  const cited = answerCitation(place, library, 'citation')
  if (cited.outcome !== 'answered') return cited
  const ruled = answerDocumentQuestion(question, library, false)
  if (ruled) return ruled
  const document = cited.citations[0]?.document
  const inside = answerByRanking(
    question,
    library,
    (unit) => unit.document === document && unit.path.article === place.article,
  )
  if (inside.outcome === 'answered') return inside
  return inside.outcome === 'not-found' && inside.why === 'fact-not-stated' ? inside : cited
}

/** Whatever other text it leans on, a question whether a banned document goes through the system is answered here. */
function sendsBanned({ words, english }: Question): boolean {
  const { touchesBan, says } = readDocumentQuestion(words, english)
  return touchesBan && says.has('channel') && says.has('sending')
}

/** A place cited in a question about some document ("khoản 2 Điều 6: văn bản mật phải gửi chứ?"): the document counts. */
function checkedInstead(place: NamedPlace, question: Question, library: Library): Answer | undefined {
  const onSending = place.article === '6' || place.article === '8'
  const { touchesBan, mayBeBanned, says } = readDocumentQuestion(question.words, question.english)
  if (touchesBan || mayBeBanned) return answerDocumentQuestion(question, library, onSending)
  if (!onSending || !says.has('document')) return undefined
  const answer = answerDocumentQuestion(question, library, says.has('sending') && says.has('permission'))
  return answer?.outcome === 'answered' && answer.ruling !== undefined ? answer : undefined
}

/** "văn bản mật" and "văn bản mất" without marks: never guessed, unless the rest of the question settles it. */
function twoReadings({ words, english, segments }: Question, follows: boolean): Answer | undefined {
  if (english || follows) return undefined
  const { mayBeLost, says } = readDocumentQuestion(words, english)
  if (
    !mayBeLost ||
    !says.has('document') ||
    says.has('sending') ||
    says.has('channel') ||
    says.has('permission')
  )
    return undefined
  const other = segments
    .flatMap((segment) => segment.contents)
    .some(({ concept, word, weight }) => {
      if (concept) return concept !== 'document' && concept !== 'secret' && concept !== 'materials'
      return word?.fold !== 'mat' && weight > 1
    })
  if (other) return undefined
  return {
    outcome: 'choose',
    why: 'two-readings',
    readings: ['secret-document', 'lost-document'],
    options: [],
    candidates: [],
  }
}

/** "còn đơn tố cáo thì sao?" goes on from the last answer. */
function continues({ words }: Question): boolean {
  const text = words.map((word) => word.fold).join(' ')
  return (
    words.length <= 12 &&
    /^(con|the|vay|the con|vay con|what about|how about|and)( |$)|(thi sao|thi the nao|cung vay)( a| nhi| ha)?$/.test(
      text,
    )
  )
}

function nothing(why: NotFound['why']): NotFound {
  return { outcome: 'not-found', why, existing: [], candidates: [] }
}
