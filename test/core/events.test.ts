import { describeOnEveryDatabase } from '../database/open-test-database'
import { found, recorded } from './expect-outcome'
import { account, check, incident, move, ticket } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { idOf, testPeople } from './test-people'

describeOnEveryDatabase('events', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())
  const { hoa, bao, nga, linh } = testPeople
  const last = async () => {
    const [row] = await core.database.query<{ last: number }>('select last from core.event_counter')
    return row?.last ?? 0
  }
  const since = async (after: number) => found(await core.client.events(after))

  test('each tells the right people, never the one who acted', async () => {
    const after = await last()
    const { number } = recorded(await core.clientFor(hoa).submit(account()))
    const moves = [
      [bao, 'confirm'],
      [nga, 'take'],
      [nga, 'resolve'],
      [hoa, 'reopen'],
      [nga, 'take'],
      [nga, 'reject'],
    ] as const
    for (const [i, [person, action]] of moves.entries()) {
      recorded(await core.clientFor(person).submit(move(number, action, i + 1, 'Ý kiến')))
    }
    const told = (await since(after)).map(({ event, people, helpdesk, request }) => [
      event,
      people,
      helpdesk,
      request.status,
      request.revision,
      request.assignee?.name ?? null,
    ])
    expect(told).toEqual([
      ['created', [idOf('bao')], false, 'awaiting-confirmation', 1, null],
      ['confirm', [idOf('hoa')], true, 'submitted', 2, null],
      ['take', [idOf('hoa')], false, 'in-progress', 3, nga.name],
      ['resolve', [idOf('hoa')], false, 'resolved', 4, nga.name],
      ['reopen', [idOf('nga')], true, 'submitted', 5, null],
      ['take', [idOf('hoa')], false, 'in-progress', 6, nga.name],
      ['reject', [idOf('hoa')], false, 'rejected', 7, nga.name],
    ])
  })

  test('what somebody withdraws is told to those it waited for', async () => {
    const after = await last()
    const first = recorded(await core.clientFor(hoa).submit(account())).number
    recorded(await core.clientFor(hoa).submit(move(first, 'withdraw', 1)))
    const second = recorded(await core.clientFor(hoa).submit(ticket())).number
    recorded(await core.clientFor(nga).submit(move(second, 'take', 1)))
    recorded(await core.clientFor(hoa).submit(move(second, 'withdraw', 2)))
    const withdrawn = (await since(after)).filter(({ event }) => event === 'withdraw')
    expect(withdrawn.map(({ people, helpdesk }) => [people, helpdesk])).toEqual([
      [[idOf('bao')], false],
      [[idOf('nga')], true],
    ])
  })

  test('new work of the helpdesk is told to the helpdesk; a document check to nobody', async () => {
    const after = await last()
    for (const submission of [incident(), ticket(), check()])
      recorded(await core.clientFor(hoa).submit(submission))
    expect(
      (await since(after)).map(({ request, people, helpdesk }) => [request.kind, people, helpdesk]),
    ).toEqual([
      ['incident', [], true],
      ['help-ticket', [], true],
      ['document-check', [], false],
    ])
  })

  test('at most a hundred at a time, from where one was', async () => {
    const after = await last()
    await Promise.all(Array.from({ length: 120 }, () => core.clientFor(linh).submit(ticket())))
    const first = await since(after)
    expect(first.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 100 }, (_, i) => after + i + 1),
    )
    expect(await since(first.at(-1)?.sequence ?? 0)).toHaveLength(20)
  })

  test('a reader who follows while many write misses nothing', async () => {
    let seen = await last()
    const expected = Array.from({ length: 60 }, (_, i) => seen + i + 1)
    const read: number[] = []
    let writing = true
    const follow = async () => {
      for (let more = true; more; ) {
        more = writing
        for (const { sequence } of await since(seen)) {
          read.push(sequence)
          seen = sequence
        }
      }
    }
    const following = follow()
    await Promise.all(Array.from({ length: 60 }, () => core.clientFor(hoa).submit(incident())))
    writing = false
    await following
    expect(read).toEqual(expected)
  })
})
