import type { Outgoing, Posting } from '../store/outgoing'
import type { Posted } from '../store/posted'
import type { Address, Delivery } from '../turns/channel'
import type { SendParts } from './send-outgoing'

export interface OutgoingCard extends Outgoing {
  address: Address
  posting: Posting
}

/**
 * Posts a card, or puts it in the place of the one before. What is said beside it is left out where the card
 * was posted just now: that is noticed by itself. 'finished' when the message is done with.
 */
export async function sendPosting(parts: SendParts, message: OutgoingCard): Promise<Delivery | 'finished'> {
  const { store, channel } = parts
  const { posting, sent, address, replies } = message
  const [card, ...beside] = replies
  if (!card) return { outcome: 'sent', activities: [] }
  const before = await store.posted.find(message, posting.card)
  if (sent === 0) {
    const shown = await show(parts, message, before)
    if (shown !== 'updated') return shown
    if (beside.length === 0) return { outcome: 'sent', activities: [] }
    // From here on only the rest is tried again.
    await store.outgoing.hold(message.id, 1)
  }
  const said = await channel.send(inThread(address, before), beside.slice(Math.max(sent - 1, 0)), {
    urgency: 'notice',
  })
  return said.outcome === 'sent' || sent > 0 ? said : { ...said, sent: said.sent + 1 }
}

async function show(
  { store, channel }: SendParts,
  { id, posting, address, replies, tenant, conversation }: OutgoingCard,
  before: Posted | undefined,
): Promise<Delivery | 'finished' | 'updated'> {
  const [card] = replies
  if (card?.kind !== 'card') return 'updated'
  const { sequence, way } = posting
  if (before && before.sequence > sequence) return 'updated'
  if (before && way !== 'anew') {
    const updated = await channel.update(inThread(address, before), before.activity, card)
    if (updated.outcome === 'sent') {
      await store.posted.save({ tenant, conversation }, posting.card, { ...before, sequence, reply: card })
      return 'updated'
    }
    if (updated.outcome !== 'missing') return updated
  } else if (way === 'update') {
    return { outcome: 'sent', activities: [] }
  }
  const sent = await channel.send(address, [card], { urgency: 'notice' })
  if (sent.outcome !== 'sent') return sent
  const activity = sent.activities.at(-1)
  if (!activity) return sent
  const posted = { activity, sequence, reply: card }
  await store.posted.saveAndFinish({ tenant, conversation }, posting.card, posted, id)
  return 'finished'
}

/** In a channel a card opens a thread: there it is changed, and news of its request is said under it. */
const inThread = (address: Address, before: Posted | undefined): Address =>
  address.place === 'channel' && before && !address.conversation.includes(';messageid=')
    ? { ...address, conversation: `${address.conversation};messageid=${before.activity}` }
    : address
