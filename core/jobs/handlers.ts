import type { Logger } from 'pino'
import type { Database } from '../../database/database'
import type { Clock } from '../clock'
import type { Mailer } from '../emails/mailer'
import { giveUpEmail, sendEmail } from '../emails/send-email'
import { giveUpDelivery, sendDelivery } from '../webhooks/send-delivery'
import type { JobKind, JobPayloads } from './kinds'
import { runSchedule } from './run-schedule'
import type { Schedule } from './schedules'

export interface JobParts {
  database: Database
  mailer: Mailer
  clock: Clock
  logger: Logger
  /** Outside production, webhooks may point to this machine. */
  production: boolean
  innerHosts?: readonly string[]
  helpdeskEmail?: string | undefined
  /** What comes round by itself. */
  schedules: readonly Schedule[]
}

export interface JobHandler<K extends JobKind> {
  /** Throws to be tried again. May run twice: a process can die between the deed and the note of it. */
  run(parts: JobParts, payload: JobPayloads[K]): Promise<void>
  /** After the last attempt: says so where people look. May run twice. */
  giveUp(parts: JobParts, payload: JobPayloads[K], reason: string): Promise<void>
  /** How many at once in one process. */
  atOnce: number
}

export const handlers: { [K in JobKind]: JobHandler<K> } = {
  'send-email': {
    run: ({ database, mailer }, { email }) => sendEmail(database, mailer, email),
    giveUp: ({ database }, { email }, reason) => giveUpEmail(database, email, reason),
    // One, so that a crash after the server took it can repeat one e-mail at most.
    atOnce: 1,
  },
  'send-webhook': {
    run: (parts, { delivery }) => sendDelivery(parts, delivery),
    giveUp: ({ database, clock }, { delivery }, reason) =>
      giveUpDelivery(database, delivery, reason, clock.now()),
    atOnce: 4,
  },
  'run-schedule': {
    run: ({ database, clock, logger, helpdeskEmail, schedules }, { schedule }) =>
      runSchedule(schedule, { database, now: clock.now(), logger, helpdeskEmail }, schedules),
    giveUp: async () => undefined,
    atOnce: 1,
  },
}
