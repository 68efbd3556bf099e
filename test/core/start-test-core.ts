import { randomUUID } from 'node:crypto'
import pino, { type Logger } from 'pino'
import { createCoreClient } from '../../bot/core-client/create-core-client'
import { signToken } from '../../bot/core-client/sign-token'
import type { Submission } from '../../core/contract/core-api'
import type { ActingPerson } from '../../core/contract/people'
import { type Core, createCore } from '../../core/create-core'
import type { DecideDocument } from '../../core/document-checks/check-document'
import type { Mailer } from '../../core/emails/mailer'
import { printedMailer } from '../../core/emails/printed-mailer'
import { type DemoPerson, seedDemoPeople } from '../../core/people/seed-demo-people'
import type { Database } from '../../database/database'
import { type Engine, openTestDatabase } from '../database/open-test-database'
import { acting, testPeople } from './test-people'

export interface TestCoreOptions {
  /** Migrated for core; opened, and closed on stop, when left out. */
  database?: Database
  engine?: Engine
  people?: readonly DemoPerson[]
  clock?: MovableClock
  mailer?: Mailer
  decideDocument?: DecideDocument
  logger?: Logger
}

export type TestCore = Awaited<ReturnType<typeof startTestCore>>

const secret = 'a secret for tests, long enough to be taken'
/** A closed door should fail fast in tests; a busy machine should not fail them. */
const patience = { retries: 1, firstPauseMs: 10, breakForMs: 50, attemptMs: 20_000, callMs: 20_000 }

/** A real core service on a free port and an empty database, with people in it. */
export async function startTestCore(options: TestCoreOptions = {}) {
  const logger = options.logger ?? pino({ level: 'silent' })
  const database = options.database ?? (await openTestDatabase(options.engine))
  const people = options.people ?? Object.values(testPeople)
  const clock = options.clock ?? movableClock()
  await seedDemoPeople(database, people)
  const build = () =>
    createCore({
      database,
      logger,
      clock,
      tokenSecret: secret,
      helpdeskEmail: 'hotro@moit.example',
      production: false,
      // Their time is not the moved clock's: a test runs the one it is about, with runSchedule.
      schedules: [],
      mailer: options.mailer ?? printedMailer(logger),
      decideDocument: options.decideDocument ?? decideByBanOnly,
      holdsUnit: (id) => loadedUnits.has(id),
    })
  let core: Core | undefined = build()
  const port = await core.listen(0)
  const baseUrl = `http://127.0.0.1:${port}`
  const client = createCoreClient({ baseUrl, secret, clock, patience })
  const pause = async () => {
    await core?.close()
    core = undefined
  }
  return {
    baseUrl,
    secret,
    database,
    clock,
    /** Every call of the contract, for any person and for the bot itself. */
    client,
    clientFor: (person: ActingPerson | DemoPerson) => {
      const who = 'role' in person ? acting(person) : person
      return {
        me: () => client.me(who),
        units: () => client.units(who),
        similarIncidents: (category: string) => client.similarIncidents(who, category),
        myRequests: () => client.myRequests(who),
        queue: () => client.queue(who),
        request: (number: string) => client.request(who, number),
        submit: (submission: Submission, key: string = randomUUID()) => client.submit(who, submission, key),
      }
    },
    tokenFor: (who: ActingPerson | 'service') =>
      signToken(who, { secret: new TextEncoder().encode(secret), now: clock.now() }),
    /** The service goes away; the database stays. */
    pause,
    /** It comes back on the same port. */
    resume: async () => {
      core ??= build()
      if (!core.server.server.listening) await core.listen(port)
    },
    stop: async () => {
      await pause()
      if (!options.database) await database.close()
    },
  }
}

export type MovableClock = ReturnType<typeof movableClock>

/** Stands still until it is moved. */
export function movableClock(start = '2026-11-23T01:30:00.000Z') {
  let time = Date.parse(start)
  return {
    now: () => new Date(time),
    set: (to: string) => {
      time = Date.parse(to)
    },
    advance: (ms: number) => {
      time += ms
    },
  }
}

/** The articles that are shipped, as far as tests cite them. */
const loadedUnits = new Set(['D6', 'D6.K1', 'D6.K2', 'D7', 'D7.P1', 'D7.P2', 'D16', 'D16.K2', 'D16.K3'])

/** Enough of the decision table for tests that are not about it. */
const decideByBanOnly: DecideDocument = ({ secrecy }) =>
  secrecy === 'none'
    ? { result: 'must-send', row: 'any-other', citations: ['D6.K2'], scan: false }
    : { result: 'must-not-send', row: 'secret', citations: ['D6.K1.a'], scan: false }
