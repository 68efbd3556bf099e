import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coreMigrations, migrateCore } from '../../core/migrate-core'
import { inMemory } from '../../database/in-memory'
import { migrate } from '../../database/migrate'

test('requests filed before each person had an outcome get one, and keep what the head confirmed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'imoit-before-'))
  cpSync(join(coreMigrations.folder, '0001-requests.sql'), join(folder, '0001-requests.sql'))
  const database = await inMemory()
  await migrate(database, { schema: 'core', folder })
  const holders = JSON.stringify([
    { name: 'Hà', email: 'ha@moit.example' },
    { name: 'An', email: 'an@moit.example' },
  ])
  await database.exec(`
    insert into core.people (id, name, created_at) values ('t:hoa', 'Hoa', now());
    insert into core.requests (number, kind, status, revision, requester_id, details, created_at, updated_at)
      select 'TK-' || status, 'account-request', status, 3, 't:hoa',
        '{"kind": "account-request", "holders": ${holders}}', now(), now()
      from unnest(array['awaiting-confirmation', 'in-progress', 'resolved', 'rejected']) as each (status);
    insert into core.requests (number, kind, status, revision, requester_id, details, created_at, updated_at)
      values ('SC-1', 'incident', 'submitted', 1, 't:hoa', '{"kind": "incident"}', now(), now());
    insert into core.events (sequence, number, event, status, revision, by_id, people, helpdesk, at)
      values (1, 'TK-in-progress', 'confirm', 'submitted', 2, 't:hoa', '{}', true, now())`)
  await migrateCore(database)
  const rows = await database.query<{
    number: string
    results: string
    names: string
    confirmed: number | null
  }>(
    `select r.number, r.confirmed_revision as confirmed,
       (select string_agg(h ->> 'result', ' ') from jsonb_array_elements(r.details -> 'holders') as h) as results,
       (select string_agg(h ->> 'name', ' ') from jsonb_array_elements(r.details -> 'holders') as h) as names
     from core.requests r order by r.number`,
  )
  expect(rows).toEqual([
    { number: 'SC-1', confirmed: null, results: null, names: null },
    { number: 'TK-awaiting-confirmation', confirmed: null, results: 'pending pending', names: 'Hà An' },
    { number: 'TK-in-progress', confirmed: 2, results: 'pending pending', names: 'Hà An' },
    { number: 'TK-rejected', confirmed: null, results: 'refused refused', names: 'Hà An' },
    { number: 'TK-resolved', confirmed: null, results: 'done done', names: 'Hà An' },
  ])
  await database.close()
  rmSync(folder, { recursive: true })
})
