import type { Queryable } from '../../database/database'
import type { RequestDetails, RequestKind, RequestStatus, RequestSummary } from '../contract/requests'

export type StoredDetails<D = RequestDetails> = D extends { kind: 'incident' } ? Omit<D, 'affected'> : D

/** A request as the table has it, with the names around it. */
export interface RequestRow {
  number: string
  kind: RequestKind
  status: RequestStatus
  revision: number
  severity: RequestSummary['severity']
  category: string | null
  details: StoredDetails
  unit_id: string | null
  requester_id: string
  requester_name: string
  requester_unit: string | null
  requester_email: string | null
  assignee_id: string | null
  assignee_name: string | null
  major: boolean
  merged_into: string | null
  follows: string | null
  /** Where an answer leads back to; set while it waits for one. */
  asked_from: RequestStatus | null
  confirmed_revision: number | null
  joined: number
  created_at: Date
  updated_at: Date
}

/** Who follows an incident besides its reporter: those who joined it, or one merged into it, and reported that. */
const followers = `select a.person_id from core.affected a where a.number = r.number
  union select m.requester_id from core.requests m where m.merged_into = r.number
  union select a.person_id from core.requests m join core.affected a on a.number = m.number
    where m.merged_into = r.number`

export const countFollowers = `(select count(*) from (${followers}) f where f.person_id <> r.requester_id)`

/** `from core.requests r` with what a summary and its details need. */
export const requestColumns = `r.number, r.kind, r.status, r.revision, r.severity, r.category, r.details,
  r.unit_id, r.requester_id, requester.name as requester_name, requester_unit.name as requester_unit,
  requester.email as requester_email, r.assignee_id, assignee.name as assignee_name, r.major, r.merged_into,
  r.follows, r.asked_from, r.confirmed_revision,
  ${countFollowers} as joined,
  r.created_at, r.updated_at`
export const requestJoins = `join core.people requester on requester.id = r.requester_id
  left join core.units requester_unit on requester_unit.id = requester.unit_id
  left join core.people assignee on assignee.id = r.assignee_id`

export async function findRequest(database: Queryable, number: string): Promise<RequestRow | undefined> {
  const [row] = await database.query<RequestRow>(
    `select ${requestColumns} from core.requests r ${requestJoins} where r.number = $1`,
    [number],
  )
  return row
}

/** Holds the row until the transaction ends, so that two moves cannot both see the old status. */
export async function lockRequest(tx: Queryable, number: string): Promise<RequestRow | undefined> {
  await lockRows(tx, [number])
  return findRequest(tx, number)
}

/** One by one from the lowest: two transactions that want some of the same wait in a line, never in a ring. */
export async function lockRows(tx: Queryable, numbers: Iterable<string>): Promise<void> {
  for (const number of [...new Set(numbers)].sort()) {
    await tx.query('select 1 from core.requests where number = $1 for update', [number])
  }
}

export const toSummary = (row: RequestRow): RequestSummary => ({
  number: row.number,
  kind: row.kind,
  status: row.status,
  revision: row.revision,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
  requester: { id: row.requester_id, name: row.requester_name, unit: row.requester_unit },
  assignee: row.assignee_id ? { id: row.assignee_id, name: row.assignee_name ?? row.assignee_id } : null,
  severity: row.severity,
  major: row.major,
  mergedInto: row.merged_into,
  follows: row.follows,
  ...(row.details.kind === 'account-request' && { effectiveDate: row.details.effectiveDate }),
})

/** Counts the reporter among the affected. */
export const toDetails = ({ details, joined }: RequestRow): RequestDetails =>
  details.kind === 'incident' ? { ...details, affected: joined + 1 } : details
