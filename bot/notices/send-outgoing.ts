import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { CoreApi } from '../../core/contract/core-api'
import type { Outgoing } from '../store/outgoing'
import type { Store } from '../store/store'
import type { Channel, Delivery } from '../turns/channel'
import { sendByEmail } from './send-by-email'
import { sendPosting } from './send-posting'

export interface SendParts {
  store: Store
  channel: Channel
  core: Pick<CoreApi, 'reportUndelivered'>
  logger: Logger
}

const atMost = 50
const lookAgainMs = 250
const beatMs = 5_000
const longestPauseSeconds = 300
// With the pauses in between about three days.
const giveUpAfterAttempts = 900
// Answers that Teams does not ask to try again may still pass: some minutes, not days.
const doubtfulAttempts = 5

/** Sends what waits; what cannot be delivered goes by e-mail or ends visible as dead, never lost. */
export async function sendOutgoing(parts: SendParts): Promise<void> {
  const running = new Set<Promise<void>>()
  for (;;) {
    const due = running.size < atMost ? await parts.store.outgoing.takeDue(atMost - running.size) : []
    for (const message of due) {
      const sending: Promise<void> = held(parts, message)
        .catch((error) => failed(parts, message, error))
        .finally(() => running.delete(sending))
      running.add(sending)
    }
    if (running.size === 0) return
    // One conversation that hangs keeps nobody else waiting.
    await Promise.race([...running, pause(lookAgainMs)])
  }
}

/** Keeps the message for itself as long as it is being sent, so that no other process sends it too. */
async function held(parts: SendParts, message: Outgoing): Promise<void> {
  const { store, logger } = parts
  let holding: Promise<void> = Promise.resolve()
  const beat = setInterval(() => {
    holding = store.outgoing
      .hold(message.id, 0)
      .catch((error) => logger.error({ err: error }, 'lease not held'))
  }, beatMs)
  const delivery = await deliver(parts, message).finally(() => clearInterval(beat))
  await holding
  await settle(parts, message, delivery)
}

/** A bug or an outage of the database: tried again when the lease ends, but not for ever. */
async function failed({ store, logger }: SendParts, { id, attempts }: Outgoing, error: Error): Promise<void> {
  logger.error({ err: error, outgoing: id }, 'sending failed unexpectedly')
  if (attempts < doubtfulAttempts) return
  await store.outgoing.finish(id, 'dead', 'unexpected').catch(() => undefined)
}

function deliver(parts: SendParts, message: Outgoing): Promise<Delivery | 'finished' | 'unreachable'> {
  const { address, undeliverable, posting, replies, sent } = message
  if (!address || undeliverable) return Promise.resolve('unreachable')
  if (posting) return sendPosting(parts, { ...message, address, posting })
  return parts.channel.send(address, replies.slice(sent), { urgency: 'notice' })
}

async function settle(
  parts: SendParts,
  message: Outgoing,
  delivery: Delivery | 'finished' | 'unreachable',
): Promise<void> {
  const { store } = parts
  const { id, tenant, conversation, sent, undeliverable } = message
  if (delivery === 'finished') return
  if (delivery === 'unreachable') return notDelivered(parts, message, undeliverable ?? 'conversation-gone')
  if (delivery.outcome === 'sent') return store.outgoing.finish(id, 'sent')
  if (delivery.outcome === 'later' && mayTryAgain(message, delivery)) {
    const seconds = Math.max(delivery.waitMs / 1000, backOff(message.attempts))
    return store.outgoing.postpone(id, sent + delivery.sent, seconds, delivery.reason)
  }
  if (delivery.outcome === 'dead' && delivery.gone)
    await store.conversations.markDead(tenant, conversation, delivery.reason)
  return notDelivered(parts, message, delivery.reason)
}

const mayTryAgain = (
  { attempts }: Outgoing,
  { doubtful }: Extract<Delivery, { outcome: 'later' }>,
): boolean => attempts < (doubtful ? doubtfulAttempts : giveUpAfterAttempts)

/** What is meant for a person goes by e-mail; of the rest the administrator sees that it did not arrive. */
async function notDelivered(parts: SendParts, message: Outgoing, reason: string): Promise<void> {
  if (message.told) return sendByEmail(parts, message, message.told, reason)
  await passOn(parts, message)
  if (message.posting?.way !== 'update')
    parts.logger.error({ outgoing: message.id, reason }, 'message given up; it stays in bot.outgoing as dead')
  return parts.store.outgoing.finish(message.id, 'dead', reason)
}

/** Work that the helpdesk's channel does not take is shown to each person of the helpdesk. */
async function passOn({ store }: SendParts, { id, posting, replies, sent }: Outgoing): Promise<void> {
  const [card, number] = posting?.card.split(':') ?? []
  if (!posting || posting.way === 'update' || card !== 'triage' || !number || sent > 0) return
  const people = await store.conversations.ofHelpdesk()
  await store.outgoing.queue(
    people.map(({ tenant, conversation, objectId }) => ({
      key: `outgoing:${id}:${tenant}:${conversation}`,
      ...{ tenant, conversation, replies, posting },
      told: { person: `${tenant}:${objectId}`, number, sequence: posting.sequence },
    })),
  )
}

const backOff = (attempts: number): number =>
  Math.min(longestPauseSeconds, 2 ** Math.min(attempts, 10)) * (0.8 + Math.random() * 0.4)
