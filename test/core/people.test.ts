import { readCoreConfig } from '../../core/config'
import type { Role } from '../../core/contract/people'
import { grantFirstAdministrator } from '../../core/people/first-administrator'
import type { DemoPerson } from '../../core/people/seed-demo-people'
import { describeOnEveryDatabase, openTestDatabase } from '../database/open-test-database'
import { callRaw, expectProblem } from './call-raw'
import { startTestCore, type TestCore } from './start-test-core'
import { idOf, testPeople } from './test-people'

const { hoa, bao, linh, tuan, nga, nam } = testPeople

describeOnEveryDatabase('roles and units', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())

  const grant = (person: string, role: Role, granted: boolean, as: DemoPerson = nam) =>
    callRaw(core, 'POST', '/v1/role-grants', { person, role, granted }, { as })
  const rolesOf = async (as: DemoPerson): Promise<Role[]> =>
    (await callRaw(core, 'GET', '/v1/me', undefined, { as })).json.roles

  test('a role holds from the next action, and no longer once it is taken back', async () => {
    expect((await callRaw(core, 'GET', '/v1/people', undefined, { as: hoa })).status).toBe(403)
    const granted = await grant(idOf('hoa'), 'helpdesk', true)
    expect(granted.json).toEqual({
      done: true,
      facts: { person: idOf('hoa'), role: 'helpdesk', outcome: 'granted' },
    })
    expect(await rolesOf(hoa)).toEqual(['staff', 'helpdesk'])
    expect((await callRaw(core, 'GET', '/v1/people', undefined, { as: hoa })).status).toBe(200)
    expect((await grant(idOf('hoa'), 'helpdesk', true)).json.facts.outcome).toBe('unchanged')
    expect((await grant(idOf('hoa'), 'helpdesk', false)).json.facts.outcome).toBe('revoked')
    expect((await callRaw(core, 'GET', '/v1/people', undefined, { as: hoa })).status).toBe(403)
    expect((await grant(idOf('hoa'), 'helpdesk', false)).json.facts.outcome).toBe('unchanged')
  })

  test.each([
    ['somebody unknown', 'tenant-moit:nobody'],
    ['the service itself', 'system:imoit'],
  ])('%s gets no role', async (_who, person) => {
    expectProblem(await grant(person, 'helpdesk', true), 422, 'no-such-person')
  })

  test("the last administrator's role cannot be taken, one of two can", async () => {
    expectProblem(await grant(idOf('nam'), 'administrator', false), 403, 'needs-another-person')
    await grant(idOf('nga'), 'administrator', true)
    expect((await grant(idOf('nam'), 'administrator', false, nga)).json.facts.outcome).toBe('revoked')
    expectProblem(await grant(idOf('nga'), 'administrator', false, nam), 403, 'not-allowed')
    await grant(idOf('nam'), 'administrator', true, nga)
    await grant(idOf('nga'), 'administrator', false)
  })

  test('two administrators who take each other’s role at once leave one of them', async () => {
    for (let round = 0; round < 5; round++) {
      await grant(idOf('tuan'), 'administrator', true)
      await Promise.all([
        grant(idOf('tuan'), 'administrator', false, nam),
        grant(idOf('nam'), 'administrator', false, tuan),
      ])
      const [{ count = 0 } = {}] = await core.database.query<{ count: number }>(
        `select count(*) as count from core.role_grants where role = 'administrator'`,
      )
      expect(count).toBe(1)
      const back = (await rolesOf(nam)).includes('administrator') ? nam : tuan
      await grant(idOf('nam'), 'administrator', true, back)
      await grant(idOf('tuan'), 'administrator', false, nam)
    }
  })

  test('a person is put into a unit by its name without marks', async () => {
    const place = (person: string, unit: string) =>
      callRaw(core, 'POST', '/v1/unit-members', { person, unit }, { as: nam })
    expect((await place(idOf('tuan'), 'vu phap che')).json.facts).toEqual({
      person: idOf('tuan'),
      unit: 'Vụ Pháp chế',
    })
    expectProblem(await place(idOf('tuan'), 'Vụ Không Có'), 400, 'invalid-request')
    expectProblem(await place('tenant-moit:nobody', 'Vụ Pháp chế'), 422, 'no-such-person')
    await place(idOf('tuan'), 'Văn phòng Bộ')
  })
})

