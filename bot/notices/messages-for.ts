import type { CoreEvent } from '../../core/contract/events'
import type { NewOutgoing } from '../store/outgoing'
import type { EventParts } from './take-events'
import { tellHelpdesk } from './tell-helpdesk'
import { tellPeople } from './tell-people'
import { updateCards } from './update-cards'

/** Everything one event leads to: cards brought up to date where they stand, new ones, and what is said beside them. */
export async function messagesFor(parts: EventParts, event: CoreEvent): Promise<NewOutgoing[]> {
  const people = await tellPeople(parts, event)
  const helpdesk = await tellHelpdesk(parts, event, people)
  const told = [...people, ...helpdesk]
  return [...told, ...(await updateCards(parts, event, told))]
}
