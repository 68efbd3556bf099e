import type { Queryable } from '../../database/database'

/** Kinds of work that outlive the transaction that asked for them, with what each is told. */
export interface JobPayloads {
  'send-email': { email: number }
}
export type JobKind = keyof JobPayloads

/** Part of the caller's transaction: the work exists exactly when its cause does. */
export async function addJob<K extends JobKind>(
  tx: Queryable,
  kind: K,
  payload: JobPayloads[K],
  now: Date,
): Promise<void> {
  await tx.query('insert into core.jobs (kind, payload, run_at, created_at) values ($1, $2, $3, $3)', [
    kind,
    JSON.stringify(payload),
    now,
  ])
}
