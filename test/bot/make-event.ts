import type { CoreEvent } from '../../core/contract/events'
import type { Request, RequestDetails } from '../../core/contract/requests'

const at = '2026-11-23T01:30:00.000Z'
let sequence = 0
let requests = 0

/** A number nobody used before. */
export function newNumber(prefix: 'SC' | 'HT' | 'TK' = 'SC'): string {
  requests += 1
  return `${prefix}-2026-${String(requests).padStart(6, '0')}`
}

export const incident: RequestDetails = {
  kind: 'incident',
  category: 'slow-or-down',
  description: 'Mở văn bản đến rất chậm',
  since: at,
  scope: 'unit',
  contact: 'máy lẻ 123',
  affected: 1,
}
export const breach: RequestDetails = {
  ...incident,
  category: 'suspected-leak',
  description: null,
  contact: null,
}
export const account: RequestDetails = {
  kind: 'account-request',
  change: 'grant',
  holders: [
    { name: 'Trần Thu Hà', email: 'ha@moit.example', role: 'officer', result: 'pending', comment: null },
  ],
  unit: 'Vụ Kế hoạch - Tài chính',
  effectiveDate: '2026-11-25',
}

type Wanted = Partial<Omit<CoreEvent, 'request'>> & { request?: Partial<CoreEvent['request']> }

/** The next event of the core service: an incident that was filed, unless something else is wanted. */
export function makeEvent({ request, ...event }: Wanted = {}): CoreEvent {
  sequence += 1
  const details = request?.details ?? incident
  return {
    sequence,
    at,
    event: 'created',
    by: { id: 'tenant:somebody', name: 'Somebody' },
    comment: null,
    facts: {},
    internal: false,
    people: [],
    helpdesk: false,
    ...event,
    request: {
      number: `SC-2026-${String(900_000 + sequence)}`,
      kind: details.kind,
      status: 'submitted',
      revision: 1,
      createdAt: at,
      updatedAt: at,
      requester: { id: 'tenant:x', name: 'Lê Minh Hoa', unit: 'Vụ Kế hoạch' },
      assignee: null,
      severity: 2,
      major: false,
      mergedInto: null,
      follows: null,
      details,
      ...request,
    },
  }
}

/** The request of an event as the helpdesk reads it. */
export const requestOf = ({ request }: CoreEvent): Request => ({
  ...request,
  history: [],
  actions: ['take', 'triage', 'ask', 'resolve', 'merge'],
  mayComment: true,
  mayNote: true,
  confirmedRevision: null,
  merged: [],
  suggestion: {
    category: 'slow-or-down',
    categoryConfidence: 0.82,
    severity: 2,
    severityConfidence: 0.7,
    urgency: 'soon',
    similar: [],
  },
  deadlines: null,
})
