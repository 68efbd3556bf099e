import type { Logger } from 'pino'
import type { CoreApi } from '../../core/contract/core-api'
import type { CoreEvent } from '../../core/contract/events'
import type { Language } from '../../wording/language'
import type { Reply } from '../conversation/types'
import type { Reachable } from '../store/conversations'
import type { NewOutgoing } from '../store/outgoing'
import type { Store } from '../store/store'

export type TellEvent = (event: CoreEvent, audience: 'requester' | 'helpdesk', language: Language) => Reply[]

export interface EventParts {
  core: Pick<CoreApi, 'events'>
  store: Store
  tellEvent: TellEvent
  /** The helpdesk's channel; without one each helpdesk person is told in the 1:1 conversation. */
  helpdeskConversation?: string
  logger: Logger
}

/** Turns new events of the core service into messages that wait to be sent. */
export async function takeEvents(parts: EventParts, queued: () => void): Promise<void> {
  const { core, store, logger } = parts
  const after = await store.eventCursor()
  const read = await core.events(after)
  if (read.outcome === 'refused')
    logger.error(
      { code: read.problem.code, reference: read.problem.reference },
      'the core service refuses to give events',
    )
  if (read.outcome !== 'found') return
  const last = read.value.at(-1)
  if (!last) return
  const messages: NewOutgoing[] = []
  for (const event of read.value) messages.push(...(await messagesFor(parts, event)))
  await store.outgoing.queueFromEvents(messages, after, last.sequence)
  queued()
  await takeEvents(parts, queued)
}

async function messagesFor(parts: EventParts, event: CoreEvent): Promise<NewOutgoing[]> {
  const messages: NewOutgoing[] = []
  for (const id of event.people) {
    const [tenant = '', objectId = ''] = split(id)
    const found = await parts.store.conversations.personal(tenant, objectId)
    messages.push(found ? message(parts, event, 'requester', found) : unknownPerson(event, id, tenant))
  }
  if (!event.helpdesk) return messages
  for (const place of await helpdesk(parts, event)) messages.push(message(parts, event, 'helpdesk', place))
  return messages
}

/** Never the one who acted, and never twice somebody already told as a person concerned. */
async function helpdesk({ store, helpdeskConversation }: EventParts, event: CoreEvent): Promise<Reachable[]> {
  if (helpdeskConversation) return store.conversations.byId(helpdeskConversation)
  const people = await store.conversations.ofHelpdesk()
  return people.filter(({ tenant, objectId }) => {
    const id = `${tenant}:${objectId}`
    return id !== event.by.id && !event.people.includes(id)
  })
}

const message = (
  { tellEvent }: EventParts,
  event: CoreEvent,
  audience: 'requester' | 'helpdesk',
  { tenant, conversation, language }: Reachable,
): NewOutgoing => ({
  key: `event:${event.sequence}:${tenant}:${conversation}`,
  tenant,
  conversation,
  replies: tellEvent(event, audience, language),
})

/** Kept as undeliverable, so that the administrator sees who is not reached. */
const unknownPerson = (event: CoreEvent, id: string, tenant: string): NewOutgoing => ({
  key: `event:${event.sequence}:${id}`,
  tenant,
  conversation: '',
  replies: [],
  undeliverable: 'person-has-no-conversation',
})

const split = (id: string): string[] => {
  const at = id.indexOf(':')
  return [id.slice(0, at), id.slice(at + 1)]
}
