import { create, insertMultiple, search, type Tokenizer } from '@orama/orama'
import { foldedWords } from '../split-words'
import type { Engine } from './types'

const tokenizer: Tokenizer = {
  language: 'vietnamese',
  normalizationCache: new Map(),
  tokenize: (raw) => [...new Set(foldedWords(raw))],
}

export const engine: Engine = {
  setUp: 'Orama with a tokenizer of ours: words without marks; no sort index',
  async build(articles) {
    const index = create({
      schema: { title: 'string', text: 'string' },
      components: { tokenizer },
      sort: { enabled: false },
    })
    await insertMultiple(index, [...articles])
    return async (question, limit) => {
      const { hits } = await search(index, { term: question, limit })
      return hits.map(({ id }) => id)
    }
  },
}
