import { join } from 'node:path'
import type { Database } from '../../database/database'
import { migrate } from '../../database/migrate'
import { answerStore } from './answers'
import { conversationStore } from './conversations'
import { eventCursor } from './cursor'
import { forgetPerson } from './forget-person'
import { inboxStore } from './inbox'
import { outgoingStore } from './outgoing'
import { postedStore } from './posted'
import { preferenceStore } from './preferences'
import { submissionStore } from './submissions'
import { turnStore } from './turns'

export const botMigrations = { schema: 'bot', folder: join(__dirname, '..', 'migrations') }

// A request may rest for months before its card changes once more.
const keepCardsDays = 365
// A thumb under an older answer is not worth the keeping.
const keepAnswersDays = 30

/** Everything the bot keeps, in the schema `bot`. */
export function createStore(database: Database, { leaseSeconds }: { leaseSeconds: number }) {
  const inbox = inboxStore(database, leaseSeconds)
  const submissions = submissionStore(database, leaseSeconds)
  const outgoing = outgoingStore(database, leaseSeconds)
  const posted = postedStore(database)
  const answers = answerStore(database)
  return {
    migrate: () => migrate(database, botMigrations),
    answers: async () => void (await database.query('select 1')),
    turns: turnStore(database, leaseSeconds),
    inbox,
    submissions,
    outgoing,
    posted,
    rated: answers,
    preferences: preferenceStore(database),
    conversations: conversationStore(database),
    forgetPerson: (tenant: string, objectId: string, at: string) =>
      forgetPerson(database, tenant, objectId, at),
    eventCursor: () => eventCursor(database),
    /** What was answered and delivered is not kept longer than needed to recognise a repetition. */
    async deleteOlderThan(days: number): Promise<void> {
      await inbox.deleteOlderThan(days)
      await submissions.deleteOlderThan(days)
      await outgoing.deleteOlderThan(days)
      await posted.deleteOlderThan(keepCardsDays)
      await answers.deleteOlderThan(keepAnswersDays)
    },
  }
}
export type Store = ReturnType<typeof createStore>
