import type { Activity, TurnContext } from 'botbuilder'
import { AuthenticationError } from 'botframework-connector'
import type { Logger } from 'pino'
import type { Request, Response } from 'restify'
import type { BotConfig } from '../config'
import type { answerWithCard } from '../notices/answer-with-card'
import type { atMost } from '../turns/at-most'
import type { Answer, Channel, Incoming } from '../turns/channel'
import { newReference } from '../turns/reference'
import type { Turns } from '../turns/run-turns'
import type { tellLater } from '../turns/tell-later'
import type { turnLimit } from '../turns/turn-limit'
import { answerPress } from './answer-press'
import { type CheckedActivity, checkActivity } from './check-activity'
import { readActivity } from './read-activity'
import { readBody } from './read-body'
import { cardInvoke, feedbackInvoke } from './read-input'
import type { TeamsAdapter } from './teams-adapter'
import { writeActivities } from './write-activities'

export interface RouteParts {
  config: BotConfig
  adapter: TeamsAdapter
  channel: Channel
  turns: Turns
  answerWithCard: ReturnType<typeof answerWithCard>
  forget: (tenant: string, conversation: string) => Promise<void>
  tellLater: ReturnType<typeof tellLater>
  admits: ReturnType<typeof turnLimit>
  /** Keeps the many who look at one card from holding up those who speak. */
  looks: ReturnType<typeof atMost>
  logger: Logger
}

const refusals = { 'too-large': 413, 'not-json': 400, 'not-accepted': 415 } as const

/** POST /api/messages: what Teams sends. Callers never see more than a status and a fixed text. */
export function messagesRoute(parts: RouteParts) {
  return async (request: Request, response: Response): Promise<void> => {
    const body = await readBody(request)
    if (body.outcome !== 'json') {
      // The rest of a body that is too large is not waited for.
      if (body.outcome === 'too-large') response.setHeader('connection', 'close')
      return void response.send(refusals[body.outcome], { error: body.outcome })
    }
    const activity = checkActivity(body.value)
    if (!activity) return void response.send(400, { error: 'not-an-activity' })
    const header = request.headers.authorization ?? ''
    try {
      const answer = await parts.adapter.receive(activity as unknown as Activity, header, (context) =>
        handle(parts, activity, context),
      )
      response.send(answer?.status ?? 200, answer?.body ?? {})
    } catch (error) {
      refuse(parts.logger, response, error as Error)
    }
  }
}

function refuse(logger: Logger, response: Response, error: Error): void {
  if (error instanceof AuthenticationError) {
    logger.warn({ why: error.message.slice(0, 200) }, 'request refused: not from our Teams')
    return void response.send(401, { error: 'unauthorized' })
  }
  const reference = newReference()
  logger.error({ err: error, reference }, 'request failed')
  response.send(500, { error: 'unexpected', reference })
}

async function handle(parts: RouteParts, activity: CheckedActivity, context: TurnContext): Promise<void> {
  const read = readActivity(activity, parts.config.mode)
  if (read.kind === 'turn' && !parts.admits(read.incoming)) {
    if (activity.type === 'invoke') await context.sendActivity({ type: 'invokeResponse', value: tooMany })
    return
  }
  if (read.kind === 'removed') await parts.forget(read.tenant, read.conversation)
  if (read.kind === 'ignored') parts.logger.debug({ why: read.why }, 'activity ignored')
  if (read.kind === 'turn' && activity.name === cardInvoke && activity.type === 'invoke') {
    const value = await answerPress(parts, activity, read.incoming)
    await context.sendActivity({ type: 'invokeResponse', value })
    return
  }
  if (read.kind === 'turn')
    await parts.turns.run(read.incoming, answerTo(parts.channel, activity, read.incoming, context))
  if (activity.type === 'invoke')
    await context.sendActivity({ type: 'invokeResponse', value: invokeAnswer(activity) })
}

/** Replies go to the connector, or back in the response when the caller asked for that. */
function answerTo(
  channel: Channel,
  { id, deliveryMode }: CheckedActivity,
  { address }: Incoming,
  context: TurnContext,
): Answer {
  if (deliveryMode !== 'expectReplies') {
    return {
      inline: false,
      say: (replies) => channel.send(address, replies, { urgency: 'answer', ...(id && { replyTo: id }) }),
      typing: () => channel.typing(address),
    }
  }
  return {
    inline: true,
    async say(replies) {
      const activities = replies.flatMap((reply) => writeActivities(reply, address, id ?? undefined))
      if (activities.length > 0) await context.sendActivities(activities as Partial<Activity>[])
      return { outcome: 'sent', activities: [] }
    },
    typing: async () => undefined,
  }
}

const tooMany = { status: 429 }

const invokeAnswer = ({ name }: CheckedActivity): { status: number; body?: object } =>
  name === feedbackInvoke ? { status: 200, body: {} } : { status: 501 }
