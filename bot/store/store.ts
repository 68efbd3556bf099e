import { join } from 'node:path'
import type { Database } from '../../database/database'
import { migrate } from '../../database/migrate'
import { conversationStore } from './conversations'
import { eventCursor } from './cursor'
import { inboxStore } from './inbox'
import { outgoingStore } from './outgoing'
import { submissionStore } from './submissions'
import { turnStore } from './turns'

/** Everything the bot keeps, in the schema `bot`. */
export function createStore(database: Database, { leaseSeconds }: { leaseSeconds: number }) {
  const inbox = inboxStore(database, leaseSeconds)
  const submissions = submissionStore(database, leaseSeconds)
  const outgoing = outgoingStore(database, leaseSeconds)
  return {
    migrate: () => migrate(database, { schema: 'bot', folder: join(__dirname, '..', 'migrations') }),
    answers: async () => void (await database.query('select 1')),
    turns: turnStore(database, leaseSeconds),
    inbox,
    submissions,
    outgoing,
    conversations: conversationStore(database),
    eventCursor: () => eventCursor(database),
    /** What was answered and delivered is not kept longer than needed to recognise a repetition. */
    async deleteOlderThan(days: number): Promise<void> {
      await inbox.deleteOlderThan(days)
      await submissions.deleteOlderThan(days)
      await outgoing.deleteOlderThan(days)
    },
  }
}
export type Store = ReturnType<typeof createStore>
