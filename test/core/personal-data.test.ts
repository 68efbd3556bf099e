import { verifyAudit } from '../../core/audit/verify-audit'
import type { DemoPerson } from '../../core/people/seed-demo-people'
import { forgetClosedRequests } from '../../core/personal-data/forget-closed-requests'
import type { Database } from '../../database/database'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { callRaw, expectProblem } from './call-raw'
import { accountBody, incidentBody } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { idOf, testPeople } from './test-people'

const { hoa, bao, linh, tuan, nga, nam } = testPeople

/** What hoa wrote, each found nowhere else. */
const phrases = {
  reason: 'chuyển phòng vì lý do gia đình',
  description: 'máy ở bàn cạnh cửa sổ báo lỗi',
  contact: 'gọi máy lẻ 7788',
  question: 'làm sao gửi tệp cho phòng bên',
  asked: 'gửi tệp lớn qua đâu',
  purpose: 'nối phần mềm quản lý của vụ',
  comment: 'tôi đã thử lại lúc trưa',
  feedback: 'câu hỏi không được trả lời',
  remark: 'chưa rõ ý',
}

/** Every row of every table of the service, as text. */
async function everyRow(database: Database): Promise<{ table: string; text: string; row: object }[]> {
  const tables = await database.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema in ('core', 'jobs') and table_type = 'BASE TABLE' order by 1`,
  )
  const rows = await Promise.all(
    tables.map(async ({ name }) => {
      const found = await database.query<{ row: object }>(`select to_jsonb(t) as row from ${name} t`)
      return found.map(({ row }) => ({ table: name, row, text: JSON.stringify(row) }))
    }),
  )
  return rows.flat()
}

describeOnEveryDatabase('personal data', (engine) => {
  let core: TestCore
  beforeEach(async () => {
    core = await startTestCore({ engine })
    await live()
  })
  afterEach(() => core.stop())

  const post = async (as: DemoPerson, path: string, body: object) => {
    const raw = await callRaw(core, 'POST', path, body, { as })
    if (raw.status >= 400) throw new Error(`${path}: ${raw.text}`)
    return raw.json
  }
  const move = async (as: DemoPerson, number: string, action: string, more: object = {}) => {
    const { json } = await callRaw(core, 'GET', `/v1/requests/${number}`, undefined, { as })
    return post(as, `/v1/requests/${number}/moves`, { action, revision: json.revision, ...more })
  }
  const erase = (person: string, as = nam) => callRaw(core, 'POST', '/v1/erasures', { person }, { as })

  /** Some months of hoa. */
  async function live(): Promise<void> {
    const own = await post(hoa, '/v1/account-requests', accountBody({ reason: phrases.reason }))
    await move(bao, own.number, 'reject', { comment: 'Lê Minh Hoa xin bổ sung (hoa@moit.example)' })
    const holder = { name: 'Lê Minh Hoa', email: 'hoa@moit.example', role: 'officer' }
    const other = { name: 'Trần Thu Hà', email: 'ha@moit.example', role: 'officer' }
    const forHoa = await post(
      bao,
      '/v1/account-requests',
      accountBody({ holders: [holder, other] as never, reason: 'Lê Minh Hoa được điều động' }),
    )
    await move(nga, forHoa.number, 'take')
    await move(nga, forHoa.number, 'settle', { holder: 'hoa@moit.example', result: 'done' })
    await move(nga, forHoa.number, 'settle', {
      ...{ holder: 'ha@moit.example', result: 'refused', comment: 'Trùng với Lê Minh Hoa' },
    })
    await move(nga, forHoa.number, 'resolve', { comment: 'Đã cấp cho Lê Minh Hoa' })
    const incident = await post(
      hoa,
      '/v1/incidents',
      incidentBody({ description: phrases.description, contact: phrases.contact }),
    )
    await post(hoa, `/v1/requests/${incident.number}/comments`, { text: phrases.comment })
    await move(hoa, incident.number, 'withdraw')
    const ticket = await post(hoa, '/v1/help-tickets', { question: phrases.question, asked: phrases.asked })
    await move(hoa, ticket.number, 'withdraw')
    const connection = await post(hoa, '/v1/interconnections', {
      organisation: 'Vụ Kế hoạch',
      system: 'Quản lý nhiệm vụ',
      purpose: phrases.purpose,
      contactName: 'Lê Minh Hoa',
      contactEmail: 'hoa@moit.example',
      standard: 'unknown',
    })
    await move(hoa, connection.number, 'withdraw')
    const feedback = { reaction: 'unanswered', question: phrases.feedback, answer: '', citations: [] }
    await post(hoa, '/v1/feedback', { ...feedback, comment: phrases.remark })
    await post(bao, '/v1/delegations', { to: idOf('hoa'), from: '2026-12-01', until: '2026-12-05' })
    await post(nam, '/v1/role-grants', { person: idOf('hoa'), role: 'clerk', granted: true })
    await post(nam, '/v1/role-grants', { person: idOf('hoa'), role: 'helpdesk', granted: true })
    await post(nam, '/v1/on-call', {
      person: idOf('hoa'),
      from: '2026-12-01T00:00:00.000Z',
      until: '2026-12-02T00:00:00.000Z',
    })
    const inHand = await post(tuan, '/v1/help-tickets', { question: 'Câu của Tuấn' })
    await move(nam, inHand.number, 'assign', { assignee: idOf('hoa') })
    await move(tuan, inHand.number, 'withdraw')
    await core.database.query(
      `insert into core.unit_addresses (unit_id, email) select unit_id, email from core.people where id = $1`,
      [idOf('hoa')],
    )
    await core.database.query(
      `insert into core.notice_deliveries (number, way, recipient, name)
       values ($1, 'teams', $2, 'Lê Minh Hoa'), ($1, 'email', 'hoa@moit.example', 'Lê Minh Hoa')`,
      [incident.number, idOf('hoa')],
    )
  }

  const traces = ['Lê Minh Hoa', 'hoa@moit.example', ...Object.values(phrases)]

  test('the export has every row that names the person, or holds what they wrote', async () => {
    const { json: exported } = await callRaw(core, 'GET', '/v1/me/data', undefined, { as: hoa })
    const given = new Set(
      Object.values(exported)
        .flat()
        .map((row) => JSON.stringify(row)),
    )
    const known = JSON.stringify(exported)
    for (const phrase of traces) expect(known).toContain(phrase)
    const left = (await everyRow(core.database))
      .filter(
        ({ table, text }) =>
          table.startsWith('core.') && [idOf('hoa'), ...traces].some((trace) => text.includes(trace)),
      )
      .filter(({ text }) => !given.has(text))
    // Of others: requests in which hoa is one of many, e-mails to others, the questions of all, what the bot sent.
    const ofOthers = ['core.emails', 'core.events', 'core.gaps', 'core.idempotency_keys', 'core.requests']
    expect([...new Set(left.map(({ table }) => table))].filter((table) => !ofOthers.includes(table))).toEqual(
      [],
    )
    expect(exported.account_holders).toMatchObject([{ holder: { name: 'Lê Minh Hoa', result: 'done' } }])
    expect(exported.idempotency_keys.length).toBeGreaterThan(5)
    expect(known).not.toContain('"ha@moit.example"')
  })

  test('the export holds nothing of the helpdesk’s notes, and nothing of anybody else', async () => {
    const ticket = await post(hoa, '/v1/help-tickets', { question: 'Một câu khác' })
    await post(nga, `/v1/requests/${ticket.number}/comments`, { text: 'ghi chú nội bộ', internal: true })
    const { text } = await callRaw(core, 'GET', '/v1/me/data', undefined, { as: hoa })
    expect(text).not.toContain('ghi chú nội bộ')
    const { json } = await callRaw(core, 'GET', '/v1/me/data', undefined, { as: linh })
    expect(json).toMatchObject({ people: [{ id: idOf('linh') }], requests: [], events: [], feedback: [] })
  })

  test('after erasing no table holds the name, the address or a phrase', async () => {
    const before = await core.database.query(
      'select number, kind, status, revision, created_at, updated_at, requester_id from core.requests order by number',
    )
    const erased = await erase(idOf('hoa'))
    expect(erased.json).toEqual({ done: true, facts: { person: idOf('hoa'), outcome: 'erased' } })
    const rows = await everyRow(core.database)
    const left = rows.filter(({ text }) => traces.some((trace) => text.includes(trace)))
    expect(left).toEqual([])
    expect(
      await core.database.query(
        'select number, kind, status, revision, created_at, updated_at, requester_id from core.requests order by number',
      ),
    ).toEqual(before)
    const naming = rows.filter(({ text }) => text.includes(idOf('hoa'))).map(({ table }) => table)
    expect([...new Set(naming)].sort()).toEqual([
      'core.audit',
      'core.events',
      'core.feedback',
      'core.idempotency_keys',
      'core.notice_deliveries',
      'core.people',
      'core.requests',
    ])
    expect(rows.some(({ text }) => text.includes('Trần Thu Hà'))).toBe(true)
    expect(await verifyAudit(core.database)).toMatchObject({ outcome: 'whole' })
    for (const { number } of before as { number: string }[]) {
      expect((await callRaw(core, 'GET', `/v1/requests/${number}`, undefined, { as: nga })).status).toBe(200)
    }
    expectProblem(await erase(idOf('hoa')), 422, 'no-such-person')
  })

  test('not while a request is open, nor one that concerns them', async () => {
    const { number } = await post(hoa, '/v1/help-tickets', { question: 'Còn một câu' })
    const refused = await erase(idOf('hoa'))
    expectProblem(refused, 409, 'transition-not-allowed')
    expect(refused.json.number).toBe(number)
    await move(hoa, number, 'withdraw')
    const holders = [{ name: 'Lê Minh Hoa', email: 'hoa@moit.example', role: 'officer' as const }]
    const concerning = await post(bao, '/v1/account-requests', accountBody({ change: 'revoke', holders }))
    expect((await erase(idOf('hoa'))).json.number).toBe(concerning.number)
    await move(bao, concerning.number, 'withdraw')
    expect((await erase(idOf('hoa'))).status).toBe(200)
  })

  test('not the last administrator, not a helpdesk agent who has work in hand, not by anybody else', async () => {
    expectProblem(await erase(idOf('nam')), 403, 'needs-another-person')
    const { number } = await post(linh, '/v1/help-tickets', { question: 'Câu của Linh' })
    await move(nga, number, 'take')
    expect((await erase(idOf('nga'))).json.number).toBe(number)
    for (const as of [hoa, bao, nga]) expectProblem(await erase(idOf('linh'), as), 403, 'not-allowed')
    expectProblem(await erase('system:imoit'), 422, 'no-such-person')
  })

  test('who comes back is registered afresh, without roles', async () => {
    await erase(idOf('hoa'))
    const { json } = await callRaw(core, 'GET', '/v1/me', undefined, { as: hoa })
    expect(json).toEqual({
      id: idOf('hoa'),
      name: 'Lê Minh Hoa',
      email: 'hoa@moit.example',
      unit: null,
      roles: ['staff'],
    })
    expect((await erase(idOf('hoa'))).status).toBe(200)
  })

  test('requests that ended longer ago than the setting keeps lose their texts, once', async () => {
    const forget = () => forgetClosedRequests(core.database, core.clock.now())
    core.clock.advance(40 * 24 * 3_600_000)
    expect(await forget()).toBe(0)
    await post(nam, '/v1/settings', { key: 'keep-closed-requests-days', value: 30 })
    const { number } = await post(linh, '/v1/help-tickets', { question: 'Câu còn mở' })
    expect(await forget()).toBe(5)
    expect(await forget()).toBe(0)
    const rows = (await everyRow(core.database)).filter(({ table }) => /requests|events|emails/.test(table))
    const { reason, description, contact, question, asked, purpose, comment } = phrases
    const said = 'xin bổ sung'
    for (const phrase of [reason, description, contact, question, asked, purpose, comment, said]) {
      expect(rows.filter(({ text }) => text.includes(phrase))).toEqual([])
    }
    expect(rows.some(({ text }) => text.includes('Câu còn mở') && text.includes(number))).toBe(true)
    expect(await verifyAudit(core.database)).toMatchObject({ outcome: 'whole' })
  })

  test('what is said of a request when it is over, or when it came back, is kept as long as any and no longer', async () => {
    const dayMs = 24 * 3_600_000
    const forget = () => forgetClosedRequests(core.database, core.clock.now())
    const words = async () => {
      const rows = await core.database.query<{ comment: string }>(
        `select comment from core.events where comment is not null and number like 'SC%' and by_id <> $1
         order by sequence`,
        [idOf('hoa')],
      )
      return rows.map(({ comment }) => comment)
    }
    await post(nam, '/v1/settings', { key: 'keep-closed-requests-days', value: 30 })
    await post(nam, '/v1/settings', { key: 'reopen-within-working-days', value: 60 })
    const [over, again] = [
      await post(linh, '/v1/incidents', incidentBody()),
      await post(linh, '/v1/incidents', incidentBody()),
    ]
    for (const { number } of [over, again]) {
      await move(nga, number, 'take')
      await move(nga, number, 'resolve', { comment: 'Đã sửa' })
      await move(linh, number, 'close')
    }
    core.clock.advance(31 * dayMs)
    await forget()
    expect(await words()).toEqual([])
    await post(nga, `/v1/requests/${over.number}/comments`, { text: 'Lỗi từ nhà mạng', internal: true })
    await move(linh, again.number, 'reopen', { comment: 'Vẫn lỗi' })
    await move(linh, again.number, 'withdraw')
    core.clock.advance(29 * dayMs)
    expect(await forget()).toBe(0)
    expect(await words()).toEqual(['Lỗi từ nhà mạng', 'Vẫn lỗi'])
    core.clock.advance(2 * dayMs)
    expect(await forget()).toBe(2)
    expect(await words()).toEqual([])
    expect(await forget()).toBe(0)
  })
})
