import { createHash } from 'node:crypto'
import type { Database, Queryable } from '../../database/database'
import { sortKeys } from '../sort-keys'

/** An HTTP answer as it leaves: kept whole so that a repeat gets the same. */
export interface Answer {
  status: number
  body: string
}

export interface Key {
  personId: string
  key: string
  fingerprint: string
  now: Date
}

export const isKey = (text: string): boolean => /^[\x21-\x7e]{1,200}$/.test(text)

/** Equal for equal calls, however their JSON is ordered. */
export const fingerprintOf = (method: string, path: string, body: unknown): string =>
  createHash('sha256')
    .update(`${method} ${path} ${JSON.stringify(body, sortKeys)}`)
    .digest('hex')

/**
 * Does the work once per key and remembers its answer, refusals included; a repeat gets that answer.
 * A second call that comes while the first is running waits for it on the key's row.
 */
export function once(
  database: Database,
  { personId, key, fingerprint, now }: Key,
  work: (tx: Queryable) => Promise<Answer>,
): Promise<Answer | 'reused'> {
  return database.transaction(async (tx) => {
    const [mine] = await tx.query(
      `insert into core.idempotency_keys (person_id, key, fingerprint, created_at) values ($1, $2, $3, $4)
       on conflict do nothing returning key`,
      [personId, key, fingerprint, now],
    )
    if (!mine) return replay(tx, personId, key, fingerprint)
    await tx.exec('savepoint effects')
    const answer = await work(tx)
    // A refusal may come after the first writes: its answer stays, its writes go.
    if (answer.status >= 400) await tx.exec('rollback to savepoint effects')
    await tx.query(
      'update core.idempotency_keys set status = $3, body = $4 where person_id = $1 and key = $2',
      [personId, key, answer.status, answer.body],
    )
    return answer
  })
}

async function replay(tx: Queryable, personId: string, key: string, fingerprint: string) {
  const [first] = await tx.query<Answer & { fingerprint: string }>(
    'select fingerprint, status, body from core.idempotency_keys where person_id = $1 and key = $2',
    [personId, key],
  )
  if (!first) throw new Error('core: an idempotency key vanished while it was being used')
  if (first.fingerprint !== fingerprint) return 'reused' as const
  return { status: first.status, body: first.body }
}
