import type { Queryable } from '../../database/database'
import type { Person } from '../contract/people'
import type { Request } from '../contract/requests'
import { readHistory } from '../events/read-events'
import { openActions } from '../life-cycles/transitions'
import { type Outcome, refuse } from '../outcome'
import { findRequest, toDetails, toSummary } from './request-row'
import { standingsOf } from './standings'

export async function readRequest(
  database: Queryable,
  person: Person,
  number: string,
): Promise<Outcome<Request>> {
  const row = await findRequest(database, number)
  const standings = row ? standingsOf(person, row) : []
  if (!row || standings.length === 0) return refuse('not-found')
  return {
    value: {
      ...toSummary(row),
      details: toDetails(row),
      history: await readHistory(database, number),
      actions: openActions(row.kind, row.status, standings),
    },
  }
}
