import { z } from 'zod'
import { accountRequestBody } from '../account-requests'
import { documentFacts } from '../document-checks'
import { helpTicketBody } from '../help-tickets'
import { incidentBody, incidentCategories, similarIncidentSchema } from '../incidents'
import { interconnectionBody } from '../interconnections'
import { createdSchema } from '../requests'
import { type Route, writes } from './route'

export const filingRoutes = {
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
  requestInterconnection: {
    method: 'POST',
    path: '/v1/interconnections',
    summary: 'Ask for a system to be connected',
    caller: 'person',
    body: interconnectionBody,
    status: 201,
    response: createdSchema,
    problems: writes,
  },
} as const satisfies Record<string, Route>
