import type { Database } from '../../database/database'
import { calendarLetter } from '../../wording/vi/calendar-letter'
import { queueEmail } from '../emails/queue-email'
import { type CalendarWarning, calendarWarnings } from './calendar-warnings'

const againAfterDays = 30
const dayMs = 24 * 3_600_000

/** Writes to every administrator what of the calendar needs them; at most once a month. */
export async function warnAdministrators(database: Database, now: Date): Promise<void> {
  const warnings = await calendarWarnings(database, now)
  if (warnings.length === 0) return
  const subject = calendarLetter.subject()
  const body = calendarLetter.body(warnings.map(lineOf))
  await database.transaction(async (tx) => {
    const administrators = await tx.query<{ email: string }>(
      `select distinct p.email from core.people p join core.role_grants g on g.person_id = p.id
       where g.role = 'administrator' and p.email is not null and not exists (
         select 1 from core.emails e where e.recipient = p.email and e.subject = $1 and e.at > $2)
       order by p.email`,
      [subject, new Date(now.getTime() - againAfterDays * dayMs)],
    )
    for (const { email } of administrators) await queueEmail(tx, now, { recipient: email, subject, body })
  })
}

function lineOf(warning: CalendarWarning): string {
  if (warning.warning === 'no-days-for-year') return calendarLetter.noDays(warning.year)
  const { date, name } = warning.day
  return calendarLetter.unconfirmed(date.split('-').reverse().join('/'), name)
}
