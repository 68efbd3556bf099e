import pino from 'pino'
import { connect } from '../database/connect'
import { DatabaseError } from '../database/database-error'
import { loggable } from '../database/loggable'
import { decideDocument } from '../knowledge/document-check/document-check'
import { holdsUnit } from '../knowledge/document-check/holds-unit'
import { openKnowledge } from '../knowledge/loading/open-knowledge'
import { onToday } from '../knowledge/versions/today'
import { runUntilStopped } from '../run-until-stopped'
import { CoreConfigError, readCoreConfig } from './config'
import { createCore } from './create-core'
import { printedMailer } from './emails/printed-mailer'
import { smtpMailer } from './emails/smtp-mailer'
import { migrateCore } from './migrate-core'
import { grantFirstAdministrator } from './people/first-administrator'

/** The core service on its own: configuration, parts, listen, close. */
async function main(): Promise<void> {
  const config = readCoreConfig(process.env)
  const { tokenSecret, smtp, helpdeskEmail, firstAdministrator } = config
  if (!tokenSecret) {
    throw new CoreConfigError(['CORE_SECRET: is required when the core service runs apart from the bot'])
  }
  const logger = pino({ level: config.logLevel, name: 'core', serializers: { err: loggable } })
  const database = await connect({ url: config.databaseUrl, folder: config.databaseFolder })
  await migrateCore(database)
  if (firstAdministrator) await grantFirstAdministrator(database, firstAdministrator, new Date())
  const opened = await openKnowledge({ folder: config.knowledgeFolder, log: logger })
  const knowledge = onToday(opened.knowledge, () => new Date())
  const core = createCore({
    database,
    logger,
    tokenSecret,
    helpdeskEmail,
    production: config.production,
    innerHosts: config.webhookHosts,
    mailer: smtp ? smtpMailer(smtp.url, smtp.from) : printedMailer(logger),
    decideDocument: (facts) => decideDocument(facts, holdsUnit(knowledge)),
    holdsUnit: (id) => knowledge.unit(id) !== undefined,
  })
  runUntilStopped(logger, async () => {
    opened.close()
    await core.close()
    await database.close()
  })
  const port = await core.listen(config.port, config.host)
  logger.info(
    { port, host: config.host, database: database.engine, mail: smtp ? 'smtp' : 'printed' },
    'ready',
  )
}

main().catch((error) => {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit(1)
})

function sentenceOf(error: Error & { code?: string; port?: number }): string {
  if (error instanceof CoreConfigError || error instanceof DatabaseError) return error.message
  if (error.code === 'EADDRINUSE')
    return `Port ${error.port} is in use: stop the other program or set CORE_PORT.`
  return error.stack ?? error.message
}
