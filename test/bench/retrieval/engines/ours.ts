import { searchArticles } from '../../../../knowledge/search/search-articles'
import type { Engine } from './types'

export const engine: Engine = {
  setUp: 'the search of this project as the bot uses it',
  build(articles) {
    const index = searchArticles(articles)
    return (question, limit) => index.search(question, limit).map(({ id }) => id)
  },
}
