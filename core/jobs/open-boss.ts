import PgBoss from 'pg-boss'
import type { Database, Queryable, SqlValue } from '../../database/database'

const daySeconds = 86_400
const lockedPlan = /^\s*BEGIN;([\s\S]*)COMMIT;\s*$/

/**
 * pg-boss over our own connection: its tables, its statements, none of its timers or workers.
 * Given a transaction, what it does is part of that.
 */
export const openBoss = (database: Database | Queryable): PgBoss =>
  new PgBoss({
    db: executorOver(database),
    schema: 'jobs',
    supervise: false,
    schedule: false,
    archiveCompletedAfterSeconds: 3 * daySeconds,
    archiveFailedAfterSeconds: 90 * daySeconds,
    deleteAfterDays: 30,
  })

export function executorOver(database: Database | Queryable): PgBoss.Db {
  return {
    executeSql: async (text: string, values: unknown[] = []) => {
      const plan = lockedPlan.exec(text)?.[1]
      if (plan === undefined) return { rows: await database.query(text, values.map(toSqlValue)) }
      // As one text it would leave the connection in an aborted transaction when a statement fails.
      if ('transaction' in database) await database.transaction((tx) => tx.exec(plan))
      else await database.exec(plan)
      return { rows: [] }
    },
  }
}

function toSqlValue(value: unknown): SqlValue {
  if (value === undefined || value === null) return null
  if (typeof value !== 'object' || value instanceof Date || Array.isArray(value)) return value as SqlValue
  return JSON.stringify(value)
}
