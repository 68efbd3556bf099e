import { phraseKeys } from '../question/lexicon'
import { createPhraseTable } from '../question/phrase-table'
import type { Unit } from '../types'
import { type Role, roles } from '../vietnamese/actors'
import { keysOf } from './unit-meanings'

/** Who does a step, by its title, the line it opens with, and whom its text names besides. */
export interface StepRoles {
  doers: readonly Role[]
  named: readonly Role[]
}

const names = createPhraseTable(
  Object.entries(roles).flatMap(([role, listing]) =>
    phraseKeys(listing).map((words) => [words, role as Role] as const),
  ),
)

/** The people that words (exact keys) name among those who do the steps of a procedure. */
export function rolesIn(keys: readonly string[]): Role[] {
  return names.find(keys).flatMap(({ tags }) => tags)
}

/** Nobody for a unit that is no step. */
export function rolesOfStep({ kind, text }: Unit): StepRoles {
  if (kind !== 'step') return { doers: [], named: [] }
  return { doers: rolesIn(keysOf(text.split('\n', 1)[0] ?? '')), named: rolesIn(keysOf(text)) }
}

const onlyNamed = 0.75
const another = 0.65

/** What the score of a step is multiplied by when the question names somebody: less when it is somebody else's step. */
export function shareOfDoer({ doers, named }: StepRoles, asked: readonly Role[]): number {
  if (doers.length === 0 || asked.length === 0) return 1
  if (asked.some((role) => doers.includes(role))) return 1
  return asked.some((role) => named.includes(role)) ? onlyNamed : another
}
