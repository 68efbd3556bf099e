import type { z } from 'zod'
import type { Queryable } from '../../database/database'
import type { auditEntrySchema } from '../contract/audit'
import type { AuditLink } from './canonical'

export interface AuditRow extends AuditLink {
  hash: string
}

/** Oldest first, those after a sequence number. */
export const readAuditRows = (database: Queryable, after: number, atMost: number): Promise<AuditRow[]> =>
  database.query<AuditRow>(
    `select sequence, at, actor_id as actor, action, subject, facts, previous_hash as "previousHash", hash
     from core.audit where sequence > $1 order by sequence limit $2`,
    [after, atMost],
  )

export async function readAudit(
  database: Queryable,
  after: number,
): Promise<z.infer<typeof auditEntrySchema>[]> {
  const rows = await readAuditRows(database, after, 500)
  return rows.map(({ previousHash, at, ...entry }) => ({ ...entry, at: at.toISOString() }))
}
