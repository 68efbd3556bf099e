import { connect } from 'node:net'
import { callRaw, expectProblem } from './call-raw'
import { accountBody, incidentBody } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { testPeople } from './test-people'

let core: TestCore
beforeAll(async () => {
  core = await startTestCore()
})
afterAll(() => core.stop())
const { hoa } = testPeople
const holder = { name: 'Trần Thu Hà', email: 'ha@moit.example', role: 'officer' }
const { description: _, ...withoutDescription } = incidentBody() as Record<string, unknown>

test.each<[string, string, unknown]>([
  ['an unknown field', '/v1/account-requests', { ...accountBody(), password: 'secret' }],
  [
    'an unknown field of a holder',
    '/v1/account-requests',
    { ...accountBody(), holders: [{ ...holder, otp: '1' }] },
  ],
  ['no holder', '/v1/account-requests', accountBody({ holders: [] })],
  [
    'too many holders',
    '/v1/account-requests',
    { ...accountBody(), holders: Array.from({ length: 51 }, (_, i) => ({ ...holder, email: `a${i}@b.vn` })) },
  ],
  [
    'one holder twice',
    '/v1/account-requests',
    { ...accountBody(), holders: [holder, { ...holder, email: 'HA@moit.example' }] },
  ],
  [
    'an address that is none',
    '/v1/account-requests',
    { ...accountBody(), holders: [{ ...holder, email: 'ha@' }] },
  ],
  [
    'a line break smuggled into an address',
    '/v1/account-requests',
    { ...accountBody(), holders: [{ ...holder, email: 'ha@b.vn\r\nBcc: x@y.vn' }] },
  ],
  ['a day that does not exist', '/v1/account-requests', { ...accountBody(), effectiveDate: '2026-02-30' }],
  ['an unknown change', '/v1/account-requests', { ...accountBody(), change: 'delete' }],
  ['too long a reason', '/v1/account-requests', { ...accountBody(), reason: 'x'.repeat(501) }],
  [
    'a role of ours',
    '/v1/account-requests',
    { ...accountBody(), holders: [{ ...holder, role: 'helpdesk' }] },
  ],
  ['an unknown category', '/v1/incidents', { ...incidentBody(), category: 'fire' }],
  ['an ordinary incident without words', '/v1/incidents', withoutDescription],
  [
    'an urgent one with words',
    '/v1/incidents',
    { category: 'account-takeover', since: '2026-11-23T01:00:00Z', description: 'x' },
  ],
  ['a time that is none', '/v1/incidents', { ...incidentBody(), since: 'this morning' }],
  ['control characters', '/v1/incidents', { ...incidentBody(), description: 'a\u0007b' }],
  ['the title of a document', '/v1/document-checks', { secrecy: 'secret', title: 'Tờ trình' }],
  ['an unknown class', '/v1/document-checks', { secrecy: 'cosmic' }],
  ['an empty question', '/v1/help-tickets', { question: '  ' }],
  ['a list', '/v1/help-tickets', []],
  ['a text', '/v1/help-tickets', '"x"'],
  ['null', '/v1/help-tickets', 'null'],
  ['NUL inside a text', '/v1/help-tickets', '{"question":"a\\u0000b"}'],
  ['half a surrogate pair', '/v1/help-tickets', '{"question":"a","asked":"\\ud800"}'],
  ['NUL in the text of an answer', '/v1/help-tickets', '{"question":"a","answered":"\\u0000"}'],
  ['a prototype', '/v1/help-tickets', '{"question":"a","__proto__":{"role":"administrator"}}'],
  ['broken JSON', '/v1/help-tickets', '{"question":'],
  ['an empty body', '/v1/help-tickets', ''],
  ['ten thousand brackets', '/v1/help-tickets', '['.repeat(10_000)],
  ['deep nesting', '/v1/help-tickets', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['a move that is none', '/v1/requests/HT-2026-000001/moves', { action: 'delete', revision: 1 }],
  ['a revision in words', '/v1/requests/HT-2026-000001/moves', { action: 'take', revision: 'one' }],
])('%s is not valid', async (_name, path, body) => {
  const headers = { 'content-type': 'application/json' }
  expectProblem(await callRaw(core, 'POST', path, body, { as: hoa, headers }), 400, 'invalid-request')
})

test('the answer says which fields', async () => {
  const body = { ...accountBody(), change: 'delete', holders: [{ ...holder, email: 'nobody' }] }
  const { json } = await callRaw(core, 'POST', '/v1/account-requests', body, { as: hoa })
  expect(json.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['change', 'holders.0.email'])
})

test('a body that is not JSON by its type', async () => {
  const headers = { 'content-type': 'text/plain' }
  expectProblem(
    await callRaw(core, 'POST', '/v1/help-tickets', '{}', { as: hoa, headers }),
    400,
    'invalid-request',
  )
})

test.each([
  ['an unknown path', 'GET', '/v1/secrets', 404, 'not-found'],
  ['an unknown method', 'DELETE', '/v1/requests', 404, 'not-found'],
  ['a path that leaves', 'GET', '/v1/requests/..%2F..%2Fetc%2Fpasswd', 404, 'not-found'],
  ['NUL in a number', 'GET', '/v1/requests/%00', 404, 'not-found'],
  ['a broken escape', 'GET', '/v1/requests/%E0%A4%A', 404, 'not-found'],
  ['SQL in a number', 'GET', "/v1/requests/TK-2026-000001'%20or%20'1'='1", 404, 'not-found'],
  ['no category', 'GET', '/v1/incidents/similar', 400, 'invalid-request'],
  ['an unknown category', 'GET', '/v1/incidents/similar?category=fire', 400, 'invalid-request'],
] as const)('%s', async (_name, method, path, status, code) => {
  expectProblem(await callRaw(core, method, path, undefined, { as: hoa }), status, code)
})

test.each(['-1', 'x', '1.5', '1e99', "0' or 1=1"])('events after %s: not valid', async (after) => {
  const path = `/v1/events?after=${encodeURIComponent(after)}`
  expectProblem(await callRaw(core, 'GET', path, undefined, { as: 'service' }), 400, 'invalid-request')
})

test('too large a body is refused by its length, before the token and before parsing', async () => {
  const body = `{"question":"${'x'.repeat(300_000)}"}`
  expectProblem(await callRaw(core, 'POST', '/v1/help-tickets', body), 413, 'too-large')
})

test('too large a body that does not say its length is refused while it comes', async () => {
  const token = await core.tokenFor({ tenantId: 'tenant-moit', objectId: 'hoa', name: 'Lê Minh Hoa' })
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(core.baseUrl).port), '127.0.0.1')
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
      if (text.includes('too-large')) resolve(text)
    })
    socket.on('close', () => resolve(text))
    socket.on('error', (error) => (text ? resolve(text) : reject(error)))
    socket.write(
      `POST /v1/help-tickets HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\nidempotency-key: k\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
    )
    const chunk = 'x'.repeat(65_536)
    for (let i = 0; i < 5; i++) socket.write(`10000\r\n${chunk}\r\n`)
  })
  expect(answer).toMatch(/^HTTP\/1.1 413/)
})

test('the largest body that is allowed gets as far as its fields', async () => {
  const body = { question: 'Một', answered: 'x'.repeat(200_000) }
  expectProblem(await callRaw(core, 'POST', '/v1/help-tickets', body, { as: hoa }), 400, 'invalid-request')
})

test('hostile words are kept as words', async () => {
  const question = `'; drop table core.requests; -- <script>alert(1)</script> \${x} {{y}} =1+1 \u202e`
  const { json } = await callRaw(core, 'POST', '/v1/help-tickets', { question }, { as: hoa })
  const read = await callRaw(core, 'GET', `/v1/requests/${json.number}`, undefined, { as: hoa })
  expect(read.json.details.question).toBe(question)
})
