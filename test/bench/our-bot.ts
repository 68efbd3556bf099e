import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { readConfig } from '../../bot/config'
import { takeTurn } from '../../bot/conversation/take-turn'
import { tellEvent } from '../../bot/conversation/tell-event'
import { createTellOutcome } from '../../bot/conversation/tell-outcome'
import { createCoreClient } from '../../bot/core-client/create-core-client'
import { createBot } from '../../bot/create-bot'
import { createCore } from '../../core/create-core'
import { migrateCore } from '../../core/migrate-core'
import { connect } from '../../database/connect'
import { decideDocument } from '../../knowledge/document-check/document-check'
import { holdsUnit } from '../../knowledge/document-check/holds-unit'
import { loadKnowledge } from '../../knowledge/loading/load-knowledge'
import { tellParent } from './tell-parent'

/** The product as `npm start` runs it, without the chat page: bot and core in one process on PGlite files. */
async function start(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'imoit-bench-'))
  const database = await connect({ folder: join(folder, 'database') })
  const logger = pino({ level: 'error' }, pino.destination(2))
  const secret = randomBytes(32).toString('hex')
  const knowledge = loadKnowledge()
  await migrateCore(database)
  const core = createCore({
    database,
    logger,
    tokenSecret: secret,
    helpdeskEmail: 'hotro@moit.example',
    decideDocument: (facts) => decideDocument(facts, holdsUnit(knowledge)),
    holdsUnit: (id) => knowledge.unit(id) !== undefined,
    mailer: { sends: false, send: async () => undefined, close: () => undefined },
  })
  const coreUrl = `http://127.0.0.1:${await core.listen(0)}`
  const bot = createBot({
    config: readConfig({ PORT: '0', CORE_URL: coreUrl, CORE_SECRET: secret }),
    database,
    core: createCoreClient({ baseUrl: coreUrl, secret }),
    knowledge,
    takeTurn,
    tellOutcome: createTellOutcome(knowledge),
    tellEvent,
    clock: () => new Date(),
    logger,
  })
  const port = await bot.listen()
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  tellParent(`http://127.0.0.1:${port}`)
}

void start()
