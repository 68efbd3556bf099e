import { setTimeout as pause } from 'node:timers/promises'
import type { Address, Channel, Delivery, Sending, Updated } from '../turns/channel'
import { inOrder } from '../turns/in-order'
import type { Post, Posted } from './connector'
import type { SendLimits } from './send-limits'
import { type OutActivity, writeActivities } from './write-activities'

const atMostTries = 3
// Longer waits are for the background sender: the person's request is still open.
const longestWaitMs = { answer: 3_000, notice: 10_000 }
const waitAfterFailureMs = 60_000

export interface ChannelParts {
  post: Post
  perConversation: SendLimits
  perTenant: SendLimits
}

interface Call {
  method: 'POST' | 'PUT'
  path: string
}

/** Sends to Teams: in order per conversation, within the rates Teams allows, with a few patient retries. */
export function teamsChannel({ post, perConversation, perTenant }: ChannelParts): Channel {
  const oneByOne = inOrder()

  /** Waits for its turn; answers how long that would take when it is longer than there is time. */
  async function paced(
    { tenant, conversation }: Address,
    { urgency }: Sending,
    until: number,
  ): Promise<number> {
    const wait = () =>
      Math.max(perConversation.waitFor(conversation), urgency === 'notice' ? perTenant.waitFor(tenant) : 0)
    for (let ms = wait(); ms > 0; ms = wait()) {
      if (performance.now() + ms > until) return ms
      await pause(ms)
    }
    perConversation.note(conversation)
    perTenant.note(tenant)
    return 0
  }

  async function sendOne(
    address: Address,
    activity: OutActivity,
    as: Sending,
    { method, path }: Call,
  ): Promise<Posted> {
    let last: Posted = { outcome: 'busy', reason: 'not-tried' }
    const until = performance.now() + longestWaitMs[as.urgency]
    for (let tries = 0; tries < atMostTries; tries += 1) {
      const tooLong = await paced(address, as, until)
      if (tooLong > 0) return { outcome: 'busy', reason: 'rate-limit', retryAfterMs: tooLong }
      last = await post(address.serviceUrl, path, activity, method)
      if (last.outcome !== 'busy' || last.reason.startsWith('unreachable')) return last
      if (last.retryAfterMs) perConversation.hold(address.conversation, last.retryAfterMs)
      const waitMs = Math.max(last.retryAfterMs ?? 0, 300 * 2 ** tries) * (1 + Math.random() * 0.2)
      if (performance.now() + waitMs > until) return { ...last, retryAfterMs: waitMs }
      await pause(waitMs)
    }
    return last
  }

  async function send(address: Address, activities: OutActivity[][], as: Sending): Promise<Delivery> {
    const ids: string[] = []
    const lastOf: (string | undefined)[] = []
    let sent = 0
    for (const reply of activities) {
      for (const activity of reply) {
        const posted = await sendOne(address, activity, as, { method: 'POST', path: pathOf(address, as) })
        if (posted.outcome !== 'sent') return notSent(posted, sent)
        const id = (posted.body as { id?: unknown } | undefined)?.id
        if (typeof id === 'string') ids.push(id)
        lastOf[sent] = typeof id === 'string' ? id : undefined
      }
      sent += 1
    }
    return { outcome: 'sent', activities: ids, lastOf }
  }

  async function update(address: Address, id: string, activities: OutActivity[]): Promise<Updated> {
    const [activity] = activities
    if (!activity) return { outcome: 'sent', activities: [] }
    const call: Call = { method: 'PUT', path: pathOf(address, { urgency: 'notice', replyTo: id }) }
    const posted = await sendOne(address, { ...activity, id }, { urgency: 'notice' }, call)
    if (posted.outcome === 'sent') return { outcome: 'sent', activities: [id] }
    if (posted.outcome === 'gone' && posted.reason.startsWith('404')) return { outcome: 'missing' }
    return notSent(posted, 0)
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

    update: (address, activity, reply) =>
      oneByOne(address.conversation, () => update(address, activity, writeActivities(reply, address))),

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

function notSent(posted: Exclude<Posted, { outcome: 'sent' }>, sent: number): Delivery {
  const { outcome, reason } = posted
  if (outcome === 'busy') return { outcome: 'later', sent, waitMs: posted.retryAfterMs ?? 2_000, reason }
  if (outcome === 'failed')
    return { outcome: 'later', sent, waitMs: waitAfterFailureMs, reason, doubtful: true }
  return { outcome: 'dead', sent, gone: outcome === 'gone', reason }
}

const pathOf = ({ conversation }: Address, { replyTo }: Sending): string =>
  `/v3/conversations/${encodeURIComponent(conversation)}/activities${replyTo ? `/${encodeURIComponent(replyTo)}` : ''}`
