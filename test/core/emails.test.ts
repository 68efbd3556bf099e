import { setTimeout as wait } from 'node:timers/promises'
import pino from 'pino'
import type { Mailer, OutgoingEmail } from '../../core/emails/mailer'
import { queueEmails } from '../../core/emails/queue-emails'
import { leaseMs, mostAttempts } from '../../core/jobs/claim-job'
import { runNext } from '../../core/jobs/run-jobs'
import type { Database } from '../../database/database'
import { describeOnEveryDatabase, openTestDatabase } from '../database/open-test-database'
import { callRaw, expectProblem } from './call-raw'
import { expectRefused, found, recorded } from './expect-outcome'
import { account, incident, move } from './sample-bodies'
import { movableClock, startTestCore, type TestCore } from './start-test-core'
import { testPeople } from './test-people'

const { hoa, bao, nga } = testPeople

describe('what is written to whom', () => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore()
  })
  afterAll(() => core.stop())
  const emails = async () => found(await core.client.emails()).reverse()

  test('the head is asked, the helpdesk told, the requester kept informed; and nobody of the own doing', async () => {
    const { number } = recorded(await core.clientFor(hoa).submit(account({ reason: 'Lời riêng' })))
    recorded(await core.clientFor(bao).submit(move(number, 'confirm', 1)))
    recorded(await core.clientFor(nga).submit(move(number, 'reject', 2, 'Đã có tài khoản')))
    const letters = await emails()
    expect(letters.map(({ to, subject }) => [to, subject])).toEqual([
      [bao.email, `[iMOIT] Đề nghị xác nhận: Yêu cầu tài khoản ${number}`],
      [hoa.email, `[iMOIT] Yêu cầu tài khoản ${number}: Đã gửi bộ phận hỗ trợ`],
      ['hotro@moit.example', `[iMOIT] Mới: Yêu cầu tài khoản ${number}`],
      [hoa.email, `[iMOIT] Yêu cầu tài khoản ${number}: Bị từ chối`],
    ])
    expect(letters[3]?.body).toContain('Ý kiến: Đã có tài khoản')
    for (const { body } of letters) expect(body).not.toContain('Lời riêng')
  })

  test('an urgent report is marked so and holds no details', async () => {
    const since = '2026-11-23T01:00:00.000Z'
    const body = { category: 'misdirected-secret', since } as const
    const { number } = recorded(await core.clientFor(hoa).submit({ name: 'reportIncident', body }))
    const letter = (await emails()).at(-1)
    expect([letter?.to, letter?.subject]).toEqual(['hotro@moit.example', `[iMOIT] KHẨN: Sự cố ${number}`])
  })

  test('they are shown only while no mail server sends them', async () => {
    const sending = await startTestCore({
      mailer: { sends: true, send: async () => undefined, close: () => undefined },
    })
    expectProblem(await callRaw(sending, 'GET', '/v1/emails', undefined, { as: 'service' }), 404, 'not-found')
    expectRefused(await sending.client.emails(), 'not-found')
    await sending.stop()
  })

  test('the running service sends without being asked', async () => {
    const sent: OutgoingEmail[] = []
    const mailer: Mailer = {
      sends: true,
      send: async (email) => void sent.push(email),
      close: () => undefined,
    }
    const running = await startTestCore({ mailer })
    recorded(await running.clientFor(hoa).submit(incident()))
    for (let i = 0; i < 40 && sent.length === 0; i++) await wait(25)
    expect(sent).toMatchObject([{ recipient: 'hotro@moit.example' }])
    await running.stop()
  })
})

describeOnEveryDatabase('the outbox', (engine) => {
  let database: Database
  let fails = 0
  const clock = movableClock()
  const tried: OutgoingEmail[] = []
  const mailer: Mailer = {
    sends: true,
    send: async (email) => {
      tried.push(email)
      if (fails-- > 0) throw Object.assign(new Error('451 later, hoa@moit.example'), { responseCode: 451 })
    },
    close: () => undefined,
  }
  const parts = () => ({ database, mailer, clock, logger: pino({ level: 'silent' }), random: () => 1 })
  const work = () => runNext(parts())
  const jobs = () =>
    database.query<{ state: string; attempts: number; last_error: string | null }>(
      'select state, attempts, last_error from core.jobs',
    )
  const emailState = async () =>
    (await database.query<{ state: string }>('select state from core.emails'))[0]?.state

  beforeAll(async () => {
    database = await openTestDatabase(engine)
  })
  beforeEach(async () => {
    fails = 0
    tried.length = 0
    await database.exec('delete from core.jobs; delete from core.emails')
    const facts = { number: 'SC-2026-000001', requester: 'Hoa', by: 'Hoa', comment: null } as const
    await database.transaction((tx) =>
      queueEmails(tx, clock.now(), 'toHelpdesk', ['hotro@moit.example'], {
        ...facts,
        kind: 'incident',
        status: 'submitted',
      }),
    )
  })
  afterAll(() => database.close())

  test('fails twice, is set down longer each time, then goes out once', async () => {
    fails = 2
    expect(await work()).toBe(true)
    expect(await jobs()).toEqual([{ state: 'waiting', attempts: 1, last_error: '451' }])
    expect(await work()).toBe(false)
    clock.advance(4_000)
    expect(await work()).toBe(true)
    clock.advance(4_000)
    expect(await work()).toBe(false)
    clock.advance(4_000)
    expect(await work()).toBe(true)
    expect(await jobs()).toEqual([{ state: 'done', attempts: 3, last_error: '451' }])
    expect(await emailState()).toBe('sent')
    expect(tried).toHaveLength(3)
    expect(await work()).toBe(false)
  })

  test('after the last attempt it is dead, where one can see it', async () => {
    fails = Number.POSITIVE_INFINITY
    for (let i = 0; i < mostAttempts; i++) {
      expect(await work()).toBe(true)
      clock.advance(3_600_000)
    }
    expect(await work()).toBe(false)
    expect(await jobs()).toEqual([{ state: 'dead', attempts: mostAttempts, last_error: '451' }])
    expect(await emailState()).toBe('dead')
  })

  test('what a killed worker held is taken up when its lease ends', async () => {
    await database.query('update core.jobs set attempts = 1, leased_until = $1', [
      new Date(clock.now().getTime() + leaseMs),
    ])
    expect(await work()).toBe(false)
    clock.advance(leaseMs)
    expect(await work()).toBe(true)
    expect(await emailState()).toBe('sent')
  })

  test('ten workers at once send it once', async () => {
    await Promise.all(Array.from({ length: 10 }, work))
    expect(tried).toHaveLength(1)
  })

  test('a worker that is told to stop gives the job back', async () => {
    expect(await runNext(parts(), () => true)).toBe(true)
    expect(await jobs()).toEqual([{ state: 'waiting', attempts: 0, last_error: null }])
    expect(await work()).toBe(true)
  })
})
