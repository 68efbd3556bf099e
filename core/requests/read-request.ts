import type { Queryable } from '../../database/database'
import { mayComment, mayNote } from '../comments/may-comment'
import { isForBreach } from '../contract/account-requests'
import type { Person } from '../contract/people'
import type { Request } from '../contract/requests'
import { readDeadlines } from '../deadlines/read-deadlines'
import { readHistory } from '../events/read-events'
import { readSuggestion } from '../incidents/triage/read-suggestion'
import { openActions } from '../life-cycles/transitions'
import { type Outcome, refuse } from '../outcome'
import { forParticipant } from './participant'
import { findRequest, toDetails, toSummary } from './request-row'
import { standingsOf } from './standings'

export async function readRequest(
  database: Queryable,
  person: Person,
  number: string,
  now: Date,
): Promise<Outcome<Request>> {
  const row = await findRequest(database, number)
  if (!row) return refuse('not-found')
  const standings = await standingsOf(database, person, row, now)
  if (standings.length === 0) return refuse('not-found')
  const onHelpdesk = standings.includes('helpdesk')
  const request: Request = {
    ...toSummary(row),
    details: toDetails(row),
    history: await readHistory(database, number, onHelpdesk),
    actions: openActions(row, standings).filter((action) => action !== 'amend' || !isForBreach(row.details)),
    mayComment: mayComment(row, standings),
    mayNote: mayNote(row, standings),
    confirmedRevision: row.confirmed_revision,
    merged: onHelpdesk ? await mergedInto(database, number) : [],
    suggestion: onHelpdesk ? await readSuggestion(database, number) : null,
    deadlines: onHelpdesk ? ((await readDeadlines(database, [number], now)).get(number) ?? null) : null,
  }
  return { value: standings.includes('affected') ? forParticipant(request) : request }
}

async function mergedInto(database: Queryable, number: string): Promise<string[]> {
  const rows = await database.query<{ number: string }>(
    'select number from core.requests where merged_into = $1 order by number',
    [number],
  )
  return rows.map((merged) => merged.number)
}
