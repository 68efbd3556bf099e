import { Index } from 'flexsearch'
import { foldedWords } from '../split-words'
import { type Engine, wholeText } from './types'

export const engine: Engine = {
  setUp: 'FlexSearch Index, words without marks, context depth 1 both ways, resolution 3, suggest on',
  build(articles) {
    const index = new Index({
      encode: foldedWords,
      context: { depth: 1, bidirectional: true, resolution: 3 },
    })
    for (const [at, article] of articles.entries()) index.add(at, wholeText(article))
    const ids = articles.map(({ id }) => id)
    return (question, limit) =>
      index.search(question, { limit, suggest: true }).flatMap((at) => ids[Number(at)] ?? [])
  },
}
