import { randomUUID } from 'node:crypto'
import { forgetOld } from '../../core/jobs/forget-old'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { callRaw, expectProblem } from './call-raw'
import { recorded } from './expect-outcome'
import { accountBody, incidentBody, move, ticket } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { testPeople } from './test-people'

describeOnEveryDatabase('idempotency', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())

  const { hoa, linh, nga } = testPeople
  const count = async (table: 'core.requests' | 'core.events' | 'jobs.job') => {
    const [row] = await core.database.query<{ rows: number }>(`select count(*) as rows from ${table}`)
    return row?.rows ?? 0
  }
  const post = (path: string, body: unknown, key: string | null, as = hoa) =>
    callRaw(core, 'POST', path, body, { as, key })

  test.each([
    ['an account request', '/v1/account-requests', accountBody()],
    ['an incident', '/v1/incidents', incidentBody()],
    ['a document check', '/v1/document-checks', { secrecy: 'secret', direction: 'incoming' }],
    ['a help ticket', '/v1/help-tickets', { question: 'Ai cấp tài khoản?' }],
  ])('%s sent again is answered with the same bytes and happens once', async (_name, path, body) => {
    const key = randomUUID()
    const first = await post(path, body, key)
    expect(first.status).toBe(201)
    const before = [await count('core.requests'), await count('core.events'), await count('jobs.job')]
    core.clock.advance(60_000)
    const reordered = Object.fromEntries(Object.entries(body).reverse())
    for (const again of [await post(path, body, key), await post(path, reordered, key)]) {
      expect({ status: again.status, text: again.text }).toEqual({ status: 201, text: first.text })
    }
    expect([await count('core.requests'), await count('core.events'), await count('jobs.job')]).toEqual(
      before,
    )
  })

  test('a key used for something else is refused, and nothing happens', async () => {
    const key = randomUUID()
    await post('/v1/help-tickets', { question: 'Một' }, key)
    const before = await count('core.requests')
    expectProblem(await post('/v1/help-tickets', { question: 'Hai' }, key), 422, 'idempotency-key-reused')
    expectProblem(await post('/v1/incidents', incidentBody(), key), 422, 'idempotency-key-reused')
    expect(await count('core.requests')).toBe(before)
  })

  test('a key belongs to one person', async () => {
    const key = randomUUID()
    const first = await post('/v1/help-tickets', { question: 'Một' }, key)
    const second = await post('/v1/help-tickets', { question: 'Hai' }, key, linh)
    expect(second.status).toBe(201)
    expect(second.json.number).not.toBe(first.json.number)
  })

  test('a refusal is remembered too, with its reference', async () => {
    const { number } = recorded(await core.clientFor(hoa).submit(ticket()))
    const key = randomUUID()
    const path = `/v1/requests/${number}/moves`
    const first = await post(path, { action: 'resolve', revision: 1 }, key, nga)
    expectProblem(first, 409, 'transition-not-allowed')
    recorded(await core.clientFor(nga).submit(move(number, 'take', 1)))
    expect((await post(path, { action: 'resolve', revision: 1 }, key, nga)).text).toBe(first.text)
  })

  test('a body that was not valid does not use the key up', async () => {
    const key = randomUUID()
    expectProblem(await post('/v1/help-tickets', { question: '' }, key), 400, 'invalid-request')
    expect((await post('/v1/help-tickets', { question: 'Một' }, key)).status).toBe(201)
  })

  test('without a key, or with an odd one, nothing is written', async () => {
    expectProblem(await post('/v1/help-tickets', { question: 'Một' }, null), 400, 'idempotency-key-missing')
    expectProblem(await post('/v1/help-tickets', { question: 'Một' }, 'a b'), 400, 'invalid-request')
    expectProblem(
      await post('/v1/help-tickets', { question: 'Một' }, 'k'.repeat(201)),
      400,
      'invalid-request',
    )
  })

  test('fifty at once with one key: one row, fifty equal answers', async () => {
    const key = randomUUID()
    const before = await count('core.requests')
    const body = accountBody()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => post('/v1/account-requests', body, key)),
    )
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(201)
    expect(await count('core.requests')).toBe(before + 1)
  })

  test('keys are kept for thirty days', async () => {
    const key = randomUUID()
    const { text } = await post('/v1/help-tickets', { question: 'Một' }, key)
    core.clock.advance(29 * 86_400_000)
    await forgetOld(core.database, core.clock.now())
    expect((await post('/v1/help-tickets', { question: 'Một' }, key)).text).toBe(text)
    core.clock.advance(2 * 86_400_000)
    await forgetOld(core.database, core.clock.now())
    expect((await post('/v1/help-tickets', { question: 'Một' }, key)).text).not.toBe(text)
  })
})
