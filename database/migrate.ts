import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database, Queryable } from './database'
import { DatabaseError } from './database-error'

export interface Migrations {
  /** PostgreSQL schema the statements build; made when missing. */
  schema: string
  /** Holds '0001-name.sql', '0002-name.sql' …: applied in order, never changed afterwards. */
  folder: string
}

interface Applied {
  name: string
  checksum: string
}

/** Brings a schema up to date and returns the names of the migrations it applied. */
export async function migrate(database: Database, { schema, folder }: Migrations): Promise<string[]> {
  await exclusively(database, schema, async (tx) => {
    await tx.exec(`create schema if not exists ${schema};
      create table if not exists ${schema}.migrations (
        name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
  })
  const files = readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
  const newly: string[] = []
  for (const name of files) {
    const sql = readFileSync(join(folder, name), 'utf8')
    if (await apply(database, schema, name, sql)) newly.push(name)
  }
  await refuseUnknown(database, schema, files)
  return newly
}

function apply(database: Database, schema: string, name: string, sql: string): Promise<boolean> {
  const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
  return exclusively(database, schema, async (tx) => {
    const [applied] = await tx.query<Applied>(
      `select name, checksum from ${schema}.migrations where name = $1`,
      [name],
    )
    if (applied && applied.checksum !== checksum) {
      throw new DatabaseError(
        'migration-changed',
        `Migration ${schema}/${name} was applied with another content: restore it and add a new one instead.`,
      )
    }
    if (applied) return false
    await tx.exec(sql)
    await tx.query(`insert into ${schema}.migrations (name, checksum) values ($1, $2)`, [name, checksum])
    return true
  })
}

/** An older release must not run on a database that a newer one has changed. */
async function refuseUnknown(database: Database, schema: string, files: string[]): Promise<void> {
  const applied = await database.query<Applied>(`select name, checksum from ${schema}.migrations`)
  const unknown = applied.find(({ name }) => !files.includes(name))
  if (unknown) {
    throw new DatabaseError(
      'migration-missing',
      `The database has migration ${schema}/${unknown.name}, which this release does not know: start the newer release.`,
    )
  }
}

/** Replicas that start together migrate one after another. */
function exclusively<T>(database: Database, schema: string, work: (tx: Queryable) => Promise<T>): Promise<T> {
  return database.transaction(async (tx) => {
    if (database.engine === 'postgresql') {
      // A large table takes longer to change than any statement of a turn may.
      await tx.exec('set local statement_timeout = 0')
      await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`imoit-migrate-${schema}`])
    }
    return work(tx)
  })
}
