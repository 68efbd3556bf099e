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
export async function appendAudit(tx: Queryable, entry: AuditEntry): Promise<void> {
  const [head] = await tx.query<{ sequence: number; hash: string }>(
    'select sequence, hash from core.audit_head for update',
  )
  if (!head) throw new Error('core: the audit has no head')
  const sequence = head.sequence + 1
  const hash = hashOf({ ...entry, sequence, previousHash: head.hash })
  const { at, actor, action, subject, facts } = entry
  await tx.query(
    `with added as (
       insert into core.audit (sequence, at, actor_id, action, subject, facts, previous_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning sequence, hash)
     update core.audit_head set sequence = added.sequence, hash = added.hash from added`,
    [sequence, at, actor, action, subject, JSON.stringify(facts), head.hash, hash],
  )
}
