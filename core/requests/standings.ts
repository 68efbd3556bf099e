import type { Queryable } from '../../database/database'
import { dateInHanoi } from '../calendar/day-number'
import { isForBreach } from '../contract/account-requests'
import { isLead, isOnHelpdesk, type Person } from '../contract/people'
import { lastWriter } from '../curated-answers/last-writer'
import { isDelegateOf } from '../delegations/confirmers'
import type { Standing } from '../life-cycles/transitions'
import { systemPerson } from '../moves/system-person'
import { isParticipant } from './participant'
import type { RequestRow } from './request-row'

type Placed = Pick<
  RequestRow,
  'number' | 'kind' | 'status' | 'category' | 'unit_id' | 'requester_id' | 'details'
>

/** What the person is to the request now; nothing at all means they may not know that it exists. */
export async function standingsOf(
  database: Queryable,
  person: Person,
  request: Placed,
  now: Date,
): Promise<Standing[]> {
  const { id, roles } = person
  if (id === systemPerson.id) return ['system']
  const standings: Standing[] = []
  const isRequester = request.requester_id === id
  if (!isRequester && isAboutThem(person, request)) return []
  if (isRequester) standings.push('requester')
  if (isOnHelpdesk(person)) standings.push('helpdesk')
  if (isLead(person)) standings.push('lead')
  if (request.kind === 'account-request' && !isRequester && (await confirms(database, person, request, now)))
    standings.push('unit-head')
  if (request.kind === 'curated-answer' && (isLead(person) || roles.includes('knowledge-editor'))) {
    standings.push('editor')
    if ((await lastWriter(database, request.number)) !== id) standings.push('second-editor')
  }
  if (standings.length === 0 && (await isParticipant(database, request, id))) standings.push('affected')
  return standings
}

/** Whose account is cancelled for a breach does not read along, whatever their role. */
const isAboutThem = ({ email }: Person, { details }: Placed): boolean =>
  details.kind === 'account-request' &&
  isForBreach(details) &&
  details.holders.some((holder) => holder.email === email)

/** Heads of the unit it is for, and those they delegated to. */
async function confirms(database: Queryable, person: Person, { unit_id }: Placed, now: Date) {
  if (!unit_id) return false
  if (person.roles.includes('unit-head') && person.unit?.id === unit_id) return true
  return isDelegateOf(database, person.id, unit_id, dateInHanoi(now))
}
