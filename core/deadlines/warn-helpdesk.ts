import type { RequestStatus } from '../contract/requests'
import { recordEvent } from '../events/record-event'
import { systemPerson } from '../moves/system-person'
import { helpdeskLeads } from '../people/helpdesk-leads'
import { stillOnHelpdesk } from '../people/still-on-helpdesk'
import type { Warn } from './watch-deadlines'

interface WarnedRow {
  status: RequestStatus
  revision: number
  assignee_id: string | null
}

/**
 * Puts the warning into the history, for the helpdesk alone, and tells its leads and whoever has the
 * request; where there is no lead, the whole helpdesk.
 */
export const warnHelpdesk =
  (now: Date): Warn =>
  async (tx, { number, target, stage, dueAt }) => {
    const [row] = await tx.query<WarnedRow>(
      'select status, revision, assignee_id from core.requests where number = $1',
      [number],
    )
    if (!row) throw new Error(`core: ${number} vanished while its deadline was watched`)
    const leads = await helpdeskLeads(tx)
    await recordEvent(tx, {
      number,
      revision: row.revision,
      event: stage === 'near' ? 'deadline-near' : 'deadline-missed',
      status: row.status,
      byId: systemPerson.id,
      comment: null,
      assigneeId: row.assignee_id,
      people: [...new Set([...leads, ...(await stillOnHelpdesk(tx, row.assignee_id))])],
      helpdesk: leads.length === 0,
      internal: true,
      facts: { target, dueAt: dueAt.toISOString() },
      at: now,
    })
  }
