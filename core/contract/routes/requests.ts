import { z } from 'zod'
import { commentBody } from '../comments'
import { moveBody } from '../moves'
import { createdSchema, requestSchema, requestSummarySchema } from '../requests'
import { type Route, writes } from './route'

export const requestRoutes = {
  myRequests: {
    method: 'GET',
    path: '/v1/requests',
    summary: "The caller's own requests, newest first",
    caller: 'person',
    status: 200,
    response: z.array(requestSummarySchema),
    problems: [],
  },
  queue: {
    method: 'GET',
    path: '/v1/queue',
    summary: 'What waits for the caller: open work of the helpdesk, confirmations of a unit head',
    caller: 'person',
    status: 200,
    response: z.array(requestSummarySchema),
    problems: [],
  },
  request: {
    method: 'GET',
    path: '/v1/requests/{number}',
    summary: 'One request with its history and the moves open to the caller',
    caller: 'person',
    status: 200,
    response: requestSchema,
    problems: ['not-found'],
  },
  moveRequest: {
    method: 'POST',
    path: '/v1/requests/{number}/moves',
    summary: 'Move a request along its life cycle',
    caller: 'person',
    body: moveBody,
    status: 200,
    response: createdSchema,
    problems: [
      ...writes,
      'not-found',
      'not-allowed',
      'revision-changed',
      'transition-not-allowed',
      'duplicate-open-request',
      'no-such-person',
      'needs-another-person',
      'not-in-the-text',
    ],
  },
  comment: {
    method: 'POST',
    path: '/v1/requests/{number}/comments',
    summary: 'Add a comment, or an internal note of the helpdesk',
    caller: 'person',
    body: commentBody,
    status: 200,
    response: createdSchema,
    problems: [...writes, 'not-found', 'not-allowed', 'transition-not-allowed'],
  },
} as const satisfies Record<string, Route>
