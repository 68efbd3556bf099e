import { z } from 'zod'
import { currentNoticeSchema, deliveryReportSchema, noticeBody, unitAddressesBody } from '../notices'
import { createdSchema, doneSchema } from '../requests'
import { type Route, writes } from './route'

export const noticeRoutes = {
  writeNotice: {
    method: 'POST',
    path: '/v1/notices',
    summary: 'Draft a notice to the units',
    caller: 'person',
    body: noticeBody,
    status: 201,
    response: createdSchema,
    problems: [...writes, 'not-allowed', 'not-found', 'transition-not-allowed'],
  },
  currentNotices: {
    method: 'GET',
    path: '/v1/notices/current',
    summary: 'Notices of failures and planned work that hold now, newest first',
    caller: 'person',
    status: 200,
    response: z.array(currentNoticeSchema),
    problems: [],
  },
  deliveryReport: {
    method: 'GET',
    path: '/v1/requests/{number}/deliveries',
    summary: 'How the sending of a notice stands',
    caller: 'person',
    status: 200,
    response: deliveryReportSchema,
    problems: ['not-found', 'not-allowed'],
  },
  setUnitAddresses: {
    method: 'POST',
    path: '/v1/unit-addresses',
    summary: 'Where a unit gets notices by e-mail',
    caller: 'person',
    body: unitAddressesBody,
    status: 200,
    response: doneSchema,
    problems: [...writes, 'not-allowed', 'not-found'],
  },
} as const satisfies Record<string, Route>
