import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { fillCard } from '../../cards/fill-card'
import { requestNumber } from '../../core/contract/moves'
import { wordingIn } from '../../wording/catalogue'
import type { LiveCard, Reply } from '../conversation/types'
import type { CardAnswer } from '../notices/answer-with-card'
import type { Incoming } from '../turns/channel'
import type { CheckedActivity } from './check-activity'
import type { RouteParts } from './messages-route'

// Teams waits five seconds and then presses again.
const atMostMs = 4_300

const refresh = z.object({
  do: z.literal('refresh'),
  card: z.enum(['triage', 'approval', 'status']),
  number: requestNumber,
})

interface InvokeAnswer {
  status: 200
  body: { statusCode: number; type: string; value: unknown }
}

/** Answers Action.Execute with the card as it is now for whoever pressed, or looked: a card comes, or a text. */
export async function answerPress(
  parts: RouteParts,
  activity: CheckedActivity,
  incoming: Incoming,
): Promise<InvokeAnswer> {
  const { requestCards } = wordingIn(incoming.locale?.startsWith('en') ? 'en' : 'vi')
  const late = pause(atMostMs, { outcome: 'text', text: requestCards.underWay } as const, { ref: false })
  const data = incoming.input.kind === 'card' ? incoming.input.data : {}
  const looked = refresh.safeParse(data)
  if (looked.success) {
    const { card, number } = looked.data
    return written(await Promise.race([parts.answerWithCard(incoming, { card, number }, []), late]), true)
  }
  return written(await Promise.race([take(parts, activity, incoming), late]), false)
}

/** Runs the turn. A press that has no card of its own is answered by messages. */
async function take(
  { turns, channel, answerWithCard }: RouteParts,
  { id, locale }: CheckedActivity,
  incoming: Incoming,
): Promise<CardAnswer> {
  let shown: { card: LiveCard; said: Reply[] } | undefined
  await turns.run(incoming, {
    inline: false,
    say: (replies) =>
      channel.send(incoming.address, replies, { urgency: 'answer', ...(id && { replyTo: id }) }),
    typing: async () => undefined,
    showCard: (card, said) => {
      shown = { card, said }
    },
  })
  if (shown) return answerWithCard(incoming, shown.card, shown.said)
  return { outcome: 'text', text: wordingIn(locale?.startsWith('en') ? 'en' : 'vi').bot.actionReceived }
}

const card = 'application/vnd.microsoft.card.adaptive'
const message = 'application/vnd.microsoft.activity.message'
const error = 'application/vnd.microsoft.error'

/** A look that fails leaves the card as it is: nobody asked, so nobody is told. */
function written(answer: CardAnswer, looked: boolean): InvokeAnswer {
  if (answer.outcome === 'card')
    return { status: 200, body: { statusCode: 200, type: card, value: drawn(answer.reply) } }
  const { text } = answer
  return looked
    ? { status: 200, body: { statusCode: 500, type: error, value: { code: 'NotRefreshed', message: text } } }
    : { status: 200, body: { statusCode: 200, type: message, value: text } }
}

const drawn = ({ card, values }: Extract<Reply, { kind: 'card' }>): object =>
  fillCard(card, values as never).card
