import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { tellEvent } from '../../bot/conversation/tell-event'
import type { NoticeBody } from '../../core/contract/notices'
import { found, recorded } from '../core/expect-outcome'
import { move } from '../core/sample-bodies'
import { startTestCore, type TestCore } from '../core/start-test-core'
import { acting, testPeople } from '../core/test-people'
import { fastestEngine, openTestDatabase } from '../database/open-test-database'
import { type BotUnderTest, eventually, message, startBot } from './bot-under-test'
import type { Call } from './fake-connector'

const { nga } = testPeople
const perSecond = 250
const limits = {
  conversation: [{ count: 7, ms: 1_000 }],
  tenant: [{ count: perSecond, ms: 1_000 }],
}

/** A busy machine is not a lost message. */
const patient = { sendTimeoutMs: 60_000, leaseSeconds: 120, eventsEveryMs: 400 }

let core: TestCore
let bot: BotUnderTest
beforeAll(async () => {
  const engine = fastestEngine()
  core = await startTestCore({ engine })
  bot = await startBot({
    database: await openTestDatabase(engine),

    config: { sendLimits: limits, ...patient },
    parts: { core: core.client, tellEvent },
  })
})
afterAll(async () => {
  await bot.stop()
  await core.stop()
})

const outage: NoticeBody = {
  type: 'outage',
  title: 'Không đăng nhập được',
  text: 'Từ 08:00 nhiều đơn vị không đăng nhập được iMOIT.',
  startsAt: '2026-11-23T01:00:00.000Z',
}
async function send(body: NoticeBody): Promise<string> {
  const { number } = recorded(await core.clientFor(nga).submit({ name: 'writeNotice', body }, randomUUID()))
  recorded(await core.clientFor(nga).submit(move(number, 'send', 1)))
  core.clock.advance(60_000)
  return number
}

const nameOf = (n: number) => `reader-${String(n).padStart(4, '0')}`
/** People who have the app, as the bot and the core service know them after their first message. */
async function meet(from: number, to: number): Promise<void> {
  const names = Array.from({ length: to - from }, (_, n) => nameOf(from + n))
  await core.database.query(
    `insert into core.people (id, name, email, created_at)
     select 'tenant:' || name, name, name || '@moit.example', now() from unnest($1::text[]) as reader (name)`,
    [names],
  )
  await bot.database.query(
    `insert into bot.conversations (tenant, conversation, version, state, place, address, object_id)
     select 'tenant', 'a:' || name, 1, '{}', 'personal', jsonb_build_object('tenant', 'tenant',
       'conversation', 'a:' || name, 'place', 'personal', 'channel', 'msteams', 'serviceUrl', $2::text,
       'bot', '{"id": "28:bot"}'::jsonb, 'person', jsonb_build_object('id', '29:' || name)), name
     from unnest($1::text[]) as reader (name)`,
    [names, bot.connector.url],
  )
}
const forgetPeople = () =>
  bot.database.exec(
    'delete from bot.outgoing; delete from bot.broadcasts; delete from bot.conversations; delete from bot.preferences',
  )

const reportOf = async (number: string) =>
  found(await core.client.read(acting(nga), 'deliveryReport', { number }))
const teamsOf = async (number: string) => {
  const rows = await core.database.query<{ state: string; reason: string | null; recipient: string }>(
    `select state, reason, recipient from core.notice_deliveries where number = $1 and way = 'teams'`,
    [number],
  )
  return rows
}
/** Looked at now and then: counting takes time from the sending itself. */
async function settled(number: string, people: number): Promise<void> {
  for (let looks = 0; looks < 800; looks += 1) {
    const [row] = await core.database.query<{ all: number; waiting: number }>(
      `select count(*)::int as "all", count(*) filter (where state = 'waiting')::int as waiting
       from core.notice_deliveries where number = $1 and way = 'teams'`,
      [number],
    )
    if (row?.all === people && row.waiting === 0) return
    await wait(200)
  }
  throw new Error('not everybody was told in time')
}
const readerOf = ({ path }: Call) => /reader-(\d{4})/.exec(decodeURIComponent(path))?.[1]
const isNotice = ({ body }: Call) => JSON.stringify(body).includes('TB-2026-')

