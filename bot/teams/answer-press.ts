import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { fillCard } from '../../cards/fill-card'
import { requestNumber } from '../../core/contract/moves'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import type { LiveCard, Reply } from '../conversation/types'
import { notesOf } from '../notices/answer-with-card'
import type { Incoming } from '../turns/channel'
import type { CheckedActivity } from './check-activity'
import { fitCard } from './fit-card'
import type { RouteParts } from './messages-route'

// Teams waits five seconds and then presses again.
const atMostMs = 4_300

const refresh = z.object({
  do: z.literal('refresh'),
  card: z.enum(['triage', 'approval', 'status']),
  number: requestNumber,
})

type Answered = { outcome: 'card'; content: object } | { outcome: 'text'; text: string }

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
  const { requestCards } = wordingIn(languageOf(incoming))
  const late = pause(atMostMs, { outcome: 'text', text: requestCards.underWay } as const, { ref: false })
  const began = performance.now()
  // Whoever waited that long for their turn has been answered.
  const isLate = () => performance.now() - began > atMostMs
  const data = incoming.input.kind === 'card' ? incoming.input.data : {}
  const looked = refresh.safeParse(data)
  if (looked.success) {
    const { card, number } = looked.data
    const drawing = parts.looks(() => (isLate() ? late : draw(parts, incoming, { card, number }, [])))
    return written(await Promise.race([drawing, late]), true)
  }
  const taking = take(parts, activity, incoming)
  const first = await Promise.race([taking.then(({ answer }) => answer), late.then(() => undefined)])
  if (first) return written(first, false)
  // A refusal that comes too late for the card must not go unheard.
  void taking.then(({ said }) => (said.length > 0 ? parts.tellLater(incoming, said) : undefined))
  return written(await late, false)
}

const languageOf = ({ locale }: Incoming): Language => (locale?.startsWith('en') ? 'en' : 'vi')

/** Runs the turn. A press that has no card of its own is answered by messages; `said` is left for the card to say. */
async function take(
  parts: RouteParts,
  { id }: CheckedActivity,
  incoming: Incoming,
): Promise<{ answer: Answered; said: Reply[] }> {
  const { turns, channel } = parts
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
  if (shown) return { answer: await draw(parts, incoming, shown.card, shown.said), said: shown.said }
  const text = wordingIn(languageOf(incoming)).bot.actionReceived
  return { answer: { outcome: 'text', text }, said: [] }
}

/** What was done is done: a card that cannot be drawn now is no failure of the press. */
async function draw(
  { answerWithCard, logger }: RouteParts,
  incoming: Incoming,
  live: LiveCard,
  said: Reply[],
): Promise<Answered> {
  try {
    const answer = await answerWithCard(incoming, live, said)
    return answer.outcome === 'card' ? { outcome: 'card', content: contentOf(answer.reply) } : answer
  } catch (error) {
    logger.error({ err: error, card: live.card }, 'card could not be drawn anew')
    return {
      outcome: 'text',
      text: notesOf(said) || wordingIn(languageOf(incoming)).requestCards.unreachable,
    }
  }
}

const card = 'application/vnd.microsoft.card.adaptive'
const message = 'application/vnd.microsoft.activity.message'
const error = 'application/vnd.microsoft.error'

/** A look that fails leaves the card as it is: nobody asked, so nobody is told. */
function written(answer: Answered, looked: boolean): InvokeAnswer {
  if (answer.outcome === 'card')
    return { status: 200, body: { statusCode: 200, type: card, value: answer.content } }
  const { text } = answer
  return looked
    ? { status: 200, body: { statusCode: 500, type: error, value: { code: 'NotRefreshed', message: text } } }
    : { status: 200, body: { statusCode: 200, type: message, value: text } }
}

function contentOf({ card, values }: Extract<Reply, { kind: 'card' }>): object {
  const { card: whole } = fillCard(card, values as never)
  return fitCard(whole) ?? whole
}
