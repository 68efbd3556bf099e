import type { Database } from '../../database/database'
import { addJobs } from './add-job'
import type { JobKind, JobPayloads } from './kinds'

/** Tables whose rows wait for a job of their own, and the key that job was added with. */
interface Outbox<K extends JobKind> {
  kind: K
  table: string
  keyOf: (id: string) => string
  payloadOf: (id: string) => JobPayloads[K]
}

const emails: Outbox<'send-email'> = {
  kind: 'send-email',
  table: 'core.emails',
  keyOf: (id) => `email:${id}`,
  payloadOf: (id) => ({ email: Number(id) }),
}
const deliveries: Outbox<'send-webhook'> = {
  kind: 'send-webhook',
  table: 'core.webhook_deliveries',
  keyOf: (id) => `webhook:${id}`,
  payloadOf: (id) => ({ delivery: id }),
}

/** The safety net under every outbox row: one without a job gets one, one whose job is dead is dead. */
export async function requeueWaiting(database: Database): Promise<void> {
  await sweep(database, emails)
  await sweep(database, deliveries)
}

async function sweep<K extends JobKind>(database: Database, outbox: Outbox<K>): Promise<void> {
  const { kind, table, keyOf, payloadOf } = outbox
  const job = `select 1 from jobs.job j where j.name = '${kind}' and j.id = md5('${kind} ${keyOf('')}' || o.id)::uuid`
  const buried = `update ${table} o set state = 'dead', last_error = coalesce(o.last_error, 'GIVEN-UP')
    where o.state = 'waiting' and exists (${job} and j.state in ('failed', 'cancelled'))`
  const lost = await database.query<{ id: string }>(
    `select o.id::text as id from ${table} o where o.state = 'waiting' and not exists (${job}) limit 1000`,
  )
  await database.query(buried)
  await addJobs(
    database,
    kind,
    lost.map(({ id }) => ({ payload: payloadOf(id), key: keyOf(id) })),
  )
}
