import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { incident, move } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { acting, idOf, type TestPersonKey, testPeople } from './test-people'

describeOnEveryDatabase('on call', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())

  const { hoa, nga, nam } = testPeople
  const sets = (who: typeof nam, key: TestPersonKey, from: string, until: string) =>
    core
      .clientFor(who)
      .submit({ name: 'setOnCall', body: { person: idOf(key), from: iso(from), until: iso(until) } })
  const iso = (time: string) => new Date(`2026-11-${time}:00.000Z`).toISOString()
  const rota = async () =>
    found(await core.client.read(acting(nga), 'onCall')).map(({ person, from, until }) =>
      [person.name, from.slice(8, 16), until.slice(8, 16)].join(' '),
    )
  const toldOf = async (scope: 'ministry' | 'one-person') => {
    const { number } = recorded(await core.clientFor(hoa).submit(incident({ scope })))
    return found(await core.client.events(0)).find(({ request }) => request.number === number)?.people
  }

  test('a lead puts people on call; whoever had the time before gives it up', async () => {
    expectRefused(await sets(nga, 'nga', '23T00:00', '24T00:00'), 'not-allowed')
    expectRefused(await sets(nam, 'hoa', '23T00:00', '24T00:00'), 'no-such-person')
    expectRefused(await sets(nam, 'nga', '24T00:00', '24T00:00'), 'invalid-request')
    expect((await sets(nam, 'nga', '23T00:00', '30T00:00')).outcome).toBe('done')
    expect((await sets(nam, 'nam', '25T00:00', '26T00:00')).outcome).toBe('done')
    expect(await rota()).toEqual([
      'Phạm Thu Nga 23T00:00 25T00:00',
      'Đỗ Hải Nam 25T00:00 26T00:00',
      'Phạm Thu Nga 26T00:00 30T00:00',
    ])
    expect((await sets(nam, 'nam', '24T00:00', '27T00:00')).outcome).toBe('done')
    expect(await rota()).toEqual([
      'Phạm Thu Nga 23T00:00 24T00:00',
      'Đỗ Hải Nam 24T00:00 27T00:00',
      'Phạm Thu Nga 27T00:00 30T00:00',
    ])
    expectRefused(await core.client.read(acting(hoa), 'onCall'), 'not-allowed')
  })

  test('is taken off for a time to come, and only that person', async () => {
    const ends = (who: typeof nam, key: TestPersonKey, from: string, until: string) =>
      core
        .clientFor(who)
        .submit({ name: 'endOnCall', body: { person: idOf(key), from: iso(from), until: iso(until) } })
    const outcome = async (ending: ReturnType<typeof ends>) => {
      const ended = await ending
      return ended.outcome === 'done' && 'facts' in ended.answer ? ended.answer.facts.outcome : ended
    }
    const before = await rota()
    expectRefused(await ends(nga, 'nga', '27T00:00', '28T00:00'), 'not-allowed')
    expectRefused(await ends(nam, 'nga', '28T00:00', '28T00:00'), 'invalid-request')
    expect(await outcome(ends(nam, 'nga', '24T00:00', '27T00:00'))).toBe('nothing-to-end')
    expect(await outcome(ends(nam, 'hoa', '20T00:00', '30T00:00'))).toBe('nothing-to-end')
    expect(await rota()).toEqual(before)
    expect(await outcome(ends(nam, 'nga', '26T00:00', '28T00:00'))).toBe('ended')
    core.clock.set('2026-11-24T12:00:00.000Z')
    expect(await outcome(ends(nam, 'nga', '23T00:00', '24T12:00'))).toBe('nothing-to-end')
    expect(await outcome(ends(nam, 'nam', '24T00:00', '26T00:00'))).toBe('ended')
    expect(await rota()).toEqual(['Đỗ Hải Nam 26T00:00 27T00:00', 'Phạm Thu Nga 28T00:00 30T00:00'])
    const served = await core.database.query(
      'select person_id, until_at from core.on_call where until_at <= $1 order by from_at',
      [new Date('2026-11-24T12:00:00.000Z')],
    )
    expect(served).toEqual([
      { person_id: idOf('nga'), until_at: new Date('2026-11-24T00:00:00.000Z') },
      { person_id: idOf('nam'), until_at: new Date('2026-11-24T12:00:00.000Z') },
    ])
    const audited = await core.database.query(`select subject from core.audit where action = 'endOnCall'`)
    expect(audited).toHaveLength(5)
    for (const [key, from, until] of [
      ['nga', '23T00:00', '24T00:00'],
      ['nam', '24T00:00', '27T00:00'],
      ['nga', '27T00:00', '30T00:00'],
    ] as const)
      await sets(nam, key, from, until)
    core.clock.set('2026-11-23T01:30:00.000Z')
  })

  test('is told of grave incidents by name, and only while it is their time and they are on the helpdesk', async () => {
    expect(await toldOf('one-person')).toEqual([])
    expect(await toldOf('ministry')).toEqual([idOf('nga')])
    core.clock.set('2026-11-24T00:00:00.000Z')
    expect(await toldOf('ministry')).toEqual([idOf('nam')])
    expect(await rota()).toHaveLength(2)
    core.clock.set('2026-11-28T00:00:00.000Z')
    await core.database.query(`delete from core.role_grants where person_id = $1`, [idOf('nga')])
    expect(await toldOf('ministry')).toEqual([])
  })

  test('is told when a person finds it graver than it was reported', async () => {
    core.clock.set('2026-11-26T00:00:00.000Z')
    const { number } = recorded(await core.clientFor(hoa).submit(incident()))
    await core.database.query(
      `insert into core.role_grants (person_id, role, granted_by, granted_at) values ($1, 'helpdesk', $1, now())`,
      [idOf('nga')],
    )
    const body = { number, action: 'triage', severity: 1, revision: 1 } as const
    recorded(await core.clientFor(nga).submit({ name: 'moveRequest', body }))
    const events = found(await core.client.events(0)).filter(({ request }) => request.number === number)
    expect(events.map(({ event, people }) => [event, people])).toEqual([
      ['created', []],
      ['triage', [idOf('nam')]],
    ])
  })

  test('is told when a grave one comes back', async () => {
    core.clock.set('2026-11-28T00:00:00.000Z')
    const toldOnReopening = async (scope: 'ministry' | 'one-person') => {
      const { number } = recorded(await core.clientFor(hoa).submit(incident({ scope })))
      recorded(await core.clientFor(nam).submit(move(number, 'take', 1)))
      recorded(await core.clientFor(nam).submit(move(number, 'resolve', 2)))
      recorded(await core.clientFor(hoa).submit(move(number, 'reopen', 3)))
      const events = found(await core.client.events(0)).filter(({ request }) => request.number === number)
      return events.at(-1)?.people
    }
    expect(await toldOnReopening('ministry')).toEqual([idOf('nga'), idOf('nam')])
    expect(await toldOnReopening('one-person')).toEqual([idOf('nam')])
  })
})
