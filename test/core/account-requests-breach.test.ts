import type { AccountRequestBody } from '../../core/contract/account-requests'
import type { DemoPerson } from '../../core/people/seed-demo-people'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { account, accountBody, move } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { acting, idOf, testPeople } from './test-people'

const { hoa, bao, linh, son, nga, nam } = testPeople
const mai: DemoPerson = { ...hoa, objectId: 'mai', name: 'Đặng Ngọc Mai', email: 'mai@moit.example' }
const hai: DemoPerson = { ...bao, objectId: 'hai', name: 'Phan Thanh Hải', email: 'hai@moit.example' }

describeOnEveryDatabase('an account cancelled for a breach', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine, people: [...Object.values(testPeople), mai, hai] })
    for (const person of [hoa, mai, hai, linh, son, nga, nam]) await core.client.me(acting(person))
  })
  afterAll(() => core.stop())

  const as = (person: DemoPerson) => core.clientFor(person)
  const cancelling = (holder?: DemoPerson, over: Partial<AccountRequestBody> = {}) =>
    account({
      change: 'cancel-for-breach',
      ...(holder && { holders: [{ name: holder.name, email: holder.email ?? '', role: 'officer' }] }),
      effectiveDate: '2026-11-23',
      ...over,
    })
  const delegateTo = (to: string) =>
    as(bao).submit({ name: 'delegate', body: { to, from: '2026-11-23', until: '2026-11-30' } })

  test('goes straight to the helpdesk when the head files it, confirmed as it stands', async () => {
    const { number, status } = recorded(await as(bao).submit(cancelling()))
    expect(status).toBe('submitted')
    const request = found(await core.client.request(acting(bao), number))
    expect(request).toMatchObject({ confirmedRevision: 1, mayComment: false, mayNote: false })
    expect(request.actions).toEqual(['withdraw'])
    const [event] = found(await core.client.events(0)).filter((one) => one.request.number === number)
    expect(event).toMatchObject({ people: [], helpdesk: true, facts: {} })
    const [audited] = await core.database.query<{ facts: object }>(
      'select facts from core.audit where subject = $1',
      [number],
    )
    expect(audited?.facts).toEqual({ change: 'cancel-for-breach', holders: 1 })
  })

  test('a delegate files it while the delegation holds, on behalf of the head', async () => {
    expectRefused(await as(mai).submit(cancelling()), 'not-allowed')
    await delegateTo('tenant-moit:mai')
    const { number, status } = recorded(await as(mai).submit(cancelling()))
    expect(status).toBe('submitted')
    expect(found(await core.client.request(acting(bao), number)).history[0]?.facts).toEqual({
      for: idOf('bao'),
    })
    core.clock.set('2026-12-01T09:00:00+07:00')
    expectRefused(await as(mai).submit(cancelling()), 'not-allowed')
    core.clock.set('2026-11-23T09:00:00+07:00')
  })

  test.each([
    ['staff of the unit', hoa],
    ['the head of another unit', son],
    ['the helpdesk', nga],
    ['an administrator', nam],
  ])('%s files none', async (_who, person) => {
    expectRefused(await as(person).submit(cancelling()), 'not-allowed')
    expectRefused(await as(person).submit(cancelling(undefined, { unit: 'Vụ không có' })), 'not-allowed')
  })

  test('no account of the breach is taken, neither with it nor afterwards', async () => {
    expectRefused(
      await as(bao).submit(cancelling(undefined, { reason: 'cho mượn tài khoản' })),
      'invalid-request',
    )
    const { number } = recorded(await as(bao).submit(cancelling()))
    for (const [person, internal] of [
      [bao, false],
      [nga, false],
      [nga, true],
    ] as const) {
      const said = { name: 'comment', body: { number, text: 'đã cho mượn tài khoản', internal } } as const
      expectRefused(await as(person).submit(said), 'transition-not-allowed')
    }
  })

  test('no other request becomes one, and it becomes no other', async () => {
    const amend = (number: string, change: AccountRequestBody['change']) => ({
      name: 'moveRequest' as const,
      body: {
        ...{ number, action: 'amend' as const, revision: 1 },
        details: { kind: 'account-request' as const, ...accountBody({ change }) },
      },
    })
    const revoking = recorded(await as(hoa).submit(account({ change: 'revoke' })))
    expectRefused(await as(hoa).submit(amend(revoking.number, 'cancel-for-breach')), 'transition-not-allowed')
    const cancelled = recorded(await as(bao).submit(cancelling()))
    expectRefused(await as(bao).submit(amend(cancelled.number, 'grant')), 'transition-not-allowed')
  })

  test('only the heads of the unit and the helpdesk see it, never whose account it is', async () => {
    await delegateTo('tenant-moit:mai')
    const { number } = recorded(await as(bao).submit(cancelling(hoa)))
    const sees = async (person: DemoPerson) =>
      (await core.client.request(acting(person), number)).outcome === 'found'
    expect(await Promise.all([bao, hai, mai, nga, nam].map(sees))).toEqual([true, true, true, true, true])
    expect(await Promise.all([hoa, linh, son].map(sees))).toEqual([false, false, false])
    const ofHead = recorded(await as(bao).submit(cancelling(hai)))
    expectRefused(await core.client.request(acting(hai), ofHead.number), 'not-found')
    const ofDelegate = recorded(await as(bao).submit(cancelling(mai)))
    expectRefused(await core.client.request(acting(mai), ofDelegate.number), 'not-found')
    const ofHelpdesk = recorded(await as(bao).submit(cancelling(nga)))
    expectRefused(await core.client.request(acting(nga), ofHelpdesk.number), 'not-found')
    expectRefused(await as(nga).submit(move(ofHelpdesk.number, 'take', 1)), 'not-found')
  })

  test('the person finds nothing of it in the data kept of them', async () => {
    const { number } = recorded(await as(bao).submit(cancelling(linh)))
    recorded(await as(nga).submit(move(number, 'take', 1)))
    const settle = { action: 'settle', holder: linh.email ?? '', result: 'done', revision: 2 } as const
    recorded(await as(nga).submit({ name: 'moveRequest', body: { number, ...settle } }))
    const kept = JSON.stringify(found(await core.client.read(acting(linh), 'myData')))
    expect(kept).not.toContain(number)
    expect(kept).not.toContain('cancel-for-breach')
    expect(JSON.stringify(found(await core.client.read(acting(bao), 'myData')))).toContain(number)
  })
})
