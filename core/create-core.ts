import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import type { Server } from 'restify'
import type { Database } from '../database/database'
import { type Clock, systemClock } from './clock'
import { shortestSecretBytes } from './contract/tokens'
import type { HoldsUnit } from './curated-answers/check-answer'
import type { DecideDocument } from './document-checks/check-document'
import type { Mailer } from './emails/mailer'
import { answerCalls } from './http/answer-calls'
import { createHttpServer } from './http/create-server'
import { serveRoutes } from './http/serve-routes'
import { type JobRunner, runJobs } from './jobs/run-jobs'
import { type Schedule, schedules } from './jobs/schedules'

export interface CoreParts {
  /** Migrated; stays open when the service closes. */
  database: Database
  decideDocument: DecideDocument
  /** Whether a unit of the regulations is loaded, by its id. */
  holdsUnit: HoldsUnit
  mailer: Mailer
  logger: Logger
  /** Shared with the bot, which signs its calls with it. */
  tokenSecret: string
  /** Where new work is announced by e-mail, if anywhere. */
  helpdeskEmail?: string | undefined
  clock?: Clock
  /** Refuses webhooks into inner networks; true unless said otherwise. */
  production?: boolean
  /** Hosts of inner networks that webhooks may point to all the same. */
  innerHosts?: readonly string[]
  /** What comes round by itself; all there is when left out. */
  schedules?: readonly Schedule[]
}

export interface Core {
  server: Server
  /** Port 0 takes a free one; returns the one it got. */
  listen(port: number, host?: string): Promise<number>
  /** Stops accepting, lets running calls and the running job end, within about ten seconds. */
  close(): Promise<void>
}

const drainMs = 10_000

/** The core service, built but not listening. */
export function createCore(parts: CoreParts): Core {
  const { database, decideDocument, mailer, logger, tokenSecret, helpdeskEmail, clock = systemClock } = parts
  const { production = true, innerHosts = [] } = parts
  const secret = new TextEncoder().encode(tokenSecret)
  if (secret.length < shortestSecretBytes) throw new Error('core: the token secret is too short')
  const server = createHttpServer(logger)
  let jobs: JobRunner | undefined
  const handlers = answerCalls({
    ...{ decideDocument, holdsUnit: parts.holdsUnit, helpdeskEmail },
    showsEmails: !mailer.sends,
    production,
    innerHosts,
  })
  serveRoutes(server, handlers, { database, clock, logger, secret, committed: () => jobs?.wake() })
  return {
    server,
    listen: async (port, host = '127.0.0.1') => {
      const taken = await listen(server, port, host)
      jobs = runJobs({
        ...{ database, mailer, clock, logger, production, innerHosts, helpdeskEmail },
        schedules: parts.schedules ?? schedules,
      })
      return taken
    },
    close: async () => {
      await Promise.all([drain(server), within(drainMs, jobs?.stop())])
      mailer.close()
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((listening, failed) => {
    server.server.once('error', failed)
    server.server.listen(port, host, () => {
      server.server.off('error', failed)
      listening((server.server.address() as AddressInfo).port)
    })
  })
}

async function drain(server: Server): Promise<void> {
  if (!server.server.listening) return
  const cut = setTimeout(() => server.server.closeAllConnections(), drainMs)
  // A connection that is kept alive after its last answer would hold the server open.
  const sweep = setInterval(() => server.server.closeIdleConnections(), 50)
  await new Promise((closed) => server.server.close(closed))
  clearTimeout(cut)
  clearInterval(sweep)
}

async function within(ms: number, work: Promise<void> | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}
