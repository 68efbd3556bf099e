import type { Question } from '../question/read-question'
import type { RankedUnit } from './unit-meanings'

/** A word that fills the question. */
const slight = 1

/** Whether the unit defines the very word that is asked about: asked what it means, or what it is and nothing else. */
export function definesAsked({ words, segments, english }: Question, { defines }: RankedUnit): boolean {
  if (!defines) return false
  const asks = segments.flatMap((segment) => segment.asks)
  const means = asks.includes('definition')
  if (!means && !asks.some((ask) => ask === 'what' || ask === 'who' || ask === 'how')) return false
  if (segments.some(({ facts }) => facts.length > 0)) return false
  const contents = segments.flatMap((segment) => segment.contents)
  const asked = contents.flatMap(({ concept }) => concept ?? [])
  const keys = ` ${words.map(({ key }) => key).join(' ')} `
  const named =
    keys.includes(` ${defines.keys.join(' ')} `) ||
    (english && segments.some(({ actors: named }) => named.some(({ actor }) => defines.actors.has(actor)))) ||
    (defines.concepts.size > 0 && [...defines.concepts].every((concept) => asked.includes(concept)))
  const ofIt = contents.every(
    ({ concept, word, weight }) =>
      (concept && (defines.concepts.has(concept) || concept === 'members')) ||
      (word && (weight < slight || defines.keys.includes(word.key))),
  )
  return named && (means || ofIt)
}
