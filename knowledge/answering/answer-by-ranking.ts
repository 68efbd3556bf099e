import { actsInstead } from '../judging/acts-instead'
import { namesSize } from '../judging/beyond-text'
import { judgeUnit } from '../judging/judge-unit'
import { nearFact } from '../judging/near-facts'
import { statedNear } from '../judging/stated-near'
import { thresholds } from '../judging/thresholds'
import { type Judged, trustLeading } from '../judging/trust-leading'
import { inMainDocument } from '../main-document'
import type { Question } from '../question/read-question'
import { announces } from '../ranking/rank-units'
import type { Answer, AskedFact, Candidate, Citation, NotFound, Unit } from '../types'
import { citeFor, known, type Library, partsOf } from './library'

const coverPower = 1
const most = 3
const support = inMainDocument('D7.P2')

/** The units that answer a question best, or why none does. `only` limits where to look. */
export function answerByRanking(
  question: Question,
  library: Library,
  only?: (unit: Unit) => boolean,
): Answer {
  const { leastScore, closeTo, leastRelated, passingShare, factMissing } = thresholds
  const candidates = library.ranking.rank(question, only).slice(0, 10)
  const facts = [...new Set(question.segments.flatMap((segment) => segment.facts))]
  const whole = only ? [] : wholeArticle(question, candidates, library)
  if (whole.length > 0) {
    const citations = known(whole.map((id) => citeFor(library, id, question)))
    return { outcome: 'answered', citations, by: 'ranking', alsoAsked: [], candidates }
  }
  const [best] = candidates
  // Passwords belong to the accounts that are spoken of: what is missing is the fact.
  const aboutPassword = question.tags.has('concept:password')
  if (aboutPassword && facts[0] && !facts.includes('validity'))
    return refuse('fact-not-stated', best, facts[0], candidates, question, library)
  if (!best || best.score < leastScore) {
    return refuse('not-covered', undefined, facts[0], candidates, question, library)
  }
  const judged = candidates.flatMap((candidate): Judged[] => {
    const entry = library.ranking.entry(candidate.id)
    return entry ? [{ ...candidate, verdict: judgeUnit(question, entry) }] : []
  })
  // What somebody else has to do is no measure for the rest.
  const leads = judged.find(({ verdict }) => verdict.fits || !verdict.otherDoer)?.score ?? best.score
  const passing = judged.filter(({ verdict, score }) => verdict.fits && score >= leads * passingShare)
  // Of units that answer, the one that holds more of the question comes first.
  passing.sort(
    (a, b) => b.score * b.verdict.covered ** coverPower - a.score * a.verdict.covered ** coverPower,
  )
  const trusted = passing.length === 0 ? trustLeading(judged, question, library) : undefined
  if (trusted) passing.push(trusted)
  const [first] = passing
  if (!first || namesSize(` ${question.words.map(({ fold }) => fold).join(' ')} `)) {
    const verdict = judged[0]?.verdict
    const fact = verdict && !verdict.fits ? verdict.fact : undefined
    const why = fact && verdict && verdict.covered >= factMissing ? 'fact-not-stated' : 'not-covered'
    const close = judged.filter(
      ({ score, verdict: other }) =>
        score >= best.score * closeTo && other.covered >= (verdict?.covered ?? 0),
    )
    const related =
      verdict && verdict.covered >= leastRelated ? nearestTo(fact, best, close, library) : undefined
    return refuse(why, related, fact, candidates, question, library)
  }
  const alsoAsked = first.verdict.fits ? first.verdict.missing : []
  const ids = passing
    .filter(({ score }, at) => at < most && score >= first.score * closeTo)
    .map(({ id }) => id)
  const citations = known(ids.map((id) => citeFor(library, id, question)))
  return { outcome: 'answered', citations, by: 'ranking', alsoAsked, candidates }
}

/** Of units that are equally near, the one that comes nearest to stating the fact ("kịp thời" for a time). */
function nearestTo(
  fact: AskedFact | undefined,
  best: Candidate,
  close: readonly Candidate[],
  { unit }: Library,
): Candidate {
  if (!fact) return best
  const comesNear = ({ id }: Candidate): boolean => {
    const found = unit(id)
    return found !== undefined && nearFact(found, fact)?.order === 0
  }
  return comesNear(best) ? best : (close.find(comesNear) ?? best)
}

/** Asked for nothing but what one heading names ("trách nhiệm của Cục"): that whole article, in order. */
function wholeArticle({ segments }: Question, candidates: Candidate[], library: Library): string[] {
  const contents = segments.flatMap((segment) => segment.contents)
  const asks = segments.flatMap((segment) => segment.asks)
  const facts = segments.flatMap((segment) => segment.facts)
  const other = asks.some((ask) => ask === 'who' || ask === 'where' || ask === 'yes-no')
  const bodies = segments.flatMap((segment) => segment.actors.map(({ actor }) => actor))
  const things = contents.filter(({ actors }) => actors === undefined)
  const named = new Set(things.map(({ concept, word }) => concept ?? word))
  if (named.size + bodies.length < 2 || things.length === 0 || facts.length > 0 || other) return []
  const entry = known(candidates.map(({ id }) => library.ranking.entry(id))).find(
    ({ headingHeld, doers, unit }) =>
      things.every(({ concept }) => concept !== undefined && headingHeld.has(concept)) &&
      (bodies.length === 0 ||
        (/trách nhiệm/iu.test(unit.heading) && bodies.some((actor) => doers.has(actor)))),
  )
  if (!entry) return []
  const top = library.units.find(
    ({ kind, document, path }) =>
      kind === 'article' &&
      document === entry.unit.document &&
      path.part === entry.unit.path.part &&
      path.article === entry.unit.path.article,
  )
  if (!top || actsInstead(segments, entry)) return []
  return partsOf(library, top.id)
    .filter((unit) => !announces(unit))
    .slice(0, 6)
    .map(({ id }) => id)
}

function refuse(
  why: NotFound['why'],
  best: Candidate | undefined,
  asksFor: AskedFact | undefined,
  candidates: Candidate[],
  question: Question,
  library: Library,
): NotFound {
  // Nothing is said of passwords; who gives accounts and supports their users is what comes near.
  const id = question.tags.has('concept:password') ? support : best?.id
  const nearest: Citation | undefined = id === undefined ? undefined : citeFor(library, id, question)
  const stated = why === 'fact-not-stated' && asksFor ? statedNear(asksFor, id, question, library) : undefined
  return {
    outcome: 'not-found',
    why,
    ...(asksFor && { asksFor }),
    ...(nearest && { nearest }),
    ...(stated && { stated }),
    existing: [],
    candidates,
  }
}
