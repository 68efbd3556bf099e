import type { Database } from '../../database/database'
import { appendAudit } from '../audit/append-audit'
import { systemPerson } from '../moves/system-person'
import { readSettings } from '../settings/read-settings'

const dayMs = 24 * 3_600_000

/**
 * Takes away thumbs and unanswered questions older than the setting keeps them, and groups nobody added to since
 * unless an answer was written for them; returns how many questions went.
 */
export async function forgetQuestions(database: Database, now: Date): Promise<number> {
  const days = (await readSettings(database))['keep-questions-days']
  if (days === null) return 0
  const before = new Date(now.getTime() - days * dayMs)
  return database.transaction(async (tx) => {
    const gone = await tx.query('delete from core.feedback where at < $1 returning id', [before])
    if (gone.length === 0) return 0
    await tx.query('delete from core.gaps where last_asked_at < $1 and answered_by is null', [before])
    const entry = { action: 'forgetQuestions', subject: 'feedback', facts: { questions: gone.length } }
    await appendAudit(tx, { ...entry, actor: systemPerson.id, at: now })
    return gone.length
  })
}
