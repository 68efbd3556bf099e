import type { Queryable } from '../../database/database'
import type { core } from '../../wording/vi/core'
import { dateInHanoi } from '../calendar/day-number'
import { confirmersOf } from '../delegations/confirmers'
import { queueEmails } from '../emails/queue-emails'
import { recordEvent } from '../events/record-event'
import { systemPerson } from '../moves/system-person'
import { stillOnHelpdesk } from '../people/still-on-helpdesk'
import type { UnitHead } from '../people/units'
import type { RequestRow } from '../requests/request-row'

export interface Reminder {
  what: 'hand-over' | 'effective-today' | 'expires-soon'
  /** The day it is about, 'YYYY-MM-DD'. */
  on: string
}

export interface Recipients {
  people: readonly UnitHead[]
  helpdesk: boolean
}

export interface Reminding {
  now: Date
  /** Where work of the helpdesk is announced by e-mail, if anywhere. */
  helpdeskEmail: string | undefined
}

const letters: Record<Reminder['what'], keyof typeof core> = {
  'hand-over': 'handOver',
  'effective-today': 'effectiveToday',
  'expires-soon': 'expiresSoon',
}

/** One event and its e-mails, on a row that is held. */
export async function remind(
  tx: Queryable,
  row: RequestRow,
  { what, on }: Reminder,
  { people, helpdesk }: Recipients,
  { now, helpdeskEmail }: Reminding,
): Promise<void> {
  const { number, kind, status, revision } = row
  const addresses = [...people.map(({ email }) => email), helpdesk ? helpdeskEmail : null]
  await queueEmails(tx, now, letters[what], addresses, {
    number,
    kind,
    status,
    requester: row.requester_name,
    by: systemPerson.name,
    comment: null,
    day: on.split('-').reverse().join('/'),
  })
  await recordEvent(tx, {
    number,
    revision,
    event: 'reminded',
    status,
    byId: systemPerson.id,
    comment: null,
    assigneeId: row.assignee_id,
    at: now,
    facts: { what, on },
    people: [...new Set(people.map(({ id }) => id))],
    helpdesk,
  })
}

/** Once for a request and a day. */
export async function wasReminded(tx: Queryable, number: string, { what, on }: Reminder): Promise<boolean> {
  const found = await tx.query(
    `select 1 from core.events where number = $1 and event = 'reminded'
       and facts ->> 'what' = $2 and facts ->> 'on' = $3 limit 1`,
    [number, what, on],
  )
  return found.length > 0
}

/** Whose turn it is: those who confirm, the requester, or the helpdesk. */
export async function waitsFor(tx: Queryable, row: RequestRow, now: Date): Promise<Recipients> {
  if (row.status === 'awaiting-confirmation')
    return { people: await confirmersFor(tx, row, now), helpdesk: false }
  if (row.status === 'needs-information') return { people: [requesterOf(row)], helpdesk: false }
  const assignee = await stillOnHelpdesk(tx, row.assignee_id)
  return { people: assignee.map((id) => ({ id, email: null })), helpdesk: true }
}

export const requesterOf = ({ requester_id, requester_email }: RequestRow): UnitHead => ({
  id: requester_id,
  email: requester_email,
})

export async function confirmersFor(tx: Queryable, row: RequestRow, now: Date): Promise<UnitHead[]> {
  const confirmers = row.unit_id ? await confirmersOf(tx, row.unit_id, dateInHanoi(now)) : []
  return confirmers.filter(({ id }) => id !== row.requester_id)
}
