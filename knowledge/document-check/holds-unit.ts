import { inMainDocument } from '../main-document'
import type { Knowledge } from '../types'

/** Whether the document check may rest on a unit of the regulation on iMOIT: it is loaded, and nothing loaded changes it. */
export function holdsUnit(knowledge: Pick<Knowledge, 'cite'>): (id: string) => boolean {
  return (id) => {
    const cited = knowledge.cite(inMainDocument(id))
    return cited.length > 0 && cited.every(({ amendments }) => amendments === undefined)
  }
}
