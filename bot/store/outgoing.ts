import type { Database } from '../../database/database'
import type { Reply } from '../conversation/types'
import type { Address } from '../turns/channel'

export interface Outgoing {
  id: number
  tenant: string
  conversation: string
  replies: Reply[]
  /** How many of the replies arrived before. */
  sent: number
  attempts: number
  address: Address | null
  dead: boolean
}

export interface NewOutgoing {
  key: string
  tenant: string
  conversation: string
  replies: Reply[]
  /** Not to be tried before. */
  waitSeconds?: number
  /** Set when it is known at once that it cannot be delivered: kept, so that it is seen. */
  undeliverable?: string
}

const insertSql = `
  insert into bot.outgoing (key, tenant, conversation, replies, state, reason, next_try)
  select key, tenant, conversation, replies, case when undeliverable is null then 'waiting' else 'dead' end,
    undeliverable, now() + coalesce("waitSeconds", 0) * interval '1 second'
  from jsonb_to_recordset($1::jsonb)
    as o(key text, tenant text, conversation text, replies jsonb, undeliverable text, "waitSeconds" float8)
  on conflict (key) do nothing`

/** Messages that leave outside a turn: leased while they are sent, visible when they cannot be. */
export function outgoingStore(database: Database, leaseSeconds: number) {
  return {
    queue: async (messages: NewOutgoing[]) => {
      if (messages.length > 0) await database.query(insertSql, [JSON.stringify(messages)])
    },

    /** Queues what one batch of events leads to and moves the cursor past it, or neither. */
    queueFromEvents: (messages: NewOutgoing[], from: number, to: number) =>
      database.transaction(async (tx) => {
        const moved = await tx.query(
          `update bot.cursors set position = $2 where name = 'core-events' and position = $1 returning position`,
          [from, to],
        )
        if (moved.length > 0 && messages.length > 0) await tx.query(insertSql, [JSON.stringify(messages)])
      }),

    /** The oldest due message of each conversation; later ones wait their turn. */
    takeDue: (atMost: number) =>
      database.query<Outgoing>(
        `with taken as (
           update bot.outgoing set next_try = now() + $1 * interval '1 second', attempts = attempts + 1
           where id in (
             select id from bot.outgoing o where state = 'waiting' and next_try <= now()
               and not exists (select 1 from bot.outgoing older where older.state = 'waiting' and older.id < o.id
                 and older.tenant = o.tenant and older.conversation = o.conversation)
             order by id limit $2 for update skip locked)
           returning id, tenant, conversation, replies, sent, attempts)
         select taken.*, c.address, c.dead_since is not null as dead
         from taken left join bot.conversations c using (tenant, conversation) order by taken.id`,
        [leaseSeconds, atMost],
      ),

    finish: async (id: number, state: 'sent' | 'dead', reason: string | null = null) => {
      await database.query(`update bot.outgoing set state = $2, reason = $3 where id = $1`, [
        id,
        state,
        reason,
      ])
    },

    postpone: async (id: number, sent: number, seconds: number, reason: string) => {
      await database.query(
        `update bot.outgoing set sent = $2, next_try = now() + $3 * interval '1 second', reason = $4 where id = $1`,
        [id, sent, seconds, reason],
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
