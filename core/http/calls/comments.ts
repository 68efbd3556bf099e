import { addComment } from '../../comments/add-comment'
import { refuse } from '../../outcome'
import { isRequestNumber } from '../../requests/allocate-number'
import type { AnswerParts } from '../answer-calls'
import type { Handlers } from '../handlers'

export const commentCalls = ({
  helpdeskEmail,
}: Pick<AnswerParts, 'helpdeskEmail'>): Pick<Handlers, 'comment'> => ({
  comment: async ({ number, body, ...call }) =>
    isRequestNumber(number) ? addComment({ ...call, helpdeskEmail }, number, body) : refuse('not-found'),
})
