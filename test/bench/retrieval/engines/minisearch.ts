import MiniSearch from 'minisearch'
import type { Engine } from './types'

export const engine: Engine = {
  setUp: 'MiniSearch out of the box (any word, BM25+), fields title and text',
  build(articles) {
    const index = new MiniSearch({ fields: ['title', 'text'] })
    index.addAll(articles)
    return (question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => String(id))
  },
}
