import type { Database } from '../../database/database'

/** The last event of the core service that was taken over. */
export async function eventCursor(database: Database): Promise<number> {
  await database.query(
    `insert into bot.cursors (name, position) values ('core-events', 0) on conflict (name) do nothing`,
  )
  const [row] = await database.query<{ position: number }>(
    `select position from bot.cursors where name = 'core-events'`,
  )
  return row?.position ?? 0
}
