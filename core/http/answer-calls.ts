import { requestAccount } from '../account-requests/request-account'
import { checkDocument, type DecideDocument } from '../document-checks/check-document'
import { listEmails } from '../emails/list-emails'
import { readEvents } from '../events/read-events'
import { askHuman } from '../help-tickets/ask-human'
import { joinIncident } from '../incidents/join-incident'
import { reportIncident } from '../incidents/report-incident'
import { similarIncidents } from '../incidents/similar-incidents'
import { refuse } from '../outcome'
import { listUnits } from '../people/units'
import { isRequestNumber } from '../requests/allocate-number'
import { myRequests, queueOf } from '../requests/list-requests'
import { moveRequest } from '../requests/move-request'
import { readRequest } from '../requests/read-request'
import type { Handlers } from './handlers'

export interface AnswerParts {
  decideDocument: DecideDocument
  helpdeskEmail: string | undefined
  /** E-mails are shown only where no mail server sends them. */
  showsEmails: boolean
}

const ok = { value: { status: 'ok' } } as const

/** What each route of the contract does. */
export function answerCalls({ decideDocument, helpdeskEmail, showsEmails }: AnswerParts): Handlers {
  return {
    me: async ({ person }) => ({ value: person }),
    units: async ({ tx }) => ({ value: await listUnits(tx) }),
    similarIncidents: async ({ tx, person, query, now }) => ({
      value: await similarIncidents(tx, person, query.category, now),
    }),
    myRequests: async ({ tx, person }) => ({ value: await myRequests(tx, person) }),
    queue: async ({ tx, person }) => ({ value: await queueOf(tx, person) }),
    request: async ({ tx, person, number }) =>
      isRequestNumber(number) ? readRequest(tx, person, number) : refuse('not-found'),
    requestAccount: ({ body, ...call }) => requestAccount({ ...call, helpdeskEmail }, body),
    reportIncident: ({ body, ...call }) => reportIncident({ ...call, helpdeskEmail }, body),
    joinIncident: async ({ number, ...call }) =>
      isRequestNumber(number) ? joinIncident({ ...call, helpdeskEmail }, number) : refuse('not-found'),
    checkDocument: ({ body, ...call }) => checkDocument({ ...call, helpdeskEmail }, body, decideDocument),
    askHuman: ({ body, ...call }) => askHuman({ ...call, helpdeskEmail }, body),
    moveRequest: async ({ number, body, ...call }) =>
      isRequestNumber(number) ? moveRequest({ ...call, helpdeskEmail }, number, body) : refuse('not-found'),
    events: async ({ tx, query }) => ({ value: await readEvents(tx, query.after) }),
    emails: async ({ tx }) => (showsEmails ? { value: await listEmails(tx) } : refuse('not-found')),
    healthz: async () => ok,
    readyz: async ({ tx }) => {
      await tx.query('select 1')
      return ok
    },
  }
}
