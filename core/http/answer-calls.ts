import { requestAccount } from '../account-requests/request-account'
import type { HoldsUnit } from '../curated-answers/check-answer'
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
import { curatedAnswerCalls } from './calls/answers'
import { commentCalls } from './calls/comments'
import { interconnectionCalls } from './calls/interconnections'
import { noticeCalls } from './calls/notices'
import { peopleCalls } from './calls/people'
import { settingCalls } from './calls/settings'
import { undeliveredCalls } from './calls/undelivered'
import { webhookCalls } from './calls/webhooks'
import type { Handlers } from './handlers'

export interface AnswerParts {
  decideDocument: DecideDocument
  holdsUnit: HoldsUnit
  helpdeskEmail: string | undefined
  /** E-mails are shown only where no mail server sends them. */
  showsEmails: boolean
  production: boolean
  innerHosts: readonly string[]
}

const ok = { value: { status: 'ok' } } as const

/** What each route of the contract does. */
export function answerCalls({
  decideDocument,
  holdsUnit,
  helpdeskEmail,
  showsEmails,
  production,
  innerHosts,
}: AnswerParts): Handlers {
  return {
    me: async ({ person }) => ({ value: person }),
    units: async ({ tx }) => ({ value: await listUnits(tx) }),
    similarIncidents: async ({ tx, person, query, now }) => ({
      value: await similarIncidents(tx, person, query.category, now),
    }),
    myRequests: async ({ tx, person }) => ({ value: await myRequests(tx, person) }),
    queue: async ({ tx, person, now }) => ({ value: await queueOf(tx, person, now) }),
    request: async ({ tx, person, number, now }) =>
      isRequestNumber(number) ? readRequest(tx, person, number, now) : refuse('not-found'),
    requestAccount: ({ body, ...call }) => requestAccount({ ...call, helpdeskEmail }, body),
    reportIncident: ({ body, ...call }) => reportIncident({ ...call, helpdeskEmail }, body),
    joinIncident: async ({ number, ...call }) =>
      isRequestNumber(number) ? joinIncident({ ...call, helpdeskEmail }, number) : refuse('not-found'),
    checkDocument: ({ body, ...call }) => checkDocument({ ...call, helpdeskEmail }, body, decideDocument),
    askHuman: ({ body, ...call }) => askHuman({ ...call, helpdeskEmail }, body),
    moveRequest: async ({ number, body, ...call }) =>
      isRequestNumber(number)
        ? moveRequest({ ...call, helpdeskEmail, holdsUnit }, number, body)
        : refuse('not-found'),
    ...interconnectionCalls({ helpdeskEmail }),
    ...commentCalls({ helpdeskEmail }),
    ...noticeCalls(),
    ...curatedAnswerCalls(holdsUnit),
    ...peopleCalls(),
    ...settingCalls(),
    ...webhookCalls(production, innerHosts),
    ...undeliveredCalls(),
    events: async ({ tx, query }) => ({ value: await readEvents(tx, query.after) }),
    emails: async ({ tx }) => (showsEmails ? { value: await listEmails(tx) } : refuse('not-found')),
    healthz: async () => ok,
    readyz: async ({ tx }) => {
      await tx.query('select 1')
      return ok
    },
  }
}
