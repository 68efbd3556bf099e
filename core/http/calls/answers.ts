import type { answerRoutes } from '../../contract/routes/answers'
import type { HoldsUnit } from '../../curated-answers/check-answer'
import { proposeAnswer } from '../../curated-answers/propose-answer'
import { publishedAnswers } from '../../curated-answers/published-answers'
import { giveFeedback } from '../../feedback/give-feedback'
import { listGaps } from '../../feedback/list-gaps'
import type { HandlersOf } from '../handlers'

export const curatedAnswerCalls = (holdsUnit: HoldsUnit): HandlersOf<typeof answerRoutes> => ({
  // Those who may approve it are told; the helpdesk's mailbox is not.
  proposeAnswer: ({ body, ...call }) => proposeAnswer({ ...call, helpdeskEmail: undefined, holdsUnit }, body),
  publishedAnswers: async ({ tx, now }) => ({ value: await publishedAnswers(tx, now) }),
  giveFeedback: ({ tx, person, now, body }) => giveFeedback({ tx, person, now }, body),
  gaps: async ({ tx }) => ({ value: await listGaps(tx) }),
})
