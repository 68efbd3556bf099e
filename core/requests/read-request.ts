import type { Queryable } from '../../database/database'
import type { Person } from '../contract/people'
import type { Request } from '../contract/requests'
import { readHistory } from '../events/read-events'
import { openActions } from '../life-cycles/transitions'
import { type Outcome, refuse } from '../outcome'
import { forParticipant, isParticipant } from './participant'
import { findRequest, toDetails, toSummary } from './request-row'
import { standingsOf } from './standings'

export async function readRequest(
  database: Queryable,
  person: Person,
  number: string,
): Promise<Outcome<Request>> {
  const row = await findRequest(database, number)
  if (!row) return refuse('not-found')
  const standings = standingsOf(person, row)
  const joined = standings.length === 0 && (await isParticipant(database, number, person.id))
  if (standings.length === 0 && !joined) return refuse('not-found')
  const request: Request = {
    ...toSummary(row),
    details: toDetails(row),
    history: await readHistory(database, number),
    actions: openActions(row.kind, row.status, standings),
  }
  return { value: joined ? forParticipant(request) : request }
}
