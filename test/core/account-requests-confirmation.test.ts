import type { AccountRequestBody } from '../../core/contract/account-requests'
import type { Submission } from '../../core/contract/core-api'
import { accountRequestMoves } from '../../core/life-cycles/account-request'
import type { DemoPerson } from '../../core/people/seed-demo-people'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { account, accountBody, move } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { testPeople } from './test-people'

const { hoa, bao, linh, nga, son } = testPeople
const hai: DemoPerson = { ...bao, objectId: 'hai', name: 'Phan Thanh Hải', email: 'hai@moit.example' }
const holder = (email: string) => ({ name: 'Trần Thu Hà', email, role: 'officer' }) as const

test('without a confirmation no way leads past the unit head, and what leads there is no move of the helpdesk', () => {
  const reached = new Set(['awaiting-confirmation'])
  for (let size = 0; size < reached.size; ) {
    size = reached.size
    for (const { from, action, to } of accountRequestMoves)
      if (reached.has(from) && action !== 'confirm') reached.add(to)
  }
  expect([...reached].sort()).toEqual([
    'awaiting-confirmation',
    'expired',
    'needs-information',
    'rejected',
    'withdrawn',
  ])
  const byHelpdesk = accountRequestMoves.filter(
    ({ from, by }) =>
      by.includes('helpdesk') && ['awaiting-confirmation', 'needs-information'].includes(from),
  )
  expect(byHelpdesk).toEqual([])
})

