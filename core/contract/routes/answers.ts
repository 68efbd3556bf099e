import { z } from 'zod'
import { curatedAnswerBody, publishedAnswerSchema } from '../curated-answers'
import { feedbackBody, gapSchema } from '../feedback'
import { createdSchema, doneSchema } from '../requests'
import { type Route, writes } from './route'

export const answerRoutes = {
  proposeAnswer: {
    method: 'POST',
    path: '/v1/curated-answers',
    summary: 'Write an answer for a second person to approve',
    caller: 'person',
    body: curatedAnswerBody,
    status: 201,
    response: createdSchema,
    problems: [...writes, 'not-allowed', 'not-in-the-text'],
  },
  publishedAnswers: {
    method: 'GET',
    path: '/v1/curated-answers',
    summary: 'Approved answers that have not expired',
    caller: 'service',
    status: 200,
    response: z.array(publishedAnswerSchema),
    problems: ['not-allowed'],
  },
  giveFeedback: {
    method: 'POST',
    path: '/v1/feedback',
    summary: 'A thumb on an answer, or a question that was not answered',
    caller: 'person',
    body: feedbackBody,
    status: 200,
    response: doneSchema,
    problems: writes,
  },
  gaps: {
    method: 'GET',
    path: '/v1/gaps',
    summary: 'Questions not answered or not liked, most asked first, at most 50',
    caller: 'person',
    status: 200,
    response: z.array(gapSchema),
    problems: ['not-allowed'],
  },
} as const satisfies Record<string, Route>
