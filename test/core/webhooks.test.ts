import pino from 'pino'
import { printedMailer } from '../../core/emails/printed-mailer'
import { recordEvent } from '../../core/events/record-event'
import { deadQueue, mostAttempts } from '../../core/jobs/kinds'
import { openBoss } from '../../core/jobs/open-boss'
import { workOff } from '../../core/jobs/work-off'
import { verifySignature } from '../../core/webhooks/verify-signature'
import { addWebhook, listWebhooks, removeWebhook } from '../../core/webhooks/webhooks'
import type { Database } from '../../database/database'
import { describeOnEveryDatabase, openTestDatabase } from '../database/open-test-database'
import { type Received, startReceiver } from './webhook-receiver'

const personId = 'tenant-moit:nam'
const number = 'SC-2026-000001'

describeOnEveryDatabase('webhooks', (engine) => {
  let database: Database
  const now = new Date('2026-11-23T01:30:00.000Z')
  const logger = pino({ level: 'silent' })
  const work = async (times = 1) => {
    const parts = { database, clock: { now: () => now }, logger, mailer: printedMailer(logger) }
    for (let i = 0; i < times; i++) {
      await workOff(openBoss(database), { ...parts, production: false, schedules: [] }, 'send-webhook', {
        evenIfNotDue: true,
      })
    }
    await workOff(openBoss(database), { ...parts, production: false, schedules: [] }, deadQueue)
  }
  const subscribe = async (url: string, kinds = ['*']) => {
    const outcome = await addWebhook({ tx: database, personId, now, production: false }, { url, kinds })
    if ('refused' in outcome || !outcome.value.secret) throw new Error(`refused: ${JSON.stringify(outcome)}`)
    return { id: outcome.value.id, secret: outcome.value.secret }
  }
  const happen = (event: 'created' | 'take' | 'noted', more: { comment?: string; internal?: boolean } = {}) =>
    database.transaction((tx) =>
      recordEvent(tx, {
        ...{ number, event, revision: 3, status: 'submitted', byId: personId, assigneeId: null, at: now },
        ...{ comment: null, people: [personId], helpdesk: true, ...more },
      }),
    )
  const deliveries = () =>
    database.query('select state, attempts, last_error from core.webhook_deliveries order by id')
  const verdict = (secret: string, { headers, body }: Received, at = now) =>
    verifySignature(
      secret,
      {
        delivery: headers['x-imoit-delivery'] ?? '',
        timestamp: headers['x-imoit-timestamp'] ?? '',
        signature: headers['x-imoit-signature'] ?? '',
        body,
      },
      at,
    )

  beforeAll(async () => {
    database = await openTestDatabase(engine)
    await database.query(`insert into core.people (id, name, created_at) values ($1, 'Đỗ Hải Nam', now())`, [
      personId,
    ])
    await database.query(
      `insert into core.requests (number, kind, status, revision, requester_id, details, created_at, updated_at)
       values ($1, 'incident', 'submitted', 3, $2, '{"description": "Lời riêng"}', now(), now())`,
      [number, personId],
    )
  })
  beforeEach(() =>
    database.exec('truncate jobs.job; delete from core.webhook_deliveries; delete from core.webhooks'),
  )
  afterAll(() => database.close())

  test('an event arrives signed, with what happened to which request, and nothing anybody wrote', async () => {
    const receiver = await startReceiver()
    const { secret } = await subscribe(receiver.url)
    await happen('created', { comment: 'Lời riêng' })
    await work()
    receiver.stop()
    const [first] = receiver.received
    if (!first) throw new Error('nothing arrived')
    expect(verdict(secret, first)).toBe('genuine')
    const body = JSON.parse(first.body)
    expect(body).toEqual({
      delivery: first.headers['x-imoit-delivery'],
      sequence: expect.any(Number),
      at: '2026-11-23T01:30:00.000Z',
      event: 'created',
      ...{ number, kind: 'incident', status: 'submitted', revision: 3 },
    })
    expect(await deliveries()).toEqual([{ state: 'sent', attempts: 1, last_error: null }])
    await work()
    expect(receiver.received).toHaveLength(1)
  })

  test('another secret, another body, another delivery or another time is not genuine; an old one is too old', async () => {
    const receiver = await startReceiver()
    const { secret } = await subscribe(receiver.url)
    await happen('created')
    await work()
    receiver.stop()
    const [first] = receiver.received
    if (!first) throw new Error('nothing arrived')
    const changed = (headers: Record<string, string>) => ({
      ...first,
      headers: { ...first.headers, ...headers },
    })
    expect(verdict('another', first)).toBe('forged')
    expect(verdict(secret, { ...first, body: first.body.replace('submitted', 'resolved') })).toBe('forged')
    expect(verdict(secret, changed({ 'x-imoit-delivery': 'again' }))).toBe('forged')
    expect(verdict(secret, changed({ 'x-imoit-timestamp': '1' }))).toBe('forged')
    expect(verdict(secret, changed({ 'x-imoit-signature': 'v1=' }))).toBe('forged')
    expect(verdict(secret, first, new Date(now.getTime() + 300_000))).toBe('genuine')
    expect(verdict(secret, first, new Date(now.getTime() + 301_000))).toBe('too-old')
  })

  test('each system hears only of the events it asked for and of nothing internal', async () => {
    const receiver = await startReceiver()
    await subscribe(receiver.url, ['take'])
    await subscribe(receiver.url, ['created', 'noted'])
    await happen('take')
    await happen('noted', { internal: true })
    await work(3)
    receiver.stop()
    expect(receiver.received.map(({ body }) => JSON.parse(body).event)).toEqual(['take'])
  })

  test.each<[string, Parameters<typeof startReceiver>[0]]>([
    ['answers 503', (nth) => (nth < 3 ? 503 : 200)],
    ['sends elsewhere', (nth) => (nth < 3 ? { status: 307, location: 'http://127.0.0.1:1/' } : 200)],
  ])('a system that %s twice gets the same delivery until it takes it', async (_name, answer) => {
    const receiver = await startReceiver(answer)
    await subscribe(receiver.url)
    await happen('created')
    await work(4)
    receiver.stop()
    expect(receiver.received).toHaveLength(3)
    expect(new Set(receiver.received.map(({ headers }) => headers['x-imoit-delivery'])).size).toBe(1)
    expect(await deliveries()).toEqual([{ state: 'sent', attempts: 3, last_error: null }])
  })

  test('after the last attempt a delivery is dead and the list says so, until one arrives again', async () => {
    let broken = true
    const receiver = await startReceiver(() => (broken ? 500 : 200))
    await subscribe(receiver.url)
    await happen('created')
    await work(mostAttempts + 1)
    expect(await deliveries()).toEqual([{ state: 'dead', attempts: mostAttempts, last_error: 'HTTP-500' }])
    expect(await listWebhooks(database)).toMatchObject([
      { dead: 1, waiting: 0, deadSince: now.toISOString() },
    ])
    broken = false
    await happen('take')
    expect(await listWebhooks(database)).toMatchObject([{ dead: 1, waiting: 1 }])
    await work()
    receiver.stop()
    expect(await listWebhooks(database)).toMatchObject([{ dead: 1, waiting: 0, deadSince: null }])
  })

  test('one that is removed is told nothing more, what waited for it included', async () => {
    const receiver = await startReceiver()
    const { id } = await subscribe(receiver.url)
    await happen('created')
    expect(await removeWebhook(database, id)).toEqual({ value: { done: true, facts: {} } })
    expect(await removeWebhook(database, id)).toEqual({ refused: { code: 'not-found' } })
    await happen('take')
    await work(2)
    receiver.stop()
    expect(receiver.received).toEqual([])
    expect(await deliveries()).toEqual([{ state: 'dead', attempts: 1, last_error: 'REMOVED' }])
    expect(await listWebhooks(database)).toEqual([])
  })

  test('the secret is made here, long, and shown once', async () => {
    const first = await subscribe('https://bao-cao.example.vn/imoit')
    const second = await subscribe('https://bao-cao.example.vn/imoit')
    expect(first.secret).toMatch(/^[\w-]{43}$/)
    expect(second.secret).not.toBe(first.secret)
    expect(JSON.stringify(await listWebhooks(database))).not.toContain(first.secret)
  })

  test.each([[[]], [['created', 'no-such-event']]])('events %j cannot be asked for', async (kinds) => {
    const body = { url: 'https://bao-cao.example.vn/imoit', kinds }
    expect(await addWebhook({ tx: database, personId, now, production: true }, body)).toMatchObject({
      refused: { code: 'invalid-request', errors: [{ path: 'kinds' }] },
    })
  })
})
