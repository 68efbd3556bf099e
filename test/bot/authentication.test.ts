import { exportPKCS8, exportSPKI, importPKCS8 } from 'jose'
import { readConfig } from '../../bot/config'
import { type BotUnderTest, eventually, message, startBot } from './bot-under-test'
import { type FakeConnector, startFakeConnector } from './fake-connector'
import { appId, type FakeIssuer, fakeIssuer, tenant } from './fake-issuer'

let bot: BotUnderTest
let issuer: FakeIssuer
let connector: FakeConnector

const productionEnvironment = {
  PORT: '0',
  MICROSOFT_APP_ID: appId,
  MICROSOFT_APP_PASSWORD: 'a password of the app',
  MICROSOFT_APP_TENANT_ID: tenant,
  CORE_URL: 'http://127.0.0.1:9',
  CORE_SECRET: 'a secret that is long enough for the check',
  DATABASE_URL: 'postgresql://nowhere/imoit',
  SERVICE_URL_HOSTS: '127.0.0.1',
}

const authorityOf = (url: string) => ({
  issuer: 'https://api.botframework.com',
  metadataUrl: `${url}metadata`,
  audience: 'https://api.botframework.com',
  tokenUrl: `${url}token`,
})

beforeAll(async () => {
  issuer = await fakeIssuer()
  connector = await startFakeConnector(issuer.keys)
  const production = readConfig(productionEnvironment)
  bot = await startBot({
    connector,
    config: {
      ...production,
      host: '127.0.0.1',
      authority: authorityOf(connector.url),
      eventsEveryMs: 60_000,
    },
  })
})
afterAll(() => bot.stop())
beforeEach(() => connector.clear())

