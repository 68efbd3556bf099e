import type { Question } from '../question/read-question'
import type { Segment } from '../question/read-segment'
import { definesAsked } from '../ranking/defines-asked'
import type { RankedUnit } from '../ranking/unit-meanings'
import { namesActor, namesInstrument, namesMeans, namesPlace, namesRecipient } from '../ranking/unit-signs'
import type { Concept } from '../vietnamese/concepts'
import { isActor, shareHeld } from './covered-share'

/** What one can get from somebody: "ở đâu" then asks from whom. */
const givable = new Set<Concept>(['account', 'materials', 'permission', 'guide', 'grant'])
/** "… là gì" of these asks for what the text lists or describes, not for the meaning of a word. */
const listed = new Set<Concept>(['responsibility', 'procedure', 'incoming', 'annex'])

/** Whether a unit can answer what the question words ask: who, where, how, what a word means. */
export function answersAsking(question: Question, { asks, contents }: Segment, entry: RankedUnit): boolean {
  const { unit } = entry
  const holds = (concepts: ReadonlySet<Concept>): boolean =>
    contents.some(({ concept }) => concept !== undefined && concepts.has(concept))
  const tests: Partial<Record<(typeof asks)[number], () => boolean>> = {
    who: () =>
      definesAsked(question, entry) ||
      // A purpose is nobody's duty.
      (namesActor(unit) &&
        !entry.headingHeld.has('purpose') &&
        (entry.doers.size > 0 ||
          mainlyOn(question, entry) ||
          sharesOwn(question, entry) > (asks.includes('definition') ? 0 : 1))),
    definition: () => definesAsked(question, entry) || holds(listed) || headedBy(question, entry),
    how: () =>
      definesAsked(question, entry) ||
      namesMeans(unit) ||
      holds(new Set<Concept>(['procedure', 'incoming'])) ||
      (namesRecipient(unit) && wants.test(textOf(question))),
    where: () =>
      namesPlace(unit) ||
      (namesRecipient(unit) && tells.test(textOf(question))) ||
      (namesActor(unit) &&
        question.segments.some((segment) =>
          segment.contents.some(({ concept }) => concept !== undefined && givable.has(concept)),
        )),
    'which-instrument': () => namesInstrument(unit),
    route: () => false,
  }
  const strict = asks.flatMap((ask) => tests[ask] ?? [])
  return strict.length === 0 || strict.some((test) => test())
}

/** The unit holds all the question is about, and opens with some of it. */
function mainlyOn({ segments }: Question, entry: RankedUnit): boolean {
  const things = segments.flatMap(({ contents }) => contents.filter((content) => !isActor(content)))
  const strengths = things.map(
    (content) => (content.concept && entry.held.get(content.concept)) ?? shareHeld(entry, content) / 2,
  )
  return strengths.every((strength) => strength > 0) && strengths.some((strength) => strength >= 1)
}

/** "Mục đích … là gì": what the heading announces, the unit tells. */
function headedBy({ segments }: Question, { headingHeld }: RankedUnit): boolean {
  const concepts = segments.flatMap(({ contents }) => contents.flatMap(({ concept }) => concept ?? []))
  return concepts.length > 0 && concepts.every((concept) => headingHeld.has(concept))
}

/** "Muốn hủy … thì làm thế nào": whom to tell is how it is done. */
const wants = / (muon|can|de)( \S+){1,12} (lam sao|lam the nao|the nao|lam gi) /

/** "phản ánh về đâu": what is told or sent has a body at its end rather than a place. */
const tells =
  / (phan anh|bao|gui|nop|tra|tra lai|trinh|dang ky|chuyen|gop y|kien nghi|hoi|lien he|send|report|submit|tell)( \S+){0,4} (dau|nao|where) | where .*(send|report|submit|tell)/
const textOf = ({ words }: Question): string => ` ${words.map(({ fold }) => fold).join(' ')} `

/** How many meanings the question shares with the unit's own words: more than one, and who is named there is who is asked for. */
function sharesOwn({ segments }: Question, { ownHeld, bodies }: RankedUnit): number {
  const named = segments.some(({ contents }) =>
    contents.some(({ actors }) => actors?.some((actor) => bodies.has(actor))),
  )
  const meanings = new Set(
    segments.flatMap(({ contents }) =>
      contents.flatMap(({ concept }) => (concept && ownHeld.has(concept) ? [concept] : [])),
    ),
  )
  return meanings.size + (named ? 1 : 0)
}
