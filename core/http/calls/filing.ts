import { requestAccount } from '../../account-requests/request-account'
import type { filingRoutes } from '../../contract/routes/filing'
import { checkDocument } from '../../document-checks/check-document'
import { askHuman } from '../../help-tickets/ask-human'
import { joinIncident } from '../../incidents/join-incident'
import { reportIncident } from '../../incidents/report-incident'
import { similarIncidents } from '../../incidents/similar-incidents'
import { requestInterconnection } from '../../interconnections/request-interconnection'
import type { AnswerParts } from '../answer-calls'
import type { HandlersOf } from '../handlers'

export const filingCalls = ({
  helpdeskEmail,
  decideDocument,
}: Pick<AnswerParts, 'helpdeskEmail' | 'decideDocument'>): HandlersOf<typeof filingRoutes> => ({
  similarIncidents: async ({ tx, person, query, now }) => ({
    value: await similarIncidents(tx, person, query.category, now),
  }),
  requestAccount: ({ body, ...call }) => requestAccount({ ...call, helpdeskEmail }, body),
  reportIncident: ({ body, ...call }) => reportIncident({ ...call, helpdeskEmail }, body),
  joinIncident: ({ number, ...call }) => joinIncident({ ...call, helpdeskEmail }, number),
  checkDocument: ({ body, ...call }) => checkDocument({ ...call, helpdeskEmail }, body, decideDocument),
  askHuman: ({ body, ...call }) => askHuman({ ...call, helpdeskEmail }, body),
  requestInterconnection: ({ body, ...call }) => requestInterconnection({ ...call, helpdeskEmail }, body),
})
