import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { botMigrations } from '../../bot/store/store'
import { queues } from '../../core/jobs/kinds'
import { coreMigrations, migrateCore } from '../../core/migrate-core'
import { connect } from '../../database/connect'
import type { Database } from '../../database/database'
import { inMemory } from '../../database/in-memory'
import { migrate } from '../../database/migrate'

export type Engine = Database['engine']

/** A database with the empty schemas of core and bot, gone when it is closed. */
export const openTestDatabase = (engine: Engine = 'pglite'): Promise<Database> =>
  engine === 'pglite' ? onPglite() : onPostgresql()

/** Where a server for tests may be; probed once, synchronously, so that suites can be declared by it. */
const serverUrl = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'
const answers = () => {
  const { hostname, port } = new URL(serverUrl)
  const probe = `require('net').connect(${Number(port || 5432)}, ${JSON.stringify(hostname)})
    .on('connect', () => process.exit(0)).on('error', () => process.exit(1))`
  return spawnSync(process.execPath, ['-e', probe], { timeout: 2_000 }).status === 0
}

/** For a test of much work: PostgreSQL where one answers. */
export const fastestEngine = (): Engine => (answers() ? 'postgresql' : 'pglite')

/** Declares the suite on PGlite, and on PostgreSQL where one answers, else as visibly skipped. */
export function describeOnEveryDatabase(name: string, suite: (engine: Engine) => void): void {
  describe(`${name} (PGlite)`, () => suite('pglite'))
  if (answers()) describe(`${name} (PostgreSQL)`, () => suite('postgresql'))
  else
    describe.skip(`${name} (PostgreSQL): none at ${new URL(serverUrl).host}, set TEST_DATABASE_URL`, () =>
      suite('postgresql'))
}

async function onPglite(): Promise<Database> {
  const template = templateFile()
  if (existsSync(template)) return inMemory(readFileSync(template))
  const database = await inMemory()
  await migrateAll(database)
  for (const statement of slim) await database.exec(statement)
  const unfinished = `${template}.${randomBytes(4).toString('hex')}`
  mkdirSync(dirname(template), { recursive: true })
  writeFileSync(unfinished, await database.dump())
  renameSync(unfinished, template)
  return database
}

async function migrateAll(database: Database): Promise<void> {
  await migrateCore(database)
  await migrate(database, botMigrations)
}

/** Databases nobody opens and buffers nobody fills would make every copy slower. */
const slim = [
  'alter database template0 is_template false',
  'alter database template1 is_template false',
  'drop database template0',
  'drop database template1',
  `alter system set shared_buffers = '16MB'`,
  'checkpoint',
]

/** Making a database takes seconds, copying one a fraction: kept between runs while nothing it is made of changes. */
function templateFile(): string {
  const driver = join(dirname(require.resolve('@electric-sql/pglite')), '..', 'package.json')
  const versions = [driver, require.resolve('pg-boss/package.json')].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).version,
  )
  const hash = createHash('sha256').update(JSON.stringify([versions, queues, slim]))
  for (const { folder } of [coreMigrations, botMigrations]) {
    for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)))
  }
  return join(tmpdir(), 'imoit-assistant-tests', `${hash.digest('hex').slice(0, 16)}.tar`)
}

async function onPostgresql(): Promise<Database> {
  const name = `imoit_test_${randomBytes(6).toString('hex')}`
  const server = await connect({ url: serverUrl })
  await server.exec(`create database ${name}`)
  const database = await connect({ url: Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href })
  await migrateAll(database)
  return {
    ...database,
    close: async () => {
      await database.close()
      await server.exec(`drop database ${name} with (force)`)
      await server.close()
    },
  }
}
