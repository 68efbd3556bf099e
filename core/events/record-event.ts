import type { Queryable } from '../../database/database'
import type { HistoryEvent, RequestStatus } from '../contract/requests'
import type { Audience } from './audience'

export interface NewEvent extends Audience {
  number: string
  revision: number
  event: HistoryEvent['event']
  status: RequestStatus
  byId: string
  comment: string | null
  assigneeId: string | null
  at: Date
}

/** Last in its transaction: from here to commit nobody else can record one, which keeps commit order. */
export async function recordEvent(tx: Queryable, event: NewEvent): Promise<void> {
  await tx.query(
    `with next as (update core.event_counter set last = last + 1 returning last)
     insert into core.events (sequence, number, event, status, revision, assignee_id, by_id, comment, people,
       helpdesk, at)
     select last, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10 from next`,
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
    ],
  )
}
