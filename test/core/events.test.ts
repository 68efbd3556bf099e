import { describeOnEveryDatabase } from '../database/open-test-database'
import { found, recorded } from './expect-outcome'
import { account, accountBody, check, incident, move, ticket } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { idOf, testPeople } from './test-people'

describeOnEveryDatabase('events', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())
  const { hoa, bao, nga, nam, linh } = testPeople
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

  test('what is between the requester and the head is not told to the helpdesk, which has not got it', async () => {
    const after = await last()
    const { number } = recorded(await core.clientFor(hoa).submit(account()))
    const says = { name: 'comment', body: { number, text: 'Cần trước thứ Sáu' } } as const
    recorded(await core.clientFor(hoa).submit(says))
    recorded(await core.clientFor(bao).submit(move(number, 'ask', 1, 'Vì sao cần?')))
    recorded(await core.clientFor(hoa).submit(move(number, 'withdraw', 2)))
    const told = (await since(after)).map(({ event, people, helpdesk }) => [event, people, helpdesk])
    expect(told).toEqual([
      ['created', [idOf('bao')], false],
      ['commented', [idOf('bao')], false],
      ['ask', [idOf('hoa')], false],
      ['withdraw', [idOf('bao')], false],
    ])
  })

  test('what the helpdesk asked and goes back to the head is told to both', async () => {
    const body = accountBody()
    const { number } = recorded(await core.clientFor(hoa).submit({ name: 'requestAccount', body }))
    recorded(await core.clientFor(bao).submit(move(number, 'confirm', 1)))
    recorded(await core.clientFor(nga).submit(move(number, 'ask', 2, 'Chức vụ nào?')))
    const after = await last()
    const details = { kind: 'account-request', ...body, reason: 'Mới bổ nhiệm' } as const
    const amended = { number, action: 'amend', revision: 3, details } as const
    recorded(await core.clientFor(hoa).submit({ name: 'moveRequest', body: amended }))
    expect(await since(after)).toMatchObject([
      { event: 'amend', people: [idOf('bao')], helpdesk: true, request: { status: 'awaiting-confirmation' } },
    ])
  })

  test('who left the helpdesk hears no more of what they had in hand', async () => {
    const { number } = recorded(await core.clientFor(hoa).submit(incident()))
    recorded(await core.clientFor(nga).submit(move(number, 'take', 1)))
    const grant = (granted: boolean) =>
      core
        .clientFor(nam)
        .submit({ name: 'grantRole', body: { person: idOf('nga'), role: 'helpdesk', granted } })
    expect((await grant(false)).outcome).toBe('done')
    const after = await last()
    for (const [person, internal] of [
      [hoa, false],
      [nam, true],
    ] as const) {
      const body = { number, text: 'Máy ở phòng 305', internal }
      recorded(await core.clientFor(person).submit({ name: 'comment', body }))
    }
    recorded(await core.clientFor(nam).submit(move(number, 'resolve', 2)))
    recorded(await core.clientFor(hoa).submit(move(number, 'reopen', 3)))
    const told = (await since(after)).map(({ event, people, helpdesk }) => [event, people, helpdesk])
    expect(told).toEqual([
      ['commented', [], true],
      ['noted', [], false],
      ['resolve', [idOf('hoa')], false],
      ['reopen', [], true],
    ])
    await grant(true)
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
