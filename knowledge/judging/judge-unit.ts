import type { Question } from '../question/read-question'
import type { Segment } from '../question/read-segment'
import { decidesAsked } from '../ranking/defines-asked'
import type { RankedUnit } from '../ranking/unit-meanings'
import { namesOccasion } from '../ranking/unit-signs'
import type { AskedFact } from '../types'
import { decisiveConcepts, everydayConcepts } from '../vietnamese/concept-kinds'
import type { Concept } from '../vietnamese/concepts'
import { syllableKey } from '../vietnamese/syllable-key'
import { actsInstead } from './acts-instead'
import { answersAsking } from './answers-asking'
import { coverage, isActor, shareHeld } from './covered-share'
import { statesFact } from './stated-facts'
import { thresholds } from './thresholds'

/** Whether a unit answers a question, and which facts that are asked it leaves open. */
export type Verdict =
  | { fits: true; missing: AskedFact[]; covered: number }
  | {
      fits: false
      fact?: AskedFact
      covered: number
      otherDoer?: boolean
      /** It is about another body, another system, or lacks what the question turns on: no score makes up for that. */
      barred: boolean
    }

const systemWord = syllableKey('thống')
const ownWords = new Set<Concept>([
  'account',
  'agency',
  'incoming',
  'outgoing',
  'document',
  'annex',
  'lend',
  'flow',
  'ownSoftware',
  'userList',
  'common',
  'governmentOffice',
])

/** The stretches that ask something; all of them when none does. */
function askingSegments({ segments }: Question): Segment[] {
  const asking = segments.filter(({ asks, facts }) => asks.length + facts.length > 0)
  return asking.length > 0 ? asking : segments
}

export function judgeUnit(question: Question, entry: RankedUnit): Verdict {
  if (decidesAsked(question, entry)) return { fits: true, missing: [], covered: 1 }
  const asking = askingSegments(question)
  const covered = coverage(question, asking, entry)
  const missing = asking.flatMap((segment) =>
    segment.facts.filter((fact) => !answersFact(question, segment, fact, entry)),
  )
  // What holds today cannot be read in a text of the past, whatever else the question asks.
  if (missing.includes('validity')) return { fits: false, covered, barred: true, fact: 'validity' }
  const otherDoer = actsInstead(asking, entry)
  const barred = otherDoer || leavesOut(question, entry) || speaksElsewhere(question, entry)
  const answers = asking.some((segment) => answersSegment(question, segment, entry))
  if (barred || !answers || covered < enoughFor(question))
    return { fits: false, covered, otherDoer, barred, ...(missing[0] && { fact: missing[0] }) }
  return { fits: true, missing: [...new Set(missing)], covered }
}

function answersSegment(question: Question, segment: Segment, entry: RankedUnit): boolean {
  if (segment.facts.length > 0) {
    return segment.facts.every((fact) => answersFact(question, segment, fact, entry))
  }
  if (!answersAsking(question, segment, entry)) return false
  return segment.contents.length === 0 || coverage(question, [segment], entry) >= thresholds.enoughCovered
}

/** The words of the whole question tell how narrowly a fact is asked for. */
function answersFact({ words }: Question, segment: Segment, fact: AskedFact, entry: RankedUnit): boolean {
  const asked = ` ${words.map(({ fold }) => fold).join(' ')} `
  return statesFact(entry.unit, fact, asked) || (fact === 'time' && tellsOccasion(segment, entry))
}

const occasionAsked = /(^| )(khi nao|chung nao|hoi nao|luc nao|truong hop nao|when)( |$)/
const endAsked =
  /(cham|muon|tre) nhat|(tu|den|toi|ke tu|truoc|sau) (khi|luc) nao|(khi|luc) nao (thi )?(xong|duoc|co lai|het|sua|moi)|since when|until when|when will|by when/

/** "Khi nào thì kết nối?" is answered by "khi có yêu cầu", when the connecting is what the unit's main words are on. */
function tellsOccasion({ words, contents }: Segment, { unit, held }: RankedUnit): boolean {
  const text = words.map(({ fold }) => fold).join(' ')
  if (!occasionAsked.test(text) || endAsked.test(text) || !namesOccasion(unit)) return false
  return contents.some(
    ({ concept }) =>
      concept !== undefined && !isActor({ concept, weight: 0 }) && (held.get(concept) ?? 0) >= 0.7,
  )
}

function enoughFor({ segments, words }: Question): number {
  const { enoughCovered, enoughOfTopic, enoughUnnamed } = thresholds
  if (segments.every(({ asks, facts }) => asks.length + facts.length === 0)) return enoughOfTopic
  const contents = segments.flatMap((segment) => segment.contents)
  const named = contents.some(({ concept }) => concept !== undefined && ownWords.has(concept))
  const system = words.some(({ key, typed }) => key === 'imoit' || typed === 'system' || key === systemWord)
  const strange = contents.some(
    ({ word, actors, concept, weight }) =>
      (word && weight > 1 && (!actors || actors.includes('otherAgency'))) ||
      (concept && weight > 0.5 && everydayConcepts.has(concept)),
  )
  return named || system || !strange ? enoughCovered : enoughUnnamed
}

/** The question turns on something the unit does not speak of. */
function leavesOut({ segments }: Question, { held }: RankedUnit): boolean {
  return segments.some(({ contents }) =>
    contents.some(
      ({ concept }) => concept !== undefined && decisiveConcepts.has(concept) && !held.has(concept),
    ),
  )
}

/** About another system or piece of equipment, and not about this one. */
function speaksElsewhere({ segments, words }: Question, entry: RankedUnit): boolean {
  if (words.some(({ key }) => key === 'imoit')) return false
  return segments.some(({ contents }) =>
    contents.some((content) => content.foreign && shareHeld(entry, content) === 0),
  )
}
