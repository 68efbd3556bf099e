import type { webhookRoutes } from '../../contract/routes/webhooks'
import { addWebhook, listWebhooks, removeWebhook } from '../../webhooks/webhooks'
import type { AnswerParts } from '../answer-calls'
import type { HandlersOf } from '../handlers'

/** In production a webhook may not point into an inner network, but for the hosts the operator named. */
export const webhookCalls = ({
  production,
  innerHosts,
}: Pick<AnswerParts, 'production' | 'innerHosts'>): HandlersOf<typeof webhookRoutes> => ({
  webhooks: async ({ tx }) => ({ value: await listWebhooks(tx) }),
  addWebhook: ({ tx, person, now, body }) =>
    addWebhook({ tx, personId: person.id, now, production, innerHosts }, body),
  removeWebhook: ({ tx, body }) => removeWebhook(tx, body.id),
})
