import type { Queryable, SqlValue } from '../../database/database'
import { dateInHanoi } from '../calendar/day-number'
import { urgentCategories } from '../contract/incidents'
import type { Person } from '../contract/people'
import type { RequestSummary } from '../contract/requests'
import { summaryForParticipant } from './participant'
import { type RequestRow, requestColumns, requestJoins, toSummary } from './request-row'
import { waitsFor } from './waits-for'

/** The person's own, and the incidents they joined. What the helpdesk writes is nobody's request. */
export async function myRequests(database: Queryable, person: Person): Promise<RequestSummary[]> {
  const rows = await list(
    database,
    `r.kind not in ('notice', 'curated-answer') and (r.requester_id = $1
       or ((r.category is null or r.category <> all ($2)) and exists (
         select 1 from core.affected a where a.number = r.number and a.person_id = $1)))`,
    [person.id, urgentCategories],
    'r.created_at desc, r.number desc limit 100',
  )
  return rows.map((row) =>
    row.requester_id === person.id ? toSummary(row) : summaryForParticipant(toSummary(row)),
  )
}

/**
 * What waits for the person in any of their roles, gravest and oldest first; accounts whose day is still to come
 * last. Staff have nothing.
 */
export async function queueOf(database: Queryable, person: Person, now: Date): Promise<RequestSummary[]> {
  const conditions = await waitsFor(database, person, now)
  if (conditions.length === 0) return []
  const rows = await list(
    database,
    `coalesce($1, $2) is not null and (${conditions.map((one) => `(${one})`).join(' or ')})`,
    [person.id, person.unit?.id ?? null, dateInHanoi(now)],
    `r.severity nulls last, coalesce(r.details ->> 'effectiveDate' > $3, false), r.created_at, r.number limit 200`,
  )
  return rows.map(toSummary)
}

const list = (database: Queryable, which: string, values: readonly SqlValue[], order: string) =>
  database.query<RequestRow>(
    `select ${requestColumns} from core.requests r ${requestJoins} where ${which} order by ${order}`,
    values,
  )
