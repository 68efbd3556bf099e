import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found } from './expect-outcome'
import { startTestCore, type TestCore } from './start-test-core'
import { acting, testPeople } from './test-people'

const day = {
  date: '2026-11-24',
  kind: 'holiday',
  name: 'Ngày Văn hóa Việt Nam',
  source: 'Thông báo',
  confirmed: true,
} as const

describeOnEveryDatabase('the calendar and the settings, over HTTP', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())

  const { nam, nga, hoa } = testPeople
  const save = (person: typeof nam, body: object) =>
    core.clientFor(person).submit({ name: 'saveCalendarDay', body: { ...day, ...body } })
  const days = async (year: number) => {
    return found(await core.client.read(acting(hoa), 'calendarDays', { query: { year } }))
  }

  test('a new installation knows the days that ship, for everybody to read', async () => {
    expect((await days(2026)).find(({ date }) => date === day.date)).toMatchObject({ confirmed: false })
    expect(await days(2030)).toEqual([])
  })

  test('an administrator confirms a day, and takes one away', async () => {
    expect(await save(nam, {})).toMatchObject({ outcome: 'done', answer: { facts: { outcome: 'saved' } } })
    expect(await days(2026)).toContainEqual(day)
    expect(await save(nam, { date: '2027-09-03', kind: 'none' })).toMatchObject({ outcome: 'done' })
    expect((await days(2027)).map(({ date }) => date)).not.toContain('2027-09-03')
  })

  test.each([
    ['a past year', { date: '2025-11-24' }, 'date'],
    ['a Saturday given free', { date: '2026-12-05', kind: 'swap-off' }, 'kind'],
    ['a day without a name', { name: '' }, 'name'],
    ['a day that does not exist', { date: '2026-02-30' }, 'date'],
  ])('%s is refused, and why', async (_case, body, path) => {
    const refused = await save(nam, body)
    expectRefused(refused, 'invalid-request')
    expect(refused.outcome === 'refused' && refused.problem.errors).toMatchObject([{ path }])
  })

  test('nobody else may', async () => {
    expectRefused(await save(nga, {}), 'not-allowed')
    const close = { name: 'saveSetting', body: { key: 'close-after-working-days', value: 1 } } as const
    expectRefused(await core.clientFor(nga).submit(close), 'not-allowed')
  })

  test('a setting that is saved is read back; the others hold as before', async () => {
    const targets = { 2: { respondMinutes: 60 } }
    const saved = await core
      .clientFor(nam)
      .submit({ name: 'saveSetting', body: { key: 'service-targets', value: targets } })
    expect(saved.outcome).toBe('done')
    expect(await core.client.read(acting(nam), 'settings')).toMatchObject({
      outcome: 'found',
      value: { 'service-targets': targets, 'close-after-working-days': 5 },
    })
  })

  test.each([
    ['service-targets', { 2: { respondMinutes: -1 } }, '2.respondMinutes'],
    ['working-hours', 'always', ''],
    ['lunch', 60, 'key'],
  ])('setting %s to %j is refused, and why', async (key, value, path) => {
    const refused = await core.clientFor(nam).submit({ name: 'saveSetting', body: { key, value } })
    expectRefused(refused, 'invalid-request')
    expect(refused.outcome === 'refused' && refused.problem.errors).toMatchObject([{ path }])
  })
})
