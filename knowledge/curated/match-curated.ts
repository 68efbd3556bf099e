import { compareAsked, type Likeness } from './compare-asked'
import { type Asked, readAsked } from './read-asked'

/** The question an answer was written for, and other ways to ask it. */
export interface Curated {
  question: string
  variants: readonly string[]
}

export interface CuratedMatch<A> {
  answer: A
  likeness: Likeness
}

/** Finds the answer whose question is asked; undefined when none clearly is. The first usable one of several alike. */
export function matchCurated<A extends Curated>(
  answers: readonly A[],
): (question: string, isUsable?: (answer: A) => boolean) => CuratedMatch<A> | undefined {
  const kept = answers.flatMap((answer) =>
    [answer.question, ...answer.variants].flatMap((text) => {
      const asked = readOnce(text)
      return asked ? [{ answer, asked }] : []
    }),
  )
  return (question, isUsable = () => true) => {
    const asked = kept.length > 0 ? readAsked(question) : undefined
    if (!asked) return undefined
    let near: A | undefined
    for (const { answer, asked: other } of kept) {
      const likeness = isUsable(answer) ? compareAsked(asked, other) : undefined
      if (likeness === 'same') return { answer, likeness }
      if (likeness === 'near') near ??= answer
    }
    return near && { answer: near, likeness: 'near' }
  }
}

/** Most of the answers are the same when they are loaded again. */
const read = new Map<string, Asked | undefined>()
const mostKept = 5_000

function readOnce(text: string): Asked | undefined {
  if (read.has(text)) return read.get(text)
  if (read.size >= mostKept) read.clear()
  const asked = readAsked(text)
  read.set(text, asked)
  return asked
}
