import type { Database, Queryable } from '../../database/database'
import type { Reply } from '../conversation/types'
import type { Address } from '../turns/channel'

/**
 * How a card that is kept up to date travels: 'post' puts it there unless it already is, 'update' does nothing
 * where it is not, 'anew' leaves the one before behind.
 */
export type CardWay = 'post' | 'update' | 'anew'

/** The first of the replies is a card that later events bring up to date in place. */
export interface Posting {
  /** 'triage:SC-2026-000012' */
  card: string
  way: CardWay
  /** The event it shows. */
  sequence: number
}

/** Who is told of which event: an e-mail goes instead when Teams does not take it. */
export interface Told {
  person: string
  number: string
  sequence: number
}

export interface Outgoing {
  id: number
  tenant: string
  conversation: string
  replies: Reply[]
  /** How many of the replies arrived before. */
  sent: number
  attempts: number
  posting: Posting | null
  told: Told | null
  address: Address | null
  /** Why it cannot be sent at all, as far as that is known. */
  undeliverable: string | null
}

export interface NewOutgoing {
  key: string
  tenant: string
  conversation: string
  replies: Reply[]
  posting?: Posting
  told?: Told
  /** Not to be tried before. */
  waitSeconds?: number
  /** Held back for so long because its reader wants quiet; others need not wait for it. */
  quietSeconds?: number
  /** Set when it is known at once that it cannot be delivered: kept, so that it is seen. */
  undeliverable?: string
}

const insertSql = `
  insert into bot.outgoing (key, tenant, conversation, replies, state, reason, next_try, card, card_way, sequence,
    person, number, not_before)
  select key, tenant, conversation, replies,
    case when undeliverable is null or told is not null then 'waiting' else 'dead' end, undeliverable,
    now() + coalesce("waitSeconds", 0) * interval '1 second', posting->>'card', posting->>'way',
    coalesce(posting->>'sequence', told->>'sequence')::bigint, told->>'person', told->>'number',
    now() + "quietSeconds" * interval '1 second'
  from jsonb_to_recordset($1::jsonb) as o(key text, tenant text, conversation text, replies jsonb,
    undeliverable text, "waitSeconds" float8, "quietSeconds" float8, posting jsonb, told jsonb)
  on conflict (key) do nothing`

const takeSql = `
  with taken as (
    update bot.outgoing set next_try = now() + $1 * interval '1 second', attempts = attempts + 1
    where id in (
      select id from bot.outgoing o
      where state = 'waiting' and next_try <= now() and (not_before is null or not_before <= now())
        and not exists (select 1 from bot.outgoing older where older.state = 'waiting' and older.id < o.id
          and older.tenant = o.tenant and older.conversation = o.conversation and o.conversation <> ''
          and (older.not_before is null or older.not_before <= now()))
      order by id limit $2 for update skip locked)
    returning id, tenant, conversation, replies, sent, attempts, card, card_way, sequence, person, number, reason)
  select taken.id, taken.tenant, taken.conversation, replies, sent, attempts, c.address,
    case when card is null then null
      else jsonb_build_object('card', card, 'way', card_way, 'sequence', sequence) end as posting,
    case when person is null then null
      else jsonb_build_object('person', person, 'number', number, 'sequence', sequence) end as told,
    case when c.conversation is null then 'person-has-no-conversation'
      when c.dead_since is not null then 'conversation-gone' end as undeliverable
  from taken left join bot.conversations c using (tenant, conversation) order by taken.id`

/** Messages that leave outside a turn: leased while they are sent, visible when they cannot be. */
export function outgoingStore(database: Database, leaseSeconds: number) {
  return {
    queue: async (messages: NewOutgoing[]) => {
      await insert(database, messages)
    },

    /** Queues what an event leads to and moves the cursor past it; false, and neither, when it was taken before. */
    queueFromEvent: (messages: NewOutgoing[], from: number, to: number): Promise<boolean> =>
      database.transaction(async (tx) => {
        const moved = await tx.query(
          `update bot.cursors set position = $2 where name = 'core-events' and position = $1 returning position`,
          [from, to],
        )
        if (moved.length === 0) return false
        await insert(tx, messages)
        return true
      }),

    /** The oldest due message of each conversation; later ones wait their turn. */
    takeDue: (atMost: number) => database.query<Outgoing>(takeSql, [leaseSeconds, atMost]),

    /** What was said is not kept once it is said, or given up. */
    finish: async (id: number, state: 'sent' | 'dead', reason: string | null = null) => {
      await database.query(`update bot.outgoing set state = $2, reason = $3, replies = '[]' where id = $1`, [
        id,
        state,
        reason,
      ])
    },

    postpone: async (id: number, sent: number, seconds: number, reason: string | null) => {
      await database.query(
        `update bot.outgoing set sent = $2, next_try = now() + $3 * interval '1 second', reason = $4 where id = $1`,
        [id, sent, seconds, reason],
      )
    },

    /** Still being sent: nobody else takes it yet. `sent` of its replies have arrived. */
    hold: async (id: number, sent: number) => {
      await database.query(
        `update bot.outgoing set sent = greatest(sent, $2), next_try = now() + $3 * interval '1 second'
         where id = $1 and state = 'waiting'`,
        [id, sent, leaseSeconds],
      )
    },

    deleteOlderThan: async (days: number) => {
      await database.query(
        `delete from bot.outgoing where state <> 'waiting' and created_at < now() - $1 * interval '1 day'`,
        [days],
      )
    },
  }
}

async function insert(database: Queryable, messages: NewOutgoing[]): Promise<void> {
  if (messages.length > 0) await database.query(insertSql, [JSON.stringify(messages)])
}
