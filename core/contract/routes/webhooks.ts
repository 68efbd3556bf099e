import { z } from 'zod'
import { doneSchema } from '../requests'
import { webhookBody, webhookSchema } from '../webhooks'
import { type Route, writes } from './route'

export const webhookRoutes = {
  webhooks: {
    method: 'GET',
    path: '/v1/webhooks',
    summary: 'Systems that are told of events, with what waits and what is dead',
    caller: 'person',
    status: 200,
    response: z.array(webhookSchema),
    problems: ['not-allowed'],
  },
  addWebhook: {
    method: 'POST',
    path: '/v1/webhooks',
    summary: 'Tell a system of events; the answer holds its secret, once',
    caller: 'person',
    body: webhookBody,
    status: 201,
    response: webhookSchema,
    problems: [...writes, 'not-allowed'],
  },
  removeWebhook: {
    method: 'POST',
    path: '/v1/webhook-removals',
    summary: 'No longer tell a system',
    caller: 'person',
    body: z.object({ id: z.number().int() }).strict(),
    status: 200,
    response: doneSchema,
    problems: [...writes, 'not-allowed', 'not-found'],
  },
} as const satisfies Record<string, Route>
