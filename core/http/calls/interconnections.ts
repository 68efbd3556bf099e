import { requestInterconnection } from '../../interconnections/request-interconnection'
import type { AnswerParts } from '../answer-calls'
import type { Handlers } from '../handlers'

export const interconnectionCalls = ({
  helpdeskEmail,
}: Pick<AnswerParts, 'helpdeskEmail'>): Pick<Handlers, 'requestInterconnection'> => ({
  requestInterconnection: ({ body, ...call }) => requestInterconnection({ ...call, helpdeskEmail }, body),
})
