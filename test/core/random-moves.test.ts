import type { Submission } from '../../core/contract/core-api'
import type { MoveBody, RequestAction } from '../../core/contract/moves'
import { systemPerson } from '../../core/moves/system-person'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { found, recorded } from './expect-outcome'
import { expectedMoves } from './life-cycle-table'
import { account, incident, ticket } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { idOf, type TestPersonKey, testPeople } from './test-people'

/** The same choices again for the same seed; who of several comes first is still the machine's. */
function random(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const people: TestPersonKey[] = ['hoa', 'hoa', 'bao', 'linh', 'nga', 'nga', 'nam']
/** What comes of a move that was offered but is too late, or names something that does not fit. */
const usual = [
  'revision-changed',
  'transition-not-allowed',
  'not-found',
  'invalid-request',
  'duplicate-open-request',
]
const legal = new Set(expectedMoves.map(({ kind, from, action }) => `${kind} ${from} ${action}`))

describeOnEveryDatabase('random moves', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())

  const moveOf = (
    number: string,
    action: RequestAction,
    revision: number,
    others: string[],
    pick: number,
  ): Submission => {
    const more: Partial<Record<RequestAction, object>> = {
      triage: { severity: (pick % 4) + 1 },
      assign: { assignee: idOf(pick % 2 ? 'nga' : 'nam') },
      merge: { into: others[pick % others.length] },
      settle: { holder: 'nobody@moit.example', result: 'done' },
      amend: { details: { kind: 'account-request' } },
    }
    const body = { number, action, revision, comment: 'Ý kiến', ...more[action] }
    return { name: 'moveRequest', body: body as { number: string } & MoveBody }
  }

  test.each([7, 20_261_123])('of several people at once keep every history whole (seed %i)', async (seed) => {
    const pick = random(seed)
    const filed = [incident(), incident(), incident({ scope: 'unit' }), ticket(), ticket(), account()]
    const numbers = await Promise.all(
      filed.map(
        async (submission) => recorded(await core.clientFor(testPeople.hoa).submit(submission)).number,
      ),
    )
    let accepted = 0
    for (let round = 0; round < 20; round++) {
      const turns = Array.from({ length: 4 }, async () => {
        const person = core.clientFor(testPeople[people[pick(people.length)] ?? 'hoa'])
        const number = numbers[pick(numbers.length)] ?? ''
        const seen = await person.request(number)
        const choice = pick(1_000)
        if (seen.outcome !== 'found' || seen.value.actions.length === 0) return
        const { actions, revision } = seen.value
        const action = actions[choice % actions.length] ?? 'take'
        // Else everything would soon be over.
        if (action === 'withdraw' && choice % 10 > 0) return
        const moved = await person.submit(moveOf(number, action, revision, numbers, choice))
        if (moved.outcome === 'recorded') accepted++
        else if (moved.outcome !== 'refused') throw new Error(JSON.stringify(moved))
        else expect(usual).toContain(moved.problem.code)
      })
      await Promise.all(turns)
    }
    expect(accepted).toBeGreaterThan(12)
    for (const number of numbers) await expectWhole(number)
  })

  async function expectWhole(number: string): Promise<void> {
    const { kind, status, revision, history, mergedInto } = found(
      await core.clientFor(testPeople.nga).request(number),
    )
    expect(history.map((event) => event.revision)).toEqual(history.map((_, at) => at + 1))
    expect([revision, status]).toEqual([history.length, history.at(-1)?.status])
    history.slice(1).forEach(({ event, status: to, by, internal }, at) => {
      const from = history[at]?.status ?? ''
      // The other side of a merge or a split changes no status.
      if (internal) expect([event, to]).toEqual([event, from])
      else expect([...legal]).toContain(`${kind} ${from} ${event}`)
      if (by.id === systemPerson.id) expect(['merge', 'resolve', 'reopen', 'close']).toContain(event)
    })
    if (status === 'merged') expect(mergedInto).not.toBeNull()
    if (mergedInto) expect(['merged', 'resolved', 'closed']).toContain(status)
  }

  test('nothing hangs on what is not major, and nothing major is merged itself', async () => {
    const wrong = await core.database.query(
      `select r.number from core.requests r where r.major <> exists (
         select 1 from core.requests m where m.merged_into = r.number)
       or (r.major and r.status = 'merged')`,
    )
    expect(wrong).toEqual([])
  })
})
