import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Pool } from 'pg'
import type { Database } from './database'
import { DatabaseError, notUsable } from './database-error'
import { lockFolder } from './lock-folder'
import { overPool, readTypes } from './over-pool'
import { pgliteStream } from './pglite-stream'
import { statementNames } from './statement-names'

/** Opens the embedded database of a folder, for this process alone; the first time, makes it. */
export async function connectPglite(folder: string): Promise<Database> {
  makeFolder(dirname(folder))
  const unlock = await lockFolder(folder)
  try {
    const pglite = await openFolder(folder)
    const database = overPglite(pglite)
    return { ...database, close: () => database.close().finally(unlock) }
  } catch (error) {
    await unlock()
    throw error
  }
}

/** One session that pg speaks to as it does to a server, so both databases answer alike. */
export function overPglite(pglite: PGlite): Database {
  const pool = new Pool({
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    stream: () => pgliteStream(pglite),
    types: readTypes,
  })
  const database = overPool(pool, 'pglite', statementNames())
  return { ...database, close: () => database.close().then(() => pglite.close()) }
}

async function openFolder(folder: string): Promise<PGlite> {
  if (existsSync(folder)) refuseUnwritable(folder)
  const unfinished = `${folder}.new`
  rmSync(unfinished, { recursive: true, force: true })
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    // Made beside and renamed, so that a kill in the middle leaves nothing half made in its place.
    await (await PGlite.create(unfinished)).close()
    renameSync(unfinished, folder)
  }
  try {
    const pglite: PGlite = await PGlite.create(folder)
    return pglite
  } catch (cause) {
    throw new DatabaseError(
      'folder-from-another-version',
      `The data folder ${folder} (PostgreSQL ${versionOf(folder)} files) cannot be opened by this release: restore its copy or move it away.`,
      { cause },
    )
  }
}

const versionOf = (folder: string) => readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw notUsable(folder, cause)
  }
}

function refuseUnwritable(folder: string): void {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK)
  } catch (cause) {
    throw notUsable(folder, cause)
  }
}
