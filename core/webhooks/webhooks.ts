import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import type { Queryable } from '../../database/database'
import { type Done, historyEventSchema } from '../contract/requests'
import type { webhookBody, webhookSchema } from '../contract/webhooks'
import { type Outcome, refuse } from '../outcome'
import { allowedUrl } from './allowed-url'

export type WebhookBody = z.infer<typeof webhookBody>
export type Webhook = z.infer<typeof webhookSchema>

interface Adding {
  tx: Queryable
  /** An administrator: the caller has checked that. */
  personId: string
  now: Date
  production: boolean
  innerHosts?: readonly string[] | undefined
}

const events: readonly string[] = historyEventSchema.shape.event.options
const invalid = (path: string, message: string) => refuse('invalid-request', { errors: [{ path, message }] })

/** Makes the secret and shows it this once. */
export async function addWebhook(
  { tx, personId, now, production, innerHosts }: Adding,
  { url, kinds }: WebhookBody,
): Promise<Outcome<Webhook>> {
  if (!allowedUrl(url, production, innerHosts))
    return invalid('url', 'https, not of an inner network, no credentials')
  const unknown = kinds.find((kind) => kind !== '*' && !events.includes(kind))
  if (unknown !== undefined || kinds.length === 0) return invalid('kinds', "names of events, or '*'")
  const secret = randomBytes(32).toString('base64url')
  const [added] = await tx.query<{ id: number }>(
    'insert into core.webhooks (url, secret, kinds, created_by, created_at) values ($1, $2, $3, $4, $5) returning id',
    [url, secret, [...new Set(kinds)], personId, now],
  )
  if (!added) throw new Error('core: the webhook was not written')
  const { id } = added
  return { value: { id, url, kinds, active: true, waiting: 0, dead: 0, deadSince: null, secret } }
}

export async function listWebhooks(database: Queryable): Promise<Webhook[]> {
  const rows = await database.query<Omit<Webhook, 'secret' | 'deadSince'> & { dead_since: Date | null }>(
    `select w.id, w.url, w.kinds, w.active, w.dead_since,
       count(d.id) filter (where d.state = 'waiting') as waiting,
       count(d.id) filter (where d.state = 'dead') as dead
     from core.webhooks w left join core.webhook_deliveries d on d.webhook_id = w.id
     where w.active group by w.id order by w.id`,
  )
  return rows.map(({ dead_since, ...row }) => ({
    ...row,
    secret: null,
    deadSince: dead_since?.toISOString() ?? null,
  }))
}

/** What was not delivered yet stays undelivered; the row stays for the record. */
export async function removeWebhook(tx: Queryable, id: number): Promise<Outcome<Done>> {
  const [removed] = await tx.query<{ id: number }>(
    'update core.webhooks set active = false where id = $1 and active returning id',
    [id],
  )
  return removed ? { value: { done: true, facts: {} } } : refuse('not-found')
}
