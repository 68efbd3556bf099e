import { isUrgentCategory } from '../contract/incidents'
import type { Created } from '../contract/requests'
import { recordEvent } from '../events/record-event'
import { isLive } from '../life-cycles/transitions'
import { type Outcome, refuse } from '../outcome'
import type { Writing } from '../requests/record-request'
import { findRequest, lockRequest } from '../requests/request-row'

/** Adds the person to somebody's open incident; doing it again, or to one's own, changes nothing. */
export async function joinIncident({ tx, person, now }: Writing, named: string): Promise<Outcome<Created>> {
  const found = await findRequest(tx, named)
  // What was merged since it was offered goes with the major incident.
  const isMerged = found?.status === 'merged' && found.requester_id !== person.id
  const row = await lockRequest(tx, (isMerged && found.merged_into) || named)
  if (row?.details.kind !== 'incident' || isUrgentCategory(row.details.category)) return refuse('not-found')
  const { number, kind, status, revision, created_at, requester_id, assignee_id } = row
  const value = { number, kind, status, revision, createdAt: created_at.toISOString() }
  if (requester_id === person.id) return { value }
  if (!isLive(status)) return refuse('transition-not-allowed')
  const added = await tx.query(
    `insert into core.affected (number, person_id, at) values ($1, $2, $3)
     on conflict do nothing returning number`,
    [number, person.id, now],
  )
  if (added.length === 0) return { value }
  await tx.query('update core.requests set updated_at = $2 where number = $1', [number, now])
  // The revision stays: a helpdesk move must not fail because one more person joined meanwhile.
  await recordEvent(tx, {
    number,
    revision,
    event: 'affected-added',
    status,
    byId: person.id,
    comment: null,
    assigneeId: assignee_id,
    at: now,
    people: [],
    helpdesk: true,
  })
  return { value }
}
