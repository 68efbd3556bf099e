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

// Answers of a moment are written together; a crash in between loses only what a thumb under them would be about.
const gatherMs = 50

/** Which question each message answered, so that a thumb under it is about something. */
export function answerStore(database: Database) {
  const underway = new Map<string, Kept>()
  const keyOf = ({ tenant, conversation }: Place, activity: string) =>
    JSON.stringify([tenant, conversation, activity])
  const keep = batched<Kept, void>(
    async (items) => {
      await database.query(
        `insert into bot.answers (tenant, conversation, activity, question, answer, citations)
         select tenant, conversation, activity, question, answer, citations from jsonb_to_recordset($1::jsonb)
           as a(tenant text, conversation text, activity text, question text, answer text, citations text[])
         on conflict do nothing`,
        [JSON.stringify(items)],
      )
      return []
    },
    { waitMs: gatherMs },
  )
  async function keepSoon(answer: Kept): Promise<void> {
    const key = keyOf(answer, answer.activity)
    underway.set(key, answer)
    await keep(answer).finally(() => underway.delete(key))
  }
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
      await Promise.all(rated.map(keepSoon))
    },

    find: async ({ tenant, conversation }: Place, activity: string): Promise<RatedAnswer | undefined> => {
      const justGiven = underway.get(keyOf({ tenant, conversation }, activity))
      if (justGiven) return justGiven
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