describe('a notice to two thousand people', () => {
  const readers = 2_000
  const blocked = (n: number) => n % 100 === 3
  const gone = (n: number) => n % 100 === 7
  const busyOnce = (n: number) => n % 50 === 11
  let number: string
  let posts: Call[]
  let passedMeanwhile: number

  beforeAll(async () => {
    await meet(0, readers)
    const refused = new Set<number>()
    bot.connector.answerWith((call) => {
      const n = Number(readerOf(call) ?? Number.NaN)
      if (blocked(n)) return { status: 403, body: { error: { code: 'MessageWritesBlocked' } } }
      if (gone(n)) return { status: 404, body: { error: { code: 'ConversationNotFound' } } }
      if (!busyOnce(n) || refused.has(n)) return undefined
      refused.add(n)
      return { status: 429, headers: { 'retry-after': '1' } }
    })
    number = await send(outage)
    await eventually(() => bot.connector.messages().length > 100, 60_000)
    const before = bot.connector.calls.length
    await bot.post(message(bot.connector, 'một'))
    passedMeanwhile = bot.connector.calls.slice(before).findIndex(({ body }) => body.text === '1: một')
    await settled(number, readers)
    posts = bot.connector.calls.filter((call) => isNotice(call))
  })

  test('reaches each once who can be reached, and is tried again only where Teams asks for it', () => {
    const tries = new Map<number, number>()
    for (const call of posts) {
      const n = Number(readerOf(call))
      tries.set(n, (tries.get(n) ?? 0) + 1)
    }
    expect(tries.size).toBe(readers)
    for (const [n, count] of tries) expect([n, count]).toEqual([n, busyOnce(n) ? 2 : 1])
  })

  test('never sends more in a second than the tenant may', () => {
    const times = posts.map(({ at }) => at)
    const windows = times.slice(perSecond).map((at, n) => at - (times[n] ?? 0))
    // What was sent a second apart may arrive a little closer.
    expect(Math.min(...windows)).toBeGreaterThanOrEqual(850)
  })

  test('waits as long as Teams asks', () => {
    for (let n = 11; n < readers; n += 50) {
      const [first, second] = posts.filter((call) => Number(readerOf(call)) === n)
      expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(950)
    }
  })

  test('keeps nobody waiting who asks something meanwhile', () => {
    expect(passedMeanwhile).toBeGreaterThanOrEqual(0)
    expect(passedMeanwhile).toBeLessThan(readers / 2)
  })

  test('is reported whole: who got it, who did not and why', async () => {
    const rows = await teamsOf(number)
    const reasons = new Map<string, number>()
    for (const { state, reason } of rows) {
      const key = `${state} ${reason ?? ''}`.trim()
      reasons.set(key, (reasons.get(key) ?? 0) + 1)
    }
    expect(Object.fromEntries(reasons)).toEqual({
      sent: readers - readers / 50,
      'dead 403 MessageWritesBlocked': readers / 100,
      'dead 404 ConversationNotFound': readers / 100,
    })
    const { total, sent, dead, waiting } = await reportOf(number)
    expect(total).toBe(sent + dead + waiting)
  })

  test('goes by e-mail to those whom Teams refuses, once each', async () => {
    const letters = await core.database.query<{ recipient: string }>(
      `select recipient from core.emails where recipient like 'reader-%' order by recipient`,
    )
    const expected = Array.from({ length: readers }, (_, n) => n).filter((n) => blocked(n) || gone(n))
    expect(letters.map(({ recipient }) => recipient)).toEqual(
      expected.map((n) => `${nameOf(n)}@moit.example`),
    )
  })
})

describe('a notice to a few', () => {
  beforeEach(async () => {
    await forgetPeople()
    bot.connector.clear()
  })
  let next = 5_000
  const meetSome = async (count: number) => {
    const from = next
    next += count
    await meet(from, next)
    return from
  }

  test('tells what happened, since when, who says so, what to do and how to turn it off', async () => {
    await meetSome(1)
    const number = await send(outage)
    await settled(number, 1)
    const shown = JSON.stringify(bot.connector.messages()[0]?.body)
    for (const part of [
      number,
      outage.title,
      outage.text,
      '08:00 23/11/2026',
      nga.name,
      'tắt thông báo sự cố',
    ]) {
      expect(shown).toContain(part)
    }
  })

  test('leaves out who turned notices off, and waits for the end of quiet hours', async () => {
    const first = await meetSome(3)
    await bot.database.query(
      `insert into bot.preferences (tenant, object_id, muted, quiet_from, quiet_until)
       values ('tenant', $1, '{notices}', null, null), ('tenant', $2, '{}', '08:00', '09:00')`,
      [nameOf(first), nameOf(first + 1)],
    )
    const number = await send(outage)
    await eventually(async () => (await teamsOf(number)).some(({ state }) => state === 'sent'), 10_000)
    const states = (await teamsOf(number)).map(({ recipient, state }) => [recipient, state])
    expect(states.sort()).toEqual([
      [`tenant:${nameOf(first + 1)}`, 'waiting'],
      [`tenant:${nameOf(first + 2)}`, 'sent'],
    ])
  })

  test('that an all-clear overtook is not sent any more, nor mailed', async () => {
    const first = await meetSome(1)
    const person = nameOf(first)
    await bot.database.query(
      `insert into bot.preferences (tenant, object_id, quiet_from, quiet_until) values ('tenant', $1, '08:00', '09:00')`,
      [person],
    )
    const about = await send(outage)
    await eventually(async () => (await teamsOf(about)).length === 1, 10_000)
    const clear = await send({ ...outage, type: 'all-clear', about })
    await settled(about, 1)
    expect(await teamsOf(about)).toMatchObject([{ state: 'dead', reason: 'superseded' }])
    await eventually(async () => (await teamsOf(clear)).length === 1, 10_000)
    expect(await teamsOf(clear)).toMatchObject([{ state: 'waiting' }])
    const letters = await core.database.query('select 1 from core.emails where recipient = $1', [
      `${person}@moit.example`,
    ])
    expect(letters).toEqual([])
  })

  test('goes on where another process left off: nobody twice, nobody left out', async () => {
    const first = await meetSome(40)
    await bot.bot.close()
    bot.connector.clear()
    const again = () =>
      startBot({
        config: { ...patient, sendLimits: { ...limits, tenant: [{ count: 10, ms: 1_000 }] } },
        parts: { core: core.client, tellEvent },
        database: bot.database,
        connector: bot.connector,
      })
    bot = await again()
    const number = await send(outage)
    await eventually(() => bot.connector.messages().length >= 5, 10_000)
    await bot.bot.close()
    bot = await startBot({
      config: { ...patient, sendLimits: limits },
      parts: { core: core.client, tellEvent },
      database: bot.database,
      connector: bot.connector,
    })
    await settled(number, 40)
    const told = bot.connector.messages().map((call) => Number(readerOf(call)))
    expect(told.sort()).toEqual(Array.from({ length: 40 }, (_, n) => first + n))
  })
})
