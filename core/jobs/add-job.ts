import { createHash } from 'node:crypto'
import type { Queryable } from '../../database/database'
import type { JobKind, JobPayloads } from './kinds'
import { executorOver, openBoss } from './open-boss'

export interface JobOptions {
  /** Not before this many seconds from now, by the database's clock. */
  startAfterSeconds?: number
  /** Names the cause: while a job of this kind and key waits, runs or is remembered (three days), no second is added. */
  key?: string
}

/** What a queue holds. The kind is repeated for the queue of dead jobs. */
export interface JobData<K extends JobKind = JobKind> {
  kind: K
  payload: JobPayloads[K]
}

const nowhere: Queryable = {
  query: () => Promise.reject(new Error('core: a job is added within a transaction')),
  exec: () => Promise.reject(new Error('core: a job is added within a transaction')),
}
const boss = openBoss(nowhere)

/** Part of the caller's transaction: the work exists exactly when its cause does. */
export async function addJob<K extends JobKind>(
  tx: Queryable,
  kind: K,
  payload: JobPayloads[K],
  { startAfterSeconds = 0, key }: JobOptions = {},
): Promise<void> {
  const data: JobData<K> = { kind, payload }
  const added = await boss.send(kind, data, {
    db: executorOver(tx),
    startAfter: startAfterSeconds,
    ...(key !== undefined && { id: jobId(kind, key) }),
  })
  if (!added && key === undefined) throw new Error(`core: there is no queue for ${kind}`)
}

/** Many at once, in one statement; each by its key. */
export async function addJobs<K extends JobKind>(
  tx: Queryable,
  kind: K,
  jobs: readonly { payload: JobPayloads[K]; key: string }[],
): Promise<void> {
  if (jobs.length === 0) return
  await boss.insert(
    jobs.map(({ payload, key }) => ({
      name: kind,
      id: jobId(kind, key),
      data: { kind, payload } satisfies JobData<K>,
    })),
    { db: executorOver(tx) },
  )
}

/** In SQL: `md5('<kind> <key>')::uuid`. */
export const jobId = (kind: JobKind, key: string): string =>
  createHash('md5')
    .update(`${kind} ${key}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
