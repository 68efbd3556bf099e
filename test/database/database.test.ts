import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../database/database'
import { migrate } from '../../database/migrate'
import { describeOnEveryDatabase, openTestDatabase } from './open-test-database'

describeOnEveryDatabase('database', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase(engine)
    await database.exec(
      'create table notes (id bigint primary key, text text, more jsonb, tags text[], at timestamptz)',
    )
  })
  afterAll(() => database.close())
  beforeEach(() => database.exec('delete from notes'))
  const count = async () =>
    (await database.query<{ rows: number }>('select count(*) as rows from notes'))[0]?.rows

  test('values come back as they went in, on every engine alike', async () => {
    const at = new Date('2026-11-23T01:30:00.123Z')
    const more = { a: [1, 'hai', null], 'ký tự': 'Đ' }
    await database.query('insert into notes values ($1, $2, $3, $4, $5)', [
      7,
      `'; -- đ`,
      JSON.stringify(more),
      ['x', 'y"z'],
      at,
    ])
    expect(await database.query('select * from notes')).toEqual([
      { id: 7, text: `'; -- đ`, more, tags: ['x', 'y"z'], at },
    ])
    expect(await database.query('select 9007199254740991::int8 as big, null as none, true as yes')).toEqual([
      { big: Number.MAX_SAFE_INTEGER, none: null, yes: true },
    ])
  })

  test('a transaction leaves everything or nothing', async () => {
    await database.transaction((tx) => tx.query('insert into notes (id) values (1)'))
    const failing = database.transaction(async (tx) => {
      await tx.query('insert into notes (id) values (2)')
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await count()).toBe(1)
  })

  if (engine === 'postgresql')
    test('what waits too long for a lock is to be tried again, not a mistake of ours', async () => {
      await database.query('insert into notes (id) values (1)')
      await database.transaction(async (tx) => {
        await tx.query('select 1 from notes for update')
        const waiting = database.transaction(async (other) => {
          await other.exec(`set local statement_timeout = '50ms'`)
          await other.query('select 1 from notes for update')
        })
        await expect(waiting).rejects.toMatchObject({ code: 'unreachable' })
      })
    })

  test('a statement asked again and again may fail in between, and follows a changed table', async () => {
    const keep = (id: number) => database.query('insert into notes (id) values ($1)', [id])
    for (const id of [11, 12, 13]) {
      await keep(id)
      await expect(keep(id)).rejects.toMatchObject({ code: '23505' })
    }
    const all = () => database.query('select * from notes where id > $1 order by id', [10])
    for (let times = 0; times < 3; times += 1) expect(await all()).toHaveLength(3)
    await database.exec('alter table notes add column said text')
    expect(await all()).toContainEqual(expect.objectContaining({ id: 11, said: null }))
    await database.exec('alter table notes drop column said')
    await database.query('delete from notes where id > $1', [10])
  })

  test('a failing statement undoes its transaction and the next one works', async () => {
    const failing = database.transaction(async (tx) => {
      await tx.query('insert into notes (id) values (3)')
      await tx.query('select * from nowhere')
    })
    await expect(failing).rejects.toThrow('nowhere')
    expect(await count()).toBe(0)
  })

  test('what comes after a savepoint can be undone alone', async () => {
    await database.transaction(async (tx) => {
      await tx.query('insert into notes (id) values (4)')
      await tx.exec('savepoint here')
      await tx.query('insert into notes (id) values (5)')
      await tx.exec('rollback to savepoint here')
    })
    expect(await database.query('select id from notes')).toEqual([{ id: 4 }])
  })

  test('fifty transactions on one row lose no update', async () => {
    await database.query(`insert into notes (id, text) values (1, '0')`)
    const add = () =>
      database.transaction(async (tx) => {
        const [note] = await tx.query<{ text: string }>('select text from notes where id = 1 for update')
        await tx.query('update notes set text = $1 where id = 1', [String(Number(note?.text) + 1)])
      })
    await Promise.all(Array.from({ length: 50 }, add))
    expect(await database.query('select text from notes')).toEqual([{ text: '50' }])
  })

  describe('migrations', () => {
    let folder: string
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'imoit-migrations-'))
      await database.exec('drop schema if exists trial cascade')
      write('0001-first.sql', 'create table trial.first (id int); insert into trial.first values (1);')
    })
    afterEach(() => rmSync(folder, { recursive: true }))
    const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql)
    const run = () => migrate(database, { schema: 'trial', folder })

    test('each is applied once, in order', async () => {
      write('0002-second.sql', 'insert into trial.first values (2);')
      expect(await run()).toEqual(['0001-first.sql', '0002-second.sql'])
      write('0003-third.sql', 'insert into trial.first values (3);')
      expect(await run()).toEqual(['0003-third.sql'])
      expect(await run()).toEqual([])
      expect(await database.query('select id from trial.first order by id')).toEqual([
        { id: 1 },
        { id: 2 },
        { id: 3 },
      ])
    })

    test('one may take longer than a statement of a turn', async () => {
      write(
        '0002-limit.sql',
        `create table trial.limits as select current_setting('statement_timeout') as most;`,
      )
      await run()
      expect(await database.query('select most from trial.limits')).toEqual([{ most: '0' }])
    })

    test('several starts at once apply it once', async () => {
      const all = await Promise.all(Array.from({ length: 5 }, run))
      expect(all.flat()).toEqual(['0001-first.sql'])
    })

    test('one that fails leaves nothing behind and can be mended', async () => {
      write('0002-broken.sql', 'create table trial.second (id int); select * from nowhere;')
      await expect(run()).rejects.toThrow('nowhere')
      expect(await database.query(`select to_regclass('trial.second') as there`)).toEqual([{ there: null }])
      write('0002-broken.sql', 'create table trial.second (id int);')
      expect(await run()).toEqual(['0002-broken.sql'])
    })

    test('an applied one that was edited, or that this release does not have, is refused by name', async () => {
      await run()
      write('0001-first.sql', 'create table trial.first (id bigint);')
      await expect(run()).rejects.toMatchObject({
        code: 'migration-changed',
        message: expect.stringContaining('0001-first.sql'),
      })
      rmSync(join(folder, '0001-first.sql'))
      await expect(run()).rejects.toMatchObject({
        code: 'migration-missing',
        message: expect.stringContaining('0001-first.sql'),
      })
    })
  })
})
