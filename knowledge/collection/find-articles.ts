import type { ArticleSearch } from '../search/types'
import type { Version } from '../versions/in-force'
import { articleName } from './articles-of'

/** How sure it is that an article answers a question, by the id of its unit. */
export type FindArticles = (text: string) => ReadonlyMap<string, number>

/** The search sees every loaded version; looked at are the best that answer on the day. */
const mostSeen = 60

/** `idOf`: a unit's id inside its document → its id in the library. */
export function createFindArticles(
  search: ArticleSearch,
  versions: readonly Version[],
  idOf: (document: string, unit: string) => string,
): FindArticles {
  const units = new Map(
    versions.flatMap(({ instrument, units }) =>
      units
        .filter(({ parent }) => parent === undefined)
        .map(({ id }) => [articleName(instrument, id), idOf(instrument.id, id)] as const),
    ),
  )
  return (text) =>
    new Map(
      search.search(text, mostSeen).flatMap(({ id, confidence }) => {
        const unit = units.get(id)
        return unit === undefined ? [] : [[unit, confidence] as const]
      }),
    )
}
