import type { SearchArticle } from '../../../../knowledge/search/types'

/** Ids of the articles found, best first, at most `limit`. */
export type Find = (question: string, limit: number) => string[] | Promise<string[]>

export interface Engine {
  /** How it is set up, in a few words for the reader of the table. */
  setUp: string
  build(articles: readonly SearchArticle[]): Find | Promise<Find>
}

export const wholeText = ({ title, text }: SearchArticle): string => `${title}\n${text}`
