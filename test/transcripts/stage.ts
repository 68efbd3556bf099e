import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { readConfig } from '../../bot/config'
import { takeTurn } from '../../bot/conversation/take-turn'
import { tellEvent } from '../../bot/conversation/tell-event'
import { createTellOutcome } from '../../bot/conversation/tell-outcome'
import { createCoreClient } from '../../bot/core-client/create-core-client'
import { createBot } from '../../bot/create-bot'
import { createCore } from '../../core/create-core'
import { printedMailer } from '../../core/emails/printed-mailer'
import { schedules } from '../../core/jobs/schedules'
import { seedDemoPeople } from '../../core/people/seed-demo-people'
import { decideDocument } from '../../knowledge/document-check/document-check'
import { holdsUnit } from '../../knowledge/document-check/holds-unit'
import { readDocument } from '../../knowledge/document-file/read-document'
import { createKnowledge } from '../../knowledge/loading/create-knowledge'
import { loadKnowledge, shippedFolder } from '../../knowledge/loading/load-knowledge'
import { readFolder } from '../../knowledge/loading/read-folder'
import { mergeDocuments } from '../../knowledge/versions/merge-documents'
import { onToday } from '../../knowledge/versions/today'
import type { Card } from '../../local/connector/card-parts'
import { type Connector, createConnector } from '../../local/connector/create-connector'
import type { Entry } from '../../local/connector/transcript'
import { demoPeople } from '../../local/demo-people'
import { openTestDatabase } from '../database/open-test-database'
import { createCast, seeded, type TestCast } from './cast'
import { nameCards } from './name-cards'
import { rememberDatabase } from './restore-database'
import { settle } from './settle'
import type { Viewed } from './show-viewed'
import { switchedCore } from './switched-core'

interface Seen {
  entry: Entry
  /** How one person's client drew it for them. */
  view?: { person: string; card: Card }
}

const secret = 'transcripts-transcripts-transcripts'
/** A Monday morning in Hanoi. */
const opening = new Date('2026-11-23T08:30:00+07:00')
/** When the app was added: activity ids are made of the time and must not come twice. */
const beforehand = new Date(opening.getTime() - 3_600_000)
const logger = pino({ level: process.env.LOG_LEVEL ?? 'silent' })

/** A real core service and a real bot over HTTP on one in-memory database, put back between conversations. */
export async function openStage() {
  const clock = { at: beforehand, now: () => clock.at }
  const shipped = loadKnowledge()
  let loaded = shipped
  const knowledge = onToday(
    {
      get instruments() {
        return loaded.instruments
      },
      answer: (question, context) => loaded.answer(question, context),
      unit: (id, on) => loaded.unit(id, on),
      cite: (id, on) => loaded.cite(id, on),
      units: (on) => loaded.units(on),
    },
    clock.now,
  )
  const database = await openTestDatabase()
  await seedDemoPeople(database, demoPeople.map(seeded))
  const core = createCore({
    database,
    decideDocument: (facts) => decideDocument(facts, holdsUnit(knowledge)),
    holdsUnit: (id) => knowledge.unit(id) !== undefined,
    mailer: printedMailer(logger),
    logger,
    tokenSecret: secret,
    clock,
    schedules: [],
  })
  const baseUrl = `http://127.0.0.1:${await core.listen(0)}`
  const switched = switchedCore(createCoreClient({ baseUrl, secret, clock }))
  const cards = nameCards({ takeTurn, tellOutcome: createTellOutcome(knowledge), tellEvent })

  /** Every message and view of one as it was when it was shown, oldest first. */
  let seen: Seen[] = []
  /** Ids of rooms into which Teams delivers nothing. */
  const refused = new Set<string>()
  let cast: TestCast = createCast()
  let botPort = 0
  let serviceUrl = ''
  let connector = newConnector()
  const connectorServer = createServer((req, res) => {
    const isRefused = [...refused].some((room) => decodeURIComponent(req.url ?? '').includes(room))
    if (isRefused) {
      res.statusCode = 403
      res.end('{}')
    } else if (!connector.handle(req, res)) res.end()
  })
  // A connection that ends just when it is used again would make a message late.
  connectorServer.keepAliveTimeout = 0
  await new Promise<void>((listening) => connectorServer.listen(0, '127.0.0.1', listening))
  serviceUrl = `http://127.0.0.1:${(connectorServer.address() as AddressInfo).port}`

  function newConnector(): Connector {
    cast = createCast()
    seen = []
    const made = createConnector({
      rooms: cast.rooms,
      botUrl: () => `http://127.0.0.1:${botPort}`,
      serviceUrl: () => serviceUrl,
      clock: () => clock.at,
    })
    made.transcript.listen((event) => {
      const isOurs = (event.kind === 'sent' || event.kind === 'edited') && event.entry.from === 'bot'
      if (isOurs) seen.push({ entry: structuredClone(event.entry) })
    })
    return made
  }

  function newBot() {
    const config = {
      ...readConfig({ PORT: '0', CORE_SECRET: secret }),
      eventsEveryMs: 20,
      sendLimits: { conversation: [], tenant: [] },
      helpdeskChannels: { usual: cast.rooms.find(({ kind }) => kind === 'channel')?.id, special: {} },
    }
    return createBot({
      config,
      database,
      core: switched.core,
      knowledge,
      clock: () => clock.at,
      logger,
      ...cards.parts,
    })
  }

  let bot = newBot()
  botPort = await bot.listen()
  for (const room of cast.rooms) {
    const person = room.members[0]
    if (person) await connector.open({ person, room })
  }
  await settle(database, { coreDown: false })
  const restore = await rememberDatabase(database)

  return {
    database,
    clock,
    /** What the client of somebody who pressed or looked got back, until it is printed. */
    pressed: undefined as Viewed | undefined,
    get seen() {
      return seen
    },
    switched,
    refused,
    cards,
    /** What comes round by itself, once, by the clock of the conversation. */
    async runSchedules() {
      for (const { run } of schedules)
        await run({ database, now: clock.at, logger, helpdeskEmail: undefined })
    },
    get cast() {
      return cast
    },
    get connector() {
      return connector
    },
    async restartBot() {
      await bot.close()
      bot = newBot()
      botPort = await bot.listen()
    },
    /** Loads document files beside the shipped ones, until the conversation ends. */
    loadBeside(files: readonly string[]) {
      const stored = files.map((text, at) => ({
        file: `given-${at}`,
        document: readDocument(text, `given-${at}`),
        notes: [],
      }))
      loaded = createKnowledge(mergeDocuments([readFolder(shippedFolder), stored]))
    },
    /** Everything as it was before the first conversation. */
    async reset() {
      await bot.close()
      clock.at = opening
      loaded = shipped
      switched.down = false
      refused.clear()
      await restore()
      connector = newConnector()
      bot = newBot()
      botPort = await bot.listen()
    },
    async close() {
      await bot.close()
      await core.close()
      connectorServer.closeAllConnections()
      connectorServer.close()
      await database.close()
    },
  }
}
export type Stage = Awaited<ReturnType<typeof openStage>>
