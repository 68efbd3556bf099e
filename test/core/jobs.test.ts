import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pino from 'pino'
import type { Mailer, OutgoingEmail } from '../../core/emails/mailer'
import { queueEmail } from '../../core/emails/queue-email'
import { addJob } from '../../core/jobs/add-job'
import { listDead, reviveEmails } from '../../core/jobs/dead-work'
import type { JobParts } from '../../core/jobs/handlers'
import { deadQueue, leaseSeconds, mostAttempts } from '../../core/jobs/kinds'
import { openBoss } from '../../core/jobs/open-boss'
import { requeueWaiting } from '../../core/jobs/requeue-waiting'
import { runJobs } from '../../core/jobs/run-jobs'
import { workOff } from '../../core/jobs/work-off'
import { migrateCore } from '../../core/migrate-core'
import type { Database } from '../../database/database'
import { describeOnEveryDatabase, openTestDatabase } from '../database/open-test-database'

const letter = { recipient: 'hotro@moit.example', subject: 'Sự cố', body: 'Xin xem.' }

describeOnEveryDatabase('jobs', (engine) => {
  let database: Database
  let send: (email: OutgoingEmail) => Promise<void>
  const tried: number[] = []
  const clock = { now: () => new Date('2026-11-23T01:30:00.000Z') }
  const mailer: Mailer = {
    sends: true,
    send: (email) => {
      tried.push(email.id)
      return send(email)
    },
    close: () => undefined,
  }
  const parts = (): JobParts => ({
    database,
    mailer,
    clock,
    logger: pino({ level: 'silent' }),
    production: false,
    schedules: [],
  })
  const busyServer = () =>
    Promise.reject(Object.assign(new Error('451 hoa@moit.example'), { responseCode: 451 }))
  const queue = () => database.transaction((tx) => queueEmail(tx, clock.now(), letter))
  const work = (evenIfNotDue = false) => workOff(openBoss(database), parts(), 'send-email', { evenIfNotDue })
  const jobs = () =>
    database.query(
      `select state::text, retry_count, output ->> 'reason' as reason from jobs.job where name = 'send-email'`,
    )
  const emails = () => database.query('select state, last_error from core.emails')
  const until = async (holds: () => Promise<boolean> | boolean) => {
    for (let i = 0; i < 400 && !(await holds()); i++) await wait(25)
  }

  beforeAll(async () => {
    database = await openTestDatabase(engine)
  })
  beforeEach(async () => {
    send = async () => undefined
    tried.length = 0
    await database.exec('truncate jobs.job; delete from core.emails')
  })
  afterAll(() => database.close())

  test('a job exists exactly when its cause was committed', async () => {
    const refused = database.transaction(async (tx) => {
      await queueEmail(tx, clock.now(), letter)
      throw new Error('changed my mind')
    })
    await expect(refused).rejects.toThrow('changed my mind')
    expect(await jobs()).toEqual([])
    await queue()
    expect(await jobs()).toEqual([{ state: 'created', retry_count: 0, reason: null }])
  })

  test('the same cause adds one job, however often it is told', async () => {
    const cause = { key: randomUUID() }
    for (let i = 0; i < 3; i++) {
      await database.transaction((tx) => addJob(tx, 'send-email', { email: 0 }, cause))
    }
    expect(await work()).toBe(1)
    await database.transaction((tx) => addJob(tx, 'send-email', { email: 0 }, cause))
    expect(await work(true)).toBe(0)
  })

  test('work for later is left alone until then', async () => {
    await database.transaction((tx) => addJob(tx, 'send-email', { email: 0 }, { startAfterSeconds: 60 }))
    expect(await work()).toBe(0)
    expect(await work(true)).toBe(1)
  })

  test('fails twice, is set down for longer each time, then goes out once', async () => {
    await queue()
    send = busyServer
    const pauses: number[] = []
    for (let i = 0; i < 2; i++) {
      expect(await work(i > 0)).toBe(1)
      expect(await work()).toBe(0)
      const [pause] = await database.query<{ seconds: number }>(
        'select extract(epoch from start_after - now())::float as seconds from jobs.job',
      )
      pauses.push(pause?.seconds ?? 0)
    }
    expect(await jobs()).toEqual([{ state: 'retry', retry_count: 1, reason: '451' }])
    expect(pauses[0]).toBeGreaterThan(5)
    expect(pauses[0]).toBeLessThan(20.1)
    expect(pauses[1]).toBeGreaterThan(15)
    expect(pauses[1]).toBeLessThan(40.1)
    send = async () => undefined
    expect(await work(true)).toBe(1)
    expect(await emails()).toEqual([{ state: 'sent', last_error: null }])
    expect(await work(true)).toBe(0)
    expect(tried).toHaveLength(3)
  })

  test('after the last attempt it is dead, with a code that says why, where one can see it', async () => {
    await queue()
    send = busyServer
    for (let i = 0; i < mostAttempts; i++) expect(await work(true)).toBe(1)
    expect(await work(true)).toBe(0)
    expect(await jobs()).toEqual([{ state: 'failed', retry_count: mostAttempts - 1, reason: '451' }])
    expect(await workOff(openBoss(database), parts(), deadQueue)).toBe(1)
    expect(await emails()).toEqual([{ state: 'dead', last_error: '451' }])
  })

  test('ten workers at once send it once', async () => {
    await queue()
    await Promise.all(Array.from({ length: 10 }, () => work()))
    expect(tried).toHaveLength(1)
  })

  test('two replicas share the work: everything goes out, nothing twice', async () => {
    const ids: number[] = []
    for (let i = 0; i < 60; i++) ids.push(await queue())
    send = () => wait(5)
    const replicas = [runJobs(parts()), runJobs(parts())]
    await until(async () => (await emails()).every(({ state }) => state === 'sent'))
    await Promise.all(replicas.map((replica) => replica.stop()))
    expect(tried.toSorted((a, b) => a - b)).toEqual(ids)
  })

  test('what was committed is started at once when the worker is woken, long before the next look', async () => {
    const runner = runJobs(parts(), 3_600_000)
    await wait(200)
    await queue()
    runner.wake()
    await until(() => tried.length > 0)
    expect(tried).toHaveLength(1)
    await runner.stop()
  })

  test('a worker that is told to stop ends what it holds and takes nothing more', async () => {
    for (let i = 0; i < 5; i++) await queue()
    const releases: (() => void)[] = []
    send = () => new Promise((resolve) => void releases.push(resolve))
    const runner = runJobs(parts())
    await until(() => releases.length === 1)
    const stopped = runner.stop()
    for (const release of releases) release()
    await stopped
    const ended = (await jobs()).map(({ state }) => state)
    expect(ended.toSorted()).toEqual(['completed', 'created', 'created', 'created', 'created'])
  })

  test('what a killed worker held is taken up when its lease has ended', async () => {
    await queue()
    const boss = openBoss(database)
    await boss.fetch('send-email')
    await boss.expire()
    expect(await work(true)).toBe(0)
    await database.query(`update jobs.job set started_on = now() - interval '1 second' * $1`, [
      leaseSeconds + 1,
    ])
    await boss.expire()
    expect(await work(true)).toBe(1)
    expect(await emails()).toEqual([{ state: 'sent', last_error: null }])
  })

  test('an e-mail without a job gets one, and only one; one whose job is dead is dead', async () => {
    await queue()
    await database.exec('truncate jobs.job')
    await Promise.all([requeueWaiting(database), requeueWaiting(database)])
    expect(await jobs()).toHaveLength(1)
    await database.exec(`update jobs.job set state = 'failed'`)
    await requeueWaiting(database)
    expect(await emails()).toEqual([{ state: 'dead', last_error: 'GIVEN-UP' }])
  })

  test('what died is listed without its words, and is sent after all when told so', async () => {
    const id = await queue()
    const refusal = { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }
    send = () => Promise.reject(Object.assign(new Error('550 hotro@moit.example'), refusal))
    expect(await work()).toBe(1)
    expect(await listDead(database)).toEqual([
      { kind: 'send-email', id: String(id), to: letter.recipient, reason: 'EENVELOPE 550', at: clock.now() },
    ])
    send = async () => undefined
    const later = new Date(clock.now().getTime() + 1)
    expect(await database.transaction((tx) => reviveEmails(tx, later))).toBe(0)
    expect(await database.transaction((tx) => reviveEmails(tx, clock.now()))).toBe(1)
    expect(await work()).toBe(1)
    expect(await emails()).toEqual([{ state: 'sent', last_error: null }])
    expect(await listDead(database)).toEqual([])
  })

  test('a letter to somebody erased since is neither listed nor sent after all', async () => {
    await queue()
    await database.exec(`update core.emails set state = 'dead', last_error = 'ERASED'`)
    expect(await listDead(database)).toEqual([])
    expect(await database.transaction((tx) => reviveEmails(tx, new Date(0)))).toBe(0)
  })

  test('a database that is away just when an e-mail has gone out does not make it go out again', async () => {
    await queue()
    let away = true
    const query: Database['query'] = (sql, values) => {
      if (!away || !sql.includes("state = 'sent'")) return database.query(sql, values)
      away = false
      return Promise.reject(new Error('timeout exceeded'))
    }
    expect(
      await workOff(openBoss(database), { ...parts(), database: { ...database, query } }, 'send-email'),
    ).toBe(1)
    expect(await work(true)).toBe(0)
    expect(await emails()).toEqual([{ state: 'sent', last_error: null }])
    expect(tried).toHaveLength(1)
  })

  test('installing again changes nothing and loses nothing', async () => {
    await queue()
    await Promise.all([migrateCore(database), migrateCore(database)])
    expect(await jobs()).toHaveLength(1)
  })
})
