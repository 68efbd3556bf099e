import type { Library } from '../answering/library'
import { inMain } from '../main-document'
import type { Question } from '../question/read-question'
import type { Candidate } from '../types'
import type { Verdict } from './judge-unit'
import { statesFact } from './stated-facts'
import { thresholds } from './thresholds'

/** Among many documents a unit answers when its article is this likely to: see the table in docs/training-report.md. */
const leastSure = 0.5

export interface Judged extends Candidate {
  verdict: Verdict
}

/**
 * The best unit, when it may answer although the judge missed words in it: because it leads in a regulation that is loaded
 * as a whole, or because the search among many documents is sure of its article. A fact that is asked for must be stated.
 */
export function trustLeading(
  judged: readonly Judged[],
  question: Question,
  library: Library,
): Judged | undefined {
  const [best, second] = judged
  if (!best || best.verdict.fits || best.verdict.barred) return undefined
  const trusted = isSure(best, library) || leads(best, second, question, library)
  if (!trusted || !statesAll(best, question, library)) return undefined
  return { ...best, verdict: { fits: true, missing: [], covered: best.verdict.covered } }
}

/** What the regulation on iMOIT answers is judged by its own words; of the others the search knows better. */
function isSure({ id, sure }: Candidate, { unit }: Library): boolean {
  const found = unit(id)
  return sure !== undefined && sure >= leastSure && found !== undefined && !inMain(found)
}

function leads(best: Judged, second: Judged | undefined, question: Question, library: Library): boolean {
  const { leadingScore, leadingMargin, leadingCovered, leadingNear } = thresholds
  return (
    isWhole(best, library) &&
    best.score >= leadingScore &&
    (second?.score ?? 0) <= leadingMargin * best.score &&
    best.verdict.covered >= leadingCovered &&
    !lacksWho(best, question, library) &&
    (question.english || library.ranking.near(question, best.id) >= leadingNear)
  )
}

/** Who does it is asked for, and the unit gives duties to nobody. */
function lacksWho({ id }: Judged, { segments }: Question, { ranking }: Library): boolean {
  return segments.some(({ asks }) => asks.includes('who')) && ranking.entry(id)?.doers.size === 0
}

/** Of a part of a regulation, a good match may still stand for an article that is not there. */
function isWhole({ id }: Candidate, { unit, documents }: Library): boolean {
  const document = documents.find(({ instrument }) => instrument.id === unit(id)?.document)
  if (document?.articles === undefined) return false
  const loaded = document.units.filter(
    ({ parent, path }) => parent === undefined && path.part === 'regulation',
  )
  return loaded.length >= document.articles
}

function statesAll({ id }: Judged, { segments }: Question, { unit }: Library): boolean {
  const found = unit(id)
  const facts = segments.flatMap((segment) => segment.facts)
  return found !== undefined && facts.every((fact) => statesFact(found, fact))
}
