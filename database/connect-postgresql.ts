import { Pool, type PoolClient, types } from 'pg'
import type { Database, Queryable, SqlValue } from './database'
import { DatabaseError } from './database-error'

const int8 = 20
const outageCodes = /^(08|57P0|53300|40001|40P01|ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT)/
const outageMessages = /timeout exceeded|Connection terminated|Query read timeout|not queryable/

export async function connectPostgresql(url: string): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    application_name: 'imoit-assistant',
    max: 10,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    query_timeout: 12_000,
    idle_in_transaction_session_timeout: 15_000,
    keepAlive: true,
    types: { getTypeParser: parserFor },
  })
  // An idle client losing its server is not our error: the pool opens another one when asked.
  pool.on('error', () => undefined)
  const outside = queryable(pool)
  try {
    await outside.query('select 1')
  } catch (cause) {
    await pool.end()
    throw new DatabaseError(
      'unreachable',
      'PostgreSQL does not answer: check DATABASE_URL and that the server accepts this user.',
      { cause },
    )
  }
  return {
    engine: 'postgresql',
    ...outside,
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  }
}

function queryable(client: Pool | PoolClient): Queryable {
  return {
    query: <T>(sql: string, values: readonly SqlValue[] = []) =>
      orUnreachable(async () => (await client.query(sql, [...values])).rows as T[]),
    exec: (sql) => orUnreachable(async () => void (await client.query(sql))),
  }
}

async function inTransaction<T>(pool: Pool, work: (tx: Queryable) => Promise<T>): Promise<T> {
  const client = await orUnreachable(() => pool.connect())
  const tx = queryable(client)
  let broken = false
  try {
    await tx.exec('begin')
    const result = await work(tx)
    await tx.exec('commit')
    return result
  } catch (error) {
    await tx.exec('rollback').catch(() => {
      broken = true
    })
    throw error
  } finally {
    client.release(broken)
  }
}

async function orUnreachable<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    const { code = '', message = '' } = cause as { code?: string; message?: string }
    if (!outageCodes.test(code) && !outageMessages.test(message)) throw cause
    throw new DatabaseError('unreachable', 'The database cannot be reached at the moment.', { cause })
  }
}

function parserFor(type: number, format?: 'text' | 'binary') {
  return type === int8 ? Number : types.getTypeParser(type, format as 'text')
}
