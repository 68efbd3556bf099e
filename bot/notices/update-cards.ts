import type { CoreEvent } from '../../core/contract/events'
import type { LiveCard } from '../conversation/types'
import type { Reachable } from '../store/conversations'
import type { NewOutgoing } from '../store/outgoing'
import type { CardPlace } from '../store/posted'
import { cardMessage, cardName } from './card-message'
import { hasCards, isAlarm, isWritten, readerOf } from './meaning'
import { quietSeconds } from './quiet-seconds'
import type { EventParts } from './take-events'

const ofApproval: readonly CoreEvent['event'][] = [
  'confirm',
  'reject',
  'ask',
  'answer',
  'withdraw',
  'expire',
  'reopen',
]

/** Wherever cards of the request stand they follow it, also for those who need not be told of the event. */
export async function updateCards(
  parts: EventParts,
  event: CoreEvent,
  told: NewOutgoing[],
): Promise<NewOutgoing[]> {
  if (!(hasCards(event) || isWritten(event)) || event.event === 'created') return []
  const messages: NewOutgoing[] = []
  for (const card of cardsThatFollow(event)) {
    for (const place of await parts.store.posted.places(cardName(card, event))) {
      if (!told.some((message) => isAt(message, place) && message.posting?.card === cardName(card, event)))
        messages.push(...(await update(parts, event, card, place)))
    }
  }
  return messages
}

/** The others never hear of what stays within the helpdesk. */
function cardsThatFollow(event: CoreEvent): LiveCard['card'][] {
  if (event.internal) return ['triage']
  if (isWritten(event)) return ['approval']
  return ofApproval.includes(event.event) ? ['triage', 'status', 'approval'] : ['triage', 'status']
}

async function update(
  parts: EventParts,
  event: CoreEvent,
  card: LiveCard['card'],
  place: CardPlace,
): Promise<NewOutgoing[]> {
  const { store, clock } = parts
  const here = (await store.conversations.byId(place.conversation)).find(
    ({ tenant }) => tenant === place.tenant,
  )
  if (!here) return []
  const { tenant, conversation, language, objectId } = here
  const person = here.place === 'personal' && objectId ? `${tenant}:${objectId}` : ''
  const quiet =
    person && objectId && !isAlarm(event)
      ? quietSeconds(await store.preferences.get(tenant, objectId), clock())
      : undefined
  const { key, ...message } = cardMessage(parts, event, {
    card,
    language,
    way: 'update',
    reader: readerOf(event, person),
    viewers: card === 'triage' ? await store.conversations.viewersOfHelpdesk() : [],
    discreet: card === 'status' && !mayHear(event, person),
    // Who changed it is told nothing, and does not decide on it.
    ...(card === 'approval' && event.event === 'amend' && { replaced: true as const }),
  })
  const sequel = { key: `event:${event.sequence}:${tenant}:${conversation}${key}`, tenant, conversation }
  return [{ ...sequel, ...message, ...(quiet !== undefined && { quietSeconds: quiet }) }]
}

/** Those who share an incident are not shown what the requester and the helpdesk say to each other. */
const mayHear = ({ people, by, request }: CoreEvent, person: string): boolean =>
  person === request.requester.id || person === by.id || people.includes(person)

const isAt = (
  { tenant, conversation }: Pick<Reachable, 'tenant' | 'conversation'>,
  place: CardPlace,
): boolean => tenant === place.tenant && conversation === place.conversation
