import pino from 'pino'
import { needsHandOver } from '../../core/account-requests/needs-hand-over'
import type { AccountRequestBody } from '../../core/contract/account-requests'
import { runSchedule } from '../../core/jobs/run-schedule'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { account, accountBody, move } from './sample-bodies'
import { movableClock, startTestCore, type TestCore } from './start-test-core'
import { idOf, testPeople } from './test-people'

const { hoa, bao, linh, nga, nam } = testPeople
const helpdeskEmail = 'hotro@moit.example'
const tuesday = '2026-12-01'
const at = (day: string, time = '09:00') => `${day}T${time}:00+07:00`

let core: TestCore
beforeAll(async () => {
  core = await startTestCore({ clock: movableClock(at(tuesday)) })
})
beforeEach(() => core.clock.set(at(tuesday)))
afterAll(() => core.stop())

type ScheduleName = 'remind-before-effective' | 'expire-waiting'
const run = (schedule: ScheduleName) => runOn(core, schedule)
const runOn = ({ database, clock }: TestCore, schedule: ScheduleName) =>
  runSchedule(schedule, {
    database,
    now: clock.now(),
    logger: pino({ level: 'silent' }),
    helpdeskEmail,
  })
const file = async (over: Partial<AccountRequestBody> = {}, person = hoa) =>
  recorded(await core.clientFor(person).submit(account(over))).number
/** The reminders and what followed by itself: day, what, whom the event is for. */
const heard = async (number: string) =>
  found(await core.client.events(0))
    .filter(({ request, by }) => request.number === number && by.id === 'system:imoit')
    .map(({ at, event, facts, people, helpdesk }) => ({
      day: at.slice(0, 10),
      what: facts.what ?? event,
      people,
      helpdesk,
    }))
const letters = async (part: string, number: string) =>
  found(await core.client.emails())
    .filter(({ subject }) => subject.includes(part) && subject.includes(number))
    .map(({ to }) => to)
    .sort()
const onEachDay = async (schedule: ScheduleName, days: string[]) => {
  for (const day of days) {
    core.clock.set(at(day))
    await run(schedule)
    await run(schedule)
  }
}

test.each([
  ['revoke', undefined, true],
  ['revoke', 'Nghỉ hưu từ tháng 12', true],
  ['change', 'Chuyển công tác sang Vụ Pháp chế', true],
  ['change', 'dieu dong ve Cuc Xuat nhap khau', true],
  ['change', 'Được luân chuyển', true],
  ['change', 'Đổi số điện thoại', false],
  ['change', undefined, false],
  ['grant', 'Mới chuyển công tác về', false],
  ['recover', 'Quên mật khẩu sau khi nghỉ phép', false],
] as const)('hand-over first: %s, "%s" → %s', (change, reason, needed) => {
  expect(needsHandOver({ change, ...(reason && { reason }) })).toBe(needed)
})

test('the answer to a filed request says whether handing over comes first', async () => {
  for (const [change, handOver] of [
    ['revoke', true],
    ['grant', undefined],
  ] as const) {
    expect(recorded(await core.clientFor(hoa).submit(account({ change }))).handOver).toBe(handOver)
  }
})

