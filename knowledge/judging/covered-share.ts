import type { Question } from '../question/read-question'
import type { Content, Segment } from '../question/read-segment'
import { definesAsked } from '../ranking/defines-asked'
import type { RankedUnit } from '../ranking/unit-meanings'
import { actorConcepts } from '../vietnamese/concept-kinds'
import type { Concept } from '../vietnamese/concepts'
import { thresholds } from './thresholds'

/** An account and the rights in it are given and taken together; what one receives another sends. */
const nearly: Partial<Record<Concept, Concept>> = {
  account: 'permission',
  permission: 'account',
  receive: 'send',
  send: 'transfer',
  progress: 'oversee',
  revise: 'amend',
  draft: 'document',
}
const nearlyShare = 0.6
/** Named, but by another name: "trưởng phòng" of the heads of units. */
const otherwiseNamed = 0.7
const topicWeight = 2
/** Lighter words tell nothing by themselves. */
const telling = 0.5

/** Share of the content's weight that the unit, its lead-in or its heading holds. */
export function coverage(question: Question, asking: readonly Segment[], entry: RankedUnit): number {
  const { segments } = question
  const defined = definesAsked(question, entry)
  let all = 0
  let held = 0
  for (const segment of segments) {
    const share = asking.includes(segment) ? 1 : thresholds.asideShare
    for (const content of segment.contents) {
      all += share * content.weight
      held += share * content.weight * shareHeld(entry, content)
    }
  }
  // Where the text speaks of the very thing that is asked for, that counts as much as a word on it.
  const topics = asking.flatMap((segment) => segment.topics).filter((topic) => entry.held.has(topic))
  all += topicWeight * topics.length
  held += topicWeight * topics.length
  const said =
    topics.length > 0 ||
    segments.some(({ contents }) =>
      contents.some(
        (content) =>
          !isActor(content) && content.weight > leastTelling(content) && shareHeld(entry, content) > 0,
      ),
    )
  if (defined) return all <= telling ? 1 : held / all
  return all === 0 || !said ? 0 : held / all
}

/** A syllable that is no known word may stand in the unit by chance. */
function leastTelling({ word, actors, foreign }: Content): number {
  return word && !actors && !foreign ? 1 : telling
}

export function isActor({ concept }: Content): boolean {
  return concept !== undefined && actorConcepts.has(concept)
}

/** How much of something spoken of a unit holds, 0 to 1. */
export function shareHeld(
  { held, keys, contextKeys, doers, bodies, line }: RankedUnit,
  { concept, word, foreign, actorNamed, actors }: Content,
): number {
  if (concept) {
    const near = nearly[concept]
    return held.has(concept) ? 1 : near && held.has(near) ? nearlyShare : 0
  }
  if (actors?.some((actor) => doers.has(actor))) return 1
  if (actorNamed) {
    if (line.includes(` ${actorNamed.join(' ')} `)) return 1
    return actors?.some((actor) => bodies.has(actor)) ? otherwiseNamed : 0
  }
  if (foreign) return foreign.every((key) => keys.has(key)) ? 1 : 0
  return word && (keys.has(word.key) || contextKeys.has(word.key)) ? 1 : 0
}
