import { requestActions } from '../../core/contract/moves'
import { requestKinds, requestStatuses } from '../../core/contract/requests'
import { decideMove, openActions, type Standing, standings } from '../../core/life-cycles/transitions'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { expectedMoves } from './life-cycle-table'
import { account, incident, move, ticket } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { testPeople } from './test-people'

const every = requestKinds.flatMap((kind) =>
  requestStatuses.flatMap((status) =>
    standings.flatMap((by) =>
      requestActions.flatMap((action) => [false, true].map((major) => ({ kind, status, by, action, major }))),
    ),
  ),
)
type Combination = (typeof every)[number]

const nameOf = ({ kind, status, by, action, major }: Combination) =>
  [kind, status, by, action, ...(major ? ['major'] : [])].join(' ')
const written = new Map(
  expectedMoves.flatMap((line) => {
    const { kind, from: status, by, action, to, needsComment, unlessMajor } = line
    return [false, ...(unlessMajor ? [] : [true])].map((major) => [
      nameOf({ kind, status, by, action, major }),
      `${to}${needsComment ? ', saying why' : ''}`,
    ])
  }),
)

test.each(requestKinds)('%s: every combination of status, person and action is as written down', (of) => {
  const combinations = every.filter(({ kind }) => kind === of)
  const decided = combinations.flatMap((one) => {
    const move = decideMove(one, [one.by], one.action)
    return typeof move === 'string'
      ? []
      : [[nameOf(one), `${move.to}${move.needsComment ? ', saying why' : ''}`]]
  })
  expect(Object.fromEntries(decided)).toEqual(
    Object.fromEntries([...written].filter(([name]) => name?.startsWith(`${of} `))),
  )
  const offered = combinations.filter((one) => openActions(one, [one.by]).includes(one.action))
  expect(offered.map(nameOf)).toEqual(decided.map(([name]) => name))
})

test('no line of the table is for a combination that does not exist, or there twice', () => {
  const all = new Set(every.map(nameOf))
  expect([...written.keys()].filter((name = '') => !all.has(name))).toEqual([])
  expect(new Set(expectedMoves.map((line) => JSON.stringify(line))).size).toBe(expectedMoves.length)
})

test('who is nothing to a request, or only follows it, can make no move at all', () => {
  const nobodies: Standing[][] = [[], ['affected']]
  const made = every.filter((one) =>
    nobodies.some((nobody) => typeof decideMove(one, nobody, one.action) !== 'string'),
  )
  expect(made).toEqual([])
})

test('nothing leads out of what was rejected, withdrawn or connected, but for an answer that is written anew', () => {
  for (const status of ['rejected', 'withdrawn', 'connected'] as const) {
    for (const kind of requestKinds) {
      const open = openActions({ kind, status, major: false }, standings)
      expect(open).toEqual(kind === 'curated-answer' && status === 'rejected' ? ['amend'] : [])
    }
  }
})

test('who wrote the answer is told that it takes another person, everybody else that it is not theirs', () => {
  const place = { kind: 'curated-answer', status: 'awaiting-approval', major: false } as const
  expect(decideMove(place, ['requester', 'helpdesk', 'lead', 'editor'], 'approve')).toBe(
    'needs-another-person',
  )
  expect(decideMove(place, ['helpdesk'], 'approve')).toBe('not-allowed')
  expect(decideMove(place, ['requester', 'editor', 'second-editor'], 'approve')).toMatchObject({
    to: 'published',
  })
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
        [nga, 'ask'],
        [hoa, 'answer'],
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
        const why = action === 'ask' || action === 'answer' ? 'Mấy giờ thì lỗi?' : undefined
        const moved = recorded(await core.clientFor(person).submit(move(number, action, seen.revision, why)))
        expect(moved.revision).toBe(seen.revision + 1)
        const after = found(await core.clientFor(nga).request(number))
        if (action === 'take') expect(after.assignee?.name).toBe(person.name)
        if (action === 'reopen') expect(after.assignee).toBeNull()
      }
      const { history, status } = found(await core.clientFor(hoa).request(number))
      expect(history.map(({ event }) => event)).toEqual(['created', ...moves.map(([, action]) => action)])
      expect(history.map(({ revision }) => revision)).toEqual(history.map((_, at) => at + 1))
      expect(status).toBe('closed')
    },
  )

  test('why a move is refused: not seen, not theirs, decided on an old revision, not from here', async () => {
    const { number } = recorded(await core.clientFor(hoa).submit(incident()))
    expectRefused(await core.clientFor(linh).submit(move(number, 'take', 1)), 'not-found')
    expectRefused(await core.clientFor(hoa).submit(move(number, 'take', 1)), 'not-allowed')
    expectRefused(await core.clientFor(nga).submit(move(number, 'expire', 1)), 'not-allowed')
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
