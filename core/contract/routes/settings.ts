import { z } from 'zod'
import { calendarDayBody, calendarDaySchema } from '../calendar'
import { doneSchema } from '../requests'
import { settingBody, settingsSchema } from '../settings'
import { type Route, writes } from './route'

export const settingRoutes = {
  settings: {
    method: 'GET',
    path: '/v1/settings',
    summary: 'Settings by key, defaults included',
    caller: 'person',
    status: 200,
    response: settingsSchema,
    problems: ['not-allowed'],
  },
  saveSetting: {
    method: 'POST',
    path: '/v1/settings',
    summary: 'Change one setting',
    caller: 'person',
    body: settingBody,
    status: 200,
    response: doneSchema,
    problems: [...writes, 'not-allowed'],
  },
  calendarDays: {
    method: 'GET',
    path: '/v1/calendar-days',
    summary: 'Days off and swap days of a year',
    caller: 'person',
    query: z.object({ year: z.coerce.number().int().min(2000).max(2100) }),
    status: 200,
    response: z.array(calendarDaySchema),
    problems: [],
  },
  saveCalendarDay: {
    method: 'POST',
    path: '/v1/calendar-days',
    summary: 'Write or take away one day of this year or a later one',
    caller: 'person',
    body: calendarDayBody,
    status: 200,
    response: doneSchema,
    problems: [...writes, 'not-allowed'],
  },
} as const satisfies Record<string, Route>
