import { z } from 'zod'
import type { Route } from './route'

const health = z.object({ status: z.literal('ok') })

export const healthRoutes = {
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
