import type { Queryable } from '../../database/database'

export const keepKeysDays = 30
const dayMs = 24 * 3_600_000

/** Idempotency keys and finished jobs are kept for 30 days; dead jobs until somebody looks. */
export async function forgetOld(database: Queryable, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keepKeysDays * dayMs)
  await database.query('delete from core.idempotency_keys where created_at < $1', [before])
  await database.query(`delete from core.jobs where state = 'done' and created_at < $1`, [before])
}
