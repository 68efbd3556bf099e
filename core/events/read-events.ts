import type { Queryable } from '../../database/database'
import type { CoreEvent } from '../contract/events'
import type { HistoryEvent, RequestStatus } from '../contract/requests'
import { type RequestRow, requestColumns, requestJoins, toDetails, toSummary } from '../requests/request-row'

interface EventColumns {
  event: HistoryEvent['event']
  event_status: RequestStatus
  by_id: string
  by_name: string
  comment: string | null
  at: Date
  event_revision: number
  facts: Record<string, string>
  internal: boolean
}
interface FeedRow extends RequestRow, EventColumns {
  sequence: number
  event_assignee_id: string | null
  event_assignee_name: string | null
  people: string[]
  helpdesk: boolean
}

const eventColumns = `e.event, e.status as event_status, e.by_id, actor.name as by_name, e.comment, e.at,
  e.revision as event_revision, e.facts, e.internal`

/** In order; what only the helpdesk may see is left out unless it is `all`. */
export async function readHistory(
  database: Queryable,
  number: string,
  all: boolean,
): Promise<HistoryEvent[]> {
  const rows = await database.query<EventColumns>(
    `select ${eventColumns} from core.events e join core.people actor on actor.id = e.by_id
     where e.number = $1 and ($2 or not e.internal) order by e.sequence`,
    [number, all],
  )
  return rows.map(toHistory)
}

/** The feed the bot follows; each event shows its request as it stood then. */
export async function readEvents(database: Queryable, after: number): Promise<CoreEvent[]> {
  const rows = await database.query<FeedRow>(
    `select ${requestColumns}, ${eventColumns}, e.sequence, e.assignee_id as event_assignee_id,
       event_assignee.name as event_assignee_name, e.people, e.helpdesk
     from core.events e join core.people actor on actor.id = e.by_id
     left join core.people event_assignee on event_assignee.id = e.assignee_id
     join core.requests r on r.number = e.number ${requestJoins}
     where e.sequence > $1 order by e.sequence limit 100`,
    [after],
  )
  return rows.map((row) => {
    const { status: _status, revision: _revision, ...happened } = toHistory(row)
    const then = {
      ...row,
      status: row.event_status,
      revision: row.event_revision,
      updated_at: row.at,
      assignee_id: row.event_assignee_id,
      assignee_name: row.event_assignee_name,
    }
    const { sequence, people, helpdesk } = row
    const request = { ...toSummary(then), details: toDetails(row) }
    return { sequence, ...happened, people, helpdesk, request }
  })
}

const toHistory = (row: EventColumns): HistoryEvent => ({
  at: row.at.toISOString(),
  event: row.event,
  status: row.event_status,
  revision: row.event_revision,
  by: { id: row.by_id, name: row.by_name },
  comment: row.comment,
  facts: row.facts,
  internal: row.internal,
})
