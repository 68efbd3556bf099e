import type { Logger } from 'pino'
import type { CoreApi } from '../core/contract/core-api'
import type { Database } from '../database/database'
import { loggable } from '../database/loggable'
import type { Knowledge } from '../knowledge/types'
import type { BotConfig } from './config'
import type { TakeTurn, TellOutcome } from './conversation/types'
import { followAnswers } from './curating/follow-answers'
import { answerWithCard } from './notices/answer-with-card'
import { followRoles } from './notices/follow-roles'
import { forgetErased } from './notices/forget-erased'
import { sendOutgoing } from './notices/send-outgoing'
import { type ShowCard, showCard as showRequestCard } from './notices/show-card'
import { type TellEvent, takeEvents } from './notices/take-events'
import { tellMissed } from './notices/tell-missed'
import { broadcastNotices, startBroadcasts } from './outages/broadcast-notices'
import { broadcastStore } from './outages/broadcasts'
import { rememberNotices } from './outages/remember-notices'
import { createStore } from './store/store'
import { connector } from './teams/connector'
import { createServer } from './teams/create-server'
import { listenOn } from './teams/listen-on'
import { messagesRoute } from './teams/messages-route'
import { outboundToken } from './teams/outbound-token'
import { sendLimits } from './teams/send-limits'
import { StrictAuth } from './teams/strict-auth'
import { TeamsAdapter } from './teams/teams-adapter'
import { teamsChannel } from './teams/teams-channel'
import { atMost } from './turns/at-most'
import { type Repeated, repeat } from './turns/repeat'
import { createTurns } from './turns/run-turns'
import { sendSubmissions } from './turns/send-submissions'
import { tellLater } from './turns/tell-later'
import { turnLimit } from './turns/turn-limit'

export interface BotParts {
  config: BotConfig
  database: Database
  core: CoreApi
  knowledge: Knowledge
  takeTurn: TakeTurn
  tellOutcome: TellOutcome
  tellEvent: TellEvent
  /** As shown to people, unless a test looks over its shoulder. */
  showCard?: ShowCard
  clock: () => Date
  logger: Logger
}

const drainMs = 10_000
const looksAtOnce = 6
const hourMs = 3_600_000
const forgetEveryMs = 300_000
const secondMs = 1_000

/** The whole bot: other routes may be mounted on `server` before it listens. */
export function createBot({ logger: given, ...rest }: BotParts) {
  const logger = given.child({}, { serializers: { err: loggable } })
  const parts = { ...rest, logger }
  const { config, database, core, tellOutcome, tellEvent, showCard = showRequestCard, clock } = parts
  const store = createStore(database, config)
  const broadcasts = broadcastStore(database)
  const channel = teamsChannel({
    post: connector({
      token: outboundToken(config.credentials, config.authority),
      timeoutMs: config.sendTimeoutMs,
    }),
    perConversation: sendLimits(config.sendLimits.conversation),
    perTenant: sendLimits(config.sendLimits.tenant),
  })
  const following = followAnswers({ core, position: store.eventCursor, logger })
  const notices = rememberNotices(core)
  const turns = createTurns({ ...parts, core: notices.core, store, channel, curated: following.curated })
  const server = createServer({ ready: store.answers })
  const adapter = new TeamsAdapter(new StrictAuth(config))
  const forget = (tenant: string, conversation: string) =>
    store.conversations.markDead(tenant, conversation, 'removed')
  const route = {
    config,
    adapter,
    channel,
    turns,
    answerWithCard: answerWithCard({ core, store, showCard }),
    forget,
    tellLater: tellLater(store, logger),
    admits: turnLimit(config.turnLimits, channel, logger),
    looks: atMost(looksAtOnce),
    logger,
  }
  server.post('/api/messages', messagesRoute(route))

  let background: Repeated[] = []

  function startBackground(): void {
    const every = config.eventsEveryMs
    const outgoing = repeat('send-outgoing', every, logger, async () => {
      await tellMissed(store)
      await sendOutgoing({ store, channel, core, logger })
    })
    background = [
      outgoing,
      repeat('send-submissions', every, logger, () =>
        sendSubmissions({ core, store, tellOutcome, logger }, outgoing.wake),
      ),
      repeat('take-events', every, logger, () =>
        takeEvents(
          {
            ...{ core, store, tellEvent, showCard, channels: config.helpdeskChannels, clock, logger },
            heard: async (events) => {
              notices.heard(events)
              await following.heard(events)
              await startBroadcasts(broadcasts, events)
            },
          },
          outgoing.wake,
        ),
      ),
      repeat('broadcast-notices', every, logger, () =>
        broadcastNotices({ core, store, broadcasts, tellEvent, clock, logger }, outgoing.wake),
      ),
      // What this process hears itself is known at once; other processes look once a second.
      repeat('follow-answers', Math.max(every, secondMs), logger, following.refresh),
      repeat('follow-roles', every * 10, logger, () => followRoles(core, store)),
      repeat('forget-erased', forgetEveryMs, logger, () => forgetErased(core, store)),
      repeat('finish-leftovers', (config.leaseSeconds * 1000) / 2, logger, turns.finishLeftovers),
      repeat('delete-old', hourMs, logger, async () => {
        await store.deleteOlderThan(config.keepDays)
        await broadcasts.deleteOlderThan(config.keepDays)
      }),
    ]
  }

  return {
    server,

    /** Brings the tables up to date, listens, and starts what runs in the background; returns the port. */
    async listen(): Promise<number> {
      await store.migrate()
      const port = await listenOn(server, config)
      startBackground()
      return port
    },

    /** Takes no more requests, lets those under way finish for a while, and stops the background work. */
    async close(): Promise<void> {
      const closed = new Promise<void>((done) => server.close(() => done()))
      server.server.closeIdleConnections?.()
      const late = new Promise<void>((done) => setTimeout(done, drainMs).unref())
      const finished = Promise.all([closed, turns.drained(), ...background.map((work) => work.stop())])
      await Promise.race([finished, late])
      server.server.closeAllConnections?.()
    },
  }
}
export type Bot = ReturnType<typeof createBot>
