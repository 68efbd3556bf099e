import type { Logger } from 'pino'
import type { Database } from '../../database/database'
import { expireWaiting } from '../account-requests/expire-waiting'
import { remindBeforeEffective } from '../account-requests/remind-before-effective'
import { warnAdministrators } from '../calendar/warn-administrators'
import { warnHelpdesk } from '../deadlines/warn-helpdesk'
import { watchDeadlines } from '../deadlines/watch-deadlines'
import { forgetQuestions } from '../feedback/forget-questions'
import { warnOfUndelivered } from '../notices/warn-of-undelivered'
import { forgetClosedRequests } from '../personal-data/forget-closed-requests'
import { closeResolved, expireUnanswered } from '../requests/end-silent'
import { forgetOld } from './forget-old'

export interface ScheduleWork {
  database: Database
  /** By the clock of the core service, which tests move. */
  now: Date
  logger: Logger
  helpdeskEmail: string | undefined
}

/**
 * Work that comes round: at most one replica at a time runs it, and it is started once per period.
 * Finds what is due by `now` in the business tables; running it twice changes nothing more.
 * It has 15 seconds: takes a portion (some 200 rows), the next round takes the next.
 */
export interface Schedule {
  name: string
  /** 10 to 86,400. */
  everySeconds: number
  run(work: ScheduleWork): Promise<void>
}

export const schedules: Schedule[] = [
  {
    name: 'remind-before-effective',
    everySeconds: 900,
    run: ({ database, ...work }) => remindBeforeEffective(database, work),
  },
  {
    name: 'expire-waiting',
    everySeconds: 900,
    run: ({ database, ...work }) => expireWaiting(database, work),
  },
  {
    name: 'close-resolved',
    everySeconds: 600,
    run: async ({ database, ...work }) => void (await closeResolved(database, work)),
  },
  {
    name: 'expire-unanswered',
    everySeconds: 900,
    run: async ({ database, ...work }) => void (await expireUnanswered(database, work)),
  },
  {
    name: 'warn-of-undelivered',
    everySeconds: 300,
    run: async ({ database, now }) => void (await warnOfUndelivered(database, now)),
  },
  {
    name: 'warn-of-calendar',
    everySeconds: 86_400,
    run: ({ database, now }) => warnAdministrators(database, now),
  },
  { name: 'forget-old', everySeconds: 3_600, run: ({ database, now }) => forgetOld(database, now) },
  {
    name: 'forget-closed-requests',
    everySeconds: 600,
    run: async ({ database, now }) => void (await forgetClosedRequests(database, now)),
  },
  {
    name: 'forget-questions',
    everySeconds: 3_600,
    run: async ({ database, now }) => void (await forgetQuestions(database, now)),
  },
  {
    name: 'watch-deadlines',
    everySeconds: 60,
    run: async ({ database, now }) => void (await watchDeadlines(database, now, warnHelpdesk(now))),
  },
]
