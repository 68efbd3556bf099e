import type { Encoder } from '../encoder/encoder'
import { encodeSegment } from './encode-segment'
import { indexTokens } from './index-tokens'
import { createArticleReader } from './read-articles'
import type { Segment } from './segment'
import type { SearchArticle } from './types'

/** Takes articles one by one; what was taken is indexed as a whole. */
export interface SegmentBuilder {
  add(article: SearchArticle): void
  finish(): Segment[]
}

/** A new segment is begun wherever one is full. */
export function createSegmentBuilder(encoder?: Encoder): SegmentBuilder {
  const segments: Segment[] = []
  const index = (): Segment => {
    const segment = indexTokens(reader.finish())
    return encoder ? encodeSegment(segment, encoder) : segment
  }
  let reader = createArticleReader()
  return {
    add(article) {
      if (reader.full) {
        segments.push(index())
        reader = createArticleReader()
      }
      reader.add(article)
    },
    finish: () => [...segments, index()],
  }
}

/** Blocks while it builds: about 0.2 ms an article, 0.5 ms with an encoder. */
export function buildSegments(articles: Iterable<SearchArticle>, encoder?: Encoder): Segment[] {
  const builder = createSegmentBuilder(encoder)
  for (const article of articles) builder.add(article)
  return builder.finish()
}
