import type PgBoss from 'pg-boss'
import type { JobData } from './add-job'
import { handlers, type JobHandler, type JobParts } from './handlers'
import { inTime } from './in-time'
import { deadQueue, type JobKind } from './kinds'
import { reasonOf } from './reason-of'

type Job = PgBoss.JobWithMetadata<JobData>
export type QueueName = JobKind | typeof deadQueue

interface Taking {
  /** Takes what is set down for later, too. */
  evenIfNotDue?: boolean
}

export const isQueueName = (name: string): name is QueueName => name === deadQueue || name in handlers

/** Takes the next few jobs of a queue and ends them, well or not; how many there were. */
export async function workOff(
  boss: PgBoss,
  parts: JobParts,
  queue: QueueName,
  { evenIfNotDue = false }: Taking = {},
): Promise<number> {
  const batchSize = queue === deadQueue ? 5 : handlers[queue].atOnce
  const jobs = await boss.fetch<JobData>(queue, {
    batchSize,
    includeMetadata: true,
    ignoreStartAfter: evenIfNotDue,
  })
  await Promise.all(jobs.map((job) => attempt(boss, parts, queue, job)))
  return jobs.length
}

async function attempt(boss: PgBoss, parts: JobParts, queue: QueueName, job: Job): Promise<void> {
  const { logger } = parts
  const about = { job: job.id, kind: job.data.kind, attempt: job.retryCount + 1 }
  try {
    await inTime(queue === deadQueue ? bury(parts, job) : handlerOf(job).run(parts, job.data.payload))
    await boss.complete(queue, job.id)
  } catch (error) {
    const reason = reasonOf(error)
    logger.warn({ ...about, reason }, 'jobs: attempt failed')
    // Should this fail too, the job comes back when its lease ends.
    await boss
      .fail(queue, job.id, { reason })
      .catch((cause) => logger.error({ ...about, reason: reasonOf(cause) }, 'jobs: failure not noted'))
  }
}

async function bury(parts: JobParts, job: Job): Promise<void> {
  const reason = (job.output as { reason?: string } | null)?.reason ?? 'ENDED-IN-ATTEMPT'
  if (job.data.kind in handlers) await handlerOf(job).giveUp(parts, job.data.payload, reason)
  parts.logger.error({ kind: job.data.kind, payload: job.data.payload, reason }, 'jobs: given up')
}

const handlerOf = ({ data }: Job) => handlers[data.kind] as JobHandler<JobKind>
