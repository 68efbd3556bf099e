import type { Queryable } from '../../database/database'
import type { Severity } from '../contract/incidents'
import type { HistoryEvent, RequestStatus } from '../contract/requests'
import type { ClockEvent } from './clock-event'

interface ClockRow {
  number: string
  at: Date
  event: HistoryEvent['event']
  status: RequestStatus
  by_service: boolean
  by_requester: boolean
  decided: string | null
  severity: Severity | null
}

/** Only the helpdesk can make these, also on a request of its own; a comment is the requester's or the helpdesk's. */
const helpdeskMoves: readonly HistoryEvent['event'][] = [
  'triage',
  'take',
  'assign',
  'ask',
  'resolve',
  'reject',
  'merge',
]

/** The histories of these requests as the clock reads them, by number, in order. */
export async function readClockEvents(
  database: Queryable,
  numbers: readonly string[],
): Promise<Map<string, ClockEvent[]>> {
  const rows = await database.query<ClockRow>(
    `select e.number, e.at, e.event, e.status, e.by_id = 'system:imoit' as by_service,
       e.by_id = r.requester_id as by_requester, e.facts->>'severity' as decided, r.severity
     from core.events e join core.requests r on r.number = e.number
     where e.number = any($1) order by e.sequence`,
    [numbers],
  )
  const byNumber = new Map<string, ClockRow[]>()
  for (const row of rows) byNumber.set(row.number, [...(byNumber.get(row.number) ?? []), row])
  return new Map([...byNumber].map(([number, events]) => [number, toClockEvents(events)]))
}

/** Before the first severity that was written down, that one holds; with none at all, the request's own. */
function toClockEvents(rows: readonly ClockRow[]): ClockEvent[] {
  const decided = rows.map((row) => toSeverity(row.decided))
  let severity = decided.find((one) => one !== null) ?? rows.at(-1)?.severity ?? null
  return rows.map(({ at, event, status, by_service, by_requester }, index) => {
    severity = decided[index] ?? severity
    const isSaid = event === 'commented' && !by_requester
    const byHelpdesk = !by_service && (helpdeskMoves.includes(event) || isSaid)
    return { at, event, status, byHelpdesk, severity }
  })
}

const toSeverity = (text: string | null): Severity | null =>
  text === '1' || text === '2' || text === '3' || text === '4' ? (Number(text) as Severity) : null
