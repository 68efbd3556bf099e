import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requeueWaiting } from '../../core/jobs/requeue-waiting'
import { coreMigrations, migrateCore } from '../../core/migrate-core'
import { inMemory } from '../../database/in-memory'
import { migrate } from '../../database/migrate'

test('e-mails that waited before pg-boss came get their job, dead ones keep their reason, sent ones rest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'imoit-before-'))
  for (const name of ['0001-requests.sql', '0002-life-cycles.sql']) {
    cpSync(join(coreMigrations.folder, name), join(folder, name))
  }
  const database = await inMemory()
  await migrate(database, { schema: 'core', folder })
  await database.exec(`
    insert into core.emails (recipient, subject, body, state, at) values
      ('a@moit.example', 's', 'b', 'waiting', now()), ('b@moit.example', 's', 'b', 'dead', now()),
      ('c@moit.example', 's', 'b', 'sent', now());
    insert into core.jobs (kind, payload, state, last_error, run_at, created_at) values
      ('send-email', '{"email": 1}', 'waiting', '451', now(), now()),
      ('send-email', '{"email": 2}', 'dead', '550', now(), now()),
      ('send-email', '{"email": 3}', 'done', null, now(), now())`)
  await migrateCore(database)
  for (let i = 0; i < 2; i++) await requeueWaiting(database)
  expect(await database.query('select state, last_error from core.emails order by id')).toEqual([
    { state: 'waiting', last_error: null },
    { state: 'dead', last_error: '550' },
    { state: 'sent', last_error: null },
  ])
  const jobs = await database.query(`select data from jobs.job where name = 'send-email'`)
  expect(jobs).toEqual([{ data: { kind: 'send-email', payload: { email: 1 } } }])
  await database.close()
  rmSync(folder, { recursive: true })
})
