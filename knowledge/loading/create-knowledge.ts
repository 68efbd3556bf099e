import { setImmediate as giveWay } from 'node:timers/promises'
import { citeFor, known, partsOf } from '../answering/library'
import { createArticleIndex, indexNow } from '../collection/article-index'
import type { ReadDocument } from '../document-file/read-document'
import type { Knowledge } from '../types'
import { createAnswer } from '../versions/answer-on-day'
import { type Shelf, shelve } from '../versions/shelf'
import { withAmending } from '../versions/show-version'

/** Documents that were read → knowledge. What is newest is made ready at once, other days when they are asked for. */
export function createKnowledge(documents: readonly ReadDocument[]): Knowledge {
  const steps = shelve(documents, indexNow(documents))
  for (;;) {
    const { done, value } = steps.next()
    if (done) return knowledgeOf(value)
  }
}

/** The same, giving way to other work between its steps; what is slow is done in another thread. */
export async function createKnowledgeAside(
  documents: readonly ReadDocument[],
  index = createArticleIndex(),
): Promise<Knowledge> {
  const steps = shelve(documents, await index.follow(documents))
  for (;;) {
    const { done, value } = steps.next()
    if (done) return knowledgeOf(value)
    await giveWay()
  }
}

function knowledgeOf(shelf: Shelf): Knowledge {
  return {
    instruments: shelf.instruments,
    answer: createAnswer(shelf),
    unit: (id, on) => shelf.library(on).unit(id),
    cite(id, on) {
      const library = shelf.library(on)
      const citations = known(partsOf(library, id).map((unit) => citeFor(library, unit.id)))
      return withAmending(citations, { library, on, versions: shelf.countVersions })
    },
    units: (on) => shelf.library(on).units,
  }
}
