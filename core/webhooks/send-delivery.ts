import type { Database } from '../../database/database'
import type { Clock } from '../clock'
import type { HistoryEvent, RequestKind, RequestStatus } from '../contract/requests'
import { allowedUrl } from './allowed-url'
import { post } from './post'
import { signatureOf } from './verify-signature'

interface Sending {
  database: Database
  clock: Clock
  production: boolean
  innerHosts?: readonly string[] | undefined
}

interface Due {
  url: string
  secret: string
  active: boolean
  sequence: number
  at: Date
  event: HistoryEvent['event']
  number: string
  kind: RequestKind
  status: RequestStatus
  revision: number
}

/** The job behind a delivery. One that arrived before the last crash is not sent again. */
export async function sendDelivery(
  { database, clock, production, innerHosts }: Sending,
  id: string,
): Promise<void> {
  const [due] = await database.query<Due>(
    `update core.webhook_deliveries d set attempts = d.attempts + 1
     from core.webhooks w, core.events e join core.requests r on r.number = e.number
     where d.id = $1 and d.state = 'waiting' and w.id = d.webhook_id and e.sequence = d.sequence
     returning w.url, w.secret, w.active, e.sequence, e.at, e.event, e.number, r.kind, e.status, e.revision`,
    [id],
  )
  if (!due) return
  const { url: written, secret, active, at, ...event } = due
  const url = allowedUrl(written, production, innerHosts)
  if (!active || !url) {
    return giveUpDelivery(database, id, active ? 'URL-REFUSED' : 'REMOVED', clock.now())
  }
  const body = JSON.stringify({ delivery: id, at: at.toISOString(), ...event })
  const timestamp = String(Math.floor(clock.now().getTime() / 1000))
  await post({
    url,
    production,
    innerHosts,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'imoit-assistant',
      'x-imoit-delivery': id,
      'x-imoit-timestamp': timestamp,
      'x-imoit-signature': signatureOf(secret, { delivery: id, timestamp, body }),
    },
  })
  await database.query(
    `with sent as (update core.webhook_deliveries set state = 'sent', sent_at = $2 where id = $1 returning webhook_id)
     update core.webhooks w set dead_since = null from sent
     where w.id = sent.webhook_id and w.dead_since is not null`,
    [id, clock.now()],
  )
}

export async function giveUpDelivery(
  database: Database,
  id: string,
  reason: string,
  now: Date,
): Promise<void> {
  await database.query(
    `with dead as (
       update core.webhook_deliveries set state = 'dead', last_error = $2
       where id = $1 and state <> 'sent' returning webhook_id)
     update core.webhooks w set dead_since = coalesce(w.dead_since, $3) from dead where w.id = dead.webhook_id`,
    [id, reason, now],
  )
}
