import type { Database } from '../../database/database'
import type { RatedAnswer, Reply } from '../conversation/types'
import { batched } from './batched'

interface Place {
  tenant: string
  conversation: string
}

interface Kept extends Place, RatedAnswer {
  activity: string
}

/** Which question each message answered, so that a thumb under it is about something. */
export function answerStore(database: Database) {
  const keepAll = batched<Kept[], void>(async (items) => {
    await database.query(
      `insert into bot.answers (tenant, conversation, activity, question, answer, citations)
       select tenant, conversation, activity, question, answer, citations from jsonb_to_recordset($1::jsonb)
         as a(tenant text, conversation text, activity text, question text, answer text, citations text[])
       on conflict do nothing`,
      [JSON.stringify(items.flat())],
    )
    return []
  })
  return {
    /** `activities`: the id of the last message of each reply, where the client gave one. */
    keep: async (
      { tenant, conversation }: Place,
      replies: readonly Reply[],
      activities: readonly (string | undefined)[],
    ): Promise<void> => {
      const rated = replies.flatMap((reply, at) => {
        const activity = activities[at]
        if (reply.kind !== 'text' || !reply.rated || !activity) return []
        return [{ tenant, conversation, activity, answer: reply.text, ...reply.rated }]
      })
      if (rated.length > 0) await keepAll(rated)
    },

    find: async ({ tenant, conversation }: Place, activity: string): Promise<RatedAnswer | undefined> => {
      const [found] = await database.query<RatedAnswer>(
        `select question, answer, citations from bot.answers
         where tenant = $1 and conversation = $2 and activity = $3`,
        [tenant, conversation, activity],
      )
      return found
    },

    deleteOlderThan: async (days: number): Promise<void> => {
      await database.query(`delete from bot.answers where at < now() - $1 * interval '1 day'`, [days])
    },
  }
}
