import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import type { Reply } from '../conversation/types'
import type { Personally, TurnKey } from '../store/turns'
import type { Address, Answer, Channel, Delivery, Incoming } from './channel'
import { inOrder } from './in-order'
import { newReference } from './reference'
import { type Taken, type TurnMachine, takeOnce } from './take-once'
import { turnId } from './turn-id'
import { withTyping } from './typing'

const roleHoldsMs = 3_600_000
const mostRolesAsked = 10_000

/** Runs turns: each delivery once, those of one conversation one after another, nothing lost in between. */
export function createTurns(machine: TurnMachine & { channel: Channel }) {
  const { store, core, channel, logger } = machine
  const oneByOne = inOrder()
  const running = new Set<Promise<void>>()
  const roleAskedAt = new Map<string, number>()

  async function run(incoming: Incoming, answer: Answer): Promise<void> {
    const { tenant, conversation } = incoming.address
    const key: TurnKey = { tenant, conversation, activity: incoming.activity }
    let taken: Taken
    try {
      taken = await withTyping(
        answer.typing,
        oneByOne(`${tenant}\n${conversation}`, () =>
          takeOnce(machine, incoming, key, answer.showCard !== undefined),
        ),
      )
    } catch (error) {
      const reference = newReference()
      logger.error(
        { err: error, reference, turn: turnId(key) },
        'turn could not be kept; the person was asked to try again',
      )
      const language: Language = incoming.locale?.startsWith('en') ? 'en' : 'vi'
      await answer.say([{ kind: 'text', text: wordingIn(language).bot.storeDown(reference) }])
      return
    }
    if (!taken.first && !answer.inline && !(taken.card && answer.showCard)) return
    const delivery = await say(answer, taken)
    if (!taken.first) return
    if (incoming.address.place === 'personal') rememberRole(incoming)
    await finish(key, incoming.address, taken.replies, taken.personally, delivery)
  }

  async function say({ showCard, say: sayReplies }: Answer, { replies, card }: Taken): Promise<Delivery> {
    if (!card || !showCard) return sayReplies(replies)
    showCard(card, replies)
    return { outcome: 'sent', activities: [] }
  }

  /** Whatever did not arrive is kept for the background sender before the turn counts as answered. */
  async function finish(
    key: TurnKey,
    address: Address,
    replies: Reply[],
    personally: Personally | null,
    delivery: Delivery,
  ): Promise<void> {
    if (delivery.outcome !== 'sent') {
      const outcome =
        delivery.outcome === 'dead'
          ? { undeliverable: delivery.reason }
          : { waitSeconds: delivery.waitMs / 1000 }
      await store.outgoing.queue([
        { ...key, key: `turn:${turnId(key)}`, replies: replies.slice(delivery.sent), ...outcome },
      ])
      if (delivery.outcome === 'dead' && delivery.gone)
        await store.conversations.markDead(key.tenant, key.conversation, delivery.reason)
      logger.warn(
        { turn: turnId(key), reason: delivery.reason, outcome: delivery.outcome },
        'answer not delivered in the turn',
      )
    }
    if (personally) await continuePersonally(key, address, personally)
    if (delivery.outcome === 'sent' && delivery.lastOf)
      void track(store.rated.keep(key, replies, delivery.lastOf))
    // The person has the answer; nobody waits for the note of it.
    void track(store.inbox.markAnswered(key))
  }

  async function continuePersonally(
    key: TurnKey,
    from: Address,
    { text, person, account, locale }: Personally,
  ) {
    const known = await store.conversations.personal(person.tenantId, person.objectId)
    const address = known?.address ?? (account && (await channel.openPersonal(from, account)))
    if (!address) {
      const language: Language = locale?.startsWith('en') ? 'en' : 'vi'
      await channel.send(from, [{ kind: 'text', text: wordingIn(language).bot.openPersonally }], {
        urgency: 'answer',
      })
      return
    }
    const activity = `${key.activity}:personal`
    await run(
      { activity, address, input: { kind: 'text', text }, person, locale },
      answerThrough(channel, address),
    )
  }

  /** Who the helpdesk is, for notices; asked now and then, and never waited for. */
  function rememberRole({ address, person }: Incoming): void {
    const { tenant, conversation } = address
    const asked = roleAskedAt.get(conversation) ?? Number.NEGATIVE_INFINITY
    if (performance.now() - asked < roleHoldsMs) return
    if (roleAskedAt.size > mostRolesAsked) roleAskedAt.clear()
    roleAskedAt.set(conversation, performance.now())
    void track(
      core.me(person).then(async (me) => {
        if (me.outcome === 'core-unreachable') return void roleAskedAt.delete(conversation)
        const roles = me.outcome === 'found' ? me.value.roles.filter((role) => role !== 'staff') : []
        await store.conversations.rememberRoles(tenant, conversation, roles)
      }),
    )
  }

  function track(work: Promise<void>): Promise<void> {
    const tracked = work
      .catch((error) => logger.error({ err: error }, 'work after a turn failed'))
      .finally(() => running.delete(tracked))
    running.add(tracked)
    return tracked
  }

  return {
    run: (incoming: Incoming, answer: Answer): Promise<void> => track(run(incoming, answer)),

    /** Answers what a process accepted and then died over. */
    async finishLeftovers(): Promise<void> {
      for (const left of await store.inbox.takeUnanswered()) {
        const delivery = await channel.send(left.address, left.replies, { urgency: 'answer' })
        await finish(left, left.address, left.replies, left.personally, delivery)
      }
    },

    drained: async (): Promise<void> => {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
export type Turns = ReturnType<typeof createTurns>

const answerThrough = (channel: Channel, address: Address): Answer => ({
  inline: false,
  say: (replies) => channel.send(address, replies, { urgency: 'answer' }),
  typing: () => channel.typing(address),
})
