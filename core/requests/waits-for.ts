import type { Queryable } from '../../database/database'
import { dateInHanoi } from '../calendar/day-number'
import { isLead, isOnHelpdesk, type Person } from '../contract/people'
import { isDelegateOf } from '../delegations/confirmers'

/** Each role adds what it has to act on, as conditions on core.requests r: the person is `$1`, their unit `$2`. */
export async function waitsFor(database: Queryable, person: Person, now: Date): Promise<string[]> {
  const { id, roles, unit } = person
  const conditions: string[] = []
  if (isOnHelpdesk(person)) conditions.push(openWork)
  if (isLead(person)) conditions.push(`r.kind = 'notice' and r.status = 'draft'`)
  if (isLead(person) || roles.includes('knowledge-editor')) conditions.push(toApprove)
  const confirms =
    unit && (roles.includes('unit-head') || (await isDelegateOf(database, id, unit.id, dateInHanoi(now))))
  return confirms ? [...conditions, toConfirm] : conditions
}

/** What a unit head asked waits for its requester and comes back to the head. */
const openWork = `r.status in ('submitted', 'triaged', 'assessed', 'planned', 'in-progress', 'needs-information')
  and r.asked_from is distinct from 'awaiting-confirmation'`

/** Not by the one who wrote it last. */
const toApprove = `r.kind = 'curated-answer' and r.status = 'awaiting-approval' and $1 <> (
  select e.by_id from core.events e where e.number = r.number and e.event in ('created', 'amend')
  order by e.sequence desc limit 1)`

const toConfirm = `r.kind = 'account-request' and r.status = 'awaiting-confirmation'
  and r.unit_id = $2 and r.requester_id <> $1`
