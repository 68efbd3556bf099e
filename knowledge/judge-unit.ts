import type { Question } from './read-question'
import type { Content, Segment } from './read-segment'
import { definesWord, namesActor, namesMeans, namesOccasion, namesPlace, statesFact } from './stated-facts'
import type { AskedFact, Unit } from './types'
import type { RankedUnit } from './unit-meanings'
import { actors } from './vietnamese/actors'
import { actorConcepts, type Concept } from './vietnamese/concepts'
import { syllableKey } from './vietnamese/syllable-key'

/** Whether a unit answers a question, and which facts that are asked it leaves open. */
export type Verdict =
  | { fits: true; missing: AskedFact[]; covered: number }
  | { fits: false; fact?: AskedFact; covered: number }

/** Of what a question speaks of, this share must be in the unit that answers it … */
const enoughCovered = 0.55
/** … more of a bare topic without a question word … */
const enoughOfTopic = 0.7
/** … and nearly all without a word on the system or its documents: such a question may be about anything. */
const enoughUnnamed = 0.8
const systemWord = syllableKey('thống')
/** What is told around the question proper counts this much. */
const asideShare = 0.35
/** What one can get from somebody: "ở đâu" then asks from whom. */
const givable = new Set<Concept>(['account', 'materials', 'permission', 'guide', 'grant'])
/** An account and the rights in it are given and taken together. */
const nearly: Partial<Record<Concept, Concept>> = { account: 'permission', permission: 'account' }
const nearlyShare = 0.6
/** Lighter words tell nothing by themselves. */
const telling = 0.5
/** "… là gì" of these asks for what the text lists or describes, not for the meaning of a word. */
const listed = new Set<Concept>(['responsibility', 'procedure', 'incoming', 'annex'])
const ownWords = new Set<Concept>(['agency', 'incoming', 'outgoing', 'document', 'annex', 'governmentOffice'])

/** The stretches that ask something; all of them when none does. */
function askingSegments({ segments }: Question): Segment[] {
  const asking = segments.filter(({ asks, facts }) => asks.length + facts.length > 0)
  return asking.length > 0 ? asking : segments
}

export function judgeUnit(question: Question, entry: RankedUnit): Verdict {
  const asking = askingSegments(question)
  const covered = coverage(question, asking, entry)
  const missing = asking.flatMap((segment) =>
    segment.facts.filter(
      (fact) => !statesFact(entry.unit, fact) && !(fact === 'time' && tellsOccasion(segment, entry)),
    ),
  )
  const facts = question.segments.flatMap((segment) => segment.facts)
  // What holds today cannot be read in a text of the past, whatever else the question asks.
  if (facts.includes('validity')) return { fits: false, covered, fact: 'validity' }
  const answers = asking.some((segment) => answersSegment(question, segment, entry))
  if (
    !answers ||
    covered < enoughFor(question) ||
    speaksElsewhere(question, entry) ||
    actsInstead(asking, entry)
  ) {
    return { fits: false, covered, ...(missing[0] && { fact: missing[0] }) }
  }
  return { fits: true, missing: [...new Set(missing)], covered }
}

function answersSegment(question: Question, segment: Segment, entry: RankedUnit): boolean {
  if (segment.facts.length > 0) {
    return segment.facts.every(
      (fact) => statesFact(entry.unit, fact) || (fact === 'time' && tellsOccasion(segment, entry)),
    )
  }
  if (!answersAsking(question, segment, entry)) return false
  return segment.contents.length === 0 || coverage(question, [segment], entry) >= enoughCovered
}

const occasionAsked = /(^| )(khi nao|luc nao|truong hop nao|when)( |$)/
const endAsked =
  /(tu|den|toi|ke tu|truoc|sau) (khi|luc) nao|(khi|luc) nao (thi )?(xong|duoc|co lai|het|sua|moi)|since when|until when|when will|by when/

/** "Khi nào thì kết nối?" is answered by "khi có yêu cầu", when the connecting is what the unit's main words are on. */
function tellsOccasion({ words, contents }: Segment, { unit, held }: RankedUnit): boolean {
  const text = words.map(({ fold }) => fold).join(' ')
  if (!occasionAsked.test(text) || endAsked.test(text) || !namesOccasion(unit)) return false
  return contents.some(
    ({ concept }) =>
      concept !== undefined && !isActor({ concept, weight: 0 }) && (held.get(concept) ?? 0) >= 0.7,
  )
}

