import type { Logger } from 'pino'
import type { Database } from '../../database/database'
import type { Clock } from '../clock'
import type { Mailer } from '../emails/mailer'
import { giveUpEmail, sendEmail } from '../emails/send-email'
import { loggable } from '../loggable'
import { buryJob, claimJob, finishJob, type Job, mostAttempts, postponeJob, releaseJob } from './claim-job'
import { forgetOld } from './forget-old'

export interface JobParts {
  database: Database
  mailer: Mailer
  clock: Clock
  logger: Logger
  random?: () => number
}

export interface JobRunner {
  /** Says that something was committed, so that it need not wait for the next look. */
  wake(): void
  stop(): Promise<void>
}

const lookEveryMs = 1_000
const forgetEveryMs = 3_600_000
const longestAttemptMs = 20_000

/** Works through the outbox, one job at a time, until stopped. */
export function runJobs(parts: JobParts): JobRunner {
  const { database, clock, logger } = parts
  let stopping = false
  let wakeUp = () => {}
  let lastForgotten = 0
  const run = async () => {
    while (!stopping) {
      let worked = false
      try {
        if (clock.now().getTime() - lastForgotten > forgetEveryMs) {
          lastForgotten = clock.now().getTime()
          await forgetOld(database, clock.now())
        }
        worked = await runNext(parts, () => stopping)
      } catch (error) {
        logger.error({ failure: loggable(error) }, 'outbox: the database did not answer, trying again')
      }
      if (!worked && !stopping) await pause()
    }
  }
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, lookEveryMs)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const running = run()
  return {
    wake: () => wakeUp(),
    stop: () => {
      stopping = true
      wakeUp()
      return running
    },
  }
}

/** False when nothing was due. */
export async function runNext(parts: JobParts, stopping = () => false): Promise<boolean> {
  const { database, clock, logger, random = Math.random } = parts
  const job = await claimJob(database, clock.now())
  if (!job) return false
  if (stopping()) {
    await releaseJob(database, job.id)
    return true
  }
  try {
    if (job.attempts > mostAttempts) throw new Error('the worker ended during its last attempt')
    await inTime(sendEmail(database, parts.mailer, job.payload.email))
    await finishJob(database, job.id)
  } catch (error) {
    const cause = reason(error)
    if (job.attempts < mostAttempts) await postponeJob(database, job, cause, clock.now(), random)
    else await giveUp(parts, job, cause)
    logger.warn({ job: job.id, kind: job.kind, attempt: job.attempts, cause }, 'outbox: attempt failed')
  }
  return true
}

async function giveUp({ database, logger }: JobParts, job: Job, cause: string): Promise<void> {
  await giveUpEmail(database, job.payload.email)
  await buryJob(database, job.id, cause)
  logger.error({ job: job.id, kind: job.kind, cause }, 'outbox: given up; it stays in core.jobs as dead')
}

/** Ends before the lease does, so that no other worker starts the same job meanwhile. */
async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('no answer in time')), longestAttemptMs)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Codes, not sentences: a mail server's answer can repeat the address it was given. */
function reason(error: unknown): string {
  const { code, responseCode, name, message } = error as Error & { code?: string; responseCode?: number }
  if (code || responseCode) return [code, responseCode].filter(Boolean).join(' ')
  return `${name}: ${message}`.slice(0, 200)
}
