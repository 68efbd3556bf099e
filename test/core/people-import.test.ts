import { readAuditRows } from '../../core/audit/read-audit'
import { verifyAudit } from '../../core/audit/verify-audit'
import type { ImportReport } from '../../core/contract/people-import'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { callRaw, expectProblem } from './call-raw'
import { startTestCore, type TestCore } from './start-test-core'
import { idOf, testPeople } from './test-people'

const { bao, nga, nam } = testPeople
const tenant = '2f1b6c1e-1111-4222-8333-444455556666'
const objectOf = (n: number) => `00000000-0000-4000-8000-00000000000${n}`

describeOnEveryDatabase('importing people', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterEach(async () => {
    await core.database.exec(`delete from core.unit_addresses;
      delete from core.role_grants where person_id not like 'tenant-moit:%';
      delete from core.people where id not like 'tenant-moit:%' and id <> 'system:imoit'`)
  })
  afterAll(() => core.stop())

  const run = async (csv: string, dryRun = false, as = nam): Promise<ImportReport> => {
    const raw = await callRaw(core, 'POST', '/v1/people-imports', { csv, dryRun }, { as })
    if (raw.status !== 200) throw new Error(raw.text)
    return raw.json
  }
  const people = () =>
    core.database.query(
      `select p.name, p.email, u.name as unit, array(select role from core.role_grants where person_id = p.id
         order by role) as roles from core.people p left join core.units u on u.id = p.unit_id
       where p.id like $1 order by p.id`,
      [`${tenant}:%`],
    )
  const addresses = () =>
    core.database.query(
      `select u.name, a.email from core.unit_addresses a join core.units u on u.id = a.unit_id order by u.name, a.email`,
    )

  const file = `\uFEFFĐơn vị;Họ và tên;Email;Mã tenant;Mã người dùng;Vai trò;Email đơn vị
"Vụ Dầu khí; Than";Nguyễn Thị Mai;Mai@moit.example;${tenant.toUpperCase()};${objectOf(1)};thủ trưởng đơn vị, văn thư;vdk@moit.example
vụ kế hoạch;"Hoàng ""Bo"" Long";;${tenant};${objectOf(2)};;

Cục Hóa chất;;;;;;"chc@moit.example, vt.chc@moit.example"
`

  test('a dry run tells and changes nothing; the real one does it; a second one changes nothing', async () => {
    const told = {
      lines: 3,
      unitsAdded: 2,
      unitsChanged: 0,
      peopleAdded: 2,
      peopleChanged: 0,
      unchanged: 0,
      problems: [],
    }
    expect(await run(file, true)).toEqual({ dryRun: true, ...told })
    expect([await people(), await addresses()]).toEqual([[], []])
    expect(await run(file)).toEqual({ dryRun: false, ...told })
    const mai = { name: 'Nguyễn Thị Mai', email: 'mai@moit.example', unit: 'Vụ Dầu khí; Than' }
    expect(await people()).toEqual([
      { ...mai, roles: ['clerk', 'unit-head'] },
      { name: 'Hoàng "Bo" Long', email: null, unit: 'Vụ Kế hoạch', roles: [] },
    ])
    expect(await addresses()).toEqual([
      { name: 'Cục Hóa chất', email: 'chc@moit.example' },
      { name: 'Cục Hóa chất', email: 'vt.chc@moit.example' },
      { name: 'Vụ Dầu khí; Than', email: 'vdk@moit.example' },
    ])
    const none = { unitsAdded: 0, peopleAdded: 0, unchanged: 3 }
    expect(await run(file)).toEqual({ dryRun: false, ...told, ...none })
  })

  test('what a cell leaves empty stays; roles that are given replace those there were', async () => {
    await run(file)
    const change = `unit,name,email,tenant_id,object_id,roles,unit_emails
,,mai@moit.example,,,helpdesk,
Cục Hóa chất,,,,,,moi@moit.example
,Hoàng Văn Long,,${tenant},${objectOf(2)},staff,`
    expect(await run(change)).toMatchObject({ peopleChanged: 2, unitsChanged: 1, unchanged: 0, problems: [] })
    expect(await people()).toMatchObject([
      { name: 'Nguyễn Thị Mai', unit: 'Vụ Dầu khí; Than', roles: ['helpdesk'] },
      { name: 'Hoàng Văn Long', unit: 'Vụ Kế hoạch', roles: [] },
    ])
    expect(await addresses()).toContainEqual({ name: 'Cục Hóa chất', email: 'moi@moit.example' })
    expect(await addresses()).toHaveLength(2)
  })

  test('who got or lost a role, or another unit, stands in the audit one by one', async () => {
    await run(file)
    const after = (await readAuditRows(core.database, 0, 9_999)).length
    await run(`${header}\nVụ Pháp chế,,,${tenant},${objectOf(1)},"văn thư; biên tập",`)
    await run(`${header}\nVụ Pháp chế,,,${tenant},${objectOf(1)},"văn thư; biên tập",`)
    const entries = await readAuditRows(core.database, after, 9_999)
    const subject = `${tenant}:${objectOf(1)}`
    const source = 'import'
    expect(entries.map(({ actor, action, subject, facts }) => ({ actor, action, subject, facts }))).toEqual(
      [
        { action: 'placePerson', subject, facts: { unit: 'Vụ Pháp chế', source } },
        { action: 'grantRole', subject, facts: { role: 'unit-head', granted: false, source } },
        { action: 'grantRole', subject, facts: { role: 'knowledge-editor', granted: true, source } },
        { action: 'importPeople', subject: 'people', facts: expect.objectContaining({ peopleChanged: 1 }) },
        { action: 'importPeople', subject: 'people', facts: expect.objectContaining({ peopleChanged: 0 }) },
      ].map((entry) => ({ actor: idOf('nam'), ...entry })),
    )
    expect(await verifyAudit(core.database)).toMatchObject({ outcome: 'whole' })
  })

  test('one bad line and nothing of the file is taken', async () => {
    const bad = `${file.replace('văn thư', 'giám đốc')}Vụ Mới;Ai Đó;ai@moit.example;${tenant};${objectOf(3)};;\n`
    expect(await run(bad)).toMatchObject({
      peopleAdded: 2,
      problems: [{ line: 2, problem: 'role-unknown' }],
    })
    expect([await people(), await addresses()]).toEqual([[], []])
  })

  const header = 'unit,name,email,tenant_id,object_id,roles,unit_emails'
  test.each([
    ['unit,name\n"Vụ A,An', 1, 'not-csv'],
    ['name,email\nAn,an@moit.example', 1, 'columns-missing'],
    ['unit,chức vụ\nVụ A,An', 1, 'column-unknown'],
    ['unit,đơn vị\nVụ A,Vụ A', 1, 'column-twice'],
    [`${header}\n`, 1, 'nothing-in-it'],
    [`${header}\nVụ A,An`, 2, 'cells-wrong'],
    [`${header}\n\n,,,,,,a@moit.example`, 3, 'unit-missing'],
    [`${header}\nV,An Bình,,${tenant},${objectOf(1)},,`, 2, 'unit-not-valid'],
    [`${header}\nVụ A,,,${tenant},${objectOf(1)},,`, 2, 'name-missing'],
    [`${header}\nVụ A,A,,${tenant},${objectOf(1)},,`, 2, 'name-not-valid'],
    [`${header}\nVụ A,An Bình,an@,${tenant},${objectOf(1)},,`, 2, 'email-not-valid'],
    [`${header}\nVụ A,,,,,,"a@moit.example;b"`, 2, 'unit-email-not-valid'],
    [`${header}\nVụ A,An Bình,an@moit.example,,,,`, 2, 'id-missing'],
    [`${header}\nVụ A,An Bình,,${tenant},,,`, 2, 'id-missing'],
    [`${header}\nVụ A,An Bình,,${tenant},a b,,`, 2, 'id-not-valid'],
    [`${header}\nVụ A,An Bình,,system,imoit,,`, 2, 'id-not-valid'],
    [
      `${header}\nVụ A,An,,${tenant},${objectOf(1)},,\nVụ B,An,,${tenant},${objectOf(1)},,`,
      3,
      'person-twice',
    ],
    [
      `${header}\nVụ A,An,an@moit.example,${tenant},${objectOf(1)},,\nVụ B,Bo,an@moit.example,${tenant},${objectOf(2)},,`,
      3,
      'email-twice',
    ],
    [`${header}\n,,nam@moit.example,,,helpdesk,`, 2, 'last-administrator'],
  ])('%j: line %d, %s', async (csv, line, problem) => {
    expect((await run(csv)).problems).toEqual([{ line, problem }])
  })

  test('a person the file knows by the address alone is the one who has it', async () => {
    expect(await run(`${header}\nVụ Pháp chế,,hoa@moit.example,,,,`)).toMatchObject({ peopleChanged: 1 })
    const [hoa] = await core.database.query(
      'select u.name from core.people p join core.units u on u.id = p.unit_id where p.id = $1',
      [idOf('hoa')],
    )
    expect(hoa).toEqual({ name: 'Vụ Pháp chế' })
  })

  test('two thousand people in one call', async () => {
    const lines = Array.from(
      { length: 2_000 },
      (_, n) => `Đơn vị ${n % 60},Người ${n},p${n}@moit.example,t,p${n},,`,
    )
    const report = await run([header, ...lines].join('\n'))
    expect(report).toMatchObject({ unitsAdded: 60, peopleAdded: 2_000, problems: [] })
    expect(await run([header, ...lines].join('\n'))).toMatchObject({ unchanged: 2_000 })
  })

  test('only an administrator', async () => {
    for (const as of [bao, nga]) {
      const raw = await callRaw(core, 'POST', '/v1/people-imports', { csv: file, dryRun: true }, { as })
      expectProblem(raw, 403, 'not-allowed')
    }
  })
})
