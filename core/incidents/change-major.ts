import type { RequestSummary } from '../contract/requests'
import { recordEvent } from '../events/record-event'
import { stillOnHelpdesk } from '../people/still-on-helpdesk'
import type { Writing } from '../requests/record-request'
import type { RequestRow } from '../requests/request-row'

interface Change {
  event: 'merge' | 'split'
  major: boolean
  severity: RequestSummary['severity']
  facts: Record<string, string>
}

/** The other side of a merge or a split: the helpdesk sees it in the history, nobody else needs to. */
export async function changeMajor(
  { tx, person, now }: Writing,
  row: RequestRow,
  { event, major, severity, facts }: Change,
): Promise<void> {
  const { number, status, assignee_id } = row
  const revision = row.revision + 1
  const assignee = await stillOnHelpdesk(tx, assignee_id)
  await tx.query(
    'update core.requests set major = $2, severity = $3, revision = $4, updated_at = $5 where number = $1',
    [number, major, severity, revision, now],
  )
  await recordEvent(tx, {
    number,
    revision,
    event,
    status,
    byId: person.id,
    comment: null,
    assigneeId: assignee_id,
    at: now,
    facts,
    internal: true,
    people: assignee.filter((id) => id !== person.id),
    helpdesk: false,
  })
}
