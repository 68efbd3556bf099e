import { citeFor, known, type Library, partsOf } from './library'
import type { RankedUnit } from './rank-units'
import type { Content, Question, Segment } from './read-question'
import { namesActor, namesMeans, namesPlace, statesFact } from './stated-facts'
import type { Answer, AskedFact, Candidate, Citation, NotFound, Unit } from './types'
import { actors } from './vietnamese/actors'

/** Of what a question speaks of, this share must be in the unit that answers it. */
const enoughCovered = 0.55
/** A topic without a question word must be there nearly whole. */
const enoughOfTopic = 0.7
const leastScore = 1.5
const closeTo = 0.72
const most = 3

/** The units that answer a question best, or why none does. `only` limits where to look. */
export function answerByRanking(question: Question, library: Library, only?: (unit: Unit) => boolean): Answer {
  const candidates = library.ranking.rank(question, only).slice(0, 10)
  const entries = new Map(library.ranking.entries.map((entry) => [entry.unit.id, entry]))
  const focal = question.segments.filter(({ asks, facts }) => asks.length + facts.length > 0)
  const asking = focal.length > 0 ? focal : question.segments
  const facts = [...new Set(question.segments.flatMap((segment) => segment.facts))]
  const [best] = candidates
  const whole = only ? undefined : wholeArticle(question, library)
  if (whole) return { outcome: 'answered', citations: known(whole.map((id) => citeFor(library, id, question))), by: 'ranking', alsoAsked: [], candidates }
  if (!best || best.score < leastScore) return refuse('not-covered', undefined, facts[0], candidates, question, library)
  const judged = candidates.map((candidate) => ({
    ...candidate,
    entry: entries.get(candidate.id),
    verdict: judge(question, asking, entries.get(candidate.id)),
  }))
  const passing = judged.filter(({ verdict, score }) => verdict.fits && score >= best.score * 0.5)
  const [first] = passing
  if (!first?.entry) {
    const verdict = judged[0]?.verdict
    const why = verdict && !verdict.fits && verdict.fact && verdict.covered >= 0.3 ? 'fact-not-stated' : 'not-covered'
    return refuse(why, best, verdict && !verdict.fits ? verdict.fact : undefined, candidates, question, library)
  }
  const alsoAsked = first.verdict.fits ? first.verdict.missing : []
  const ids = passing.filter(({ score }, at) => at < most && score >= first.score * closeTo).map(({ id }) => id)
  const citations = known(ids.map((id) => citeFor(library, id, question)))
  return { outcome: 'answered', citations, by: 'ranking', alsoAsked, candidates }
}

type Verdict = { fits: true; missing: AskedFact[]; covered: number } | { fits: false; fact?: AskedFact; covered: number }

/** Whether the unit answers at least one thing that is asked, and which facts it leaves open. */
function judge(question: Question, asking: Segment[], entry: RankedUnit | undefined): Verdict {
  if (!entry) return { fits: false, covered: 0 }
  const covered = coverage(question, asking, entry)
  const missing: AskedFact[] = []
  let answers = false
  for (const segment of asking) {
    const open = segment.facts.filter((fact) => !statesFact(entry.unit, fact))
    if (segment.facts.length > 0) {
      if (open.length > 0) missing.push(...open)
      else answers = true
      continue
    }
    if (!answersAsking(segment, entry)) continue
    if (coverage(question, [segment], entry) >= enoughCovered || segment.contents.length === 0) answers = true
  }
  // What holds today cannot be read in a text of the past, whatever else the question asks.
  const outdated = question.segments.some(({ facts }) => facts.includes('validity'))
  if (outdated) return { fits: false, covered, fact: 'validity' }
  const onSystem = question.words.some(({ key }) => key === 'imoit')
  const elsewhere = question.segments.flatMap(({ contents }) => contents).some((content) => content.foreign && !holds(entry, content))
  if (elsewhere && !onSystem) return { fits: false, covered }
  const enough = asking.some(({ asks, facts }) => asks.length + facts.length > 0) ? enoughCovered : enoughOfTopic
  if (!answers || covered < enough || actsInstead(asking, entry)) {
    return { fits: false, covered, ...(missing[0] && { fact: missing[0] }) }
  }
  return { fits: true, missing, covered }
}

