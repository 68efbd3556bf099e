import type { Logger } from 'pino'
import type { Outgoing } from '../store/outgoing'
import type { Store } from '../store/store'
import type { Channel } from '../turns/channel'

const atMost = 50
const longestPauseSeconds = 300
// With the pauses in between about three days.
const giveUpAfterAttempts = 900

/** Sends what waits; what cannot be delivered ends visible as dead, never lost. */
export async function sendOutgoing(parts: { store: Store; channel: Channel; logger: Logger }): Promise<void> {
  const due = await parts.store.outgoing.takeDue(atMost)
  await Promise.all(due.map((message) => sendOne(parts, message)))
  // The next message of a conversation only becomes due once the one before it is done.
  if (due.length > 0) await sendOutgoing(parts)
}

async function sendOne(
  { store, channel, logger }: { store: Store; channel: Channel; logger: Logger },
  message: Outgoing,
): Promise<void> {
  const { id, tenant, conversation, replies, sent, attempts, address, dead } = message
  if (!address || dead) return store.outgoing.finish(id, 'dead', 'conversation-gone')
  const delivery = await channel.send(address, replies.slice(sent), { urgency: 'notice' })
  if (delivery.outcome === 'sent') return store.outgoing.finish(id, 'sent')
  if (delivery.outcome === 'later' && attempts < giveUpAfterAttempts) {
    const seconds = Math.max(delivery.waitMs / 1000, pause(attempts))
    return store.outgoing.postpone(id, sent + delivery.sent, seconds, delivery.reason)
  }
  if (delivery.outcome === 'dead' && delivery.gone)
    await store.conversations.markDead(tenant, conversation, delivery.reason)
  logger.error(
    { outgoing: id, reason: delivery.reason },
    'message given up; it stays in bot.outgoing as dead',
  )
  return store.outgoing.finish(id, 'dead', delivery.reason)
}

const pause = (attempts: number): number =>
  Math.min(longestPauseSeconds, 2 ** Math.min(attempts, 10)) * (0.8 + Math.random() * 0.4)
