import { Index } from 'flexsearch'
import { type Engine, wholeText } from './types'

export const engine: Engine = {
  setUp: 'FlexSearch Index out of the box (every word is required), title and text as one',
  build(articles) {
    const index = new Index()
    for (const [at, article] of articles.entries()) index.add(at, wholeText(article))
    const ids = articles.map(({ id }) => id)
    return (question, limit) => index.search(question, { limit }).flatMap((at) => ids[Number(at)] ?? [])
  },
}
