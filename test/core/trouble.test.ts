import { randomUUID } from 'node:crypto'
import pino from 'pino'
import type { Database, Queryable } from '../../database/database'
import { DatabaseError } from '../../database/database-error'
import { openTestDatabase } from '../database/open-test-database'
import { callRaw, expectProblem } from './call-raw'
import { recorded } from './expect-outcome'
import { incident, ticket } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { testPeople } from './test-people'

const { hoa } = testPeople
const lines: string[] = []
const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) })
let trouble: Error | undefined
let database: Database
let core: TestCore

beforeAll(async () => {
  const sound = await openTestDatabase()
  const orTrouble = <T>(ask: () => Promise<T>) => (trouble ? Promise.reject(trouble) : ask())
  database = {
    ...sound,
    query: (sql, values) => orTrouble(() => sound.query(sql, values)),
    transaction: (work) => orTrouble(() => sound.transaction(work)),
  }
  core = await startTestCore({ database, logger })
})
beforeEach(() => {
  trouble = undefined
  lines.length = 0
})
afterAll(async () => {
  trouble = undefined
  await core.stop()
  await database.close()
})

test('while the database is away: alive, not ready, and calls are asked to come back', async () => {
  trouble = new DatabaseError('unreachable', 'secret cause')
  expect((await callRaw(core, 'GET', '/healthz')).status).toBe(200)
  expectProblem(await callRaw(core, 'GET', '/readyz'), 503, 'unavailable')
  expectProblem(await callRaw(core, 'GET', '/v1/me', undefined, { as: hoa }), 503, 'unavailable')
  expect(await core.clientFor(hoa).submit(ticket())).toEqual({ outcome: 'core-unreachable' })
  trouble = undefined
  expect((await callRaw(core, 'GET', '/readyz')).status).toBe(200)
})

test('a bug is a reference for the caller, and the cause in the log under that reference, without the values', async () => {
  trouble = Object.assign(new Error('invalid input: "mật khẩu của tôi"'), {
    code: '22P02',
    params: ['bí mật'],
  })
  const answer = await callRaw(core, 'POST', '/v1/help-tickets', { question: 'Một' }, { as: hoa })
  expectProblem(answer, 500, 'unexpected')
  expect(answer.text).not.toContain('mật')
  const line = lines.find((one) => one.includes('call failed')) ?? ''
  expect(JSON.parse(line)).toMatchObject({ reference: answer.json.reference, failure: { code: '22P02' } })
  expect(lines.join('')).not.toContain('mật')
})

test('a key is free again after a failure', async () => {
  const key = randomUUID()
  trouble = new Error('boom')
  await callRaw(core, 'POST', '/v1/help-tickets', { question: 'Một' }, { as: hoa, key })
  trouble = undefined
  const again = await callRaw(core, 'POST', '/v1/help-tickets', { question: 'Một' }, { as: hoa, key })
  expect(again.status).toBe(201)
})

test('the log has one line per call: what was asked and how it went, never what was said or by whom', async () => {
  const words = 'Đăng nhập lỗi CANARY-4711'
  const { number } = recorded(
    await core.clientFor(hoa).submit(incident({ description: words, contact: 'CANARY-4711' })),
  )
  await callRaw(core, 'GET', `/v1/requests/${number}`, undefined, { as: hoa })
  await callRaw(core, 'GET', '/v1/CANARY-4711?q=CANARY-4711')
  const calls = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'call')
  expect(calls.map(({ method, route, status }) => [method, route, status])).toEqual([
    ['POST', 'reportIncident', 201],
    ['GET', 'request', 200],
    ['GET', 'none', 404],
  ])
  for (const { reference } of calls) expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{6}$/)
  expect(lines.join('')).not.toMatch(/CANARY|Bearer|eyJ|Lê Minh Hoa|hoa@moit/)
})

test('a call that is running when the service closes is still answered', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  let holding = false
  const slow = {
    ...database,
    transaction: async <T>(work: (tx: Queryable) => Promise<T>) => {
      if (holding) await held
      return database.transaction(work)
    },
  }
  const closing = await startTestCore({ database: slow })
  holding = true
  const running = callRaw(closing, 'POST', '/v1/help-tickets', { question: 'Một' }, { as: hoa })
  await new Promise((later) => setTimeout(later, 100))
  const closed = closing.stop()
  release()
  expect((await running).status).toBe(201)
  await closed
})
