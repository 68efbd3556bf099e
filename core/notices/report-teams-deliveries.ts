import type { z } from 'zod'
import type { Queryable } from '../../database/database'
import type { teamsDeliveriesBody } from '../contract/notices'
import type { Done } from '../contract/requests'
import { type Outcome, refuse } from '../outcome'
import { emailPeople, findSentNotice } from './email-people'

/** What became of Teams messages. Reports may come twice and out of order: a state only ever moves on. */
export async function reportTeamsDeliveries(
  tx: Queryable,
  now: Date,
  { number, deliveries }: z.infer<typeof teamsDeliveriesBody>,
): Promise<Outcome<Done>> {
  const notice = await findSentNotice(tx, number)
  if (!notice) return refuse('not-found')
  const last = new Map(deliveries.map((delivery) => [delivery.person, delivery]))
  const changed = await tx.query<{ recipient: string; state: string; reason: string | null }>(
    `insert into core.notice_deliveries as known (number, way, recipient, name, state, reason, at)
     select $1, 'teams', d.person, coalesce(p.name, d.person), d.state, d.reason, $3
     from jsonb_to_recordset($2::jsonb) as d (person text, state text, reason text)
       left join core.people p on p.id = d.person
     on conflict (number, way, recipient) do update set state = excluded.state, reason = excluded.reason, at = excluded.at
     where known.state = 'waiting' and excluded.state <> 'waiting' or known.state = 'dead' and excluded.state = 'sent'
     returning recipient, state, reason`,
    [number, JSON.stringify([...last.values()]), now],
  )
  // Whom a later notice overtook gets that one.
  const unreached = changed.filter(({ state, reason }) => state === 'dead' && reason !== 'superseded')
  const people = unreached.map(({ recipient }) => recipient)
  const emails = await emailPeople(tx, now, notice, people)
  return { value: { done: true, facts: { changed: String(changed.length), emails: String(emails) } } }
}
