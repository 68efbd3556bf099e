import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import { readConfig } from './bot/config'
import { takeTurn } from './bot/conversation/take-turn'
import { tellEvent } from './bot/conversation/tell-event'
import { createTellOutcome } from './bot/conversation/tell-outcome'
import { createCoreClient } from './bot/core-client/create-core-client'
import { createBot } from './bot/create-bot'
import { createCore } from './core/create-core'
import { migrateCore } from './core/migrate-core'
import { seedDemoPeople } from './core/people/seed-demo-people'
import { connect } from './database/connect'
import type { Database } from './database/database'
import { decideDocument } from './knowledge/document-check/document-check'
import { holdsUnit } from './knowledge/document-check/holds-unit'
import { openKnowledge } from './knowledge/loading/open-knowledge'
import { onToday } from './knowledge/versions/today'
import { type Connector, createConnector } from './local/connector/create-connector'
import { type Room, tenantId } from './local/connector/rooms'
import type { Entry } from './local/connector/transcript'
import { demoPeople, demoRooms } from './local/demo-people'
import { bundlePage } from './local/page/bundle-page'
import { servePage } from './local/page/serve-page'
import { runStart } from './local/run-start'

export interface AssistantParts {
  database: Database
  logger: Logger
  env: Record<string, string | undefined>
  corePort: number
  /** Hears of every e-mail that a mail server would have sent. */
  onEmail: (email: { recipient: string; subject: string }) => void
  /** What was said on the chat page before. */
  kept?: Entry[]
}

/** The whole product in one process: core service, bot, and the places where demo people talk to it. */
export async function startAssistant({ database, logger, env, corePort, onEmail, kept }: AssistantParts) {
  const secret = randomBytes(32).toString('hex')
  const files = bundlePage()
  const followed = await openKnowledge({ folder: readConfig(env).knowledgeFolder, log: logger })
  const knowledge = onToday(followed.knowledge, () => new Date())
  await migrateCore(database)
  await seedDemoPeople(
    database,
    demoPeople.map((person) => ({ ...person, tenantId })),
  )
  const core = createCore({
    database,
    logger,
    tokenSecret: secret,
    helpdeskEmail: 'hotro@moit.example',
    production: false,
    decideDocument: (facts) => decideDocument(facts, holdsUnit(knowledge)),
    holdsUnit: (id) => knowledge.unit(id) !== undefined,
    mailer: { sends: false, send: async (email) => onEmail(email), close: () => undefined },
  })
  const coreUrl = `http://127.0.0.1:${await core.listen(corePort)}`
  const client = createCoreClient({ baseUrl: coreUrl, secret })

  const rooms = demoRooms()
  const config = {
    ...readConfig({ ...env, CORE_URL: coreUrl, CORE_SECRET: secret }),
    helpdeskChannels: { usual: rooms.find(({ kind }) => kind === 'channel')?.id, special: {} },
  }
  const bot = createBot({
    config,
    database,
    core: client,
    knowledge,
    takeTurn,
    tellOutcome: createTellOutcome(knowledge),
    tellEvent,
    clock: () => new Date(),
    logger,
  })
  let botUrl = ''
  const connector = createConnector({
    rooms,
    kept,
    botUrl: () => botUrl,
    serviceUrl: () => botUrl,
    clock: () => new Date(),
  })
  const page = servePage({
    connector,
    people: demoPeople,
    files: () => files,
    emails: async () => {
      const read = await client.emails()
      return read.outcome === 'found' ? read.value : []
    },
  })
  bot.server.pre((request, response, next) => {
    if (!connector.handle(request, response) && !page.handle(request, response)) next()
  })
  botUrl = `http://127.0.0.1:${await bot.listen()}`
  const opened = Promise.all(rooms.map((room) => openRoom(connector, room))).then(
    () => undefined,
    (error: Error) => logger.error({ err: error }, 'the app could not be added for everyone'),
  )

  return {
    connector,
    botUrl,
    coreUrl,
    /** Everyone has been welcomed. */
    opened,
    async close(): Promise<void> {
      await opened
      followed.close()
      page.close()
      await bot.close()
      await core.close()
    },
  }
}
export type StartAssistant = typeof startAssistant

/** The app is there for everyone, as after a set-up by the administrator: notices reach people before their first word. */
async function openRoom(connector: Connector, room: Room): Promise<void> {
  const [person] = room.members
  if (person) await connector.open({ person, room })
}

if (require.main === module) {
  void runStart(startAssistant, connect)
}
