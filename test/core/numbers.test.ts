import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, recorded } from './expect-outcome'
import { account, accountBody, check, incident, ticket } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { testPeople } from './test-people'

describeOnEveryDatabase('numbers', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())
  const { hoa, linh } = testPeople
  const submits = async (submission: ReturnType<typeof ticket>) =>
    recorded(await core.clientFor(hoa).submit(submission)).number
  const tail = (number: string) => Number(number.slice(-6))

  test('each kind counts for itself', async () => {
    expect([
      await submits(account()),
      await submits(incident()),
      await submits(ticket()),
      await submits(check()),
    ]).toEqual(['TK-2026-000001', 'SC-2026-000001', 'HT-2026-000001', 'KT-2026-000001'])
  })

  test('a hundred at once: no clash, no gap', async () => {
    const people = Array.from({ length: 100 }, (_, i) => core.clientFor(i % 2 ? hoa : linh))
    const created = await Promise.all(people.map((person) => person.submit(incident())))
    const numbers = created.map((submitted) => tail(recorded(submitted).number)).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, i) => i + 2))
  })

  test('what is refused uses no number up', async () => {
    const body = accountBody()
    const first = await submits({ name: 'requestAccount', body })
    for (let i = 0; i < 3; i++) {
      expectRefused(
        await core.clientFor(hoa).submit({ name: 'requestAccount', body }),
        'duplicate-open-request',
      )
    }
    expect(tail(await submits(account()))).toBe(tail(first) + 1)
  })

  test('the year is the one in Hanoi', async () => {
    core.clock.set('2026-12-31T16:59:59.000Z')
    expect(await submits(ticket())).toBe('HT-2026-000002')
    core.clock.set('2026-12-31T17:00:00.000Z')
    expect(await submits(ticket())).toBe('HT-2027-000001')
  })
})
