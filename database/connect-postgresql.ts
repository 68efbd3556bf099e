import { Pool } from 'pg'
import type { Database } from './database'
import { DatabaseError } from './database-error'
import { overPool, readTypes } from './over-pool'

export async function connectPostgresql(url: string): Promise<Database> {
  const database = overPool(
    new Pool({
      connectionString: url,
      application_name: 'imoit-assistant',
      max: 10,
      connectionTimeoutMillis: 3_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 10_000,
      query_timeout: 12_000,
      idle_in_transaction_session_timeout: 15_000,
      keepAlive: true,
      types: readTypes,
    }),
    'postgresql',
  )
  try {
    await database.query('select 1')
  } catch (cause) {
    await database.close()
    throw new DatabaseError(
      'unreachable',
      'PostgreSQL does not answer: check DATABASE_URL and that the server accepts this user.',
      { cause },
    )
  }
  return database
}
