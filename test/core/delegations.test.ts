import type { DelegationBody } from '../../core/contract/delegations'
import type { DemoPerson } from '../../core/people/seed-demo-people'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { account, move } from './sample-bodies'
import { movableClock, startTestCore, type TestCore } from './start-test-core'
import { acting, testPeople } from './test-people'

const { hoa, bao, linh, nga, son, nam } = testPeople
const mai: DemoPerson = { ...hoa, objectId: 'mai', name: 'Đặng Ngọc Mai', email: 'mai@moit.example' }
const hai: DemoPerson = { ...bao, objectId: 'hai', name: 'Phan Thanh Hải', email: 'hai@moit.example' }
const idOf = ({ tenantId, objectId }: DemoPerson) => `${tenantId}:${objectId}`
const at = (day: string, time = '09:00') => `${day}T${time}:00+07:00`
const [from, until] = ['2026-12-01', '2026-12-04']

describeOnEveryDatabase('delegation', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({
      engine,
      people: [...Object.values(testPeople), mai, hai],
      clock: movableClock(at('2026-12-01')),
    })
  })
  afterAll(() => core.stop())
  afterEach(async () => {
    core.clock.set(at('2026-12-01'))
    for (const head of [bao, hai])
      for (const to of [mai, hoa]) await delegate(to, { until: '2026-11-30' }, head)
  })

  const as = (person: DemoPerson) => core.clientFor(person)
  const delegate = (to: DemoPerson, days: Partial<DelegationBody> = {}, head = bao) =>
    as(head).submit({ name: 'delegate', body: { to: idOf(to), from, until, ...days } })
  const done = async (answer: ReturnType<typeof delegate>) => {
    const given = await answer
    if (given.outcome !== 'done') throw new Error(`not done: ${JSON.stringify(given)}`)
    return 'facts' in given.answer ? given.answer.facts : {}
  }
  const file = async (person = hoa) => recorded(await as(person).submit(account())).number
  const listed = async (person: DemoPerson) =>
    found(await core.client.read(acting(person), 'delegations')).map(({ head, to, unit, from, until }) => [
      head.name,
      to.name,
      unit,
      from,
      until,
    ])
  const asAdministrator = async (name: 'role' | 'unit', change: object) => {
    const submission = { name: name === 'role' ? 'grantRole' : 'placePerson', body: change } as never
    expect((await as(nam).submit(submission)).outcome).toBe('done')
  }

  test.each([
    ['the evening before', at('2026-11-30', '23:59'), false],
    ['from the first minute', at(from, '00:00'), true],
    ['to the last minute', at(until, '23:59'), true],
    ['the morning after', at('2026-12-05', '00:00'), false],
  ])('%s: confirms %s', async (_when, instant, confirms) => {
    core.clock.set(at('2026-11-30'))
    await done(delegate(mai))
    const number = await file()
    core.clock.set(instant)
    const waiting = found(await as(mai).queue()).map((request) => request.number)
    expect(waiting.includes(number)).toBe(confirms)
    const answer = await as(mai).submit(move(number, 'confirm', 1))
    if (confirms) expect(recorded(answer).status).toBe('submitted')
    else expectRefused(answer, 'not-found')
  })

  test('the delegate is asked like the head; the history says who confirmed, and for whom', async () => {
    await done(delegate(mai))
    const number = await file()
    const created = found(await core.client.events(0)).find(({ request }) => request.number === number)
    expect(created?.people).toEqual([idOf(bao), idOf(hai), idOf(mai)].sort())
    const letters = found(await core.client.emails()).filter(({ subject }) => subject.includes(number))
    expect(letters.map(({ to }) => to).sort()).toEqual([bao.email, hai.email, mai.email].sort())
    recorded(await as(mai).submit(move(number, 'confirm', 1)))
    const confirmed = await file()
    recorded(await as(bao).submit(move(confirmed, 'confirm', 1)))
    const last = async (of: string) => found(await as(hoa).request(of)).history.at(-1)
    expect(await last(number)).toMatchObject({ by: { id: idOf(mai) }, facts: { for: idOf(bao) } })
    expect((await last(confirmed))?.facts).toEqual({})
  })

  test('the delegate is told by e-mail when it is given and when it is ended', async () => {
    const before = found(await core.client.emails()).length
    await done(delegate(mai))
    await done(delegate(mai, { until: '2026-11-30' }))
    await done(delegate(mai, { until: '2026-11-30' }))
    const letters = found(await core.client.emails())
    const news = letters.sort((a, b) => a.id - b.id).slice(before)
    expect(news.map(({ to, subject }) => [to, subject])).toEqual([
      [mai.email, '[iMOIT] Ủy quyền xác nhận yêu cầu tài khoản của Vụ Kế hoạch'],
      [mai.email, '[iMOIT] Kết thúc ủy quyền xác nhận yêu cầu tài khoản của Vụ Kế hoạch'],
    ])
    expect(news[0]?.body).toContain('từ ngày 01/12/2026 đến hết ngày 04/12/2026')
  })

  test.each([
    ['confirm', undefined, 'submitted'],
    ['ask', 'Chức vụ?', 'needs-information'],
    ['reject', 'Không thuộc đơn vị', 'rejected'],
  ] as const)('the delegate may %s', async (action, comment, status) => {
    await done(delegate(mai))
    const number = await file()
    expect(recorded(await as(mai).submit(move(number, action, 1, comment))).status).toBe(status)
    expect(found(await as(hoa).request(number)).history.at(-1)?.facts).toEqual({ for: idOf(bao) })
  })

  test('but nothing a head may not: not the helpdesk’s moves, nor the requester’s', async () => {
    await done(delegate(mai))
    const number = await file()
    expect(found(await as(mai).request(number)).actions.sort()).toEqual(['ask', 'confirm', 'reject'])
    for (const action of ['withdraw', 'take'] as const) {
      expectRefused(await as(mai).submit(move(number, action, 1)), 'not-allowed')
    }
  })

  test('an own request of the delegate is the head’s to confirm', async () => {
    await done(delegate(mai))
    const number = await file(mai)
    expect(found(await as(mai).queue()).map((request) => request.number)).not.toContain(number)
    expectRefused(await as(mai).submit(move(number, 'confirm', 1)), 'not-allowed')
    const letters = found(await core.client.emails()).filter(({ subject }) => subject.includes(number))
    expect(letters.map(({ to }) => to)).not.toContain(mai.email)
    recorded(await as(bao).submit(move(number, 'confirm', 1)))
  })

  test('two delegates who press at once: one confirms', async () => {
    await done(delegate(mai))
    await done(delegate(hoa, {}, hai))
    const number = await file(linh)
    const pressed = await Promise.all([mai, hoa].map((one) => as(one).submit(move(number, 'confirm', 1))))
    expect(pressed.map(({ outcome }) => outcome).sort()).toEqual(['recorded', 'refused'])
  })

  describe('who may give it to whom', () => {
    test.each([
      ['staff', hoa, mai, 'not-allowed'],
      ['the helpdesk', nga, mai, 'not-allowed'],
      ['an administrator', nam, mai, 'not-allowed'],
      ['a head to another unit', bao, linh, 'no-such-person'],
      ['a head of another unit', son, mai, 'no-such-person'],
      ['a head to oneself', bao, bao, 'no-such-person'],
      ['a head to another head of the unit', bao, hai, 'no-such-person'],
      ['a head to nobody known', bao, { ...mai, objectId: 'nobody' }, 'no-such-person'],
    ] as const)('%s: refused', async (_name, head, to, code) => {
      expectRefused(await delegate(to, {}, head), code)
      expect(await listed(bao)).toEqual([])
    })

    test('a delegate cannot pass it on', async () => {
      await done(delegate(mai))
      expectRefused(await delegate(hoa, {}, mai), 'not-allowed')
    })

    test('for a period that ends before it begins: refused', async () => {
      expectRefused(await delegate(mai, { from: '2026-12-09', until: '2026-12-08' }), 'invalid-request')
    })
  })

  describe('ends at once', () => {
    const refusedAfter = async (end: () => Promise<unknown>, again?: () => Promise<unknown>) => {
      await done(delegate(mai))
      const number = await file()
      expect(found(await as(mai).request(number)).actions).toContain('confirm')
      await end()
      expectRefused(await as(mai).submit(move(number, 'confirm', 1)), 'not-found')
      expect(found(await as(mai).queue())).toEqual([])
      expect(await listed(hoa)).toEqual([])
      await again?.()
    }

    test('by the head', () =>
      refusedAfter(async () => {
        expect(await done(delegate(mai, { until: '2026-11-30' }))).toEqual({ outcome: 'ended' })
        expect(await done(delegate(mai, { until: '2026-11-30' }))).toEqual({ outcome: 'nothing-to-end' })
      }))

    test('when the head is head no longer', () =>
      refusedAfter(
        () => asAdministrator('role', { person: idOf(bao), role: 'unit-head', granted: false }),
        () => asAdministrator('role', { person: idOf(bao), role: 'unit-head', granted: true }),
      ))

    test('when the head moves to another unit', () =>
      refusedAfter(
        () => asAdministrator('unit', { person: idOf(bao), unit: 'Văn phòng Bộ' }),
        () => asAdministrator('unit', { person: idOf(bao), unit: 'Vụ Kế hoạch' }),
      ))

    test('when the delegate moves to another unit', () =>
      refusedAfter(
        () => asAdministrator('unit', { person: idOf(mai), unit: 'Văn phòng Bộ' }),
        () => asAdministrator('unit', { person: idOf(mai), unit: 'Vụ Kế hoạch' }),
      ))
  })

  describe('the list', () => {
    const row = [bao.name, mai.name, 'Vụ Kế hoạch', from, until]

    test('is the unit’s: those that hold and those to come; the helpdesk sees all', async () => {
      await done(delegate(mai, { from: '2026-12-14', until: '2026-12-18' }))
      await done(delegate(mai))
      const both = [row, [...row.slice(0, 3), '2026-12-14', '2026-12-18']]
      for (const person of [hoa, mai, bao, nga]) expect(await listed(person)).toEqual(both)
      for (const person of [linh, son]) expect(await listed(person)).toEqual([])
      core.clock.set(at('2026-12-05'))
      expect(await listed(bao)).toEqual(both.slice(1))
    })

    test('one that overlaps another takes its place', async () => {
      expect(await done(delegate(mai))).toEqual({ outcome: 'delegated', from, until })
      const longer = { from: '2026-12-03', until: '2026-12-10' }
      expect(await done(delegate(mai, longer))).toEqual({ outcome: 'changed', ...longer })
      expect(await listed(bao)).toEqual([[...row.slice(0, 3), longer.from, longer.until]])
    })

    test('given twice at once it is there once', async () => {
      await Promise.all([delegate(mai), delegate(mai), delegate(mai)])
      expect(await listed(bao)).toEqual([row])
    })

    test.each([
      ['ended', { until: '2026-12-02' }, ['2026-12-01 – 2026-12-02']],
      [
        'made longer',
        { from: '2026-12-03', until: '2026-12-10' },
        ['2026-12-01 – 2026-12-02', '2026-12-03 – 2026-12-10'],
      ],
      ['given again as it was, but longer', { until: '2026-12-10' }, ['2026-12-01 – 2026-12-10']],
      [
        'put off',
        { from: '2026-12-04', until: '2026-12-10' },
        ['2026-12-01 – 2026-12-02', '2026-12-04 – 2026-12-10'],
      ],
    ])('on its third day %s, the days that are over stay on record', async (_how, days, kept) => {
      await core.database.query('delete from core.delegations')
      await done(delegate(mai))
      core.clock.set(at('2026-12-03'))
      await done(delegate(mai, days))
      const rows = await core.database.query<{ days: string }>(
        `select to_char(from_day, 'YYYY-MM-DD') || ' – ' || to_char(until_day, 'YYYY-MM-DD') as days
         from core.delegations order by from_day`,
      )
      expect(rows.map(({ days }) => days)).toEqual(kept)
    })
  })
})
