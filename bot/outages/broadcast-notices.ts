import type { Logger } from 'pino'
import type { CoreApi } from '../../core/contract/core-api'
import type { CoreEvent } from '../../core/contract/events'
import type { Language } from '../../wording/language'
import { quietSeconds } from '../notices/quiet-seconds'
import type { TellEvent } from '../notices/take-events'
import type { NewOutgoing } from '../store/outgoing'
import type { Store } from '../store/store'
import type { Broadcast, BroadcastStore, NextRecipient } from './broadcasts'
import { isBroadcast } from './tell-notice'

export interface BroadcastParts {
  core: Pick<CoreApi, 'reportTeamsDeliveries'>
  store: Pick<Store, 'outgoing'>
  broadcasts: BroadcastStore
  tellEvent: TellEvent
  clock: () => Date
  logger: Logger
}

/** So many wait in line at once: other messages never stand behind thousands. */
const waitingAtMost = 200
const reportedAtOnce = 500
/** Nobody is helped by yesterday's notice. */
const expiresAfterHours = 12

/** The sending of a notice begins when the feed tells of it. */
export async function startBroadcasts(
  broadcasts: BroadcastStore,
  events: readonly CoreEvent[],
): Promise<void> {
  for (const event of events) {
    if (isBroadcast(event)) await broadcasts.start(event)
  }
}

/** Brings each notice a step on: who gets it, the next messages, and a report of what became of the others. */
export async function broadcastNotices(parts: BroadcastParts, queued: () => void): Promise<void> {
  const { broadcasts } = parts
  for (const broadcast of await broadcasts.open(expiresAfterHours)) {
    if (await stepOn(parts, broadcast)) queued()
    await report(parts, broadcast.number)
    await broadcasts.finishIfDone(broadcast.number)
  }
}

async function stepOn(
  { store, broadcasts, tellEvent, clock }: BroadcastParts,
  { number, event, addressed, stopped }: Broadcast,
): Promise<boolean> {
  if (!addressed) await broadcasts.address(number, event.by.id)
  if (stopped) {
    await broadcasts.stop(number, stopped)
    return false
  }
  const next = await broadcasts.next(number, waitingAtMost)
  if (next.length === 0) return false
  const said = { vi: tellEvent(event, 'other', 'vi'), en: tellEvent(event, 'other', 'en') }
  const messages = next.flatMap((person) => messageTo(person, event, said, clock()))
  await store.outgoing.queue(messages)
  await broadcasts.queued(
    number,
    next.map((person) => ({ ...person, key: person.conversation === null ? null : keyOf(number, person) })),
  )
  return messages.length > 0
}

const keyOf = (number: string, { tenant, objectId }: NextRecipient) =>
  `notice:${number}:${tenant}:${objectId}`

function messageTo(
  person: NextRecipient,
  { sequence, request: { number } }: CoreEvent,
  said: Record<Language, NewOutgoing['replies']>,
  now: Date,
): NewOutgoing[] {
  const { tenant, objectId, conversation, language, quietFrom, quietUntil } = person
  if (conversation === null) return []
  const quiet = quietFrom && quietUntil ? { from: quietFrom, until: quietUntil } : null
  const seconds = quietSeconds({ muted: [], quiet }, now)
  return [
    {
      key: keyOf(number, person),
      tenant,
      conversation,
      replies: said[language],
      told: { person: `${tenant}:${objectId}`, number, sequence },
      ...(seconds !== undefined && { quietSeconds: seconds }),
    },
  ]
}

/** A report that the core service did not take is made again. */
async function report({ core, broadcasts, logger }: BroadcastParts, number: string): Promise<void> {
  for (;;) {
    const progress = await broadcasts.progress(number, reportedAtOnce)
    if (progress.length === 0) return
    const deliveries = progress.map(({ tenant, objectId, state, reason }) => ({
      person: `${tenant}:${objectId}`,
      state,
      reason: state === 'dead' ? (reason?.slice(0, 200) ?? null) : null,
    }))
    const told = await core.reportTeamsDeliveries({ number, deliveries })
    if (told.outcome === 'refused') {
      logger.error({ number, code: told.problem.code }, 'the core service refuses a report of deliveries')
    }
    if (told.outcome !== 'found') return
    await broadcasts.reported(number, progress)
    if (progress.length < reportedAtOnce) return
  }
}
