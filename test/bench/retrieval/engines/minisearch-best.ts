import MiniSearch from 'minisearch'
import { foldedWords, withPairs } from '../split-words'
import type { Engine } from './types'

export const engine: Engine = {
  setUp: 'MiniSearch, words without marks and pairs of neighbours, fields title ×1.5 and text',
  build(articles) {
    const index = new MiniSearch({
      fields: ['title', 'text'],
      tokenize: (text) => withPairs(foldedWords(text)),
      processTerm: (term) => term,
      searchOptions: { boost: { title: 1.5 } },
    })
    index.addAll(articles)
    return (question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => String(id))
  },
}
