import { type Pool, type PoolClient, type QueryConfig, types } from 'pg'
import type { Database, Queryable, SqlValue } from './database'
import { DatabaseError, isUnreachable } from './database-error'
import type { StatementNames } from './statement-names'

const int8 = 20
// Migrations lift the server's own limit; this one is for a server that went away meanwhile.
const scriptMs = 600_000
const changesTables = /\b(create|alter|drop)\b/i
const outageCodes =
  /^(08|57P0|57014|53300|40001|40P01|ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT)/
const outageMessages = /timeout exceeded|Connection terminated|Query read timeout|not queryable/

/** Numbers of eight bytes are read as numbers; all else as pg does. */
export const readTypes = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === int8 ? Number : types.getTypeParser(type, format as 'text'),
}

/** What the project asks of a database, over connections of pg. With `names`, statements asked again are not parsed again. */
export function overPool(pool: Pool, engine: Database['engine'], names?: StatementNames): Database {
  // An idle client losing its server is not our error: the pool opens another one when asked.
  pool.on('error', () => undefined)
  pool.on('connect', () => names?.forget())

  const queryable = (client: PoolClient): Queryable => ({
    query: <T>(sql: string, values: readonly SqlValue[] = []) =>
      orUnreachable(async () => {
        const statement = { name: names?.nameOf(sql), text: sql, values: [...values] }
        return (await client.query(statement)).rows as T[]
      }),
    exec: (sql) =>
      orUnreachable(async () => {
        const script: QueryConfig & { query_timeout: number } = { text: sql, query_timeout: scriptMs }
        await client.query(script)
        if (changesTables.test(sql)) names?.forget()
      }),
  })

  /** A connection is given up when it failed, not when a statement did. */
  async function connected<T>(work: (queryable: Queryable) => Promise<T>): Promise<T> {
    const client = await orUnreachable(() => pool.connect())
    let lost = false
    try {
      return await work(queryable(client))
    } catch (error) {
      lost = isUnreachable(error)
      throw error
    } finally {
      client.release(lost)
    }
  }

  return {
    engine,
    query: (sql, values) => connected((one) => one.query(sql, values)),
    exec: (sql) => connected((one) => one.exec(sql)),
    transaction: (work) => connected((tx) => inTransaction(tx, work)),
    close: () => pool.end(),
  }
}

async function inTransaction<T>(tx: Queryable, work: (tx: Queryable) => Promise<T>): Promise<T> {
  await tx.exec('begin')
  try {
    const result = await work(tx)
    await tx.exec('commit')
    return result
  } catch (error) {
    await tx.exec('rollback').catch((cause) => {
      throw unreachable(cause)
    })
    throw error
  }
}

async function orUnreachable<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    const { code = '', message = '' } = cause as { code?: string; message?: string }
    if (!outageCodes.test(code) && !outageMessages.test(message)) throw cause
    throw unreachable(cause)
  }
}

const unreachable = (cause: unknown) =>
  new DatabaseError('unreachable', 'The database cannot be reached at the moment.', { cause })
