import type { Database, Queryable } from '../../database/database'
import { dateInHanoi } from '../calendar/day-number'
import { readCalendar } from '../calendar/read-calendar'
import { addWorkingDays } from '../calendar/working-days'
import { isLive, liveStatuses } from '../life-cycles/transitions'
import { lockRequest, type RequestRow, requestColumns, requestJoins } from '../requests/request-row'
import { readSettings } from '../settings/read-settings'
import { accountOf } from './account-of'
import { needsHandOver } from './needs-hand-over'
import {
  confirmersFor,
  type Reminder,
  type Reminding,
  remind,
  requesterOf,
  waitsFor,
  wasReminded,
} from './remind'

const mostAtOnce = 200

/**
 * Tells requester and unit head, as many working days as the setting 'remind-hand-over-working-days' says before the account is taken away, that handing over comes
 * first; and whose turn it is, on the day, that it has come. Each once for a request and its effective date.
 */
export async function remindBeforeEffective(database: Database, reminding: Reminding): Promise<void> {
  const workingDays = (await readSettings(database))['remind-hand-over-working-days']
  const today = dateInHanoi(reminding.now)
  const horizon = addWorkingDays(await readCalendar(database), today, workingDays)
  for (const number of await dueNumbers(database, today, horizon)) {
    await database.transaction(async (tx) => {
      const row = await lockRequest(tx, number)
      const due = row && dueReminder(row, today, horizon)
      if (due && !(await wasReminded(tx, number, due))) await tell(tx, row, due, reminding)
    })
  }
}

interface Candidate extends RequestRow {
  /** 'hand-over 2026-12-01' */
  reminded: string[]
}

async function dueNumbers(database: Queryable, today: string, horizon: string): Promise<string[]> {
  const rows = await database.query<Candidate>(
    `select ${requestColumns}, array(select (e.facts ->> 'what') || ' ' || (e.facts ->> 'on') from core.events e
         where e.number = r.number and e.event = 'reminded') as reminded
     from core.requests r ${requestJoins}
     where r.kind = 'account-request' and r.status = any ($1::text[]) and r.details ->> 'effectiveDate' <= $2
     order by r.details ->> 'effectiveDate', r.number`,
    [liveStatuses, horizon],
  )
  const due = rows.filter((row) => {
    const reminder = dueReminder(row, today, horizon)
    return reminder && !row.reminded.includes(`${reminder.what} ${reminder.on}`)
  })
  return due.slice(0, mostAtOnce).map(({ number }) => number)
}

function dueReminder(row: RequestRow, today: string, horizon: string): Reminder | undefined {
  if (!isLive(row.status)) return undefined
  const details = accountOf(row)
  const on = details.effectiveDate
  if (on > horizon) return undefined
  if (on > today) return needsHandOver(details) ? { what: 'hand-over', on } : undefined
  // One for the day it was filed is due as it comes in.
  return on > dateInHanoi(row.created_at) ? { what: 'effective-today', on } : undefined
}

async function tell(tx: Queryable, row: RequestRow, due: Reminder, reminding: Reminding): Promise<void> {
  const { now } = reminding
  const recipients =
    due.what === 'hand-over'
      ? { people: [requesterOf(row), ...(await confirmersFor(tx, row, now))], helpdesk: false }
      : await waitsFor(tx, row, now)
  await remind(tx, row, due, recipients, reminding)
}
