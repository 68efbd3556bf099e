import type { Queryable } from '../../database/database'
import type { HistoryEvent } from '../contract/requests'
import { addJob } from '../jobs/add-job'

/** One delivery, with the job that makes it, for every webhook that wants this event; within the caller's transaction. */
export async function queueDeliveries(
  tx: Queryable,
  sequence: number,
  event: HistoryEvent['event'],
  at: Date,
): Promise<void> {
  const deliveries = await tx.query<{ id: string }>(
    `insert into core.webhook_deliveries (webhook_id, sequence, at)
     select id, $1, $2 from core.webhooks where active and ('*' = any (kinds) or $3 = any (kinds)) returning id`,
    [sequence, at, event],
  )
  for (const { id } of deliveries)
    await addJob(tx, 'send-webhook', { delivery: id }, { key: `webhook:${id}` })
}
