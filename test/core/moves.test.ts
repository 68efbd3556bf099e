import type { Submission } from '../../core/contract/core-api'
import type { Severity } from '../../core/contract/incidents'
import { closeResolved, expireUnanswered } from '../../core/requests/end-silent'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { incident, move, ticket } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { idOf, testPeople } from './test-people'

/** A Monday morning. */
const monday = '2026-11-23T01:30:00.000Z'

describeOnEveryDatabase('moves of incidents and tickets', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  beforeEach(() => core.clock.set(monday))
  afterAll(() => core.stop())

  const { hoa, linh, nga, nam } = testPeople
  type Person = typeof hoa
  const sees = async (person: Person, number: string) => found(await core.clientFor(person).request(number))
  const reports = async (submission: Submission = incident()) =>
    recorded(await core.clientFor(hoa).submit(submission)).number
  const acts = async (person: Person, number: string, action: Parameters<typeof move>[1], comment?: string) =>
    core.clientFor(person).submit(move(number, action, (await sees(nga, number)).revision, comment))
  const triage = (
    number: string,
    severity: Severity,
    revision: number,
    category?: 'files-or-scanning' | 'suspected-leak',
    comment?: string,
  ) =>
    core.clientFor(nga).submit({
      name: 'moveRequest',
      body: {
        number,
        action: 'triage',
        severity,
        revision,
        ...(category && { category }),
        ...(comment && { comment }),
      },
    })
  const assign = (number: string, assignee: string, revision: number) =>
    core
      .clientFor(nga)
      .submit({ name: 'moveRequest', body: { number, action: 'assign', assignee, revision } })
  const solve = async (number: string) => {
    recorded(await acts(nga, number, 'take'))
    recorded(await acts(nga, number, 'resolve'))
  }
  const eventsOf = async (number: string) =>
    found(await core.client.events(0)).filter(({ request }) => request.number === number)

  test('a person decides category and severity, and may decide again; the history says what', async () => {
    const number = await reports()
    recorded(await triage(number, 2, 1, 'files-or-scanning'))
    recorded(await acts(nam, number, 'take'))
    expectRefused(await triage(number, 3, 3), 'invalid-request')
    recorded(await triage(number, 3, 3, undefined, 'chỉ một người bị ảnh hưởng'))
    const seen = await sees(hoa, number)
    expect(seen).toMatchObject({
      status: 'in-progress',
      severity: 3,
      details: { category: 'files-or-scanning' },
    })
    expect(seen.history.filter(({ event }) => event === 'triage').map(({ facts }) => facts)).toEqual([
      { severity: '2', category: 'files-or-scanning' },
      { severity: '3', category: 'files-or-scanning' },
    ])
    expectRefused(await triage(number, 1, 3), 'revision-changed')
  })

  test('whose report turns out to be of a leak is alone with the helpdesk again', async () => {
    const number = await reports()
    recorded(await core.clientFor(linh).submit({ name: 'joinIncident', body: { number } }))
    recorded(await triage(number, 1, 1, 'suspected-leak'))
    expectRefused(await core.clientFor(linh).request(number), 'not-found')
    expect(found(await core.clientFor(linh).myRequests()).map((mine) => mine.number)).not.toContain(number)
    recorded(await acts(nga, number, 'take'))
    expect((await eventsOf(number)).at(-1)?.people).toEqual([idOf('hoa')])
  })

  test('work is given to oneself or a colleague of the helpdesk, who is told; to nobody else', async () => {
    const number = await reports()
    expectRefused(await assign(number, idOf('hoa'), 1), 'no-such-person')
    expectRefused(await assign(number, 'tenant-moit:nobody', 1), 'no-such-person')
    recorded(await assign(number, idOf('nam'), 1))
    expect(await sees(hoa, number)).toMatchObject({
      status: 'submitted',
      assignee: { name: nam.name },
      revision: 2,
    })
    const [event] = (await eventsOf(number)).slice(-1)
    expect(event).toMatchObject({ event: 'assign', people: [idOf('nam')], facts: { assignee: nam.name } })
  })

  test.each([
    ['submitted', []],
    ['triaged', ['triage']],
    ['in-progress', ['take']],
  ] as const)('a question asked while it is %s comes back to there', async (status, before) => {
    const number = await reports(ticket())
    for (const action of before) {
      if (action === 'triage') recorded(await triage(number, 4, 1))
      else recorded(await acts(nga, number, action))
    }
    expectRefused(await acts(nga, number, 'ask'), 'invalid-request')
    recorded(await acts(nga, number, 'ask', 'Tệp nặng bao nhiêu?'))
    expectRefused(await acts(hoa, number, 'answer', ''), 'invalid-request')
    expect((await sees(hoa, number)).actions).toEqual(['answer', 'withdraw'])
    recorded(await acts(hoa, number, 'answer', '30 MB'))
    expect((await sees(nga, number)).status).toBe(status)
  })

  test('what is solved is reopened at any time; closed, only within the grace time, then a new one follows it', async () => {
    const number = await reports(incident({ description: 'Không ký số được', category: 'digital-signature' }))
    await solve(number)
    recorded(await acts(hoa, number, 'close'))
    core.clock.set('2026-12-07T09:59:00.000Z')
    recorded(await acts(hoa, number, 'reopen', 'Lại lỗi'))
    expect(await sees(hoa, number)).toMatchObject({ status: 'submitted', assignee: null })

    core.clock.set(monday)
    await solve(number)
    recorded(await acts(nga, number, 'close'))
    expect((await sees(nga, number)).actions).toEqual([])
    core.clock.set('2026-12-07T10:01:00.000Z')
    const later = recorded(await acts(hoa, number, 'reopen', 'Hôm nay lại lỗi'))
    expect(later).toMatchObject({ kind: 'incident', status: 'submitted', revision: 1 })
    expect(later.number).not.toBe(number)
    const seen = await sees(nga, later.number)
    expect(seen).toMatchObject({ follows: number, details: { description: 'Không ký số được' } })
    expect(seen.history[0]).toMatchObject({ comment: 'Hôm nay lại lỗi', facts: { follows: number } })
    expect(await sees(hoa, number)).toMatchObject({ status: 'closed' })
    const again = await acts(hoa, number, 'reopen')
    expectRefused(again, 'duplicate-open-request')
    expect(again).toMatchObject({ problem: { number: later.number } })
  })

  test('of two who reopen at once after the grace time, one files a new one', async () => {
    const number = await reports(ticket())
    await solve(number)
    recorded(await acts(hoa, number, 'close'))
    core.clock.set('2027-01-04T02:00:00.000Z')
    const twice = await Promise.all([acts(hoa, number, 'reopen'), acts(hoa, number, 'reopen')])
    expect(twice.map(({ outcome }) => outcome).sort()).toEqual(['recorded', 'refused'])
  })

  test('silence closes what is solved after five working days, unless somebody speaks', async () => {
    const [silent, spoken] = [await reports(), await reports()]
    for (const number of [silent, spoken]) await solve(number)
    core.clock.set('2026-11-27T02:00:00.000Z')
    recorded(
      await core.clientFor(hoa).submit({ name: 'comment', body: { number: spoken, text: 'Vẫn chậm' } }),
    )
    const closesAt = (instant: string) => closeResolved(core.database, { now: new Date(instant) })
    await closesAt('2026-11-30T09:59:00.000Z')
    expect((await sees(nga, silent)).status).toBe('resolved')
    await Promise.all([closesAt('2026-11-30T10:00:00.000Z'), closesAt('2026-11-30T10:00:00.000Z')])
    expect((await sees(nga, spoken)).status).toBe('resolved')
    const { status, history } = await sees(hoa, silent)
    expect(status).toBe('closed')
    expect(history.slice(-1)).toMatchObject([
      { event: 'close', by: { id: 'system:imoit' }, facts: { workingDays: '5' } },
    ])
    expect(history.filter(({ event }) => event === 'close')).toHaveLength(1)
  })

  test('who never answers is not waited for for ever, but for the gravest', async () => {
    const [usual, grave] = [await reports(), await reports(incident({ scope: 'ministry' }))]
    for (const number of [usual, grave]) recorded(await acts(nga, number, 'ask', 'Còn lỗi không?'))
    await expireUnanswered(core.database, { now: new Date('2027-02-01T02:00:00.000Z') })
    expect([(await sees(nga, usual)).status, (await sees(nga, grave)).status]).toEqual([
      'expired',
      'needs-information',
    ])
    recorded(await acts(hoa, usual, 'reopen', 'Tôi đi công tác về, vẫn lỗi'))
    expect((await sees(nga, usual)).status).toBe('submitted')
  })

  test('the queue shows each role what waits for it, the gravest first and nothing that is over', async () => {
    const [light, grave, solved] = [
      await reports(incident({ category: 'slow-or-down' })),
      await reports(incident({ scope: 'ministry' })),
      await reports(),
    ]
    await solve(solved)
    const account = recorded(
      await core.clientFor(hoa).submit({
        name: 'requestAccount',
        body: {
          change: 'grant',
          holders: [{ name: 'Trần Thu Hà', email: 'queue@moit.example', role: 'officer' }],
          unit: 'Vụ Kế hoạch',
          effectiveDate: '2026-12-01',
        },
      }),
    ).number
    const queueOf = async (person: Person) =>
      found(await core.clientFor(person).queue()).map(({ number }) => number)
    const atDesk = await queueOf(nga)
    expect(atDesk.indexOf(grave)).toBeLessThan(atDesk.indexOf(light))
    expect(atDesk).not.toContain(solved)
    expect(atDesk).not.toContain(account)
    expect(await queueOf(testPeople.bao)).toEqual([account])
    expect(await queueOf(hoa)).toEqual([])
    recorded(await acts(testPeople.bao, account, 'ask', 'Vì sao cần?'))
    expect(await queueOf(nga)).not.toContain(account)
  })
})