describeOnEveryDatabase('what was confirmed', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine, people: [...Object.values(testPeople), hai] })
  })
  afterAll(() => core.stop())

  const as = (person: DemoPerson) => core.clientFor(person)
  const file = async (over: Partial<AccountRequestBody> = {}, person = hoa) => {
    const body = accountBody(over)
    const { number } = recorded(await as(person).submit({ name: 'requestAccount', body }))
    return { number, body }
  }
  const amend = (number: string, revision: number, details: AccountRequestBody): Submission => ({
    name: 'moveRequest',
    body: { number, action: 'amend', revision, details: { kind: 'account-request', ...details } },
  })
  const seen = async (number: string, person = hoa) => found(await as(person).request(number))

  test('is the revision that the confirmation made; the moves of the helpdesk leave it standing', async () => {
    const { number } = await file()
    expect((await seen(number)).confirmedRevision).toBeNull()
    recorded(await as(bao).submit(move(number, 'confirm', 1)))
    recorded(await as(nga).submit(move(number, 'take', 2)))
    expect(await seen(number)).toMatchObject({ revision: 3, confirmedRevision: 2, status: 'in-progress' })
  })

  test('a head who asks has confirmed by asking; where there is no head nobody has', async () => {
    const own = await file({}, bao)
    expect(await seen(own.number, bao)).toMatchObject({ status: 'submitted', confirmedRevision: 1 })
    const headless = await file({ unit: 'Văn phòng Bộ' })
    expect(await seen(headless.number)).toMatchObject({ status: 'submitted', confirmedRevision: null })
  })

  test('falls when the request is amended: the head is asked again, the helpdesk cannot act', async () => {
    const { number, body } = await file()
    recorded(await as(bao).submit(move(number, 'confirm', 1)))
    const amended = recorded(
      await as(hoa).submit(amend(number, 2, { ...body, reason: 'Thêm lý do', effectiveDate: '2026-12-07' })),
    )
    expect(amended).toMatchObject({ number, status: 'awaiting-confirmation', revision: 3 })
    for (const action of ['take', 'resolve', 'reject', 'ask'] as const) {
      expectRefused(await as(nga).submit(move(number, action, 3, 'vì')), 'transition-not-allowed')
    }
    const { confirmedRevision, details, history } = await seen(number)
    expect(confirmedRevision).toBeNull()
    expect(details).toMatchObject({ reason: 'Thêm lý do', effectiveDate: '2026-12-07' })
    expect(history.at(-1)).toMatchObject({ event: 'amend', facts: { changed: 'reason effectiveDate' } })
    const letters = found(await core.client.emails()).filter(({ subject }) => subject.includes(number))
    expect(letters.filter(({ to }) => to === bao.email).map(({ subject }) => subject)).toEqual(
      Array(2).fill(expect.stringContaining('Đề nghị xác nhận')),
    )
    recorded(await as(bao).submit(move(number, 'confirm', 3)))
    expect(await seen(number)).toMatchObject({ status: 'submitted', confirmedRevision: 4 })
  })

  test('a head who amends an own request need not confirm it again', async () => {
    const { number, body } = await file({}, bao)
    const amended = await as(bao).submit(amend(number, 1, { ...body, change: 'recover' }))
    expect(recorded(amended).status).toBe('submitted')
    expect((await seen(number, bao)).confirmedRevision).toBe(2)
  })

  test('decided on what stood there before the amendment it is refused, and nothing is confirmed', async () => {
    const { number, body } = await file()
    recorded(await as(hoa).submit(amend(number, 1, { ...body, change: 'revoke' })))
    expectRefused(await as(bao).submit(move(number, 'confirm', 1)), 'revision-changed')
    expect(await seen(number)).toMatchObject({ status: 'awaiting-confirmation', confirmedRevision: null })
  })

  test('of two heads who press at once, one confirms', async () => {
    const { number } = await file()
    const pressed = await Promise.all([bao, hai].map((head) => as(head).submit(move(number, 'confirm', 1))))
    expect(pressed.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(1)
    for (const late of pressed) if (late.outcome !== 'recorded') expectRefused(late, 'revision-changed')
    expect((await seen(number)).history.map(({ event }) => event)).toEqual(['created', 'confirm'])
  })

  test('amended and confirmed at once, one of them counts: never a confirmation of what the head did not see', async () => {
    for (let round = 0; round < 5; round++) {
      const { number, body } = await file()
      const [amended, confirmed] = await Promise.all([
        as(hoa).submit(amend(number, 1, { ...body, reason: `Lần ${round}` })),
        as(bao).submit(move(number, 'confirm', 1)),
      ])
      expect([amended.outcome, confirmed.outcome].sort()).toEqual(['recorded', 'refused'])
      const { status, confirmedRevision, details } = await seen(number)
      expect({ status, confirmedRevision }).toEqual(
        confirmed.outcome === 'recorded'
          ? { status: 'submitted', confirmedRevision: 2 }
          : { status: 'awaiting-confirmation', confirmedRevision: null },
      )
      expect('reason' in details).toBe(amended.outcome === 'recorded')
    }
  })

  describe('amending', () => {
    test.each([
      ['the same as before', 'invalid-request', hoa, (body: AccountRequestBody) => body],
      ['by the head', 'not-allowed', bao, (body: AccountRequestBody) => ({ ...body, change: 'revoke' })],
      ['by the helpdesk', 'not-allowed', nga, (body: AccountRequestBody) => ({ ...body, change: 'revoke' })],
      ['by a stranger', 'not-found', linh, (body: AccountRequestBody) => ({ ...body, change: 'revoke' })],
    ] as const)('%s is refused', async (_name, code, person, change) => {
      const { number, body } = await file()
      expectRefused(await as(person).submit(amend(number, 1, change(body) as AccountRequestBody)), code)
    })

    test('is over once the helpdesk works on it', async () => {
      const { number, body } = await file({ unit: 'Văn phòng Bộ' })
      recorded(await as(nga).submit(move(number, 'take', 1)))
      expectRefused(
        await as(hoa).submit(amend(number, 2, { ...body, change: 'revoke' })),
        'transition-not-allowed',
      )
    })

    test('into another kind of request is refused', async () => {
      const { number } = await file()
      const notice = {
        kind: 'notice',
        type: 'outage',
        title: 'iMOIT gián đoạn',
        text: 'Hệ thống tạm dừng.',
      } as const
      const answer = await as(hoa).submit({
        name: 'moveRequest',
        body: { number, action: 'amend', revision: 1, details: notice },
      })
      expect(answer).toMatchObject({
        problem: { code: 'invalid-request', errors: [{ path: 'details.kind', message: 'of another kind' }] },
      })
    })

    test('claims the new accounts and frees those dropped', async () => {
      const [kept, dropped, added] = ['kept', 'dropped', 'added'].map((name) =>
        holder(`${name}@moit.example`),
      )
      if (!kept || !dropped || !added) throw new Error('three holders')
      const { number, body } = await file({ holders: [kept, dropped] })
      recorded(await as(hoa).submit(amend(number, 1, { ...body, holders: [kept, added] })))
      expect((await seen(number)).history.at(-1)?.facts).toEqual({ changed: 'holders' })
      expectRefused(await as(hoa).submit(account({ holders: [kept] })), 'duplicate-open-request')
      expectRefused(await as(hoa).submit(account({ holders: [added] })), 'duplicate-open-request')
      recorded(await as(hoa).submit(account({ holders: [dropped] })))
    })

    test('to an account that another request holds is refused, and changes nothing', async () => {
      const { number, body } = await file({ holders: [holder('mine@moit.example')] })
      const other = await file({ holders: [holder('theirs@moit.example')] })
      const taken = await as(hoa).submit(amend(number, 1, { ...body, holders: other.body.holders }))
      expect(taken).toMatchObject({ problem: { code: 'duplicate-open-request', number: other.number } })
      expectRefused(
        await as(hoa).submit(account({ holders: [holder('mine@moit.example')] })),
        'duplicate-open-request',
      )
      expect((await seen(number)).revision).toBe(1)
    })

    test('two requests that want each other’s accounts at once are both refused, and neither hangs', async () => {
      for (let round = 0; round < 5; round++) {
        const one = await file()
        const two = await file()
        const swapped = await Promise.all([
          as(hoa).submit(amend(one.number, 1, { ...one.body, holders: two.body.holders })),
          as(hoa).submit(amend(two.number, 1, { ...two.body, holders: one.body.holders })),
        ])
        for (const answer of swapped) expectRefused(answer, 'duplicate-open-request')
      }
    })

    test('for another unit asks the head of that unit, and no longer the first one', async () => {
      const { number, body } = await file()
      recorded(await as(bao).submit(move(number, 'confirm', 1)))
      recorded(await as(hoa).submit(amend(number, 2, { ...body, unit: 'Vụ Pháp chế' })))
      expectRefused(await as(bao).request(number), 'not-found')
      expectRefused(await as(bao).submit(move(number, 'confirm', 3)), 'not-found')
      expect((await seen(number, son)).actions).toContain('confirm')
      const told = found(await core.client.events(0)).filter(({ request }) => request.number === number)
      expect(told.at(-1)).toMatchObject({ event: 'amend', people: ['tenant-moit:son'], helpdesk: true })
      recorded(await as(son).submit(move(number, 'confirm', 3)))
    })
  })

  describe('asking', () => {
    const steps = {
      'the head': [bao, [], 'awaiting-confirmation'],
      'the helpdesk before taking it': [nga, [[bao, 'confirm']], 'submitted'],
      'the helpdesk while at it': [
        nga,
        [
          [bao, 'confirm'],
          [nga, 'take'],
        ],
        'in-progress',
      ],
    } as const
    test.each(Object.entries(steps))(
      '%s asks, the answer leads back there',
      async (_who, [asker, before, from]) => {
        const { number } = await file()
        let revision = 1
        for (const [person, action] of before) {
          recorded(await as(person).submit(move(number, action, revision++)))
        }
        expectRefused(await as(asker).submit(move(number, 'ask', revision)), 'invalid-request')
        recorded(await as(asker).submit(move(number, 'ask', revision++, 'Chức vụ là gì?')))
        expect(await seen(number)).toMatchObject({ status: 'needs-information' })
        expectRefused(await as(bao).submit(move(number, 'confirm', revision)), 'transition-not-allowed')
        expectRefused(await as(hoa).submit(move(number, 'answer', revision)), 'invalid-request')
        const answered = recorded(await as(hoa).submit(move(number, 'answer', revision, 'Chuyên viên')))
        expect(answered.status).toBe(from)
      },
    )

    test('an amendment in place of an answer goes to the head again, whoever asked', async () => {
      const { number, body } = await file()
      recorded(await as(bao).submit(move(number, 'confirm', 1)))
      recorded(await as(nga).submit(move(number, 'take', 2)))
      recorded(await as(nga).submit(move(number, 'ask', 3, 'Sai đơn vị?')))
      recorded(await as(hoa).submit(amend(number, 4, { ...body, change: 'change' })))
      expect(await seen(number)).toMatchObject({
        status: 'awaiting-confirmation',
        assignee: null,
        confirmedRevision: null,
      })
    })
  })
})
