import { parentPort, workerData } from 'node:worker_threads'
import { loadEncoder } from '../encoder/encoder'
import { createSegmentBuilder } from './build-segment'
import { arraysOf } from './segment'
import type { SearchArticle } from './types'

/** What the thread that asks sends: articles in portions, then the word to finish. */
export type BuildOrder = { articles: SearchArticle[] } | 'finish'

const { encoder } = workerData as { encoder?: string }
const builder = createSegmentBuilder(encoder === undefined ? undefined : loadEncoder(encoder))

parentPort?.on('message', (order: BuildOrder) => {
  if (order !== 'finish') {
    for (const article of order.articles) builder.add(article)
    return
  }
  const segments = builder.finish()
  const buffers = segments.flatMap(arraysOf).map(({ buffer }) => buffer as ArrayBuffer)
  parentPort?.postMessage(segments, [...new Set(buffers)])
  parentPort?.close()
})
