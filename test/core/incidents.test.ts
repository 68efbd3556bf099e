import { urgentCategories } from '../../core/contract/incidents'
import { severityOf } from '../../core/incidents/severity'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { callRaw, expectProblem } from './call-raw'
import { expectRefused, found, recorded } from './expect-outcome'
import { account, incident, incidentBody, move } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { testPeople } from './test-people'

describeOnEveryDatabase('incidents', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())

  const { hoa, bao, linh, tuan, nga } = testPeople
  const detailsOf = async (number: string) => found(await core.clientFor(nga).request(number)).details
  const reports = async (person: typeof hoa, over: Parameters<typeof incident>[0]) =>
    recorded(await core.clientFor(person).submit(incident(over))).number
  const similarTo = async (person: typeof hoa, category: string) =>
    found(await core.clientFor(person).similarIncidents(category))

  test.each([
    ['the whole ministry', { scope: 'ministry' }, 1],
    ['the whole ministry, slow', { scope: 'ministry', category: 'slow-or-down' }, 1],
    ['a unit', { scope: 'unit' }, 2],
    ['a division', { scope: 'division' }, 2],
    ['one person who is blocked', { scope: 'one-person' }, 3],
    ['one person, something unnamed: the higher one', { scope: 'one-person', category: 'other' }, 3],
    ['one person for whom it is slow', { scope: 'one-person', category: 'slow-or-down' }, 4],
  ] as const)('severity: %s', (_name, over, severity) => {
    expect(severityOf(incidentBody(over))).toBe(severity)
  })

  test.each(urgentCategories)(
    '%s is gravest, goes to the helpdesk at once and carries no words',
    async (category) => {
      const body = { category, since: '2026-11-23T01:00:00.000Z' }
      const { number, status } = recorded(await core.clientFor(hoa).submit({ name: 'reportIncident', body }))
      expect(status).toBe('submitted')
      expect(await detailsOf(number)).toEqual({
        kind: 'incident',
        ...body,
        description: null,
        scope: null,
        contact: null,
        affected: 1,
      })
      expect(found(await core.clientFor(nga).queue())[0]?.severity).toBe(1)
      const wordy = { ...body, description: 'Tài liệu mật bị lộ' }
      expectProblem(await callRaw(core, 'POST', '/v1/incidents', wordy, { as: hoa }), 400, 'invalid-request')
      const [{ found: kept }] = (await core.database.query<{ found: number }>(
        `select count(*) as found from core.requests where details::text like '%bị lộ%'`,
      )) as [{ found: number }]
      expect(kept).toBe(0)
      expect(await similarTo(linh, category)).toEqual([])
      expectRefused(
        await core.clientFor(linh).submit({ name: 'joinIncident', body: { number } }),
        'not-found',
      )
    },
  )

  test('similar incidents are open ones of the same category from the last day, of any unit, without their words', async () => {
    const category = 'interconnection'
    const mine = await reports(hoa, { category })
    const wide = await reports(bao, { category, scope: 'ministry' })
    const done = await reports(bao, { category })
    recorded(await core.clientFor(nga).submit(move(done, 'take', 1)))
    recorded(await core.clientFor(nga).submit(move(done, 'resolve', 2)))
    await reports(bao, { category: 'digital-signature' })
    expect(await similarTo(linh, category)).toEqual([
      { number: wide, category, scope: 'ministry', since: '2026-11-23T01:00:00.000Z', affected: 1 },
      { number: mine, category, scope: 'one-person', since: '2026-11-23T01:00:00.000Z', affected: 1 },
    ])
    expect((await similarTo(hoa, category)).map(({ number }) => number)).toEqual([wide])
    core.clock.advance(25 * 3_600_000)
    expect(await similarTo(linh, category)).toEqual([])
  })

  test('joining counts each person once, tells the helpdesk once and leaves the revision alone', async () => {
    const number = await reports(hoa, { category: 'files-or-scanning' })
    const join = { name: 'joinIncident', body: { number } } as const
    const last = found(await core.client.events(0)).at(-1)?.sequence ?? 0
    for (const person of [linh, linh, hoa, tuan]) {
      expect(recorded(await core.clientFor(person).submit(join))).toMatchObject({
        number,
        kind: 'incident',
        revision: 1,
      })
    }
    expect(await detailsOf(number)).toMatchObject({ affected: 3 })
    expect(await similarTo(linh, 'files-or-scanning')).toEqual([])
    const told = found(await core.client.events(last))
    expect(told.map(({ event, by }) => [event, by.name])).toEqual([
      ['affected-added', linh.name],
      ['affected-added', tuan.name],
    ])
    recorded(await core.clientFor(nga).submit(move(number, 'take', 1)))
    const taken = found(await core.client.events(last)).at(-1)
    expect(taken?.people.map((id) => id.split(':')[1]).sort()).toEqual(['hoa', 'linh', 'tuan'])
  })

  test('who joined follows the incident without seeing who reported it or what they wrote', async () => {
    const number = await reports(hoa, { category: 'wrong-data' })
    const seenByLinh = () => core.clientFor(linh).request(number)
    expect((await seenByLinh()).outcome).toBe('refused')
    recorded(await core.clientFor(linh).submit({ name: 'joinIncident', body: { number } }))
    recorded(await core.clientFor(nga).submit(move(number, 'take', 1)))
    const seen = found(await seenByLinh())
    expect(seen).toMatchObject({ number, status: 'in-progress', actions: [] })
    expect(seen.details).toMatchObject({ category: 'wrong-data', description: null, contact: null })
    expect(seen.history.map(({ event }) => event)).toEqual(['take'])
    expect(JSON.stringify(seen)).not.toContain(hoa.name)
    const mine = found(await core.clientFor(linh).myRequests())
    expect(mine.map((each) => each.number)).toContain(number)
    expect(JSON.stringify(mine)).not.toContain(hoa.name)
  })

  test('who joins what was merged meanwhile joins the major incident', async () => {
    const [major, merged] = [await reports(bao, {}), await reports(hoa, {})]
    recorded(
      await core
        .clientFor(nga)
        .submit({ name: 'moveRequest', body: { number: merged, action: 'merge', into: major, revision: 1 } }),
    )
    const join = { name: 'joinIncident', body: { number: merged } } as const
    expect(recorded(await core.clientFor(linh).submit(join)).number).toBe(major)
    expect(recorded(await core.clientFor(hoa).submit(join)).number).toBe(merged)
    expect(await detailsOf(major)).toMatchObject({ affected: 3 })
    expect((await similarTo(tuan, 'cannot-sign-in'))[0]).toMatchObject({ number: major, affected: 3 })
  })

  test('one joins an open incident only', async () => {
    const number = await reports(hoa, {})
    recorded(await core.clientFor(hoa).submit(move(number, 'withdraw', 1)))
    expectRefused(
      await core.clientFor(linh).submit({ name: 'joinIncident', body: { number } }),
      'transition-not-allowed',
    )
    const request = recorded(await core.clientFor(hoa).submit(account())).number
    for (const other of [request, 'SC-2026-999999', 'SC-1', '%00', '../me']) {
      expectRefused(
        await core.clientFor(linh).submit({ name: 'joinIncident', body: { number: other } }),
        'not-found',
      )
    }
  })
})