function answersAsking(question: Question, { asks, contents }: Segment, entry: RankedUnit): boolean {
  const { unit } = entry
  const holds = (concepts: ReadonlySet<Concept>): boolean =>
    contents.some(({ concept }) => concept !== undefined && concepts.has(concept))
  const tests: Partial<Record<(typeof asks)[number], () => boolean>> = {
    who: () => namesActor(unit) && (doerOf(unit) !== undefined || sharesOwn(question, entry) > 1),
    definition: () => definesWord(unit) || holds(listed),
    how: () => namesMeans(unit) || holds(new Set<Concept>(['procedure', 'incoming'])),
    where: () =>
      namesPlace(unit) ||
      (namesActor(unit) &&
        question.segments.some((segment) =>
          segment.contents.some(({ concept }) => concept !== undefined && givable.has(concept)),
        )),
    'which-instrument': () => false,
    route: () => false,
  }
  const strict = asks.flatMap((ask) => tests[ask] ?? [])
  return strict.length === 0 || strict.some((test) => test())
}

function enoughFor({ segments, words }: Question): number {
  if (segments.every(({ asks, facts }) => asks.length + facts.length === 0)) return enoughOfTopic
  const contents = segments.flatMap((segment) => segment.contents)
  const named = contents.some(({ concept }) => concept !== undefined && ownWords.has(concept))
  const system = words.some(({ key, typed }) => key === 'imoit' || typed === 'system' || key === systemWord)
  const strange = contents.some(({ word, weight }) => word && weight > 1)
  return named || system || !strange ? enoughCovered : enoughUnnamed
}

/** How many meanings the question shares with the unit's own words: more than one, and who is named there is who is asked for. */
function sharesOwn({ segments }: Question, { ownHeld }: RankedUnit): number {
  return new Set(
    segments.flatMap(({ contents }) =>
      contents.flatMap(({ concept }) => (concept && ownHeld.has(concept) ? [concept] : [])),
    ),
  ).size
}

/** Share of the content's weight that the unit, its lead-in or its heading holds. */
function coverage({ segments }: Question, asking: readonly Segment[], entry: RankedUnit): number {
  let all = 0
  let held = 0
  for (const segment of segments) {
    const share = asking.includes(segment) ? 1 : asideShare
    for (const content of segment.contents) {
      all += share * content.weight
      held += share * content.weight * shareHeld(entry, content)
    }
  }
  const said = segments.some(({ contents }) =>
    contents.some(
      (content) => !isActor(content) && content.weight > telling && shareHeld(entry, content) > 0,
    ),
  )
  return all === 0 || !said ? 0 : held / all
}

function isActor({ concept }: Content): boolean {
  return concept !== undefined && actorConcepts.has(concept)
}

function shareHeld(
  { held, keys, contextKeys }: RankedUnit,
  { concept, word, foreign, actorNamed }: Content,
): number {
  if (concept) {
    const near = nearly[concept]
    return held.has(concept) ? 1 : near && held.has(near) ? nearlyShare : 0
  }
  if (actorNamed) return actorNamed.every((key) => keys.has(key) || contextKeys.has(key)) ? 1 : 0
  if (foreign) return foreign.every((key) => keys.has(key)) ? 1 : 0
  return word && (keys.has(word.key) || contextKeys.has(word.key)) ? 1 : 0
}

/** About another system or piece of equipment, and not about this one. */
function speaksElsewhere({ segments, words }: Question, entry: RankedUnit): boolean {
  if (words.some(({ key }) => key === 'imoit')) return false
  return segments.some(({ contents }) =>
    contents.some((content) => content.foreign && shareHeld(entry, content) === 0),
  )
}

/** A question what X must do is not answered by a duty of Y. */
export function actsInstead(asking: readonly Segment[], { unit }: RankedUnit): boolean {
  return asking.some(({ asks, words, actors: named, contents }) => {
    const [subject] = named
    if (!subject || asks.includes('who') || receives(words, subject)) return false
    const duties = contents.some(({ concept }) => concept === 'responsibility') || asks.includes('what')
    if (!duties && (subject.at > 1 || asks.length === 0)) return false
    const doer = doerOf(unit)
    return doer === undefined ? duties : !named.some(({ actor }) => actor === doer)
  })
}

const receiving =
  /(duoc|bi) (thong bao|bao|huong dan|ho tro|cap|thu hoi|cat|khoa|giam sat|kiem tra|theo doi)|(be|get|been|is|are) \w+(ed|n|ld)\b/

/** "đơn vị có được thông báo không": the subject is the one something is done to. */
function receives(words: Segment['words'], { actor, at }: Segment['actors'][number]): boolean {
  if (actor !== 'units' && actor !== 'users') return false
  const after = words.slice(at).map(({ fold }) => fold)
  return receiving.test(after.join(' '))
}

/** The body an article gives duties to, from its heading or the start of the unit. */
function doerOf(unit: Unit): string | undefined {
  const heading = unit.heading.toLowerCase()
  const text = unit.text.toLowerCase()
  const found = Object.entries(actors).find(([, listing]) =>
    listing
      .split('|')
      .some((name) => (heading.includes('trách nhiệm') && heading.endsWith(name)) || text.startsWith(name)),
  )
  return found?.[0]
}
