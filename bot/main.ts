import pino from 'pino'
import { connect } from '../database/connect'
import { DatabaseError } from '../database/database-error'
import { loggable } from '../database/loggable'
import { openKnowledge } from '../knowledge/loading/open-knowledge'
import { onToday } from '../knowledge/versions/today'
import { runUntilStopped } from '../run-until-stopped'
import { ConfigError, readConfig } from './config'
import { takeTurn } from './conversation/take-turn'
import { tellEvent } from './conversation/tell-event'
import { createTellOutcome } from './conversation/tell-outcome'
import { createCoreClient } from './core-client/create-core-client'
import { createBot } from './create-bot'
import { ListenError } from './teams/listen-on'

/** The bot on its own: configuration, parts, listen, close. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  if (!config.core.secret)
    throw new ConfigError(['CORE_SECRET: is required when the bot runs apart from the core service'])
  const logger = pino({ level: config.logLevel, name: 'bot', serializers: { err: loggable } })
  const database = await connect({ url: config.databaseUrl, folder: config.databaseFolder })
  const opened = await openKnowledge({ folder: config.knowledgeFolder, log: logger })
  const knowledge = onToday(opened.knowledge, () => new Date())
  const bot = createBot({
    config,
    database,
    core: createCoreClient({
      baseUrl: config.core.url,
      secret: config.core.secret,
      report: (fault) => logger.warn({ fault }, 'core service call failed'),
    }),
    knowledge,
    takeTurn,
    tellOutcome: createTellOutcome(knowledge),
    tellEvent,
    clock: () => new Date(),
    logger,
  })
  runUntilStopped(logger, async () => {
    opened.close()
    await bot.close()
    await database.close()
  })
  const port = await bot.listen()
  logger.info({ port, host: config.host, mode: config.mode, database: database.engine }, 'ready')
}

main().catch((error) => {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit(1)
})

const sentenceOf = (error: Error): string =>
  error instanceof ConfigError || error instanceof DatabaseError || error instanceof ListenError
    ? error.message
    : (error.stack ?? error.message)
