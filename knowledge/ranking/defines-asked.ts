import type { Question } from '../question/read-question'
import { foldedKey } from '../vietnamese/syllable-key'
import type { RankedUnit } from './unit-meanings'

/** A word that fills the question. */
const slight = 1

/** What comes before the word in "có tính là sự cố không", folded. */
const calls = '(?:tinh|coi|goi|xem|hieu) la|co phai(?: la)?'

/** Asked whether something told of is what a word means ("máy chạy chập chờn có tính là sự cố không"): the unit defines that word. */
export function decidesAsked({ words, segments }: Question, { defines }: RankedUnit): boolean {
  if (!defines || !segments.some(({ asks }) => asks.includes('yes-no'))) return false
  const term = defines.keys.map(foldedKey).join(' ')
  // "Dùng" is what everybody says for "sử dụng".
  const asked = words
    .map(({ fold }) => fold)
    .join(' ')
    .replace(/(?<!su )\bdung\b/g, 'su dung')
  return new RegExp(`(^| )(?:${calls}) (?:mot |cac )?${term}( |$)`).test(asked)
}

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
