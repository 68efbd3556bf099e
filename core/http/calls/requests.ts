import { addComment } from '../../comments/add-comment'
import type { requestRoutes } from '../../contract/routes/requests'
import { myRequests, queueOf } from '../../requests/list-requests'
import { moveRequest } from '../../requests/move-request'
import { readRequest } from '../../requests/read-request'
import type { AnswerParts } from '../answer-calls'
import type { HandlersOf } from '../handlers'

export const requestCalls = ({
  helpdeskEmail,
  holdsUnit,
}: Pick<AnswerParts, 'helpdeskEmail' | 'holdsUnit'>): HandlersOf<typeof requestRoutes> => ({
  myRequests: async ({ tx, person }) => ({ value: await myRequests(tx, person) }),
  queue: async ({ tx, person, now }) => ({ value: await queueOf(tx, person, now) }),
  request: ({ tx, person, number, now }) => readRequest(tx, person, number, now),
  moveRequest: ({ number, body, ...call }) =>
    moveRequest({ ...call, helpdeskEmail, holdsUnit }, number, body),
  comment: ({ number, body, ...call }) => addComment({ ...call, helpdeskEmail }, number, body),
})
