import type { Word } from '../question/read-words'
import { hasMarks } from '../vietnamese/syllable-key'
import type { Asked } from './read-asked'

/** 'same': word for word, but for courtesy. 'near': nothing of weight is said in one of them alone. */
export type Likeness = 'same' | 'near'

const lightWeight = 0.3
/** Of the weight of either question. */
const enoughShared = 0.85

export function compareAsked(asked: Asked, kept: Asked): Likeness | undefined {
  if (asked.about.length === 0 || !equal(asked.turns, kept.turns) || !wantsFit(asked, kept)) return undefined
  const only = onlyIn(asked, kept)
  const missing = onlyIn(kept, asked)
  if (only.length === 0 && missing.length === 0) return inOrder(asked, kept) ? 'same' : 'near'
  // Each says something of its own: that may be all the difference.
  if (only.length > 0 && missing.length > 0) return undefined
  const said = [...only, ...missing]
  if (said.some((word) => !asked.light.has(word) && !kept.light.has(word))) return undefined
  const shared = Math.min(sharedWeight(asked, only), sharedWeight(kept, missing))
  return shared >= enoughShared ? 'near' : undefined
}

/** The words it is about that the other question does not hold. */
const onlyIn = (one: Asked, other: Asked): Word[] =>
  one.about.filter((word) => !other.words.some((held) => isSame(word, held, one.bare || other.bare)))

/** Without marks the letters decide; with them cấp is not cặp. */
const isSame = (one: Word, other: Word, bare: boolean): boolean =>
  one.key === other.key ||
  (bare && one.fold === other.fold && !(hasMarks(one.typed) && hasMarks(other.typed)))

/** A bare topic is taken as asking how it goes. */
function wantsFit({ wants: one }: Asked, { wants: other }: Asked): boolean {
  if (equal(one, other)) return true
  const [less, more] = one.size < other.size ? [one, other] : [other, one]
  return less.size === 0 && more.size === 1 && more.has('how')
}

const equal = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((word) => other.has(word))

/** Of the words both are about: repaired spelling may take one for an empty word. */
function inOrder(one: Asked, other: Asked): boolean {
  const folds = ({ about }: Asked): string[] => about.map(({ fold }) => fold)
  const [first, second] = [folds(one), folds(other)]
  const both = (fold: string): boolean => first.includes(fold) && second.includes(fold)
  return first.filter(both).join(' ') === second.filter(both).join(' ')
}

function sharedWeight({ about, light }: Asked, only: readonly Word[]): number {
  const weigh = (words: readonly Word[]): number =>
    words.reduce((sum, word) => sum + (light.has(word) ? lightWeight : 1), 0)
  return 1 - weigh(only) / weigh(about)
}
