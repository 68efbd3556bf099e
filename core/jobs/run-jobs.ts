import { setTimeout as after } from 'node:timers/promises'
import type PgBoss from 'pg-boss'
import { loggable } from '../../database/loggable'
import type { JobParts } from './handlers'
import { openBoss } from './open-boss'
import { requeueWaiting } from './requeue-waiting'
import { offerSchedules } from './run-schedule'
import { isQueueName, type QueueName, workOff } from './work-off'

export interface JobRunner {
  /** Says that something was committed, so that it need not wait for the next look. */
  wake(): void
  /** Takes no more jobs and lets those under way end. */
  stop(): Promise<void>
}

const lookEveryMs = 1_000
const expireEveryMs = 5_000
const offerEveryMs = 10_000
const sweepEveryMs = 60_000

/** Works through the queues, each beside the others, until stopped. */
export function runJobs(parts: JobParts, everyMs = lookEveryMs): JobRunner {
  const { database, logger, schedules } = parts
  const boss = openBoss(database)
  const lanes = new Map<QueueName, Promise<unknown>>()
  const bell = createBell()
  let stopping = false
  const keepHouse = [
    every(sweepEveryMs, () => requeueWaiting(database)),
    every(expireEveryMs, () => boss.expire()),
    every(offerEveryMs, () => offerSchedules(boss, schedules)),
  ]
  const run = async () => {
    while (!stopping) {
      try {
        for (const task of keepHouse) await task()
        for (const queue of await dueQueues(parts)) startLane(queue)
      } catch (error) {
        logger.error({ failure: loggable(error) }, 'jobs: the database did not answer, trying again')
      }
      if (!stopping) await bell.wait(everyMs)
    }
    await Promise.all(lanes.values())
  }
  const startLane = (queue: QueueName) => {
    if (stopping || lanes.has(queue)) return
    const worked = lane(boss, parts, queue, () => stopping)
    const ended = worked
      .then((any) => any && bell.ring())
      .catch((error) => logger.error({ failure: loggable(error), queue }, 'jobs: a queue stood still'))
      .finally(() => lanes.delete(queue))
    lanes.set(queue, ended)
  }
  const running = run()
  return {
    wake: bell.ring,
    stop: () => {
      stopping = true
      bell.ring()
      return running
    },
  }
}

/** Until nothing of the queue is due; false when nothing was. */
async function lane(boss: PgBoss, parts: JobParts, queue: QueueName, stopping: () => boolean) {
  let worked = false
  while (!stopping() && (await workOff(boss, parts, queue)) > 0) worked = true
  return worked
}

/** One look at all queues, which costs less than a look into each. */
async function dueQueues({ database }: JobParts): Promise<QueueName[]> {
  const rows = await database.query<{ name: string }>(
    `select distinct name from jobs.job where state < 'active' and start_after < now()`,
  )
  return rows.map(({ name }) => name).filter(isQueueName)
}

function every(ms: number, task: () => Promise<void>): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY
  return async () => {
    if (performance.now() - last < ms) return
    await task()
    last = performance.now()
  }
}

/** A wait that a ring ends, also a ring from just before. */
function createBell() {
  let rung = false
  let ended = new AbortController()
  return {
    ring: () => {
      rung = true
      ended.abort()
    },
    wait: async (ms: number) => {
      ended = new AbortController()
      // What ends it early is the ring, not a failure.
      if (!rung) await after(ms, undefined, { signal: ended.signal }).catch(() => undefined)
      rung = false
    },
  }
}
