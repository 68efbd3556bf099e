import type { Queryable } from '../../database/database'
import { firstHash, hashOf } from './canonical'
import { readAuditRows } from './read-audit'

export type Verified =
  | { outcome: 'whole'; entries: number; hash: string }
  /** The first entry that is not as it was written, or not where it was. */
  | { outcome: 'broken'; sequence: number }
  /** The entries fit each other, but the last ones are gone, or there are more than were counted. */
  | { outcome: 'cut'; sequence: number; expected: number }

const atOnce = 2_000

/** Walks the chain from its first entry. Entries added meanwhile are left to the next time. */
export async function verifyAudit(database: Queryable): Promise<Verified> {
  const [head] = await database.query<{ sequence: number; hash: string }>(
    'select sequence, hash from core.audit_head',
  )
  if (!head) return { outcome: 'cut', sequence: 0, expected: 0 }
  let last = { sequence: 0, hash: firstHash }
  while (last.sequence < head.sequence) {
    const rows = await readAuditRows(database, last.sequence, atOnce)
    if (rows.length === 0) return { outcome: 'cut', sequence: last.sequence, expected: head.sequence }
    for (const { hash, ...link } of rows) {
      const follows = link.sequence === last.sequence + 1 && link.previousHash === last.hash
      if (!follows || hashOf(link) !== hash) return { outcome: 'broken', sequence: last.sequence + 1 }
      last = { sequence: link.sequence, hash }
      if (last.sequence === head.sequence) break
    }
  }
  if (last.hash !== head.hash) return { outcome: 'broken', sequence: head.sequence }
  return beyond(database, head)
}

/** What was written after the head was read moved the head too. */
async function beyond(database: Queryable, head: { sequence: number; hash: string }): Promise<Verified> {
  const [counted] = await database.query<{ entries: number; expected: number }>(
    `select (select count(*) from core.audit) as entries, sequence as expected from core.audit_head`,
  )
  if (!counted || counted.entries === counted.expected) {
    return { outcome: 'whole', entries: head.sequence, hash: head.hash }
  }
  return { outcome: 'cut', sequence: counted.entries, expected: counted.expected }
}
