import type { Database } from '../../database/database'
import { openBoss } from './open-boss'

const keepKeysDays = 30
const dayMs = 24 * 3_600_000

/** Idempotency keys and webhook deliveries are kept for 30 days, finished jobs for 33, dead jobs for 120. */
export async function forgetOld(database: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keepKeysDays * dayMs)
  await database.query('delete from core.idempotency_keys where created_at < $1', [before])
  await database.query(`delete from core.webhook_deliveries where state <> 'waiting' and at < $1`, [before])
  await openBoss(database).maintain()
}
