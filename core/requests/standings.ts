import type { Person } from '../contract/people'
import type { Standing } from '../life-cycles/transitions'
import type { RequestRow } from './request-row'

type Placed = Pick<RequestRow, 'kind' | 'unit_id' | 'requester_id'>

/** What the person is to the request now; nothing at all means they may not know that it exists. */
export function standingsOf({ id, role, unit }: Person, request: Placed): Standing[] {
  const standings: Standing[] = []
  const isRequester = request.requester_id === id
  if (isRequester) standings.push('requester')
  if (role === 'helpdesk' || role === 'administrator') standings.push('helpdesk')
  const isHead = role === 'unit-head' && unit !== null && unit.id === request.unit_id
  if (isHead && request.kind === 'account-request' && !isRequester) standings.push('unit-head')
  return standings
}
