import type { Queryable } from '../../database/database'
import { addJobs, jobId } from './add-job'
import { openBoss } from './open-boss'

/** What ended dead, newest first: e-mails and webhook deliveries, without their words; not those to people erased since. */
export interface DeadWork {
  kind: 'send-email' | 'send-webhook'
  id: string
  /** An address, or a webhook's URL. */
  to: string
  /** A code: 'EENVELOPE 550', 'HTTP-500', 'TIMEOUT'. */
  reason: string | null
  at: Date
}

/** At most 200. */
export const listDead = (database: Queryable): Promise<DeadWork[]> =>
  database.query<DeadWork>(
    `select 'send-email' as kind, e.id::text as id, e.recipient as to, e.last_error as reason, e.at
     from core.emails e where e.state = 'dead' and e.last_error is distinct from 'ERASED'
     union all
     select 'send-webhook', d.id::text, w.url, d.last_error, d.at
     from core.webhook_deliveries d join core.webhooks w on w.id = d.webhook_id
     where d.state = 'dead' and w.active
     order by at desc limit 200`,
  )

/** After a mail server was away: e-mails that died since then are sent after all. How many. */
export async function reviveEmails(tx: Queryable, since: Date): Promise<number> {
  const revived = await tx.query<{ id: number }>(
    `update core.emails set state = 'waiting', last_error = null where state = 'dead' and at >= $1
       and last_error is distinct from 'ERASED' returning id`,
    [since],
  )
  if (revived.length === 0) return 0
  const keys = revived.map(({ id }) => `email:${id}`)
  // A job that is remembered would keep a new one of the same key from being added.
  await openBoss(tx).deleteJob(
    'send-email',
    keys.map((key) => jobId('send-email', key)),
  )
  await addJobs(
    tx,
    'send-email',
    revived.map(({ id }) => ({ payload: { email: id }, key: `email:${id}` })),
  )
  return revived.length
}
