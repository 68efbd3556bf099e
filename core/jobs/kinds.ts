import type PgBoss from 'pg-boss'

/** Kinds of work that outlive the transaction that asked for them, with what each is told. */
export interface JobPayloads {
  'send-email': { email: number }
  'send-webhook': { delivery: string }
  'run-schedule': { schedule: string }
}
export type JobKind = keyof JobPayloads

export const mostAttempts = 8
/** A job of a killed worker is taken up again after this, the next look for such jobs, and its first pause. */
export const leaseSeconds = 20
/** Where a job goes that failed for the last time. */
export const deadQueue = 'dead'

const minutesOfYear = 365 * 24 * 60
/** The pause doubles from here, half of it at random: a server that is away for half an hour costs no e-mail. */
const rules = {
  retryLimit: mostAttempts - 1,
  retryDelay: 10,
  retryBackoff: true,
  expireInSeconds: leaseSeconds,
  retentionMinutes: minutesOfYear,
  deadLetter: deadQueue,
}

/** One queue per kind. */
export const queues: Record<JobKind, Omit<PgBoss.Queue, 'name'> & { retentionMinutes: number }> = {
  'send-email': rules,
  'send-webhook': rules,
  // Comes round again by itself; two replicas never run the same schedule at once.
  'run-schedule': {
    policy: 'singleton',
    retryLimit: 2,
    retryDelay: 5,
    retryBackoff: true,
    expireInSeconds: leaseSeconds,
    retentionMinutes: 24 * 60,
  },
}
