import { setTimeout as pause } from 'node:timers/promises'

/**
 * Gathers what is asked while the database is busy and asks it in one statement: many small
 * commits cost more than one larger one.
 */
export function batched<I, O>(
  ask: (items: I[]) => Promise<O[]>,
  { atMost = 64, atOnce = 1, waitMs = 0 } = {},
): (item: I) => Promise<O> {
  const waiting: { item: I; resolve: (answer: O) => void; reject: (error: unknown) => void }[] = []
  let running = 0

  async function flush(batch: typeof waiting): Promise<void> {
    try {
      const answers = await ask(batch.map(({ item }) => item))
      for (const [index, { resolve }] of batch.entries()) resolve(answers[index] as O)
    } catch (error) {
      if (batch.length === 1) return batch[0]?.reject(error)
      // One bad item must not take the others down with it.
      for (const one of batch) await flush([one])
    }
  }

  async function run(): Promise<void> {
    running += 1
    if (waitMs > 0) await pause(waitMs)
    while (waiting.length > 0) await flush(waiting.splice(0, atMost))
    running -= 1
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      // Later in the same tick others may join.
      if (running < atOnce) queueMicrotask(() => running < atOnce && waiting.length > 0 && void run())
    })
}
