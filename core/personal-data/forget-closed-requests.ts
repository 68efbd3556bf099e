import type { Database, Queryable } from '../../database/database'
import { people } from '../../wording/vi/people'
import { appendAudit } from '../audit/append-audit'
import { systemPerson } from '../moves/system-person'
import type { StoredDetails } from '../requests/request-row'
import { readSettings } from '../settings/read-settings'
import { blankTexts } from './blank-texts'
import { numberInSubject } from './number-in-subject'

const dayMs = 24 * 3_600_000
const atOnce = 200

/**
 * Takes away the free text of requests that ended longer ago than the setting keeps them, and of which nothing was
 * said since; returns how many. Their number, kind, status, times and people stay.
 */
export async function forgetClosedRequests(database: Database, now: Date): Promise<number> {
  const days = (await readSettings(database))['keep-closed-requests-days']
  if (days === null) return 0
  const before = new Date(now.getTime() - days * dayMs)
  return database.transaction(async (tx) => {
    const rows = await tx.query<{ number: string; details: StoredDetails }>(
      `select number, details from core.requests r
       where texts_erased_at is null and updated_at < $1
         and status in ('rejected', 'withdrawn', 'expired', 'closed', 'connected')
         and not exists (select 1 from core.events e where e.number = r.number and e.comment is not null and e.at >= $1)
       order by number limit ${atOnce} for update`,
      [before],
    )
    if (rows.length === 0) return 0
    for (const { number, details } of rows) {
      await tx.query('update core.requests set details = $2, texts_erased_at = $3 where number = $1', [
        number,
        JSON.stringify(blankTexts(details)),
        now,
      ])
    }
    const numbers = rows.map(({ number }) => number)
    await blankComments(tx, numbers)
    await blankLetters(tx, numbers)
    const entry = { action: 'forgetClosedRequests', subject: 'requests', facts: { requests: rows.length } }
    await appendAudit(tx, { ...entry, actor: systemPerson.id, at: now })
    return rows.length
  })
}

async function blankComments(tx: Queryable, numbers: string[]): Promise<void> {
  await tx.exec(`set local imoit.erasing = 'on'`)
  await tx.query(
    'update core.events set comment = null where number = any ($1::text[]) and comment is not null',
    [numbers],
  )
  await tx.exec(`set local imoit.erasing = 'off'`)
}

/** E-mails repeat what was said. Those of notices and curated answers are the ministry's own words. */
async function blankLetters(tx: Queryable, numbers: string[]): Promise<void> {
  await tx.query(
    `update core.emails set body = $2
     where ${numberInSubject} = any ($1::text[]) and ${numberInSubject} !~ '^(TB|HD)' and state <> 'waiting'`,
    [numbers, people.erased.text],
  )
}
