import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { BuildOrder } from './build-worker'
import type { Segment } from './segment'
import type { SearchArticle } from './types'

/** Small enough that handing over one portion never holds up an answer. */
const portion = 200

/**
 * Builds in a thread of its own; this one stays free to answer. Rejects with the cause when reading the articles or
 * building fails, or when `signal` aborts. `encoder`: file of the weights that make the vectors.
 */
export async function buildInBackground(
  articles: Iterable<SearchArticle> | AsyncIterable<SearchArticle>,
  { signal, encoder }: { signal?: AbortSignal; encoder?: string } = {},
): Promise<Segment[]> {
  const worker = new Worker(startOfWorker(), { eval: true, execArgv: [], workerData: { encoder } })
  const send = (order: BuildOrder): void => worker.postMessage(order)
  const built = new Promise<Segment[]>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', (cause) => reject(new Error('knowledge: the index could not be built', { cause })))
    worker.once('exit', () => reject(new Error('knowledge: building the index ended early')))
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  // Whatever goes wrong while articles are read is thrown from there; this one is then nobody's.
  built.catch(() => {})
  try {
    let some: SearchArticle[] = []
    for await (const { id, document, title, text } of articles) {
      some.push({ id, document, title, text })
      if (some.length < portion) continue
      send({ articles: some })
      some = []
      await setImmediate()
      signal?.throwIfAborted()
    }
    send({ articles: some })
    send('finish')
    return await built
  } finally {
    await worker.terminate()
  }
}

/** A thread knows nothing of how this process reads TypeScript, so it is told. */
function startOfWorker(): string {
  return [require.resolve('tsx/cjs'), join(__dirname, 'build-worker.ts')]
    .map((file) => `require(${JSON.stringify(file)})`)
    .join('\n')
}