function answersAsking({ asks, contents }: Segment, { unit }: RankedUnit): boolean {
  const strict = asks.filter((ask) => ask === 'who' || ask === 'how' || ask === 'where' || ask === 'which-instrument' || ask === 'route')
  if (strict.length === 0) return true
  return strict.some((ask) => {
    if (ask === 'who') return namesActor(unit)
    if (ask === 'how') return namesMeans(unit) || contents.some(({ concept }) => concept === 'procedure' || concept === 'incoming')
    if (ask === 'where') return namesPlace(unit) || namesActor(unit)
    return false
  })
}

/** Share of the content's weight that the unit, its lead-in or its heading holds. */
function coverage(question: Question, asking: Segment[], entry: RankedUnit): number {
  const focal = new Set(asking)
  let all = 0
  let held = 0
  for (const segment of question.segments) {
    const share = focal.has(segment) ? 1 : asking.length > 0 ? 0.35 : 1
    for (const content of segment.contents) {
      all += share * content.weight
      if (holds(entry, content)) held += share * content.weight
    }
  }
  return all === 0 ? 0 : held / all
}

function holds(entry: RankedUnit, { concept, word, foreign }: Content): boolean {
  if (concept) return entry.held.has(concept)
  if (foreign) return foreign.every((key) => entry.keys.has(key))
  return word !== undefined && (entry.keys.has(word.key) || entry.contextKeys.has(word.key))
}

/** A question what X must do is not answered by a duty of Y. */
function actsInstead(asking: Segment[], { unit }: RankedUnit): boolean {
  return asking.some(({ asks, words, actors: named, contents }) => {
    if (asks.includes('who')) return false
    const [subject] = named
    if (!subject) return false
    const duties = contents.some(({ concept }) => concept === 'responsibility') || asks.includes('what')
    const leads = subject.at <= 1 || duties
    if (!leads || words.length === 0) return false
    const doer = actorOf(unit)
    if (doer === undefined) return duties
    return !named.some(({ actor }) => actor === doer)
  })
}

/** The body an article gives duties to, from its heading or the start of the unit. */
function actorOf(unit: Unit): string | undefined {
  const heading = unit.heading.toLowerCase()
  const text = unit.text.toLowerCase()
  for (const [actor, listing] of Object.entries(actors)) {
    const names = listing.split('|')
    if (names.some((name) => heading.endsWith(name) && /trách nhiệm/.test(heading))) return actor
    if (names.some((name) => text.startsWith(name))) return actor
  }
  return undefined
}

/** Asked for nothing but what one heading names ("trách nhiệm của Cục"): that whole article, in order. */
function wholeArticle({ segments }: Question, library: Library): string[] | undefined {
  const contents = segments.flatMap((segment) => segment.contents)
  const asks = segments.flatMap((segment) => segment.asks)
  const facts = segments.flatMap((segment) => segment.facts)
  if (contents.length < 2 || facts.length > 0 || asks.some((ask) => ask === 'who' || ask === 'where' || ask === 'yes-no')) return undefined
  const entry = library.ranking.entries.find(
    ({ headingHeld }) => contents.every(({ concept }) => concept !== undefined && headingHeld.has(concept)),
  )
  if (!entry) return undefined
  const top = library.units.find(({ kind, path }) => kind === 'article' && path.part === entry.unit.path.part && path.article === entry.unit.path.article)
  if (!top || actsInstead(segments, entry)) return undefined
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
  const nearest: Citation | undefined = best && citeFor(library, best.id, question)
  return { outcome: 'not-found', why, ...(asksFor && { asksFor }), ...(nearest && { nearest }), existing: [], candidates }
}
