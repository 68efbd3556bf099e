import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Where } from '../../database/connect'
import { type Engine, openTestDatabase } from '../database/open-test-database'

const server = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'

/** An empty database that several processes in turn, or on PostgreSQL at once, can open. */
export async function makePlace(engine: Engine) {
  return engine === 'pglite' ? ofFolder() : ofServer()
}

function ofFolder() {
  const home = mkdtempSync(join(tmpdir(), 'imoit-chaos-'))
  const where: Where = { folder: join(home, 'database') }
  return {
    where,
    open: () => connect(where),
    remove: async () => rmSync(home, { recursive: true, force: true }),
  }
}

async function ofServer() {
  const made = await openTestDatabase('postgresql')
  const [row] = await made.query<{ name: string }>('select current_database() as name')
  const where: Where = { url: Object.assign(new URL(server), { pathname: row?.name }).href }
  return { where, open: () => connect(where), remove: () => made.close() }
}
