import type { CoreEvent } from '../../core/contract/events'
import type { Reachable } from '../store/conversations'
import type { NewOutgoing } from '../store/outgoing'
import { cardMessage } from './card-message'
import { channelFor } from './channel-for'
import { hasCards, isAlarm, isDeadline } from './meaning'
import { quietSeconds } from './quiet-seconds'
import type { EventParts } from './take-events'

/** What the helpdesk's channel is shown or, without one, each person of the helpdesk. */
export async function tellHelpdesk(
  parts: EventParts,
  event: CoreEvent,
  people: NewOutgoing[],
): Promise<NewOutgoing[]> {
  const unheard = isDeadline(event) && people.every(({ undeliverable }) => undeliverable !== undefined)
  const news = event.helpdesk || unheard
  if (!news && event.event !== 'triage') return []
  const places = await placesOf(parts, event, people)
  return Promise.all(
    (news ? places : places.filter(isChannel)).map((place) => tell(parts, event, place, news)),
  )
}

const isChannel = ({ place }: Reachable): boolean => place !== 'personal'

/**
 * The channel; each person of the helpdesk while there is none the bot can write to. Never the one who acted, and
 * never twice somebody already told as a person concerned.
 */
async function placesOf(
  { store, channels }: EventParts,
  event: CoreEvent,
  people: NewOutgoing[],
): Promise<Reachable[]> {
  const channel = channelFor(event.request.details, channels)
  const there = channel ? await store.conversations.channel(channel) : []
  if (there.length > 0) return there
  const each = await store.conversations.ofHelpdesk()
  return each.filter(
    ({ tenant, objectId, conversation }) =>
      `${tenant}:${objectId}` !== event.by.id &&
      !people.some((message) => message.conversation === conversation),
  )
}

/** Where the card already stands, news is said beside it: a card that changes in place is not noticed. */
async function tell(
  parts: EventParts,
  event: CoreEvent,
  { tenant, conversation, language, place, objectId }: Reachable,
  news: boolean,
): Promise<NewOutgoing> {
  const { store, clock } = parts
  const person = place === 'personal' && objectId ? objectId : undefined
  const quiet =
    person && !isAlarm(event) ? quietSeconds(await store.preferences.get(tenant, person), clock()) : undefined
  const said = news && event.event !== 'created' ? parts.tellEvent(event, 'helpdesk', language) : []
  const viewers = await store.conversations.viewersOfHelpdesk()
  const { key, replies, posting } = hasCards(event)
    ? cardMessage(parts, event, { card: 'triage', language, viewers })
    : { key: '', replies: parts.tellEvent(event, 'helpdesk', language) }
  return {
    key: `event:${event.sequence}:${tenant}:${conversation}${key}`,
    tenant,
    conversation,
    replies: posting ? [...replies, ...said] : replies,
    ...(posting && { posting }),
    ...(person && {
      told: { person: `${tenant}:${person}`, number: event.request.number, sequence: event.sequence },
    }),
    ...(quiet !== undefined && { quietSeconds: quiet }),
  }
}
