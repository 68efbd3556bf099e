import type { AccountHolder } from '../../core/contract/account-requests'
import type { Submission } from '../../core/contract/core-api'
import type { Request } from '../../core/contract/requests'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { account, move } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { testPeople } from './test-people'

const { hoa, nga, nam } = testPeople
let batches = 0
const people = (count: number): AccountHolder[] => {
  const batch = ++batches
  return Array.from({ length: count }, (_, i) => ({
    name: `Người thứ ${i + 1}`,
    email: `batch-${batch}-${String(i + 1).padStart(2, '0')}@moit.example`,
    role: 'officer',
  }))
}

describeOnEveryDatabase('one request for many people', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())

  /** In progress at revision 2, from a unit without a head. */
  const taken = async (count: number) => {
    const holders = people(count)
    const filed = account({ unit: 'Văn phòng Bộ', holders })
    const { number } = recorded(await core.clientFor(hoa).submit(filed))
    recorded(await core.clientFor(nga).submit(move(number, 'take', 1)))
    return { number, holders, emails: holders.map(({ email }) => email) }
  }
  const settle = (
    number: string,
    revision: number,
    holder = '',
    result: 'done' | 'refused' = 'done',
    comment?: string,
  ): Submission => ({
    name: 'moveRequest',
    body: { number, action: 'settle', revision, holder, result, ...(comment && { comment }) },
  })
  const asHelpdesk = (submission: Submission) => core.clientFor(nga).submit(submission)
  const seen = async (number: string) => found(await core.clientFor(hoa).request(number))
  const results = ({ details }: Request) =>
    details.kind === 'account-request' ? details.holders.map(({ result }) => result) : []
  const lettersAbout = async (number: string) =>
    found(await core.client.emails())
      .filter(({ to, subject }) => to === hoa.email && subject.includes(number))
      .map(({ body }) => body)

  test('fifty with mixed outcomes: who is left when it is resolved is done; history and e-mail count them', async () => {
    const { number, emails } = await taken(50)
    let revision = 2
    for (const email of emails.slice(0, 3)) recorded(await asHelpdesk(settle(number, revision++, email)))
    for (const email of emails.slice(3, 5)) {
      recorded(await asHelpdesk(settle(number, revision++, email, 'refused', 'Không thuộc đơn vị')))
    }
    const half = await seen(number)
    expect(half.status).toBe('in-progress')
    expect(results(half)).toEqual([
      ...Array(3).fill('done'),
      ...Array(2).fill('refused'),
      ...Array(45).fill('pending'),
    ])
    expect(half.history.at(-1)).toMatchObject({
      event: 'settle',
      comment: 'Không thuộc đơn vị',
      facts: { holder: emails[4], result: 'refused' },
    })
    recorded(await asHelpdesk(move(number, 'resolve', revision)))
    const whole = await seen(number)
    expect(results(whole).filter((result) => result === 'done')).toHaveLength(48)
    expect(whole.history.at(-1)).toMatchObject({ event: 'resolve', facts: { done: '48', refused: '2' } })
    expect(whole.details).toMatchObject({
      holders: expect.arrayContaining([
        expect.objectContaining({ email: emails[3], result: 'refused', comment: 'Không thuộc đơn vị' }),
      ]),
    })
    const letters = await lettersAbout(number)
    expect(letters).toHaveLength(2)
    expect(letters.join()).toContain('Kết quả: đã thực hiện cho 48 người, từ chối 2 người.')
  })

  test('all refused one by one: it is resolved in one move, and says so', async () => {
    const { number, emails } = await taken(3)
    for (const [i, email] of emails.entries()) {
      recorded(await asHelpdesk(settle(number, 2 + i, email, 'refused', 'Trùng')))
    }
    recorded(await asHelpdesk(move(number, 'resolve', 5)))
    expect((await seen(number)).history.at(-1)?.facts).toEqual({ done: '0', refused: '3' })
    expect((await lettersAbout(number)).join()).toContain('Kết quả: từ chối cả 3 người.')
  })

  test('rejected as a whole, those nobody settled are refused and those done stay done', async () => {
    const { number, emails } = await taken(3)
    recorded(await asHelpdesk(settle(number, 2, emails[1])))
    recorded(await asHelpdesk(move(number, 'reject', 3, 'Không còn cần')))
    expect(results(await seen(number))).toEqual(['refused', 'done', 'refused'])
  })

  test('an account is free for another request as soon as it is settled', async () => {
    const { number, holders, emails } = await taken(3)
    const again = (i: number) => account({ holders: holders.slice(i, i + 1) })
    recorded(await asHelpdesk(settle(number, 2, emails[0], 'refused', 'Chưa đủ thông tin')))
    recorded(await core.clientFor(hoa).submit(again(0)))
    expectRefused(await core.clientFor(hoa).submit(again(1)), 'duplicate-open-request')
    recorded(await asHelpdesk(move(number, 'resolve', 3)))
    recorded(await core.clientFor(hoa).submit(again(1)))
  })

  test('a mistake is put right while it is in progress', async () => {
    const { number, emails } = await taken(2)
    recorded(await asHelpdesk(settle(number, 2, emails[0], 'refused', 'Nhầm người')))
    recorded(await asHelpdesk(settle(number, 3, emails[0], 'done')))
    const { details } = await seen(number)
    expect(details).toMatchObject({ holders: [{ result: 'done', comment: null }, { result: 'pending' }] })
  })

  describe('reopened', () => {
    test('who was done is looked at again, a refusal among them stands', async () => {
      const { number, holders, emails } = await taken(3)
      recorded(await asHelpdesk(settle(number, 2, emails[2], 'refused', 'Đã nghỉ')))
      recorded(await asHelpdesk(move(number, 'resolve', 3)))
      recorded(await core.clientFor(hoa).submit(move(number, 'reopen', 4)))
      expect(results(await seen(number))).toEqual(['pending', 'pending', 'refused'])
      expectRefused(
        await core.clientFor(hoa).submit(account({ holders: holders.slice(0, 1) })),
        'duplicate-open-request',
      )
      recorded(await core.clientFor(hoa).submit(account({ holders: holders.slice(2) })))
    })

    test('where all were refused, all are looked at again', async () => {
      const { number, emails } = await taken(1)
      recorded(await asHelpdesk(settle(number, 2, emails[0], 'refused', 'Thiếu chức vụ')))
      recorded(await asHelpdesk(move(number, 'resolve', 3)))
      recorded(await core.clientFor(hoa).submit(move(number, 'reopen', 4)))
      expect(results(await seen(number))).toEqual(['pending'])
    })
  })

  test.each([
    ['nobody of this request', nga, 'other@moit.example', 'done', undefined, 'invalid-request'],
    ['a refusal without a reason', nga, undefined, 'refused', undefined, 'invalid-request'],
    ['by the requester', hoa, undefined, 'done', undefined, 'not-allowed'],
  ] as const)('settling %s is refused', async (_name, person, holder, result, comment, code) => {
    const { number, emails } = await taken(1)
    const settling = settle(number, 2, holder ?? emails[0], result, comment)
    expectRefused(await core.clientFor(person).submit(settling), code)
  })

  test('before somebody took it nothing can be settled', async () => {
    const holders = people(1)
    const { number } = recorded(await core.clientFor(hoa).submit(account({ unit: 'Văn phòng Bộ', holders })))
    expectRefused(await asHelpdesk(settle(number, 1, holders[0]?.email)), 'transition-not-allowed')
  })

  test('two of the helpdesk who settle at once: no outcome is lost without a word', async () => {
    const { number, emails } = await taken(2)
    const [one, other] = await Promise.all([
      core.clientFor(nga).submit(settle(number, 2, emails[0])),
      core.clientFor(nam).submit(settle(number, 2, emails[1])),
    ])
    const kept = [one, other].map(({ outcome }) => (outcome === 'recorded' ? 'done' : 'pending'))
    expect([...kept].sort()).toEqual(['done', 'pending'])
    for (const late of [one, other]) if (late.outcome !== 'recorded') expectRefused(late, 'revision-changed')
    expect(results(await seen(number))).toEqual(kept)
  })
})
