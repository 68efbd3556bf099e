import { z } from 'zod'
import { accountRequestBody } from './account-requests'
import { documentFacts } from './document-checks'
import { emailSchema, eventSchema } from './events'
import { helpTicketBody } from './help-tickets'
import { incidentBody, incidentCategories, similarIncidentSchema } from './incidents'
import { personSchema, unitSchema } from './people'
import type { ProblemCode } from './problems'
import { createdSchema, moveBody, requestSchema, requestSummarySchema } from './requests'

export interface Route {
  method: 'GET' | 'POST'
  /** OpenAPI form: '{number}' is a request number. */
  path: string
  summary: string
  /** Whose token it takes; the service is the bot itself. */
  caller: 'person' | 'service' | 'anyone'
  query?: z.ZodObject
  /** A POST carries a body and an Idempotency-Key. */
  body?: z.ZodType
  status: 200 | 201
  response: z.ZodType
  /** Refusals besides those any call can meet. */
  problems: readonly ProblemCode[]
}

const health = z.object({ status: z.literal('ok') })
const writes = ['idempotency-key-missing', 'idempotency-key-reused', 'too-large'] as const

/** Every way into the core service: the server, its openapi.json and the bot's client are made from it. */
export const routes = {
  me: {
    method: 'GET',
    path: '/v1/me',
    summary: 'Who the caller is',
    caller: 'person',
    status: 200,
    response: personSchema,
    problems: [],
  },
  units: {
    method: 'GET',
    path: '/v1/units',
    summary: 'Units of the ministry, by name',
    caller: 'person',
    status: 200,
    response: z.array(unitSchema),
    problems: [],
  },
  similarIncidents: {
    method: 'GET',
    path: '/v1/incidents/similar',
    summary: 'Open incidents of a category that the caller could join, likeliest first',
    caller: 'person',
    query: z.object({ category: z.enum(incidentCategories) }),
    status: 200,
    response: z.array(similarIncidentSchema),
    problems: [],
  },
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
  requestAccount: {
    method: 'POST',
    path: '/v1/account-requests',
    summary: 'Ask for accounts to be granted, changed, revoked or recovered',
    caller: 'person',
    body: accountRequestBody,
    status: 201,
    response: createdSchema,
    problems: [...writes, 'duplicate-open-request'],
  },
  reportIncident: {
    method: 'POST',
    path: '/v1/incidents',
    summary: 'Report an incident; the urgent categories carry no description',
    caller: 'person',
    body: incidentBody,
    status: 201,
    response: createdSchema,
    problems: writes,
  },
  joinIncident: {
    method: 'POST',
    path: '/v1/incidents/{number}/affected',
    summary: 'Add the caller to an open incident',
    caller: 'person',
    body: z.object({}).strict(),
    status: 200,
    response: createdSchema,
    problems: [...writes, 'not-found', 'transition-not-allowed'],
  },
  checkDocument: {
    method: 'POST',
    path: '/v1/document-checks',
    summary: 'Decide, from categories alone, whether a document goes through iMOIT',
    caller: 'person',
    body: documentFacts,
    status: 201,
    response: createdSchema,
    problems: writes,
  },
  askHuman: {
    method: 'POST',
    path: '/v1/help-tickets',
    summary: 'Pass a question to a person',
    caller: 'person',
    body: helpTicketBody,
    status: 201,
    response: createdSchema,
    problems: writes,
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
    ],
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
  healthz: {
    method: 'GET',
    path: '/healthz',
    summary: 'Alive',
    caller: 'anyone',
    status: 200,
    response: health,
    problems: [],
  },
  readyz: {
    method: 'GET',
    path: '/readyz',
    summary: 'Able to serve: the database answers',
    caller: 'anyone',
    status: 200,
    response: health,
    problems: ['unavailable'],
  },
} as const satisfies Record<string, Route>

export type RouteName = keyof typeof routes
type Schema<N extends RouteName, K extends string> =
  (typeof routes)[N] extends Record<K, infer S extends z.ZodType> ? z.output<S> : undefined
export type QueryOf<N extends RouteName> = Schema<N, 'query'>
export type BodyOf<N extends RouteName> = Schema<N, 'body'>
export type ResponseOf<N extends RouteName> = Schema<N, 'response'>
