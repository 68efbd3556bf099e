import { citeFor, known, type Library } from '../answering/library'
import type { Question } from '../question/read-question'
import type { AskedFact, NotFound } from '../types'
import type { Concept } from '../vietnamese/concepts'
import { nearFact } from './near-facts'

/** Facts that a regulation states once for all it says: looked for in any clause on that meaning. */
const statedOnce: Partial<Record<AskedFact, Concept>> = { penalty: 'sanction', validity: 'inForce' }

/** What the text does say where it does not state the fact asked for: of the nearest unit, else of the one on such facts. */
export function statedNear(
  fact: AskedFact,
  nearest: string | undefined,
  question: Question,
  library: Library,
): NotFound['stated'] {
  const meaning = statedOnce[fact]
  const others = meaning
    ? library.ranking
        .rank(question)
        .slice(0, 10)
        .map(({ id }) => id)
        .filter((id) => library.ranking.entry(id)?.ownHeld.has(meaning))
    : []
  for (const id of known([nearest, ...others])) {
    const unit = library.unit(id)
    const near = unit && nearFact(unit, fact)
    const citation = near && citeFor(library, id, question)
    if (near && citation) return { words: near.words, citation }
  }
  return undefined
}
