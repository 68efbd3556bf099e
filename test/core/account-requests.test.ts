import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { account, accountBody, move } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { idOf, testPeople } from './test-people'

describeOnEveryDatabase('account requests', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())

  const { hoa, bao, linh, nga, son } = testPeople
  const holder = { name: 'Trần Thu Hà', email: 'ha@moit.example', role: 'officer' } as const

  test.each([
    ['staff of a unit with a head', hoa, 'Vụ Kế hoạch', 'awaiting-confirmation'],
    [
      'the name in another case and in decomposed letters',
      hoa,
      'vụ kế HOẠCH'.normalize('NFD'),
      'awaiting-confirmation',
    ],
    ['staff asking for another unit', hoa, 'Vụ Pháp chế', 'awaiting-confirmation'],
    ['a head asking for another unit', bao, 'Vụ Pháp chế', 'awaiting-confirmation'],
    ['the head asking for the own unit', bao, 'Vụ Kế hoạch', 'submitted'],
    ['a unit without a head', hoa, 'Văn phòng Bộ', 'submitted'],
    ['a unit nobody knows: the head of the own one', hoa, 'Trung tâm Không có', 'awaiting-confirmation'],
  ])('%s', async (_name, person, unit, status) => {
    const created = recorded(await core.clientFor(person).submit(account({ unit })))
    expect(created).toMatchObject({ kind: 'account-request', status, revision: 1 })
    expect(created.number).toMatch(/^TK-2026-\d{6}$/)
  })

  test('what was asked is kept as it was typed', async () => {
    const body = accountBody({
      holders: [{ ...holder, email: 'Ha.Tran@MOIT.example' }],
      reason: 'Mới <b>về</b> & "nhận việc"',
    })
    const { number } = recorded(await core.clientFor(hoa).submit({ name: 'requestAccount', body }))
    expect(found(await core.clientFor(hoa).request(number)).details).toEqual({
      kind: 'account-request',
      ...body,
      holders: [{ ...holder, email: 'ha.tran@moit.example', result: 'pending', comment: null }],
    })
  })

  describe('one live request per holder and change', () => {
    const one = account({ holders: [holder] })

    test('a second one is refused, with the number only for those who may see it', async () => {
      const { number } = recorded(await core.clientFor(hoa).submit(one))
      for (const [person, shown] of [
        [hoa, number],
        [bao, number],
        [nga, number],
        [linh, undefined],
        [son, undefined],
      ] as const) {
        const again = await core.clientFor(person).submit(one)
        expectRefused(again, 'duplicate-open-request')
        expect(again.outcome === 'refused' && again.problem.number).toBe(shown)
      }
    })

    test('a list that holds one of them is refused whole and uses up no number', async () => {
      const fresh = { ...holder, email: 'aa-first@moit.example' }
      expectRefused(
        await core.clientFor(linh).submit(account({ holders: [fresh, holder] })),
        'duplicate-open-request',
      )
      const first = recorded(await core.clientFor(linh).submit(account({ holders: [fresh] }))).number
      const second = recorded(await core.clientFor(linh).submit(account())).number
      expect(Number(second.slice(-6)) - Number(first.slice(-6))).toBe(1)
    })

    test('another change for the same holder is another matter', async () => {
      recorded(await core.clientFor(hoa).submit(account({ holders: [holder], change: 'revoke' })))
    })

    test('once it is withdrawn there is room for another', async () => {
      const mine = found(await core.clientFor(hoa).myRequests())
      const standing = await findStanding(mine.map(({ number }) => number))
      recorded(await core.clientFor(hoa).submit(move(standing, 'withdraw', 1)))
      recorded(await core.clientFor(linh).submit(one))
    })

    async function findStanding(numbers: string[]) {
      for (const number of numbers) {
        const { details, status } = found(await core.clientFor(hoa).request(number))
        const isIt = details.kind === 'account-request' && details.change === 'grant'
        if (isIt && status !== 'withdrawn' && details.holders[0]?.email === holder.email) return number
      }
      throw new Error('none standing')
    }
  })

  test('a resolved request cannot be reopened over a newer one for the same holder', async () => {
    const asked = account({ unit: 'Văn phòng Bộ', holders: [{ ...holder, email: 'reopen@moit.example' }] })
    const { number } = recorded(await core.clientFor(linh).submit(asked))
    recorded(await core.clientFor(nga).submit(move(number, 'take', 1)))
    recorded(await core.clientFor(nga).submit(move(number, 'resolve', 2)))
    const newer = recorded(await core.clientFor(linh).submit(asked)).number
    const reopened = await core.clientFor(linh).submit(move(number, 'reopen', 3))
    expect(reopened).toMatchObject({
      outcome: 'refused',
      problem: { code: 'duplicate-open-request', number: newer },
    })
    recorded(await core.clientFor(linh).submit(move(newer, 'withdraw', 1)))
    expect(recorded(await core.clientFor(linh).submit(move(number, 'reopen', 3))).status).toBe('submitted')
    expectRefused(await core.clientFor(linh).submit(asked), 'duplicate-open-request')
  })

  test('the unit head sees what waits for confirmation, but never confirms an own request', async () => {
    const { number } = recorded(await core.clientFor(hoa).submit(account()))
    const own = recorded(await core.clientFor(son).submit(account())).number
    const waiting = found(await core.clientFor(bao).queue()).map((request) => request.number)
    expect(waiting).toContain(number)
    expect(waiting).toContain(own)
    expect(found(await core.clientFor(son).queue()).map((request) => request.number)).not.toContain(own)
    expectRefused(await core.clientFor(son).submit(move(own, 'confirm', 1)), 'not-allowed')
    expect(recorded(await core.clientFor(bao).submit(move(number, 'confirm', 1))).status).toBe('submitted')
    expect(found(await core.clientFor(nga).queue()).map((request) => request.number)).toContain(number)
    const { history } = found(await core.clientFor(hoa).request(number))
    expect(history.map(({ event, by }) => [event, by.id])).toEqual([
      ['created', idOf('hoa')],
      ['confirm', idOf('bao')],
    ])
  })
})
