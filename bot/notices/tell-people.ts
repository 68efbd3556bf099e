import type { CoreEvent } from '../../core/contract/events'
import type { Reachable } from '../store/conversations'
import type { NewOutgoing } from '../store/outgoing'
import { cardMessage } from './card-message'
import {
  hasCards,
  isAlarm,
  isWritten,
  meaningOf,
  mutedBy,
  type Reader,
  readerOf,
  waitsForWord,
} from './meaning'
import { quietSeconds } from './quiet-seconds'
import type { EventParts } from './take-events'

/** What the people an event names are sent in their 1:1 conversations. */
export async function tellPeople(parts: EventParts, event: CoreEvent): Promise<NewOutgoing[]> {
  const messages: NewOutgoing[] = []
  for (const id of event.people) messages.push(...(await tellPerson(parts, event, id)))
  return messages
}

async function tellPerson(parts: EventParts, event: CoreEvent, id: string): Promise<NewOutgoing[]> {
  const { store, clock } = parts
  const [tenant, objectId] = splitId(id)
  const reader = readerOf(event, id)
  const preferences = await store.preferences.get(tenant, objectId)
  const muted = mutedBy(event, reader)
  if (muted && preferences.muted.includes(muted)) return []
  const found = await store.conversations.personal(tenant, objectId)
  const isCalled = isAlarm(event) || reader === 'on-duty'
  const quiet = isCalled ? undefined : quietSeconds(preferences, clock())
  return said(parts, event, reader, found).map(({ key, ...message }) => ({
    ...message,
    key: `event:${event.sequence}:${tenant}:${found?.conversation ?? id}${key}`,
    tenant,
    conversation: found?.conversation ?? '',
    told: { person: id, number: event.request.number, sequence: event.sequence },
    ...(quiet !== undefined && { quietSeconds: quiet }),
    ...(!found && { undeliverable: 'person-has-no-conversation' }),
  }))
}

type Said = Pick<NewOutgoing, 'key' | 'replies' | 'posting'>

/** Somebody without a conversation is told by e-mail: one row is enough for that. */
function said(parts: EventParts, event: CoreEvent, reader: Reader, found: Reachable | undefined): Said[] {
  if (!found) return [{ key: '', replies: [] }]
  const { language } = found
  const message = () => parts.tellEvent(event, reader, language)
  const post = (card: 'approval' | 'status', beside: boolean): Said => ({
    ...cardMessage(parts, event, { card, language, reader }),
    ...(beside && {
      replies: [...cardMessage(parts, event, { card, language, reader }).replies, ...message()],
    }),
  })
  const hasCard = hasCards(event) || (isWritten(event) && reader === 'approver')
  switch (hasCard ? reader : 'other') {
    case 'requester':
    case 'follower':
      return meaningOf(event) === 'silent' ? [] : [post('status', meaningOf(event) === 'message')]
    case 'approver':
      // Once confirmed there is nothing to decide, but to see to: handing over before somebody leaves.
      return event.event === 'reminded' && !waitsForWord(event)
        ? [{ key: '', replies: message() }]
        : tellApprover(parts, event, found, post)
    default:
      return [{ key: '', replies: message() }]
  }
}

/** What was changed is another thing to decide on: it comes as a new card below, and the old one says so. */
function tellApprover(
  parts: EventParts,
  event: CoreEvent,
  { language }: Reachable,
  post: (card: 'approval', beside: boolean) => Said,
): Said[] {
  if (!waitsForWord(event)) return []
  if (event.event !== 'amend') return [post('approval', event.event !== 'created')]
  const replaced = cardMessage(parts, event, {
    card: 'approval',
    language,
    reader: 'approver',
    replaced: true,
  })
  const anew = post('approval', false)
  return [
    { ...replaced, key: `${replaced.key}:replaced` },
    { ...anew, ...(anew.posting && { posting: { ...anew.posting, way: 'anew' } }) },
  ]
}

/** '<tenant>:<object id>' */
export function splitId(id: string): [string, string] {
  const at = id.indexOf(':')
  return [id.slice(0, at), id.slice(at + 1)]
}
