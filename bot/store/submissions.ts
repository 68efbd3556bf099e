import type { Submitted } from '../../core/contract/core-api'
import type { Database } from '../../database/database'
import type { ConversationState, Effect, Reply } from '../conversation/types'
import { appendedReplies, appendRepliesSql } from './inbox'
import type { TurnKey } from './turns'

export interface Waiting {
  id: number
  tenant: string
  conversation: string
  effect: Effect
  attempts: number
  state: ConversationState
}

export type Settled = Exclude<Submitted, { outcome: 'core-unreachable' }>

const settle = `update bot.submissions set state = $4, outcome = $5::jsonb, effect = null, answered_at = now()
  where tenant = $1 and object_id = $2 and idempotency_key = $3 and state = 'waiting'`

const settlement = ({ person, idempotencyKey }: Effect, outcome: Settled) => [
  person.tenantId,
  person.objectId,
  idempotencyKey,
  outcome.outcome,
  JSON.stringify(outcome),
]

/** Writes for the core service: kept before they are tried, kept until they are answered. */
export function submissionStore(database: Database, leaseSeconds: number) {
  return {
    /** What the core service said to this key before; undefined while it has not been asked. */
    outcomeOf: async ({ person, idempotencyKey }: Effect): Promise<Settled | undefined> => {
      const [row] = await database.query<{ outcome: Settled | null }>(
        `select outcome from bot.submissions where tenant = $1 and object_id = $2 and idempotency_key = $3`,
        [person.tenantId, person.objectId, idempotencyKey],
      )
      return row?.outcome ?? undefined
    },

    /** Answered within the turn that made it; a repeated delivery will hear the same. */
    settleInTurn: async (turn: TurnKey, effect: Effect, outcome: Settled, replies: Reply[]) => {
      await database.query(`with settled as (${settle}) ${appendRepliesSql(6)}`, [
        ...settlement(effect, outcome),
        ...appendedReplies(turn, replies),
      ])
    },

    /** Answered later: the person is told by a message of its own, kept in the same commit. */
    settleLater: (waiting: Waiting, outcome: Settled, replies: Reply[]) =>
      database.transaction(async (tx) => {
        const settled = await tx.query(`${settle} returning id`, settlement(waiting.effect, outcome))
        if (settled.length === 0 || replies.length === 0) return
        await tx.query(
          `insert into bot.outgoing (key, tenant, conversation, replies) values ($1, $2, $3, $4::jsonb)
           on conflict (key) do nothing`,
          [`submission:${waiting.id}`, waiting.tenant, waiting.conversation, JSON.stringify(replies)],
        )
      }),

    /** Not reached in the turn: due at once for the background sender, and the person was told so. */
    keepForLater: async (turn: TurnKey, { person, idempotencyKey }: Effect, replies: Reply[]) => {
      await database.query(
        `with kept as (
           update bot.submissions set next_try = now() + interval '1 second', attempts = attempts + 1
           where tenant = $1 and object_id = $2 and idempotency_key = $3 and state = 'waiting')
         ${appendRepliesSql(4)}`,
        [person.tenantId, person.objectId, idempotencyKey, ...appendedReplies(turn, replies)],
      )
    },

    /** Those due now, what failed least first; the caller has them for the length of the lease. */
    takeDue: (atMost: number) =>
      database.query<Waiting>(
        `with taken as (
           update bot.submissions set next_try = now() + $1 * interval '1 second', attempts = attempts + 1
           where id in (select id from bot.submissions where state = 'waiting' and next_try <= now()
             order by next_try limit $2 for update skip locked)
           returning id, tenant, conversation, effect, attempts)
         select taken.*, c.state from taken join bot.conversations c using (tenant, conversation)
         order by taken.attempts, taken.id`,
        [leaseSeconds, atMost],
      ),

    postpone: async (id: number, seconds: number) => {
      await database.query(
        `update bot.submissions set next_try = now() + $2 * interval '1 second' where id = $1`,
        [id, seconds],
      )
    },

    /** Given up on; stays in the table for the administrator. */
    giveUp: async (id: number) => {
      await database.query(`update bot.submissions set state = 'dead' where id = $1`, [id])
    },

    waiting: async (): Promise<number> => {
      const [row] = await database.query<{ count: number }>(
        `select count(*) as count from bot.submissions where state = 'waiting'`,
      )
      return row?.count ?? 0
    },

    deleteOlderThan: async (days: number) => {
      await database.query(
        `delete from bot.submissions where state in ('recorded', 'done', 'refused') and answered_at < now() - $1 * interval '1 day'`,
        [days],
      )
    },
  }
}
