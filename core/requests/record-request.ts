import type { Queryable } from '../../database/database'
import { isUrgentCategory } from '../contract/incidents'
import type { Person } from '../contract/people'
import type { Created, RequestKind, RequestStatus, RequestSummary } from '../contract/requests'
import type { HoldsUnit } from '../curated-answers/check-answer'
import { queueEmails } from '../emails/queue-emails'
import { audienceOfCreated } from '../events/audience'
import { recordEvent } from '../events/record-event'
import type { UnitHead } from '../people/units'
import { allocateNumber } from './allocate-number'
import type { StoredDetails } from './request-row'

export interface Writing {
  tx: Queryable
  person: Person
  now: Date
  /** Where new work is announced by e-mail, if anywhere. */
  helpdeskEmail: string | undefined
  /** Whether the texts that are loaded hold a unit: what curated answers may cite. */
  holdsUnit?: HoldsUnit
}

export interface NewRequest {
  kind: RequestKind
  /** When it was allocated before. */
  number?: string
  status: RequestStatus
  details: StoredDetails
  severity?: RequestSummary['severity']
  /** The unit whose head must confirm, and those heads. */
  unitId?: string | undefined
  heads?: readonly UnitHead[]
  /** The request or notice it continues. */
  follows?: string | null
  /** Into the first event, as `facts`. */
  comment?: string | null
  facts?: Readonly<Record<string, string>>
  /** People to tell besides the usual ones. */
  alsoTell?: readonly string[]
}

/** Request row, first event and e-mails; the caller's transaction makes them one. */
export async function recordRequest(writing: Writing, request: NewRequest): Promise<Created> {
  const { tx, person, now, helpdeskEmail } = writing
  const { kind, status, details, severity = null, unitId = null, heads = [], follows = null } = request
  const number = request.number ?? (await allocateNumber(tx, kind, now))
  const category = details.kind === 'incident' ? details.category : null
  await tx.query(
    `insert into core.requests (number, kind, status, revision, requester_id, unit_id, severity, category,
       details, follows, created_at, updated_at)
     values ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $10)`,
    [number, kind, status, person.id, unitId, severity, category, JSON.stringify(details), follows, now],
  )
  const facts = { number, kind, status, requester: person.name, by: person.name, comment: null }
  if (status === 'awaiting-confirmation') {
    await queueEmails(
      tx,
      now,
      'toConfirm',
      heads.map(({ email }) => email),
      facts,
    )
  } else if (status === 'submitted') {
    const urgent = details.kind === 'incident' && isUrgentCategory(details.category)
    await queueEmails(tx, now, urgent ? 'toHelpdeskUrgent' : 'toHelpdesk', [helpdeskEmail], facts)
  }
  await recordEvent(tx, {
    number,
    revision: 1,
    event: 'created',
    status,
    byId: person.id,
    comment: request.comment ?? null,
    assigneeId: null,
    at: now,
    facts: { ...request.facts, ...(severity && { severity: String(severity) }), ...(follows && { follows }) },
    ...audienceOfCreated(
      status,
      heads.map(({ id }) => id),
      request.alsoTell?.filter((id) => id !== person.id),
    ),
  })
  return { number, kind, status, revision: 1, createdAt: now.toISOString() }
}
