import { z } from 'zod'
import { emailSchema, eventSchema } from '../events'
import { teamsDeliveriesBody, undeliveredBody } from '../notices'
import { doneSchema } from '../requests'
import type { Route } from './route'

export const deliveryRoutes = {
  reportTeamsDeliveries: {
    method: 'POST',
    path: '/v1/teams-deliveries',
    summary: 'What became of the Teams messages of a notice',
    caller: 'service',
    body: teamsDeliveriesBody,
    status: 200,
    response: doneSchema,
    problems: ['not-allowed', 'not-found'],
  },
  reportUndelivered: {
    method: 'POST',
    path: '/v1/undelivered',
    summary: 'A Teams message that nobody will get: an e-mail goes instead',
    caller: 'service',
    body: undeliveredBody,
    status: 200,
    response: doneSchema,
    problems: ['not-allowed', 'not-found'],
  },
  events: {
    method: 'GET',
    path: '/v1/events',
    summary: 'At most 100 events after a sequence number, oldest first',
    caller: 'service',
    query: z.object({ after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0) }),
    status: 200,
    response: z.array(eventSchema),
    problems: ['not-allowed'],
  },
  emails: {
    method: 'GET',
    path: '/v1/emails',
    summary: 'The last e-mails, where no mail server is set; otherwise not found',
    caller: 'service',
    status: 200,
    response: z.array(emailSchema),
    problems: ['not-allowed', 'not-found'],
  },
} as const satisfies Record<string, Route>