describe('before an account is taken away', () => {
  // Monday: three working days before is the Wednesday.
  const effectiveDate = '2026-12-14'

  test('requester and head are reminded to hand over, and on the day whoever has it, each once', async () => {
    const number = await file({ change: 'revoke', effectiveDate })
    recorded(await core.clientFor(bao).submit(move(number, 'confirm', 1)))
    await onEachDay('remind-before-effective', [
      '2026-12-08',
      '2026-12-09',
      '2026-12-11',
      '2026-12-14',
      '2026-12-15',
    ])
    expect(await heard(number)).toEqual([
      { day: '2026-12-09', what: 'hand-over', people: [idOf('hoa'), idOf('bao')], helpdesk: false },
      { day: '2026-12-14', what: 'effective-today', people: [], helpdesk: true },
    ])
    expect(await letters('Nhắc bàn giao', number)).toEqual([bao.email, hoa.email])
    expect(await letters('Đến ngày hiệu lực', number)).toEqual([helpdeskEmail])
    expect(found(await core.clientFor(hoa).request(number))).toMatchObject({
      revision: 2,
      status: 'submitted',
    })
  })

  test('taken by somebody, the day is theirs too; waiting for the head, it is the head’s', async () => {
    const taken = await file({ effectiveDate })
    recorded(await core.clientFor(bao).submit(move(taken, 'confirm', 1)))
    recorded(await core.clientFor(nga).submit(move(taken, 'take', 2)))
    const waiting = await file({ effectiveDate })
    await onEachDay('remind-before-effective', [effectiveDate])
    expect(await heard(taken)).toMatchObject([
      { what: 'effective-today', people: [idOf('nga')], helpdesk: true },
    ])
    expect(await heard(waiting)).toMatchObject([
      { what: 'effective-today', people: [idOf('bao')], helpdesk: false },
    ])
  })

  test('a new date gives a new reminder', async () => {
    const body = accountBody({ change: 'revoke', effectiveDate })
    const { number } = recorded(await core.clientFor(hoa).submit({ name: 'requestAccount', body }))
    await onEachDay('remind-before-effective', ['2026-12-10'])
    const details = { kind: 'account-request', ...body, effectiveDate: '2026-12-21' } as const
    recorded(
      await core.clientFor(hoa).submit({
        name: 'moveRequest',
        body: { number, action: 'amend', revision: 1, details },
      }),
    )
    await onEachDay('remind-before-effective', ['2026-12-14', '2026-12-16'])
    expect((await heard(number)).map(({ day, what }) => `${day} ${what}`)).toEqual([
      '2026-12-10 hand-over',
      '2026-12-16 hand-over',
    ])
  })

  test.each([
    ['filed for the same day', { change: 'revoke', effectiveDate: tuesday }],
    ['filed for a day that is over', { change: 'revoke', effectiveDate: '2026-11-20' }],
  ] as const)('%s nobody is reminded', async (_name, over) => {
    const number = await file(over)
    await onEachDay('remind-before-effective', [tuesday, '2026-12-02'])
    expect(await heard(number)).toEqual([])
  })

  test('what ended is not reminded of', async () => {
    const number = await file({ change: 'revoke', effectiveDate })
    recorded(await core.clientFor(hoa).submit(move(number, 'withdraw', 1)))
    await onEachDay('remind-before-effective', ['2026-12-10', effectiveDate])
    expect(await heard(number)).toEqual([])
  })

  test('the queue of the helpdesk shows the day, and what is not due yet last', async () => {
    const unit = 'Văn phòng Bộ'
    const later = await file({ unit, effectiveDate })
    const now = await file({ unit, effectiveDate: tuesday })
    const queue = async () =>
      found(await core.clientFor(nga).queue())
        .filter(({ number }) => [later, now].includes(number))
        .map((one) => [one.number, one.effectiveDate])
    expect(await queue()).toEqual([
      [now, tuesday],
      [later, effectiveDate],
    ])
    core.clock.set(at(effectiveDate))
    expect((await queue()).map(([number]) => number)).toEqual([later, now])
  })
})

