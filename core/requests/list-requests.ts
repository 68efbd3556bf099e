import type { Queryable } from '../../database/database'
import type { Person } from '../contract/people'
import type { RequestSummary } from '../contract/requests'
import { summaryForParticipant } from './participant'
import { type RequestRow, requestColumns, requestJoins, toSummary } from './request-row'

/** The person's own, and the incidents they joined. */
export async function myRequests(database: Queryable, person: Person): Promise<RequestSummary[]> {
  const rows = await database.query<RequestRow>(
    `select ${requestColumns} from core.requests r ${requestJoins}
     where r.requester_id = $1
       or exists (select 1 from core.affected a where a.number = r.number and a.person_id = $1)
     order by r.created_at desc, r.number desc limit 100`,
    [person.id],
  )
  return rows.map((row) =>
    row.requester_id === person.id ? toSummary(row) : summaryForParticipant(toSummary(row)),
  )
}

/** Gravest and oldest first. Staff have nothing waiting for them. */
export async function queueOf(database: Queryable, person: Person): Promise<RequestSummary[]> {
  if (person.role === 'staff') return []
  if (person.role === 'unit-head') return person.unit ? toConfirm(database, person.id, person.unit.id) : []
  const rows = await database.query<RequestRow>(
    `select ${requestColumns} from core.requests r ${requestJoins}
     where r.status in ('submitted', 'in-progress')
     order by r.severity nulls last, r.created_at, r.number limit 200`,
  )
  return rows.map(toSummary)
}

async function toConfirm(database: Queryable, personId: string, unitId: string): Promise<RequestSummary[]> {
  const rows = await database.query<RequestRow>(
    `select ${requestColumns} from core.requests r ${requestJoins}
     where r.kind = 'account-request' and r.status = 'awaiting-confirmation'
       and r.unit_id = $1 and r.requester_id <> $2
     order by r.created_at, r.number limit 200`,
    [unitId, personId],
  )
  return rows.map(toSummary)
}
