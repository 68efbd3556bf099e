import { createHash } from 'node:crypto'
import { appendAudit } from '../../core/audit/append-audit'
import { exportAudit } from '../../core/audit/export-audit'
import { verifyAudit } from '../../core/audit/verify-audit'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { callRaw, expectProblem } from './call-raw'
import { recorded } from './expect-outcome'
import { account, accountBody, incident, incidentBody, ticket } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { idOf, testPeople } from './test-people'

const { hoa, bao, nga, nam } = testPeople

describeOnEveryDatabase('the audit', (engine) => {
  let core: TestCore
  beforeEach(async () => {
    core ??= await startTestCore({ engine })
    await untouched(`truncate core.audit; update core.audit_head set sequence = 0, hash = repeat('0', 64)`)
  })
  afterAll(() => core.stop())

  /** As somebody with full rights on the database could do it. */
  const untouched = (sql: string) =>
    core.database.exec(
      `alter table core.audit disable trigger all; ${sql}; alter table core.audit enable trigger all`,
    )
  const entries = () =>
    core.database.query<{ actor_id: string; action: string; subject: string; facts: object }>(
      'select actor_id, action, subject, facts from core.audit order by sequence',
    )
  const fill = (count: number) =>
    core.database.transaction(async (tx) => {
      for (let n = 1; n <= count; n++) {
        await appendAudit(tx, {
          actor: idOf('nga'),
          action: 'moveRequest:take',
          subject: `SC-2026-${String(n).padStart(6, '0')}`,
          facts: { status: 'in-progress', revision: n },
          at: core.clock.now(),
        })
      }
    })

  test('every write that succeeded stands in it, in words and ids, and no refused one', async () => {
    const staff = core.clientFor(hoa)
    const { number } = recorded(await staff.submit(account({ reason: 'Lý do riêng tư' })))
    await callRaw(
      core,
      'POST',
      `/v1/requests/${number}/moves`,
      { action: 'confirm', revision: 1 },
      { as: bao },
    )
    await callRaw(
      core,
      'POST',
      `/v1/requests/${number}/moves`,
      { action: 'confirm', revision: 1 },
      { as: hoa },
    )
    await staff.submit(incident({ description: 'Lời kể riêng tư', contact: '0900' }))
    await callRaw(
      core,
      'POST',
      '/v1/role-grants',
      { person: idOf('hoa'), role: 'clerk', granted: true },
      { as: nam },
    )
    await callRaw(
      core,
      'POST',
      '/v1/role-grants',
      { person: idOf('hoa'), role: 'clerk', granted: true },
      { as: hoa },
    )
    const written = await entries()
    expect(written.map(({ actor_id, action, subject, facts }) => [actor_id, action, subject, facts])).toEqual(
      [
        [idOf('hoa'), 'requestAccount', number, { change: 'grant', holders: 1 }],
        [idOf('bao'), 'moveRequest:confirm', number, { status: 'submitted', revision: 2 }],
        [idOf('hoa'), 'reportIncident', 'SC-2026-000001', { category: 'cannot-sign-in' }],
        [idOf('nam'), 'grantRole', idOf('hoa'), { role: 'clerk', granted: true }],
      ],
    )
    expect(JSON.stringify(written)).not.toMatch(/riêng tư|0900|moit\.example|Hoa|Hà/)
    expect(await verifyAudit(core.database)).toMatchObject({ outcome: 'whole', entries: 4 })
  })

  test('the same call again adds nothing', async () => {
    const send = () => callRaw(core, 'POST', '/v1/incidents', incidentBody(), { as: hoa, key: 'once' })
    await send()
    await send()
    expect(await entries()).toHaveLength(1)
  })

  test('forty writes at once make one chain', async () => {
    const clients = [hoa, bao, nga, nam].map((person) => core.clientFor(person))
    const all = clients.flatMap((client) => Array.from({ length: 10 }, () => client.submit(ticket())))
    for (const submitted of await Promise.all(all)) recorded(submitted)
    expect(await verifyAudit(core.database)).toMatchObject({ outcome: 'whole', entries: 40 })
  })

  test('its hash can be computed by anybody who reads the manual', async () => {
    await fill(1)
    const [row] = await core.database.query<{ hash: string }>('select hash from core.audit')
    const text =
      `{"action":"moveRequest:take","actor":"${idOf('nga')}","at":"${core.clock.now().toISOString()}",
      "facts":{"revision":1,"status":"in-progress"},"previous_hash":"${'0'.repeat(64)}","sequence":1,
      "subject":"SC-2026-000001"}`.replace(/\n\s*/g, '')
    expect(row?.hash).toBe(createHash('sha256').update(text).digest('hex'))
  })

  test.each([
    ['an actor is changed', `update core.audit set actor_id = 'tenant-moit:hoa' where sequence = 3`, 3],
    ['an action is changed', `update core.audit set action = 'moveRequest:close' where sequence = 3`, 3],
    ['a subject is changed', `update core.audit set subject = 'SC-2026-000009' where sequence = 3`, 3],
    [
      'a fact is changed',
      `update core.audit set facts = facts || '{"status":"closed"}' where sequence = 4`,
      4,
    ],
    ['a time is changed', `update core.audit set at = at + interval '1 second' where sequence = 2`, 2],
    ['a hash is changed', `update core.audit set hash = repeat('a', 64) where sequence = 5`, 5],
    ['the first is taken out', 'delete from core.audit where sequence = 1', 1],
    ['one is taken out', 'delete from core.audit where sequence = 3', 3],
    [
      'one is taken out and the rest moved up',
      'delete from core.audit where sequence = 3; update core.audit set sequence = sequence - 1 where sequence > 3',
      3,
    ],
    [
      'two change places',
      `update core.audit set sequence = -3 where sequence = 3; update core.audit set sequence = 3 where sequence = 4;
       update core.audit set sequence = 4 where sequence = -3`,
      3,
    ],
    [
      'one is put in between',
      `update core.audit set sequence = sequence + 100 where sequence > 3;
       insert into core.audit select 4, at, actor_id, action, subject, facts, hash, repeat('b', 64) from core.audit where sequence = 3`,
      4,
    ],
  ])('%s: broken there', async (_what, tampering, sequence) => {
    await fill(6)
    await untouched(tampering)
    expect(await verifyAudit(core.database)).toEqual({ outcome: 'broken', sequence })
  })

  test.each([
    ['the last are cut off', 'delete from core.audit where sequence > 4', { sequence: 4, expected: 6 }],
    ['all are gone', 'delete from core.audit', { sequence: 0, expected: 6 }],
    [
      'one is put at the end',
      `insert into core.audit select 7, at, actor_id, action, subject, facts, hash, repeat('c', 64) from core.audit where sequence = 6`,
      { sequence: 7, expected: 6 },
    ],
  ])('%s: cut', async (_what, tampering, where) => {
    await fill(6)
    await untouched(tampering)
    expect(await verifyAudit(core.database)).toEqual({ outcome: 'cut', ...where })
  })

  test.each([
    'update core.audit set subject = subject',
    `set local imoit.erasing = 'on'; update core.audit set subject = subject`,
    'delete from core.audit',
    'truncate core.audit',
  ])('the database refuses: %s', async (sql) => {
    await fill(1)
    const attempt = core.database.transaction((tx) => tx.exec(sql))
    await expect(attempt).rejects.toThrow('append-only')
  })

  test('an administrator reads it in pages, nobody else', async () => {
    await fill(3)
    const read = (after: number, as = nam) =>
      callRaw(core, 'GET', `/v1/audit?after=${after}`, undefined, { as })
    expect((await read(0)).json.map(({ sequence }: { sequence: number }) => sequence)).toEqual([1, 2, 3])
    expect((await read(2)).json).toMatchObject([
      { sequence: 3, actor: idOf('nga'), subject: 'SC-2026-000003' },
    ])
    for (const as of [hoa, bao, nga]) expectProblem(await read(0, as), 403, 'not-allowed')
  })

  test('goes into a spreadsheet with a byte order mark and without formulas', async () => {
    await core.database.transaction((tx) =>
      appendAudit(tx, {
        actor: '=HYPERLINK("http://x")',
        action: '@sum',
        subject: '+1,"quoted"',
        facts: { lý: 'do' },
        at: core.clock.now(),
      }),
    )
    let csv = ''
    for await (const piece of exportAudit(core.database)) csv += piece
    const [header, line, end] = csv.split('\r\n')
    expect(header).toBe('\uFEFFsequence,at,actor,action,subject,facts,previous_hash,hash')
    expect(line).toMatch(
      /^1,2026-11-23T01:30:00\.000Z,"'=HYPERLINK\(""http:\/\/x""\)",'@sum,"'\+1,""quoted""","\{""lý"":""do""\}",0{64},[0-9a-f]{64}$/,
    )
    expect(end).toBe('')
  })

  test('an account request in the name of many says how many, not who', async () => {
    const holders = [1, 2, 3].map((n) => ({
      name: `Nguyễn Văn ${'ABC'[n]}`,
      email: `nhieu-${n}@moit.example`,
      role: 'officer' as const,
    }))
    recorded(await core.clientFor(hoa).submit({ name: 'requestAccount', body: accountBody({ holders }) }))
    expect((await entries()).at(-1)?.facts).toEqual({ change: 'grant', holders: 3 })
  })
})
