import type { Queryable } from '../../database/database'
import type { JobKind, JobPayloads } from './add-job'

export interface Job {
  id: number
  kind: JobKind
  payload: JobPayloads[JobKind]
  /** This attempt included. */
  attempts: number
}

export const leaseMs = 30_000
export const mostAttempts = 8
const firstPauseMs = 2_000
const longestPauseMs = 10 * 60_000

/** The next due job, for this worker alone until the lease ends. */
export async function claimJob(database: Queryable, now: Date): Promise<Job | undefined> {
  const [job] = await database.query<Job>(
    `update core.jobs set attempts = attempts + 1, leased_until = $2
     where id = (
       select id from core.jobs
       where state = 'waiting' and run_at <= $1 and (leased_until is null or leased_until <= $1)
       order by run_at, id limit 1 for update skip locked)
     returning id, kind, payload, attempts`,
    [now, new Date(now.getTime() + leaseMs)],
  )
  return job
}

export async function finishJob(database: Queryable, id: number): Promise<void> {
  await database.query(`update core.jobs set state = 'done', leased_until = null where id = $1`, [id])
}

/** Sets it down for a while; full jitter keeps workers from coming back together. */
export async function postponeJob(
  database: Queryable,
  job: Job,
  cause: string,
  now: Date,
  random: () => number,
): Promise<void> {
  const pause = random() * Math.min(longestPauseMs, firstPauseMs * 2 ** job.attempts)
  await database.query(
    'update core.jobs set leased_until = null, run_at = $2, last_error = $3 where id = $1',
    [job.id, new Date(now.getTime() + pause), cause],
  )
}

export async function buryJob(database: Queryable, id: number, cause: string): Promise<void> {
  await database.query(
    `update core.jobs set state = 'dead', leased_until = null, last_error = $2 where id = $1`,
    [id, cause],
  )
}

/** Gives a job back untouched, as if it had not been claimed. */
export async function releaseJob(database: Queryable, id: number): Promise<void> {
  await database.query(
    `update core.jobs set leased_until = null, attempts = attempts - 1 where id = $1 and state = 'waiting'`,
    [id],
  )
}
