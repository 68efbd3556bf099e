import type { CoreEvent } from '../../core/contract/events'
import type { Database } from '../../database/database'
import type { Language } from '../../wording/language'

export interface Broadcast {
  number: string
  event: CoreEvent
  addressed: boolean
  stopped: string | null
}

/** Somebody whose turn it is; without a conversation when it went away meanwhile. */
export interface NextRecipient {
  tenant: string
  objectId: string
  conversation: string | null
  language: Language
  quietFrom: string | null
  quietUntil: string | null
}

export interface Progress {
  tenant: string
  objectId: string
  state: 'waiting' | 'sent' | 'dead'
  reason: string | null
}

// A conversation that Teams refused for good says more than how the person was told instead.
const progressSql = `
  select * from (
    select b.tenant, b.object_id as "objectId", b.reported,
      case when b.lost is not null then 'dead' else coalesce(o.state, 'waiting') end as state,
      coalesce(b.lost, case when o.reason = 'sent-by-email' then c.dead_reason end, o.reason) as reason
    from bot.broadcast_people b left join bot.outgoing o on o.key = b.key
      left join bot.conversations c on c.tenant = o.tenant and c.conversation = o.conversation
    where b.number = $1
      and (b.reported is null or b.reported = 'waiting' and (b.key is not null or b.lost is not null))) as progress
  where reported is distinct from state order by tenant, "objectId" limit $2`

const nextSql = `
  with line as (
    select tenant, object_id from bot.broadcast_people
    where number = $1 and key is null and lost is null order by tenant, object_id
    limit greatest(0, $2 - (
      select count(*) from bot.broadcast_people w join bot.outgoing o on o.key = w.key
      where w.number = $1 and w.reported = 'waiting' and o.state = 'waiting'
        and (o.not_before is null or o.not_before <= now()))))
  select line.tenant, line.object_id as "objectId", c.conversation, coalesce(c.language, 'vi') as language,
    p.quiet_from as "quietFrom", p.quiet_until as "quietUntil"
  from line
    left join lateral (
      select conversation, state->>'language' as language from bot.conversations c
      where c.tenant = line.tenant and c.object_id = line.object_id and c.place = 'personal'
        and c.dead_since is null
      order by seen_at desc limit 1) c on true
    left join bot.preferences p on p.tenant = line.tenant and p.object_id = line.object_id
  order by line.tenant, line.object_id`

const stopSql = `
  update bot.outgoing set state = 'dead', reason = $2
  where key in (select key from bot.broadcast_people where number = $1 and key is not null)
    and state = 'waiting' and (attempts = 0 or next_try <= now())`

/** Notices on their way to many people: who gets them, whose turn it is, and what the core service knows of it. */
export function broadcastStore(database: Database) {
  return {
    /** Known from here on, however often it is said; an earlier notice that it follows is not worth sending any more. */
    start: async (event: CoreEvent) => {
      const { number, follows } = event.request
      const started = await database.query(
        `insert into bot.broadcasts (number, event, follows) values ($1, $2, $3)
         on conflict do nothing returning number`,
        [number, JSON.stringify(event), follows],
      )
      if (started.length === 0 || !follows) return
      await database.query(
        `update bot.broadcasts set stopped = 'superseded'
         where (number = $1 or follows = $1) and number <> $2 and done_at is null and stopped is null`,
        [follows, number],
      )
    },

    /** Not yet done; one that began too long ago is stopped. */
    open: (expiresAfterHours: number) =>
      database.query<Broadcast>(
        `select number, event, addressed_at is not null as addressed,
           coalesce(stopped, case when started_at < now() - $1 * interval '1 hour' then 'expired' end) as stopped
         from bot.broadcasts where done_at is null order by started_at, number`,
        [expiresAfterHours],
      ),

    /** Everybody with a live 1:1 conversation, but who sent it and who turned notices off. */
    address: async (number: string, senderId: string) => {
      await database.query(
        `insert into bot.broadcast_people (number, tenant, object_id)
         select distinct $1, c.tenant, c.object_id from bot.conversations c
           left join bot.preferences p using (tenant, object_id)
         where c.place = 'personal' and c.dead_since is null and c.object_id is not null
           and c.tenant || ':' || c.object_id <> $2 and not ('notices' = any(coalesce(p.muted, '{}')))
         on conflict do nothing`,
        [number, senderId],
      )
      await database.query('update bot.broadcasts set addressed_at = now() where number = $1', [number])
    },

    /** Those next in line, as many as may wait to be sent at once; quiet hours keep nobody else waiting. */
    next: (number: string, atMost: number) => database.query<NextRecipient>(nextSql, [number, atMost]),

    queued: async (number: string, people: { tenant: string; objectId: string; key: string | null }[]) => {
      await database.query(
        `update bot.broadcast_people b set key = q.key, lost = case when q.key is null then 'conversation-gone' end
         from jsonb_to_recordset($2::jsonb) as q (tenant text, "objectId" text, key text)
         where b.number = $1 and b.tenant = q.tenant and b.object_id = q."objectId"`,
        [number, JSON.stringify(people)],
      )
    },

    /** What has not left yet does not leave any more. */
    stop: async (number: string, reason: string) => {
      await database.query(
        `update bot.broadcast_people set lost = $2 where number = $1 and key is null and lost is null`,
        [number, reason],
      )
      await database.query(stopSql, [number, reason])
    },

    /** What the core service has not been told yet. */
    progress: (number: string, atMost: number) => database.query<Progress>(progressSql, [number, atMost]),

    reported: async (number: string, people: readonly Progress[]) => {
      await database.query(
        `update bot.broadcast_people b set reported = r.state
         from jsonb_to_recordset($2::jsonb) as r (tenant text, "objectId" text, state text)
         where b.number = $1 and b.tenant = r.tenant and b.object_id = r."objectId"`,
        [number, JSON.stringify(people)],
      )
    },

    finishIfDone: async (number: string) => {
      await database.query(
        `update bot.broadcasts set done_at = now() where number = $1 and addressed_at is not null
           and not exists (select 1 from bot.broadcast_people b
             where b.number = $1 and (b.reported is null or b.reported = 'waiting'))`,
        [number],
      )
    },

    deleteOlderThan: async (days: number) => {
      await database.query(
        `delete from bot.broadcasts where done_at is not null and started_at < now() - $1 * interval '1 day'`,
        [days],
      )
    },
  }
}
export type BroadcastStore = ReturnType<typeof broadcastStore>
