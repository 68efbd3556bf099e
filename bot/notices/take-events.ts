import type { Logger } from 'pino'
import type { CoreApi } from '../../core/contract/core-api'
import type { CoreEvent } from '../../core/contract/events'
import type { Language } from '../../wording/language'
import type { Reply } from '../conversation/types'
import type { NewOutgoing } from '../store/outgoing'
import type { Store } from '../store/store'
import type { HelpdeskChannels } from './channel-for'
import type { Reader } from './meaning'
import { messagesFor } from './messages-for'
import type { ShowCard } from './show-card'

export type TellEvent = (event: CoreEvent, reader: Reader | 'helpdesk', language: Language) => Reply[]

export interface EventParts {
  core: Pick<CoreApi, 'events'>
  store: Store
  tellEvent: TellEvent
  showCard: ShowCard
  channels: HelpdeskChannels
  clock: () => Date
  logger: Logger
  /** Hears of events before anybody else does. */
  heard?: (events: readonly CoreEvent[]) => Promise<void>
}

/** Turns new events of the core service into messages that wait to be sent, one by one: each builds on the cards before. */
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
  if (read.value.length === 0) return
  await parts.heard?.(read.value)
  let position = after
  for (const event of read.value) {
    const messages = await messagesOf(parts, event)
    // Another process was faster: it looks after what comes next.
    if (!(await store.outgoing.queueFromEvent(messages, position, event.sequence))) return
    position = event.sequence
    queued()
  }
  await takeEvents(parts, queued)
}

/** An event that cannot be put into words is left visible; it does not hold up the others. */
async function messagesOf(parts: EventParts, event: CoreEvent): Promise<NewOutgoing[]> {
  try {
    return await messagesFor(parts, event)
  } catch (error) {
    // An outage of the database is no fault of the event: then all of them wait.
    await parts.store.answers()
    parts.logger.error(
      { err: error, sequence: event.sequence },
      'event could not be told; it stays in bot.outgoing',
    )
    const nowhere = { tenant: '', conversation: '', replies: [] }
    return [{ ...nowhere, key: `event:${event.sequence}:untold`, undeliverable: 'unexpected' }]
  }
}
