import { createHash } from 'node:crypto'
import type { ReadDocument } from '../document-file/read-document'
import { encoderFile } from '../encoder/encoder'
import { buildInBackground } from '../search/build-in-background'
import { createArticleSearch } from '../search/create-article-search'
import { searchArticles, shippedRanking } from '../search/search-articles'
import type { ArticleSearch, SearchArticle } from '../search/types'
import { articlesOf, fingerprintOf, versionName } from './articles-of'
import { openSavedIndex, saveIndex } from './saved-index'

/** From so many articles on, questions are looked up article by article before clauses are compared. */
const manyArticles = 300
/** A change of more documents than this is built anew in the background. */
const mostAtOnce = 20

export interface ArticleIndex {
  /** The search over exactly these documents; undefined while there are too few to need one. */
  follow(documents: readonly ReadDocument[]): Promise<ArticleSearch | undefined>
}

/**
 * Keeps one search in step with the loaded documents: the first time it is opened from `folder` or built in a thread of
 * its own and saved there; later only what changed is put in or taken out.
 */
export function createArticleIndex(folder?: string): ArticleIndex {
  let search: ArticleSearch | undefined
  let held = new Map<string, string>()

  const open = async (documents: readonly ReadDocument[], prints: ReadonlyMap<string, string>) => {
    const ranking = shippedRanking()
    const name = nameOf(prints, ranking.encoder.id)
    const saved = folder === undefined ? undefined : await openSavedIndex(folder, name)
    const segments = saved ?? (await buildInBackground(articlesIn(documents), { encoder: encoderFile }))
    if (folder !== undefined && !saved) await saveIndex(folder, name, segments)
    return createArticleSearch({ segments, ...ranking })
  }
  return {
    async follow(documents) {
      if (!areMany(documents)) {
        search = undefined
        held = new Map()
        return undefined
      }
      const prints = new Map(
        documents.map((document) => [versionName(document.instrument), fingerprintOf(document)]),
      )
      const gone = [...held.keys()].filter((name) => !prints.has(name))
      const changed = documents.filter(({ instrument }) => {
        const name = versionName(instrument)
        return held.get(name) !== prints.get(name)
      })
      if (!search || gone.length + changed.length > mostAtOnce) search = await open(documents, prints)
      else {
        for (const name of gone) search.publish(name, [])
        for (const document of changed) search.publish(versionName(document.instrument), articlesOf(document))
      }
      held = prints
      return search
    },
  }
}

/** The same at once, blocking: for commands that answer one question and end. */
export function indexNow(documents: readonly ReadDocument[]): ArticleSearch | undefined {
  return areMany(documents) ? searchArticles(documents.flatMap(articlesOf)) : undefined
}

function areMany(documents: readonly ReadDocument[]): boolean {
  let articles = 0
  for (const { units } of documents) for (const { parent } of units) if (parent === undefined) articles++
  return articles > manyArticles
}

function* articlesIn(documents: readonly ReadDocument[]): Generator<SearchArticle> {
  for (const document of documents) yield* articlesOf(document)
}

function nameOf(prints: ReadonlyMap<string, string>, encoder: string): string {
  const hash = createHash('sha256').update(encoder)
  for (const [name, print] of [...prints].sort()) hash.update(`\n${name} ${print}`)
  return hash.digest('hex').slice(0, 24)
}
