import { setImmediate } from 'node:timers/promises'
import type { SearchArticle } from '../../../knowledge/search/types'
import type { Answered, Report, Task } from './engine-messages'
import { engines } from './engine-table'
import type { Find } from './engines/types'
import { readArticles } from './read-corpus'

const atMost = 10
const warmUp = { questions: 50, ms: 3_000 }

// Outlives the build, so that the texts weigh the same before and after it.
let articles: SearchArticle[] = []

/** Ends when the report is on its way; what is still queued at exit would be lost. */
const report = (message: Report): Promise<unknown> =>
  new Promise((sent) => process.send?.(message, undefined, undefined, sent))

async function run(task: Task): Promise<void> {
  articles = readArticles(task.folder)
  await report({ kind: 'read' })
  // Tables and weights that come with its module weigh on the engine too.
  const before = await settledBytes()
  const { engine } = await engines[task.engine]()
  const started = performance.now()
  const find = await engine.build(articles)
  const buildMs = performance.now() - started
  await warm(find)
  const memoryMb = ((await settledBytes()) - before) / 1024 / 1024
  await report({ kind: 'built', setUp: engine.setUp, buildMs, memoryMb })
  for (const { variant, questions } of task.asked) {
    await report({ kind: 'answered', variant, ...(await ask(find, questions, task.seconds * 1000)) })
  }
}

/** Heap and what hangs outside it, after the garbage is gone. */
async function settledBytes(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.()
    await setImmediate()
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Asks titles from all over: no question is asked twice, so a cache wins nothing. */
async function warm(find: Find): Promise<void> {
  const started = performance.now()
  const step = Math.max(1, Math.floor(articles.length / warmUp.questions))
  for (let at = 0; at < articles.length && performance.now() - started < warmUp.ms; at += step) {
    await find(articles[at]?.title ?? '', atMost)
  }
}

async function ask(find: Find, questions: string[], ms: number): Promise<Omit<Answered, 'variant'>> {
  const found: string[][] = []
  const times: number[] = []
  const end = performance.now() + ms
  for (const question of questions) {
    const started = performance.now()
    if (started > end) break
    found.push(await find(question, atMost))
    times.push(performance.now() - started)
  }
  return { found, times }
}

process.once('disconnect', () => process.exit(0))
process.once('message', (task: Task) => {
  run(task)
    .catch((error: Error) => report({ kind: 'failed', why: error.message }))
    .finally(() => process.disconnect())
})
