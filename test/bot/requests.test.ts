import { type BotUnderTest, message, startBot } from './bot-under-test'

let bot: BotUnderTest
beforeAll(async () => {
  bot = await startBot()
})
afterAll(() => bot.stop())
beforeEach(() => bot.connector.clear())

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

test.each([
  ['{}', '{}', 400],
  ['a type that is a number', '{"type":5}', 400],
  ['null', 'null', 400],
  ['an array', '[]', 400],
  ['a string', '"xin chào"', 400],
  ['broken JSON', '{"type":', 400],
  ['no conversation', '{"type":"message","channelId":"msteams"}', 400],
  [
    'a conversation id of 10 KB',
    JSON.stringify({ type: 'message', channelId: 'x', conversation: { id: 'a'.repeat(10_240) } }),
    400,
  ],
  ['JSON 10,000 levels deep', deep(10_000), 400],
  ['257 KB', JSON.stringify({ type: 'message', text: 'a'.repeat(257 * 1024) }), 413],
])('%s is refused with a fixed text', async (_name, body, status) => {
  const answer = await bot.post(body)
  expect(answer.status).toBe(status)
  expect(answer.text).toMatch(/^\{"error":"[a-z-]+"\}$/)
  expect(bot.connector.calls).toHaveLength(0)
})

test('what is not JSON is refused, so that a page of another site cannot post without asking', async () => {
  expect((await bot.post(message(bot.connector, 'a'), { 'content-type': 'text/plain' })).status).toBe(415)
  expect((await bot.post(message(bot.connector, 'a'), { 'content-encoding': 'gzip' })).status).toBe(415)
})

test('a body that only says it is small is cut off', async () => {
  const response = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('a'.repeat(64 * 1024)))
      },
    }),
    duplex: 'half',
  } as RequestInit).catch(() => undefined)
  expect([413, undefined]).toContain(response?.status)
})

test('without authentication only a connector on this machine is answered', async () => {
  const far = await bot.post(
    message(bot.connector, 'a', { serviceUrl: 'https://smba.trafficmanager.net/emea/' }),
  )
  expect(far.status).toBe(401)
  const none = await bot.post(message(bot.connector, 'a', { serviceUrl: undefined }))
  expect(none.status).toBe(401)
})

test('listens on loopback only', async () => {
  const { address } = bot.bot.server.server.address() as { address: string }
  expect(address).toBe('127.0.0.1')
})

test('NUL, half characters and prototype keys do no harm', async () => {
  const body = JSON.stringify(message(bot.connector, 'a\u0000b\ud800c')).replace(
    '"text"',
    '"__proto__":{"x":1},"text"',
  )
  expect((await bot.post(body)).status).toBe(200)
  expect(bot.connector.texts()).toEqual(['1: ab\ufffdc'])
})

test('answers the probes', async () => {
  expect((await fetch(`${bot.url}/healthz`)).status).toBe(200)
  expect((await fetch(`${bot.url}/readyz`)).status).toBe(200)
  expect((await fetch(`${bot.url}/api/messages`)).status).toBe(405)
})

test('a port in use is one clear sentence', async () => {
  const port = Number(new URL(bot.url).port)
  const { database, connector } = bot
  await expect(startBot({ database, connector, config: { port } })).rejects.toMatchObject({
    code: 'port-in-use',
    message: expect.stringContaining(`Port ${port} is in use`),
  })
})

test('a client that drips its body is let go', async () => {
  const { requestTimeout, headersTimeout } = bot.bot.server.server as unknown as Record<string, number>
  expect([requestTimeout, headersTimeout]).toEqual([10_000, 5_000])
})
