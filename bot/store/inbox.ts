import type { Database } from '../../database/database'
import type { Reply } from '../conversation/types'
import type { Address } from '../turns/channel'
import { batched } from './batched'
import type { Personally, TurnKey } from './turns'

export interface Unanswered extends TurnKey {
  replies: Reply[]
  personally: Personally | null
  address: Address
}

// A crash in between repeats an answer; waiting longer would repeat more of them.
const markAfterMs = 50

const keys = `jsonb_to_recordset($1::jsonb) as k(tenant text, conversation text, activity text)`

export function inboxStore(database: Database, leaseSeconds: number) {
  return {
    /** The replies left; a repeated delivery is now only told again when its caller takes them inline. */
    markAnswered: batched<TurnKey, void>(
      async (items) => {
        await database.query(
          `update bot.inbox i set answered_at = now(), personally = null from ${keys}
           where i.tenant = k.tenant and i.conversation = k.conversation and i.activity = k.activity`,
          [JSON.stringify(items)],
        )
        return []
      },
      { waitMs: markAfterMs },
    ),

    /** Accepted by a process that died before it answered; whoever takes them has the lease. */
    takeUnanswered: () =>
      database.query<Unanswered>(
        `with taken as (
           update bot.inbox set accepted_at = now()
           where (tenant, conversation, activity) in (
             select tenant, conversation, activity from bot.inbox
             where answered_at is null and accepted_at < now() - $1 * interval '1 second'
             order by accepted_at limit 20 for update skip locked)
           returning tenant, conversation, activity, replies, personally)
         select taken.*, c.address from taken join bot.conversations c using (tenant, conversation)`,
        [leaseSeconds],
      ),

    append: async (turn: TurnKey, replies: Reply[]) => {
      await database.query(appendRepliesSql(1), appendedReplies(turn, replies))
    },

    deleteOlderThan: async (days: number) => {
      await database.query(`delete from bot.inbox where accepted_at < now() - $1 * interval '1 day'`, [days])
    },
  }
}

/** Adds what was said after the turn was accepted, so that a repeated delivery hears it too. */
export const appendRepliesSql = (first: number) =>
  `update bot.inbox set replies = replies || $${first + 3}::jsonb
   where tenant = $${first} and conversation = $${first + 1} and activity = $${first + 2}`

export const appendedReplies = (turn: TurnKey, replies: Reply[]) => [
  turn.tenant,
  turn.conversation,
  turn.activity,
  JSON.stringify(replies),
]
