import type { Queryable } from '../../database/database'
import type { Email } from '../contract/events'

export async function listEmails(database: Queryable): Promise<Email[]> {
  const rows = await database.query<Omit<Email, 'at'> & { at: Date }>(
    `select id, at, recipient as "to", subject, body, state from core.emails order by id desc limit 100`,
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
