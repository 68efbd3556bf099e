import { setTimeout as pause } from 'node:timers/promises'
import type { Address, Channel, Delivery, Sending } from '../turns/channel'
import { inOrder } from '../turns/in-order'
import type { Post, Posted } from './connector'
import type { SendLimits } from './send-limits'
import { type OutActivity, writeActivities } from './write-activities'

const atMostTries = 3
// Longer waits are for the background sender: the person's request is still open.
const longestWaitMs = { answer: 3_000, notice: 10_000 }

export interface ChannelParts {
  post: Post
  perConversation: SendLimits
  perTenant: SendLimits
}

/** Sends to Teams: in order per conversation, within the rates Teams allows, with a few patient retries. */
export function teamsChannel({ post, perConversation, perTenant }: ChannelParts): Channel {
  const oneByOne = inOrder()

  async function paced({ tenant, conversation }: Address, { urgency }: Sending): Promise<number> {
    const wait = () =>
      Math.max(perConversation.waitFor(conversation), urgency === 'notice' ? perTenant.waitFor(tenant) : 0)
    for (let ms = wait(); ms > 0; ms = wait()) {
      if (ms > longestWaitMs[urgency]) return ms
      await pause(ms)
    }
    perConversation.note(conversation)
    perTenant.note(tenant)
    return 0
  }

  async function sendOne(address: Address, activity: OutActivity, as: Sending): Promise<Posted> {
    let last: Posted = { outcome: 'busy', reason: 'not-tried' }
    for (let tries = 0; tries < atMostTries; tries += 1) {
      const tooLong = await paced(address, as)
      if (tooLong > 0) return { outcome: 'busy', reason: 'rate-limit', retryAfterMs: tooLong }
      last = await post(address.serviceUrl, pathOf(address, as), activity)
      if (last.outcome !== 'busy' || last.reason.startsWith('unreachable')) return last
      const waitMs = Math.max(last.retryAfterMs ?? 0, 300 * 2 ** tries) * (1 + Math.random() * 0.2)
      if (waitMs > longestWaitMs[as.urgency]) return { ...last, retryAfterMs: waitMs }
      await pause(waitMs)
    }
    return last
  }

  async function send(address: Address, activities: OutActivity[][], as: Sending): Promise<Delivery> {
    let sent = 0
    for (const reply of activities) {
      for (const activity of reply) {
        const posted = await sendOne(address, activity, as)
        if (posted.outcome === 'busy')
          return { outcome: 'later', sent, waitMs: posted.retryAfterMs ?? 2_000, reason: posted.reason }
        if (posted.outcome !== 'sent')
          return { outcome: 'dead', sent, gone: posted.outcome === 'gone', reason: posted.reason }
      }
      sent += 1
    }
    return { outcome: 'sent' }
  }

  return {
    send: (address, replies, as) =>
      oneByOne(address.conversation, () =>
        send(
          address,
          replies.map((reply) => writeActivities(reply, address, as.replyTo)),
          as,
        ),
      ),

    async typing(address) {
      if (perConversation.waitFor(address.conversation) > 0) return
      perConversation.note(address.conversation)
      perTenant.note(address.tenant)
      await post(address.serviceUrl, pathOf(address, { urgency: 'answer' }), {
        type: 'typing',
        from: address.bot,
        recipient: address.person,
        conversation: { id: address.conversation },
      })
    },

    async openPersonal(from, person) {
      const opened = await post(from.serviceUrl, '/v3/conversations', {
        isGroup: false,
        bot: from.bot,
        members: [person],
        tenantId: from.tenant,
        channelData: { tenant: { id: from.tenant } },
      })
      const id = opened.outcome === 'sent' ? (opened.body as { id?: unknown } | undefined)?.id : undefined
      return typeof id === 'string' ? { ...from, conversation: id, place: 'personal', person } : undefined
    },
  }
}

const pathOf = ({ conversation }: Address, { replyTo }: Sending): string =>
  `/v3/conversations/${encodeURIComponent(conversation)}/activities${replyTo ? `/${encodeURIComponent(replyTo)}` : ''}`
