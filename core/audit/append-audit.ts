import type { Queryable } from '../../database/database'
import { type AuditFacts, hashOf } from './canonical'

export interface AuditEntry {
  /** A person's id, 'system:imoit' for what follows by itself, 'system:bot', 'system:cli'. */
  actor: string
  action: string
  /** What it was done to: a request's number, a person's id, a setting's key. */
  subject: string
  facts: AuditFacts
  at: Date
}

/**
 * Last in its transaction, after every event: the head of the chain stays locked until commit, and all
 * writers must take the two counters in the same order.
 */
export const appendAudit = (tx: Queryable, entry: AuditEntry): Promise<void> => appendAudits(tx, [entry])

/** Several at once, in this order. */
export async function appendAudits(tx: Queryable, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return
  const [head] = await tx.query<{ sequence: number; hash: string }>(
    'select sequence, hash from core.audit_head for update',
  )
  if (!head) throw new Error('core: the audit has no head')
  let { sequence, hash } = head
  const links = entries.map(({ at, ...entry }) => {
    const previous_hash = hash
    sequence += 1
    hash = hashOf({ ...entry, at, sequence, previousHash: previous_hash })
    return { ...entry, at: at.toISOString(), sequence, previous_hash, hash }
  })
  await tx.query(
    `with added as (
       insert into core.audit (sequence, at, actor_id, action, subject, facts, previous_hash, hash)
       select * from jsonb_to_recordset($1::jsonb) as link (sequence bigint, at timestamptz, actor text, action text,
         subject text, facts jsonb, previous_hash text, hash text))
     update core.audit_head set sequence = $2, hash = $3`,
    [JSON.stringify(links), sequence, hash],
  )
}
