import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { createCoreClient } from '../../bot/core-client/create-core-client'
import type { Patience } from '../../bot/core-client/patience'
import { ticket } from './sample-bodies'
import { acting, testPeople } from './test-people'

const hoa = acting(testPeople.hoa)
const secret = 'a secret for tests, long enough to be taken'
const me = { id: 'tenant-moit:hoa', name: hoa.name, email: null, unit: null, roles: ['staff'] }
const problem = { type: 'x', title: 'x', status: 409, code: 'revision-changed', reference: 'ABC234' }
const created = {
  number: 'HT-2026-000001',
  kind: 'help-ticket',
  status: 'submitted',
  revision: 1,
  createdAt: '2026-11-23T01:30:00.000Z',
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void
const json = (status: number, body: unknown) =>
  reply(status, { 'content-type': 'application/json' }, JSON.stringify(body))
function reply(status: number, headers: Record<string, string>, body = ''): Answer {
  return (response) => {
    response.writeHead(status, headers)
    response.end(body)
  }
}
const hang: Answer = () => undefined
const cut: Answer = (response) => void response.socket?.destroy()

let server: Server
let asked: IncomingMessage[] = []
let answers: Answer[] = []
const faults: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request)
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    answer?.(response, request)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})
beforeEach(() => {
  asked = []
  faults.length = 0
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function client(patience: Partial<Patience> = {}) {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const report = ({ cause }: { cause: string }) => void faults.push(cause)
  return createCoreClient({ baseUrl, secret, report, patience: { firstPauseMs: 5, ...patience } })
}

test('the token names the person for a minute, and nothing else', async () => {
  answers = [json(200, me)]
  await client().me(hoa)
  const token = String(asked[0]?.headers.authorization).replace('Bearer ', '')
  const { iat = 0, exp = 0, ...claims } = decodeJwt(token)
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256' })
  expect(exp - iat).toBe(60)
  expect(claims).toEqual({
    sub: 'tenant-moit:hoa',
    name: hoa.name,
    email: hoa.email,
    iss: 'imoit-bot',
    aud: 'imoit-core',
  })
})

test.each<[string, Answer, string]>([
  ['500', json(500, {}), 'status 500'],
  ['503', json(503, {}), 'status 503'],
  ['429', json(429, {}), 'status 429'],
  ['412', json(412, {}), 'status 412'],
  ['401: not the same secret, or not the same time', json(401, problem), 'status 401'],
  ['a cut connection', cut, 'UND_ERR_SOCKET'],
  ['an answer outside the contract', json(200, { name: 'x' }), 'an answer outside the contract at id'],
  ['an answer that is not JSON', reply(200, {}, '<html>'), 'SyntaxError'],
  ['a refusal that is not a problem', json(403, { error: 'proxy' }), 'status 403 without a problem body'],
])('%s is tried again, and then an answer counts', async (_name, fault, cause) => {
  answers = [fault, fault, json(200, me)]
  expect(await client().me(hoa)).toEqual({ outcome: 'found', value: me })
  expect(asked).toHaveLength(3)
  expect(faults).toEqual([cause, cause])
})

test('a write is tried again with the same key', async () => {
  answers = [json(502, {}), json(201, created)]
  expect(await client().submit(hoa, ticket(), 'one-key')).toEqual({ outcome: 'recorded', created })
  expect(asked.map(({ headers }) => headers['idempotency-key'])).toEqual(['one-key', 'one-key'])
})

test('a refusal is final', async () => {
  answers = [json(409, problem)]
  expect(await client().submit(hoa, ticket(), 'key')).toEqual({ outcome: 'refused', problem })
  expect(asked).toHaveLength(1)
})

test('a service that only fails is unreachable after a few tries', async () => {
  answers = [json(500, {})]
  expect(await client().me(hoa)).toEqual({ outcome: 'core-unreachable' })
  expect(asked).toHaveLength(5)
})

test('a service that never answers is unreachable in time', async () => {
  answers = [hang]
  const began = performance.now()
  expect(await client({ callMs: 300 }).me(hoa)).toEqual({ outcome: 'core-unreachable' })
  expect(performance.now() - began).toBeLessThan(1_000)
})

test('one hanging attempt leaves time for another', async () => {
  answers = [hang, json(200, me)]
  expect(await client({ attemptMs: 100, callMs: 2_000 }).me(hoa)).toEqual({ outcome: 'found', value: me })
})

test('after calls that failed in a row the next is not even tried, for a while', async () => {
  answers = [json(500, {})]
  const patient = client({ retries: 0, breakAfter: 3, breakForMs: 200 })
  for (let i = 0; i < 3; i++) await patient.me(hoa)
  asked = []
  expect(await patient.me(hoa)).toEqual({ outcome: 'core-unreachable' })
  expect(asked).toHaveLength(0)
  answers = [json(200, me)]
  await new Promise((later) => setTimeout(later, 250))
  expect(await patient.me(hoa)).toEqual({ outcome: 'found', value: me })
})

test('refusals do not open the breaker', async () => {
  answers = [json(404, { ...problem, status: 404, code: 'not-found' })]
  const patient = client({ breakAfter: 2 })
  for (let i = 0; i < 6; i++)
    expect(await patient.request(hoa, 'HT-2026-000009')).toMatchObject({ outcome: 'refused' })
})

test('a redirect is not followed with the token', async () => {
  answers = [reply(307, { location: 'http://127.0.0.1:1/' })]
  expect(await client({ retries: 0 }).me(hoa)).toEqual({ outcome: 'core-unreachable' })
})
