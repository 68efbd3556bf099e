import type { Queryable } from '../../database/database'
import type { HistoryEvent, RequestStatus } from '../contract/requests'
import { queueDeliveries } from '../webhooks/queue-deliveries'
import type { Audience } from './audience'

export interface NewEvent extends Audience {
  number: string
  /** The request's revision after it. */
  revision: number
  event: HistoryEvent['event']
  status: RequestStatus
  byId: string
  comment: string | null
  assigneeId: string | null
  at: Date
  facts?: Readonly<Record<string, string>>
  /** Only the helpdesk may see it. */
  internal?: boolean
}

/** Last in its transaction: from here to commit nobody else can record one, which keeps commit order. */
export async function recordEvent(tx: Queryable, event: NewEvent): Promise<void> {
  const [recorded] = await tx.query<{ sequence: number }>(
    `with next as (update core.event_counter set last = last + 1 returning last)
     insert into core.events (sequence, number, event, status, revision, assignee_id, by_id, comment, people,
       helpdesk, at, facts, internal)
     select last, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 from next
     returning sequence`,
    [
      event.number,
      event.event,
      event.status,
      event.revision,
      event.assigneeId,
      event.byId,
      event.comment,
      event.people,
      event.helpdesk,
      event.at,
      JSON.stringify(event.facts ?? {}),
      event.internal ?? false,
    ],
  )
  if (recorded && !event.internal) await queueDeliveries(tx, recorded.sequence, event.event, event.at)
}