describe('what nobody answers', () => {
  test('without a setting it is twenty working days', async () => {
    const number = await file()
    await onEachDay('expire-waiting', ['2026-12-24', '2026-12-25', '2026-12-29', '2026-12-30'])
    expect((await heard(number)).map(({ day, what }) => `${day} ${what}`)).toEqual([
      '2026-12-25 expires-soon',
      '2026-12-30 expire',
    ])
  })

  describe('with a setting of five', () => {
    // Five working days after the Tuesday.
    const lastDay = '2026-12-08'
    beforeAll(async () => {
      const setting = { name: 'saveSetting', body: { key: 'expire-after-working-days', value: 5 } } as const
      expect((await core.clientFor(nam).submit(setting)).outcome).toBe('done')
    })

    test('waiting for the unit: the head is warned two working days before, then it expires and frees the accounts', async () => {
      const body = accountBody()
      const { number } = recorded(await core.clientFor(hoa).submit({ name: 'requestAccount', body }))
      await onEachDay('expire-waiting', ['2026-12-03', '2026-12-04', '2026-12-07', lastDay])
      expect(await heard(number)).toEqual([
        { day: '2026-12-04', what: 'expires-soon', people: [idOf('bao')], helpdesk: false },
      ])
      expect(await letters('Sắp hết hạn', number)).toEqual([bao.email])
      core.clock.set(at(lastDay, '17:01'))
      await run('expire-waiting')
      const { status, history } = found(await core.clientFor(hoa).request(number))
      expect(status).toBe('expired')
      expect(history.at(-1)).toMatchObject({
        event: 'expire',
        by: { id: 'system:imoit' },
        facts: { workingDays: '5' },
      })
      expect((await heard(number)).at(-1)).toMatchObject({
        what: 'expire',
        people: [idOf('bao'), idOf('hoa')],
      })
      expectRefused(await core.clientFor(bao).submit(move(number, 'confirm', 2)), 'transition-not-allowed')
      recorded(await core.clientFor(hoa).submit({ name: 'requestAccount', body }))
    })

    test('waiting for the requester: they are warned; an answer begins the wait anew', async () => {
      const number = await file()
      recorded(await core.clientFor(bao).submit(move(number, 'ask', 1, 'Chức vụ?')))
      await onEachDay('expire-waiting', ['2026-12-07'])
      expect(await heard(number)).toMatchObject([{ what: 'expires-soon', people: [idOf('hoa')] }])
      recorded(await core.clientFor(hoa).submit(move(number, 'answer', 2, 'Chuyên viên')))
      await onEachDay('expire-waiting', ['2026-12-09', '2026-12-11', '2026-12-14'])
      expect((await heard(number)).map(({ day, what }) => `${day} ${what}`)).toEqual([
        '2026-12-07 expires-soon',
        '2026-12-11 expires-soon',
        // Monday the 7th and five working days: it holds until the end of the 14th.
      ])
      await onEachDay('expire-waiting', ['2026-12-15'])
      expect(found(await core.clientFor(hoa).request(number)).status).toBe('expired')
    })

    test('what the helpdesk has does not expire', async () => {
      const number = await file({ unit: 'Vụ Pháp chế' }, linh)
      recorded(await core.clientFor(testPeople.son).submit(move(number, 'confirm', 1)))
      await onEachDay('expire-waiting', ['2026-12-25'])
      expect(await heard(number)).toEqual([])
    })
  })
})

describeOnEveryDatabase('two replicas that look at once', (engine) => {
  test('remind once, warn once, end once', async () => {
    const shared = await startTestCore({ engine, clock: movableClock(at(tuesday)) })
    const filed = account({ change: 'revoke', effectiveDate: '2026-12-31' })
    const { number } = recorded(await shared.clientFor(hoa).submit(filed))
    for (const day of ['2026-12-28', '2026-12-30', '2026-12-31']) {
      shared.clock.set(at(day))
      await Promise.all([
        runOn(shared, 'expire-waiting'),
        runOn(shared, 'expire-waiting'),
        runOn(shared, 'remind-before-effective'),
        runOn(shared, 'remind-before-effective'),
      ])
    }
    const { history } = found(await shared.clientFor(hoa).request(number))
    expect(history.map(({ event, facts }) => facts.what ?? event).sort()).toEqual([
      'created',
      'expire',
      'expires-soon',
      'hand-over',
    ])
    await shared.stop()
  })
})