describe('finding people', () => {
  let core: TestCore
  beforeAll(async () => {
    const more = [
      ['ha1', 'Trần Thu Hà', 'Vụ Kế hoạch'],
      ['ha2', 'Nguyễn Hạ Vy', 'Vụ Pháp chế'],
      ['duc', 'Đặng Đức Hà', 'Vụ Pháp chế'],
    ].map(
      ([key = '', name = '', unit = '']): DemoPerson => ({
        tenantId: 'tenant-moit',
        objectId: key,
        name,
        email: `${key}.vp@moit.example`,
        role: 'staff',
        unit,
      }),
    )
    core = await startTestCore({ people: [...Object.values(testPeople), ...more] })
  })
  afterAll(() => core.stop())

  const find = async (query: string, as: DemoPerson = nga) => {
    const raw = await callRaw(core, 'GET', `/v1/people?${query}`, undefined, { as })
    return raw.json.map(({ name }: { name: string }) => name)
  }
  const text = (typed: string) => `text=${encodeURIComponent(typed)}`

  test.each([
    ['without marks', 'tran thu ha', ['Trần Thu Hà']],
    ['a part, in any order', 'ha tran', ['Trần Thu Hà']],
    ['đ as d', 'dang duc', ['Đặng Đức Hà']],
    ['no marks: every name it can be', 'ha', ['Nguyễn Hạ Vy', 'Trần Thu Hà', 'Đặng Đức Hà', 'Đỗ Hải Nam']],
    ['marks: that name', 'Hà', ['Trần Thu Hà', 'Đặng Đức Hà']],
    ['some marks: those', 'trần ha', ['Trần Thu Hà']],
    ['marks nobody has', 'Hã', []],
    ['decomposed letters', 'Hà'.normalize('NFD'), ['Trần Thu Hà', 'Đặng Đức Hà']],
    ['an address', 'duc.vp@moit', ['Đặng Đức Hà']],
    ['nobody', 'zzz', []],
    ['what would be a pattern', '%', []],
    ['the service itself', 'Trợ lý', []],
  ])('%s: %s', async (_what, typed, names) => {
    const found = await find(text(typed))
    expect([...found].sort()).toEqual([...names].sort())
  })

  test('by role, and by both', async () => {
    expect(await find('role=unit-head')).toEqual(['Ngô Văn Sơn', 'Trần Quốc Bảo'])
    expect(await find(`role=unit-head&${text('bao')}`)).toEqual(['Trần Quốc Bảo'])
  })

  test('a unit head sees the unit alone, staff see nobody', async () => {
    expect(await find(text('h'), bao)).toEqual(['Lê Minh Hoa', 'Trần Thu Hà'])
    expectProblem(await callRaw(core, 'GET', '/v1/people', undefined, { as: linh }), 403, 'not-allowed')
  })
})

describe('the first administrator', () => {
  const now = new Date('2026-11-23T01:30:00Z')
  const id = 'tenant-moit:first'

  test('is granted once, by the configuration, and on record', async () => {
    const database = await openTestDatabase()
    expect(await grantFirstAdministrator(database, id, now)).toBe('granted')
    expect(await grantFirstAdministrator(database, 'tenant-moit:other', now)).toBe('not-needed')
    const grants = await database.query('select person_id, granted_by from core.role_grants')
    expect(grants).toEqual([{ person_id: id, granted_by: 'system:imoit' }])
    const entries = await database.query('select actor_id, action, subject from core.audit')
    expect(entries).toEqual([{ actor_id: 'system:imoit', action: 'grantRole', subject: id }])
    await database.close()
  })

  test.each([
    ['tenant-moit:first', true],
    ['first', false],
    ['a:b:c', false],
    ['tenant :x', false],
  ])('FIRST_ADMINISTRATOR=%s', (value, taken) => {
    const read = () => readCoreConfig({ FIRST_ADMINISTRATOR: value })
    if (taken) expect(read().firstAdministrator).toBe(value)
    else expect(read).toThrow('FIRST_ADMINISTRATOR')
  })
})