type Activity = Record<string, unknown>
const activity = (more: Activity = {}): Activity =>
  message(connector, 'xin chào', {
    conversation: { id: 'a:hoa', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    ...more,
  })
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const soon = (seconds: number) => Math.floor(Date.now() / 1000) + seconds

const withToken = (wish?: Parameters<FakeIssuer['token']>[1], serviceUrl?: string) => async () =>
  bearer(await issuer.token(serviceUrl ?? connector.url, wish))

const table: [string, 200 | 401, () => Promise<Record<string, string>>, (() => Activity)?][] = [
  ['valid token', 200, withToken()],
  ['expired by less than the five-minute skew', 200, () => withToken({ claims: { exp: soon(-120) } })()],
  ['no header', 401, async () => ({})],
  ['garbage', 401, async () => bearer('garbage')],
  ['three dots of garbage', 401, async () => bearer('a.b.c')],
  ['another scheme', 401, async () => ({ authorization: `Basic ${await issuer.token(connector.url)}` })],
  [
    'two tokens',
    401,
    async () => bearer(`${await issuer.token(connector.url)} ${await issuer.token(connector.url)}`),
  ],
  ['wrong audience', 401, withToken({ claims: { aud: 'another-app' } })],
  ['wrong issuer', 401, withToken({ claims: { iss: 'https://example.com' } })],
  ['expired beyond the skew', 401, () => withToken({ claims: { exp: soon(-400) } })()],
  ['unknown key id', 401, withToken({ header: { kid: 'unknown' } })],
  [
    'key not endorsed for Teams',
    401,
    () => withToken({ header: { kid: `${issuer.kid}-webchat` }, key: issuer.unendorsed.privateKey })(),
  ],
  ['serviceUrl claim of another address', 401, withToken({}, 'http://127.0.0.1:1/')],
  ['no serviceUrl claim', 401, withToken({ without: ['serviceurl'] })],
  ['signature of another key', 401, () => withToken({ key: issuer.other.privateKey })()],
  ['not yet valid', 401, () => withToken({ claims: { nbf: soon(900) } })()],
  ['no exp', 401, withToken({ without: ['exp'] })],
  ['exp that is no number', 401, withToken({ claims: { exp: 'never' as unknown as number } })],
  [
    'RS512 with the right key',
    401,
    async () => {
      const key = await importPKCS8(await exportPKCS8(issuer.own.privateKey), 'RS512')
      return bearer(await issuer.token(connector.url, { header: { alg: 'RS512' }, key }))
    },
  ],
  [
    'HS256 signed with the public key',
    401,
    async () => {
      const key = new TextEncoder().encode(await exportSPKI(issuer.own.publicKey))
      return bearer(await issuer.token(connector.url, { header: { alg: 'HS256' }, key }))
    },
  ],
  [
    'alg none',
    401,
    async () => {
      const [, payload] = (await issuer.token(connector.url)).split('.')
      const header = Buffer.from(JSON.stringify({ alg: 'none', kid: issuer.kid })).toString('base64url')
      return bearer(`${header}.${payload}.`)
    },
  ],
  [
    'emulator issuer carrying our app id',
    401,
    withToken({
      claims: {
        iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        ver: '1.0',
        appid: appId,
      },
    }),
  ],
  [
    'another bot calling as a skill',
    401,
    withToken({
      claims: { iss: `https://login.microsoftonline.com/${tenant}/v2.0`, ver: '2.0', azp: 'another-bot' },
    }),
  ],
  ['activity without serviceUrl', 401, withToken(), () => activity({ serviceUrl: undefined })],
  [
    'signed serviceUrl outside the allow-list',
    401,
    withToken({}, 'http://attacker.example/'),
    () => activity({ serviceUrl: 'http://attacker.example/' }),
  ],
  [
    'serviceUrl that hides its host behind a user name',
    401,
    withToken({}, 'http://127.0.0.1@attacker.example/'),
    () => activity({ serviceUrl: 'http://127.0.0.1@attacker.example/' }),
  ],
  [
    'conversation of another tenant',
    401,
    withToken(),
    () => activity({ conversation: { id: 'a:hoa', tenantId: 'another' } }),
  ],
  [
    'channel data of another tenant',
    401,
    withToken(),
    () => activity({ channelData: { tenant: { id: 'another' } } }),
  ],
  [
    'no tenant anywhere',
    401,
    withToken(),
    () => activity({ conversation: { id: 'a:hoa' }, channelData: {} }),
  ],
  ['another channel', 401, withToken(), () => activity({ channelId: 'webchat' })],
  ['the emulator channel', 401, withToken(), () => activity({ channelId: 'emulator' })],
  ['the App Service channel', 401, withToken(), () => activity({ channelId: 'AseChannel' })],
]

test.each(table)('%s → %i', async (_name, status, headers, made = activity) => {
  const answer = await bot.post(made(), await headers())
  expect(answer.status).toBe(status)
  expect(connector.messages()).toHaveLength(status === 200 ? 1 : 0)
  if (status === 401) expect(answer.body).toEqual({ error: 'unauthorized' })
})

test('refusals are one log line each, without token or stack, and nothing on the console', async () => {
  const print = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  bot.log.length = 0
  const token = await issuer.token(connector.url, { key: issuer.other.privateKey })
  await bot.post(activity(), bearer(token))
  expect(print).not.toHaveBeenCalled()
  print.mockRestore()
  expect(bot.log).toHaveLength(1)
  expect(JSON.stringify(bot.log)).not.toContain(token.slice(0, 20))
  expect(JSON.stringify(bot.log)).not.toContain('    at ')
})

test('answers carry the bot’s own token; a withdrawn one is renewed once', async () => {
  await bot.post(activity(), await withToken()())
  const first = connector.messages()[0]?.authorization
  expect(first).toMatch(/^Bearer token-/)
  connector.clear()
  connector.answerWith(({ authorization }) => (authorization === first ? { status: 401 } : undefined))
  await bot.post(activity(), await withToken()())
  expect(connector.messages().map(({ authorization }) => authorization === first)).toEqual([true, false])
})

test('a message without a directory object id is not a person of ours', async () => {
  const answer = await bot.post(activity({ from: { id: '29:x', name: 'X' } }), await withToken()())
  expect(answer.status).toBe(200)
  expect(connector.messages()).toHaveLength(0)
})

test('keys out of reach: an error that may be tried again, not a refusal', async () => {
  const fresh = await startFakeConnector(issuer.keys)
  fresh.failKeys(503)
  const other = await startBot({
    connector: fresh,
    config: { ...readConfig(productionEnvironment), host: '127.0.0.1', authority: authorityOf(fresh.url) },
  })
  const answer = await other.post(
    { ...activity(), serviceUrl: fresh.url },
    bearer(await issuer.token(fresh.url)),
  )
  expect(answer.status).toBe(500)
  expect(answer.body).toEqual({ error: 'unexpected', reference: expect.stringMatching(/^[0-9A-F]{4}$/) })
  await eventually(() => other.log.some(({ reference }) => reference === answer.body.reference))
  await other.bot.close()
  await fresh.close()
  await other.database.close()
})
