import type { Database } from '../../database/database'
import { type BotUnderTest, eventually, message, newPerson, startBot } from './bot-under-test'

let bot: BotUnderTest
let conversation: string

beforeAll(async () => {
  bot = await startBot()
})
afterAll(() => bot.stop())
beforeEach(async () => {
  bot.connector.clear()
  Object.assign(bot.core.settings, { down: false, slowMs: 0, refuse: false, submitted: () => {} })
  bot.core.recorded.clear()
  conversation = newPerson()
})

test('answers a message in the conversation it came from, as a reply to it', async () => {
  const said = message(bot.connector, 'xin chào')
  expect(await bot.post(said)).toMatchObject({ status: 200, text: '{}' })
  const [call] = bot.connector.messages()
  expect(call).toMatchObject({
    method: 'POST',
    path: `/v3/conversations/${encodeURIComponent(conversation)}/activities/${said.id}`,
    body: {
      text: '1: xin chào',
      textFormat: 'markdown',
      from: { id: '28:bot' },
      recipient: { id: '29:hoa' },
    },
  })
})

test('one activity delivered three times at once is answered once', async () => {
  const said = message(bot.connector, 'xin chào')
  const answers = await Promise.all([bot.post(said), bot.post(said), bot.post(said)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  await bot.post(said)
  expect(bot.connector.texts()).toEqual(['1: xin chào'])
})

test('one form delivered three times at once is submitted once', async () => {
  const sent = message(bot.connector, undefined, { value: { nonce: 'n-1' } })
  await Promise.all([bot.post(sent), bot.post(sent), bot.post(sent)])
  expect([...bot.core.recorded.values()].map(({ times }) => times)).toEqual([1])
  expect(bot.connector.texts()).toEqual(['đã ghi HT-2026-000001'])
})

test('two taps on one form are one request, and the second is told of the first', async () => {
  await bot.post(message(bot.connector, undefined, { value: { nonce: 'n-1' } }))
  await bot.post(message(bot.connector, undefined, { value: { nonce: 'n-1' } }))
  expect(bot.core.recorded.get('n-1')?.times).toBe(1)
  expect(bot.connector.texts()).toEqual(['đã ghi HT-2026-000001', 'đã có HT-2026-000001'])
})

test('fifty turns of one conversation at once count to fifty', async () => {
  await Promise.all(
    Array.from({ length: 50 }, () =>
      bot.post(message(bot.connector, 'đếm', { deliveryMode: 'expectReplies' })),
    ),
  )
  const [row] = await bot.database.query<{ count: string; version: number }>(
    `select state->'lastAnswer'->>'text' as count, version from bot.conversations where conversation = $1`,
    [conversation],
  )
  expect(row).toEqual({ count: '50', version: 50 })
})

test('two processes on one database count one conversation exactly', async () => {
  const other = await startBot({ database: bot.database, connector: bot.connector, core: bot.core })
  await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      (n % 2 ? bot : other).post(message(bot.connector, 'đếm', { deliveryMode: 'expectReplies' })),
    ),
  )
  await other.bot.close()
  const [row] = await bot.database.query<{ count: string }>(
    `select state->'lastAnswer'->>'text' as count from bot.conversations where conversation = $1`,
    [conversation],
  )
  expect(row?.count).toBe('40')
})

test('a slow read of the core service holds up its own conversation only, and shows that work goes on', async () => {
  bot.core.settings.slowMs = 900
  const slow = bot.post(message(bot.connector, 'chậm'))
  const other = message(bot.connector, 'nhanh', {
    conversation: { id: 'a:lan', conversationType: 'personal' },
  })
  const started = performance.now()
  await bot.post(other)
  expect(performance.now() - started).toBeLessThan(400)
  await slow
  const types = bot.connector.calls.filter(({ path }) => path.includes('hoa')).map(({ body }) => body.type)
  expect(types).toEqual(['typing', 'message'])
})

