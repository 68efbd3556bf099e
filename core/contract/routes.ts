import type { z } from 'zod'
import { answerRoutes } from './routes/answers'
import { deliveryRoutes } from './routes/deliveries'
import { dutyRoutes } from './routes/duties'
import { filingRoutes } from './routes/filing'
import { healthRoutes } from './routes/health'
import { noticeRoutes } from './routes/notices'
import { peopleRoutes } from './routes/people'
import { recordRoutes } from './routes/records'
import { requestRoutes } from './routes/requests'
import { settingRoutes } from './routes/settings'
import { webhookRoutes } from './routes/webhooks'

/** Every way into the core service: the server, its openapi.json and the bot's client are made from it. */
export const routes = {
  ...peopleRoutes,
  ...requestRoutes,
  ...filingRoutes,
  ...noticeRoutes,
  ...answerRoutes,
  ...dutyRoutes,
  ...settingRoutes,
  ...webhookRoutes,
  ...recordRoutes,
  ...deliveryRoutes,
  ...healthRoutes,
}

export type RouteName = keyof typeof routes
type Schema<N extends RouteName, K extends string> =
  (typeof routes)[N] extends Record<K, infer S extends z.ZodType> ? z.output<S> : undefined
export type QueryOf<N extends RouteName> = Schema<N, 'query'>
export type BodyOf<N extends RouteName> = Schema<N, 'body'>
export type ResponseOf<N extends RouteName> = Schema<N, 'response'>
