import { SignJWT } from 'jose'
import { callRaw, expectProblem } from './call-raw'
import { startTestCore, type TestCore } from './start-test-core'
import { idOf, testPeople } from './test-people'

describe('identity', () => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore()
  })
  afterAll(() => core.stop())

  const seconds = () => Math.floor(core.clock.now().getTime() / 1000)

  interface Forged {
    claims?: Record<string, unknown>
    alg?: string
    secret?: string
    iat?: number
    exp?: number | null
    iss?: string
    aud?: string
  }

  async function forge({
    claims,
    alg = 'HS256',
    secret,
    iat = 0,
    exp = 60,
    iss,
    aud,
  }: Forged): Promise<string> {
    const token = new SignJWT({ sub: idOf('hoa'), name: 'Lê Minh Hoa', ...claims })
      .setProtectedHeader({ alg })
      .setIssuer(iss ?? 'imoit-bot')
      .setAudience(aud ?? 'imoit-core')
      .setIssuedAt(seconds() + iat)
    if (exp !== null) token.setExpirationTime(seconds() + exp)
    return `Bearer ${await token.sign(new TextEncoder().encode(secret ?? core.secret))}`
  }

  const unsigned = () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const claims = {
      sub: idOf('nam'),
      name: 'x',
      iss: 'imoit-bot',
      aud: 'imoit-core',
      iat: seconds(),
      exp: seconds() + 60,
    }
    return `Bearer ${part({ alg: 'none' })}.${part(claims)}.`
  }

  test('a token as the bot signs it is taken', async () => {
    const answer = await callRaw(core, 'GET', '/v1/me', undefined, { authorization: await forge({}) })
    expect(answer.json).toMatchObject({ id: idOf('hoa'), roles: ['staff'], unit: { name: 'Vụ Kế hoạch' } })
  })

  test.each<[string, () => Promise<string | undefined> | string | undefined]>([
    ['no token', () => undefined],
    ['another scheme', () => 'Basic aGVsbG86d29ybGQ='],
    ['garbage', () => 'Bearer not.a.token'],
    ['two tokens', async () => `${await forge({})}, ${await forge({})}`],
    ['a huge header', () => `Bearer ${'a'.repeat(5000)}.b.c`],
    ['no signature', unsigned],
    ['another secret', () => forge({ secret: 'another secret that is also long enough' })],
    ['another algorithm', () => forge({ alg: 'HS512' })],
    ['expired', () => forge({ iat: -100, exp: -40 })],
    ['no expiry', () => forge({ exp: null })],
    ['living too long', () => forge({ exp: 3600 })],
    ['issued too long ago', () => forge({ iat: -3600, exp: 60 })],
    ['issued in the future', () => forge({ iat: 600, exp: 660 })],
    ['another issuer', () => forge({ iss: 'somebody' })],
    ['another audience', () => forge({ aud: 'imoit-bot' })],
    ['a subject without tenant', () => forge({ claims: { sub: 'hoa' } })],
    ['an empty subject', () => forge({ claims: { sub: '' } })],
    ['no name', () => forge({ claims: { name: undefined } })],
    ['the bot without its scope', () => forge({ claims: { sub: 'bot' } })],
  ])('%s is not accepted', async (_name, authorization) => {
    const header = await authorization()
    const answer = await callRaw(core, 'GET', '/v1/me', undefined, header ? { authorization: header } : {})
    expectProblem(answer, 401, 'not-authenticated')
  })

  test('a person never seen before becomes staff without a unit, whatever the token claims', async () => {
    const authorization = await forge({
      claims: { sub: 'tenant-moit:new', name: 'Mới', role: 'administrator', unit: 'x' },
    })
    const answer = await callRaw(core, 'GET', '/v1/me', undefined, { authorization })
    expect(answer.json).toEqual({
      id: 'tenant-moit:new',
      name: 'Mới',
      email: null,
      unit: null,
      roles: ['staff'],
    })
  })

  test('the same object id in another tenant is another person', async () => {
    const authorization = await forge({ claims: { sub: 'tenant-other:nam' } })
    const answer = await callRaw(core, 'GET', '/v1/me', undefined, { authorization })
    expect(answer.json).toMatchObject({ id: 'tenant-other:nam', roles: ['staff'] })
  })

  test('a role taken away counts at the next call', async () => {
    const nga = core.clientFor(testPeople.nga)
    expect(await nga.me()).toMatchObject({ value: { roles: ['staff', 'helpdesk'] } })
    await core.database.query('delete from core.role_grants where person_id = $1', [idOf('nga')])
    expect(await nga.me()).toMatchObject({ value: { roles: ['staff'] } })
    await core.database.query(
      `insert into core.role_grants (person_id, role, granted_by, granted_at) values ($1, 'helpdesk', $1, now())`,
      [idOf('nga')],
    )
  })

  test.each([
    ['control characters', 'A\r\nB\u0000\u202eC', 'A B C'],
    [
      'markdown and HTML',
      '**Nga** [bấm](https://x.example) <at>Hoa</at>',
      'Nga bấm (https://x.example) at Hoa /at',
    ],
  ])('%s in a name go no further', async (_what, name, known) => {
    const authorization = await forge({ claims: { sub: 'tenant-moit:odd', name } })
    const answer = await callRaw(core, 'GET', '/v1/me', undefined, { authorization })
    expect(answer.json.name).toBe(known)
  })

  test.each([
    ['a person asks for the events', 'GET', '/v1/events', 'hoa'],
    ['an administrator asks for the e-mails', 'GET', '/v1/emails', 'nam'],
    ['the bot asks who it is', 'GET', '/v1/me', 'service'],
    ['the bot reports an incident', 'POST', '/v1/incidents', 'service'],
  ] as const)('%s: not allowed', async (_name, method, path, who) => {
    const as = who === 'service' ? who : testPeople[who]
    expectProblem(
      await callRaw(core, method, path, method === 'POST' ? {} : undefined, { as }),
      403,
      'not-allowed',
    )
  })

  test('the probes need no token', async () => {
    expect((await callRaw(core, 'GET', '/healthz')).json).toEqual({ status: 'ok' })
    expect((await callRaw(core, 'GET', '/readyz')).json).toEqual({ status: 'ok' })
  })
})
