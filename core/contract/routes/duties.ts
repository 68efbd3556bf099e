import { z } from 'zod'
import { delegationBody, delegationSchema } from '../delegations'
import { onCallBody, onCallSchema } from '../on-call'
import { doneSchema } from '../requests'
import { type Route, writes } from './route'

export const dutyRoutes = {
  delegate: {
    method: 'POST',
    path: '/v1/delegations',
    summary: 'Let somebody of the unit confirm for a period',
    caller: 'person',
    body: delegationBody,
    status: 200,
    response: doneSchema,
    problems: [...writes, 'not-allowed', 'no-such-person'],
  },
  delegations: {
    method: 'GET',
    path: '/v1/delegations',
    summary: 'Delegations of the unit that hold or will hold',
    caller: 'person',
    status: 200,
    response: z.array(delegationSchema),
    problems: [],
  },
  setOnCall: {
    method: 'POST',
    path: '/v1/on-call',
    summary: 'Put somebody of the helpdesk on call',
    caller: 'person',
    body: onCallBody,
    status: 200,
    response: doneSchema,
    problems: [...writes, 'not-allowed', 'no-such-person'],
  },
  endOnCall: {
    method: 'POST',
    path: '/v1/on-call/end',
    summary: 'Take a person off call for a time to come',
    caller: 'person',
    body: onCallBody,
    status: 200,
    response: doneSchema,
    problems: [...writes, 'not-allowed'],
  },
  onCall: {
    method: 'GET',
    path: '/v1/on-call',
    summary: 'Who is on call now and next',
    caller: 'person',
    status: 200,
    response: z.array(onCallSchema),
    problems: ['not-allowed'],
  },
} as const satisfies Record<string, Route>
