import { requestActions, requestKinds, requestStatuses } from '../../core/contract/requests'
import { decideMove, openActions, type Standing } from '../../core/life-cycles/transitions'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { account, incident, move, ticket } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { testPeople } from './test-people'

const standings: Standing[] = ['requester', 'unit-head', 'helpdesk']

/** Written down apart from the product's own tables: kind, status, who, action, where it leads. */
const allowed = `
account-request awaiting-confirmation unit-head confirm submitted
account-request awaiting-confirmation unit-head reject rejected
account-request awaiting-confirmation requester withdraw withdrawn
account-request submitted helpdesk take in-progress
account-request submitted helpdesk reject rejected
account-request submitted requester withdraw withdrawn
account-request in-progress helpdesk resolve resolved
account-request in-progress helpdesk reject rejected
account-request in-progress requester withdraw withdrawn
account-request resolved requester reopen submitted
account-request resolved requester close closed
account-request resolved helpdesk close closed
incident submitted helpdesk take in-progress
incident submitted requester withdraw withdrawn
incident in-progress helpdesk resolve resolved
incident in-progress requester withdraw withdrawn
incident resolved requester reopen submitted
incident resolved requester close closed
incident resolved helpdesk close closed
help-ticket submitted helpdesk take in-progress
help-ticket submitted requester withdraw withdrawn
help-ticket in-progress helpdesk resolve resolved
help-ticket in-progress requester withdraw withdrawn
help-ticket resolved requester reopen submitted
help-ticket resolved requester close closed
help-ticket resolved helpdesk close closed`
const table = new Map(
  allowed
    .trim()
    .split('\n')
    .map((line) => {
      const [kind, status, who, action, to] = line.split(' ')
      return [`${kind} ${status} ${who} ${action}`, to] as const
    }),
)
const every = requestKinds.flatMap((kind) =>
  requestStatuses.flatMap((status) =>
    standings.flatMap((who) => requestActions.map((action) => ({ kind, status, who, action }))),
  ),
)

test.each(requestKinds)('%s: every combination of status, person and action is as written down', (of) => {
  for (const { kind, status, who, action } of every.filter(({ kind }) => kind === of)) {
    const to = table.get(`${kind} ${status} ${who} ${action}`)
    const decided = decideMove(kind, status, [who], action)
    const reached = typeof decided === 'string' ? undefined : decided.to
    expect({ kind, status, who, action, to: reached }).toEqual({ kind, status, who, action, to })
    expect(openActions(kind, status, [who]).includes(action)).toBe(to !== undefined)
  }
})

test('a stranger to the request can make no move at all', () => {
  for (const { kind, status, action } of every)
    expect(typeof decideMove(kind, status, [], action)).toBe('string')
})

test('nothing leads out of an ended request', () => {
  for (const status of ['rejected', 'withdrawn', 'closed'] as const) {
    for (const kind of requestKinds) expect(openActions(kind, status, standings)).toEqual([])
  }
})

describeOnEveryDatabase('over HTTP', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())
  const { hoa, bao, nga, nam, linh } = testPeople

  test.each([
    [
      'account request',
      account(),
      [
        [bao, 'confirm'],
        [nga, 'take'],
        [nga, 'resolve'],
        [hoa, 'reopen'],
        [nam, 'take'],
        [nam, 'resolve'],
        [hoa, 'close'],
      ],
    ],
    [
      'incident',
      incident(),
      [
        [nga, 'take'],
        [nga, 'resolve'],
        [hoa, 'reopen'],
        [nga, 'take'],
        [nga, 'resolve'],
        [nga, 'close'],
      ],
    ],
    [
      'help ticket',
      ticket(),
      [
        [nam, 'take'],
        [nam, 'resolve'],
        [hoa, 'close'],
      ],
    ],
  ] as const)(
    '%s: the whole way round, each move offered before it is made',
    async (_name, submission, moves) => {
      const { number } = recorded(await core.clientFor(hoa).submit(submission))
      for (const [person, action] of moves) {
        const seen = found(await core.clientFor(person).request(number))
        expect(seen.actions).toContain(action)
        const moved = recorded(await core.clientFor(person).submit(move(number, action, seen.revision)))
        expect(moved.revision).toBe(seen.revision + 1)
        const after = found(await core.clientFor(nga).request(number))
        if (action === 'take') expect(after.assignee?.name).toBe(person.name)
        if (action === 'reopen') expect(after.assignee).toBeNull()
      }
      const { history, actions, status } = found(await core.clientFor(hoa).request(number))
      expect(history.map(({ event }) => event)).toEqual(['created', ...moves.map(([, action]) => action)])
      expect({ actions, status }).toEqual({ actions: [], status: 'closed' })
    },
  )

  test('why a move is refused: not seen, not theirs, decided on an old revision, not from here', async () => {
    const { number } = recorded(await core.clientFor(hoa).submit(incident()))
    expectRefused(await core.clientFor(linh).submit(move(number, 'take', 1)), 'not-found')
    expectRefused(await core.clientFor(hoa).submit(move(number, 'take', 1)), 'not-allowed')
    expectRefused(await core.clientFor(nga).submit(move(number, 'take', 7)), 'revision-changed')
    expectRefused(await core.clientFor(nga).submit(move(number, 'resolve', 1)), 'transition-not-allowed')
    expectRefused(await core.clientFor(nga).submit(move(number, 'confirm', 1)), 'transition-not-allowed')
    expect(found(await core.clientFor(hoa).request(number))).toMatchObject({
      status: 'submitted',
      revision: 1,
    })
  })

  test('a rejection says why', async () => {
    const { number } = recorded(await core.clientFor(hoa).submit(account()))
    expectRefused(await core.clientFor(bao).submit(move(number, 'reject', 1)), 'invalid-request')
    expectRefused(await core.clientFor(bao).submit(move(number, 'reject', 1, '   ')), 'invalid-request')
    recorded(await core.clientFor(bao).submit(move(number, 'reject', 1, 'Chưa đủ thông tin')))
    const { history, status } = found(await core.clientFor(hoa).request(number))
    expect([status, history.at(-1)?.comment]).toEqual(['rejected', 'Chưa đủ thông tin'])
  })

  test('of twenty who take it at once, one does', async () => {
    const { number } = recorded(await core.clientFor(hoa).submit(incident()))
    const people = Array.from({ length: 20 }, (_, i) => (i % 2 ? nga : nam))
    const outcomes = await Promise.all(
      people.map((person) => core.clientFor(person).submit(move(number, 'take', 1))),
    )
    expect(outcomes.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(1)
    for (const other of outcomes) if (other.outcome !== 'recorded') expectRefused(other, 'revision-changed')
  })
})
