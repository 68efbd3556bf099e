import type { Database } from '../../database/database'
import type { Reply } from '../conversation/types'

/** A card where it was posted. */
export interface Posted {
  activity: string
  /** The event it shows. */
  sequence: number
  /** As everybody sees it there. */
  reply: Extract<Reply, { kind: 'card' }>
}

export interface CardPlace {
  tenant: string
  conversation: string
}

const saveSql = `
  insert into bot.posted (tenant, conversation, card, activity, sequence, reply)
  values ($1, $2, $3, $4, $5, $6::jsonb)
  on conflict (tenant, conversation, card) do update set activity = excluded.activity,
    sequence = excluded.sequence, reply = excluded.reply, at = now()
  where bot.posted.sequence <= excluded.sequence`

const values = ({ tenant, conversation }: CardPlace, card: string, { activity, sequence, reply }: Posted) => [
  tenant,
  conversation,
  card,
  activity,
  sequence,
  JSON.stringify(reply),
]

/** Which cards stand where, so that they are brought up to date instead of repeated. */
export function postedStore(database: Database) {
  return {
    find: async ({ tenant, conversation }: CardPlace, card: string): Promise<Posted | undefined> => {
      const [found] = await database.query<Posted>(
        `select activity, sequence, reply from bot.posted where tenant = $1 and conversation = $2 and card = $3`,
        [tenant, conversation, card],
      )
      return found
    },

    /** Where the card stands or is about to. */
    places: (card: string) =>
      database.query<CardPlace>(
        `select tenant, conversation from bot.posted where card = $1
         union select tenant, conversation from bot.outgoing where card = $1 and state = 'waiting'
         order by 1, 2`,
        [card],
      ),

    save: async (place: CardPlace, card: string, posted: Posted) => {
      await database.query(saveSql, values(place, card, posted))
    },

    /** A card that was just posted says it all: the message that brought it is done in the same commit. */
    saveAndFinish: (place: CardPlace, card: string, posted: Posted, message: number) =>
      database.transaction(async (tx) => {
        await tx.query(saveSql, values(place, card, posted))
        await tx.query(
          `update bot.outgoing set state = 'sent', reason = null, replies = '[]' where id = $1`,
          [message],
        )
      }),

    deleteOlderThan: async (days: number) => {
      await database.query(`delete from bot.posted where at < now() - $1 * interval '1 day'`, [days])
    },
  }
}
