import type { Queryable } from '../../database/database'
import type { HistoryEvent, Request, RequestSummary } from '../contract/requests'
import { isUrgent } from '../incidents/is-urgent'
import type { RequestRow } from './request-row'

type Shared = Pick<RequestRow, 'number' | 'kind' | 'status' | 'category'>

/**
 * Whether the person follows what somebody else filed: joined the incident, or reported or joined one that was
 * merged into it. A notice is everybody's once it is sent; a report of a leak never is.
 */
export async function isParticipant(
  database: Queryable,
  { number, kind, status, category }: Shared,
  personId: string,
): Promise<boolean> {
  if (kind === 'notice') return status === 'sent' || status === 'closed'
  // A question is its asker's own, also when others are merged into it.
  if (kind !== 'incident' || isUrgent({ category })) return false
  const found = await database.query(
    `select 1 from core.requests r left join core.affected a on a.number = r.number and a.person_id = $2
     where (r.number = $1 and a.person_id is not null)
       or (r.merged_into = $1 and (r.requester_id = $2 or a.person_id is not null))
     limit 1`,
    [number, personId],
  )
  return found.length > 0
}

/** Those people, by id; nobody for what is between one reporter and the helpdesk. */
export async function followersOf(
  database: Queryable,
  { number, category }: Pick<Shared, 'number' | 'category'>,
): Promise<string[]> {
  if (isUrgent({ category })) return []
  const rows = await database.query<{ id: string }>(
    `select a.person_id as id from core.affected a where a.number = $1 order by a.person_id`,
    [number],
  )
  return rows.map(({ id }) => id)
}

const nobody: RequestSummary['requester'] = { id: '', name: '', unit: null }

/** A shared incident as those see it who joined: how it goes, not who reported it or what they wrote. */
export const summaryForParticipant = (summary: RequestSummary): RequestSummary => ({
  ...summary,
  requester: nobody,
  follows: summary.kind === 'notice' ? summary.follows : null,
})

/** What was said between the reporter and the helpdesk, and who else reports, is not for those who follow. */
const between: readonly HistoryEvent['event'][] = [
  'created',
  'affected-added',
  'commented',
  'ask',
  'answer',
  'amend',
  'split',
  'assign',
  'triage',
  'reminded',
  'deadline-near',
  'deadline-missed',
]

export const forParticipant = ({ details, history, ...summary }: Request): Request => ({
  ...summary,
  ...summaryForParticipant(summary),
  details: details.kind === 'incident' ? { ...details, description: null, contact: null } : details,
  history: history
    .filter(({ event, internal }) => !internal && !between.includes(event))
    .map((event) =>
      event.by.id === summary.requester.id && summary.kind !== 'notice'
        ? { ...event, by: someone, comment: null }
        : event,
    ),
  actions: [],
  mayComment: false,
  mayNote: false,
  confirmedRevision: null,
  merged: [],
  suggestion: null,
  deadlines: null,
})

const someone = { id: '', name: '' }
