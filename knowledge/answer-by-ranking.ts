import { namesSize } from './beyond-text'
import { actsInstead, judgeUnit } from './judge-unit'
import { citeFor, known, type Library, partsOf } from './library'
import type { Question } from './read-question'
import type { Answer, AskedFact, Candidate, Citation, NotFound, Unit } from './types'

const leastScore = 1.2
const closeTo = 0.72
/** Less of the question's content than this in the best unit: nothing to show beside a refusal. */
const leastRelated = 0.25
const most = 3
const support = 'D7.P2'

/** The units that answer a question best, or why none does. `only` limits where to look. */
export function answerByRanking(
  question: Question,
  library: Library,
  only?: (unit: Unit) => boolean,
): Answer {
  const candidates = library.ranking.rank(question, only).slice(0, 10)
  const facts = [...new Set(question.segments.flatMap((segment) => segment.facts))]
  const whole = only ? [] : wholeArticle(question, library)
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
  const judged = candidates.flatMap((candidate) => {
    const entry = library.ranking.entry(candidate.id)
    return entry ? [{ ...candidate, verdict: judgeUnit(question, entry) }] : []
  })
  const passing = judged.filter(({ verdict, score }) => verdict.fits && score >= best.score * 0.5)
  const [first] = passing
  if (!first || namesSize(` ${question.words.map(({ fold }) => fold).join(' ')} `)) {
    const verdict = judged[0]?.verdict
    const fact = verdict && !verdict.fits ? verdict.fact : undefined
    const why = fact && verdict && verdict.covered >= 0.3 ? 'fact-not-stated' : 'not-covered'
    const related = verdict && verdict.covered >= leastRelated ? best : undefined
    return refuse(why, related, fact, candidates, question, library)
  }
  const alsoAsked = first.verdict.fits ? first.verdict.missing : []
  const ids = passing
    .filter(({ score }, at) => at < most && score >= first.score * closeTo)
    .map(({ id }) => id)
  const citations = known(ids.map((id) => citeFor(library, id, question)))
  return { outcome: 'answered', citations, by: 'ranking', alsoAsked, candidates }
}

/** Asked for nothing but what one heading names ("trách nhiệm của Cục"): that whole article, in order. */
function wholeArticle({ segments }: Question, library: Library): string[] {
  const contents = segments.flatMap((segment) => segment.contents)
  const asks = segments.flatMap((segment) => segment.asks)
  const facts = segments.flatMap((segment) => segment.facts)
  const other = asks.some((ask) => ask === 'who' || ask === 'where' || ask === 'yes-no')
  if (contents.length < 2 || facts.length > 0 || other) return []
  const entry = library.ranking.entries.find(({ headingHeld }) =>
    contents.every(({ concept }) => concept !== undefined && headingHeld.has(concept)),
  )
  if (!entry) return []
  const top = library.units.find(
    ({ kind, path }) =>
      kind === 'article' && path.part === entry.unit.path.part && path.article === entry.unit.path.article,
  )
  if (!top || actsInstead(segments, entry)) return []
  return partsOf(library, top.id)
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
  return {
    outcome: 'not-found',
    why,
    ...(asksFor && { asksFor }),
    ...(nearest && { nearest }),
    existing: [],
    candidates,
  }
}
