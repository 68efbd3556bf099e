import { PGlite } from '@electric-sql/pglite'
import { overPglite } from './connect-pglite'
import type { Database } from './database'

// Empty segments of the usual size are half of what a new database holds.
const smallLog = ['--wal-segsize=1']

/** A database that ends with the process. A template made by `dump` opens several times faster. */
export async function inMemory(template?: Uint8Array): Promise<Database & { dump(): Promise<Uint8Array> }> {
  const loadDataDir = template && new Blob([new Uint8Array(template)])
  const pglite = await PGlite.create({ loadDataDir, initDbStartParams: smallLog })
  return {
    ...overPglite(pglite),
    dump: async () => new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer()),
  }
}
