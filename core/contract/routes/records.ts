import { z } from 'zod'
import { auditEntrySchema } from '../audit'
import { erasedSchema, erasureBody, personalDataSchema } from '../personal-data'
import { doneSchema } from '../requests'
import { type Route, writes } from './route'

export const recordRoutes = {
  audit: {
    method: 'GET',
    path: '/v1/audit',
    summary: 'Audit entries after a sequence number, at most 500',
    caller: 'person',
    query: z.object({ after: z.coerce.number().int().min(0).default(0) }),
    status: 200,
    response: z.array(auditEntrySchema),
    problems: ['not-allowed'],
  },
  myData: {
    method: 'GET',
    path: '/v1/me/data',
    summary: 'All that is kept of the caller',
    caller: 'person',
    status: 200,
    response: personalDataSchema,
    problems: [],
  },
  erasePerson: {
    method: 'POST',
    path: '/v1/erasures',
    summary: 'Erase what is kept of a person, but for what must stay named',
    caller: 'person',
    body: erasureBody,
    status: 200,
    response: doneSchema,
    problems: [...writes, 'not-allowed', 'no-such-person', 'transition-not-allowed', 'needs-another-person'],
  },
  erased: {
    method: 'GET',
    path: '/v1/erasures',
    summary: 'Who was erased in the last 31 days: what the bot keeps of them goes too',
    caller: 'service',
    status: 200,
    response: z.array(erasedSchema),
    problems: ['not-allowed'],
  },
} as const satisfies Record<string, Route>