test('a failing turn changes nothing, tells a reference that is in the log, and no word of the error', async () => {
  await bot.post(message(bot.connector, 'một'))
  await bot.post(message(bot.connector, 'hỏng'))
  await bot.post(message(bot.connector, 'hai'))
  const [, apology, after] = bot.connector.texts()
  const reference = apology?.match(/\*\*([0-9A-F]{4})\*\*/)?.[1]
  expect(reference).toBeDefined()
  expect(apology).not.toContain('secret')
  expect(bot.log.some((line) => line.reference === reference)).toBe(true)
  expect(after).toBe('2: hai')
})

test('core service away: told at once that it is kept, sent once when it is back, and the outcome is told', async () => {
  bot.core.settings.down = true
  const started = performance.now()
  await bot.post(message(bot.connector, undefined, { value: { nonce: 'n-2' } }))
  expect(performance.now() - started).toBeLessThan(2_000)
  expect(bot.connector.texts()).toEqual(['đã giữ lại'])
  await bot.post(message(bot.connector, undefined, { value: { nonce: 'n-2' } }))
  bot.core.settings.down = false
  await eventually(() => bot.connector.texts().includes('đã ghi HT-2026-000001'), 10_000)
  expect(bot.core.recorded.get('n-2')?.times).toBe(1)
  expect(bot.connector.texts()).toEqual(['đã giữ lại', 'đã giữ lại', 'đã ghi HT-2026-000001'])
  await bot.post(message(bot.connector, undefined, { value: { nonce: 'n-2' } }))
  expect(bot.connector.texts().at(-1)).toBe('đã có HT-2026-000001')
})

test('what was submitted is not kept once it is answered', async () => {
  await bot.post(message(bot.connector, undefined, { value: { nonce: 'n-3', question: 'điều riêng tư' } }))
  const rows = await bot.database.query<{ effect: unknown }>(
    'select effect from bot.submissions where conversation = $1',
    [conversation],
  )
  expect(rows).toEqual([{ effect: null }])
})

test.each(['refuses', 'hangs'] as const)(
  'a database that %s: the person is told within three seconds',
  async (how) => {
    let away = false
    const fail = () => (how === 'hangs' ? new Promise<never>(() => {}) : Promise.reject(new Error('gone')))
    const database: Database = {
      ...bot.database,
      query: (sql, values) => (away ? fail() : bot.database.query(sql, values)),
    }
    const broken = await startBot({ connector: bot.connector, database, config: { eventsEveryMs: 60_000 } })
    await broken.post(message(bot.connector, 'trước'))
    await new Promise((done) => setTimeout(done, 300))
    bot.connector.clear()
    away = true
    const started = performance.now()
    const answer = await broken.post(message(bot.connector, 'một'))
    expect(performance.now() - started).toBeLessThan(3_000)
    expect(answer.status).toBe(200)
    expect(bot.connector.messages()[0]?.body.text).toMatch(/Mã tra cứu: \*\*[0-9A-F]{4}\*\*/)
    away = false
    await broken.bot.close()
  },
  15_000,
)

test('a turn in a group continues in the 1:1 conversation of the same person', async () => {
  await bot.post(message(bot.connector, 'chào'))
  bot.connector.clear()
  const group = {
    conversation: { id: '19:nhom@thread.v2', conversationType: 'groupChat', tenantId: 'tenant' },
  }
  await bot.post(message(bot.connector, 'riêng', group))
  expect(bot.connector.texts('19:nhom@thread.v2')).toEqual(['đã nhắn riêng'])
  expect(bot.connector.texts(conversation)).toEqual(['ở đây riêng'])
})

test('a person never met in private is met first; when Teams refuses, the group is told how to go on', async () => {
  const group = {
    conversation: { id: '19:nhom@thread.v2', conversationType: 'groupChat', tenantId: 'tenant' },
  }
  bot.connector.answerWith(({ path }) =>
    path === '/v3/conversations' ? { status: 201, body: { id: 'a:moi' } } : undefined,
  )
  await bot.post(message(bot.connector, 'riêng', group))
  expect(bot.connector.texts('a:moi')).toEqual(['ở đây riêng'])
  newPerson()
  bot.connector.clear()
  bot.connector.answerWith(({ path }) => (path === '/v3/conversations' ? { status: 403 } : undefined))
  await bot.post(message(bot.connector, 'riêng', group))
  expect(bot.connector.texts('19:nhom@thread.v2')).toHaveLength(2)
})
