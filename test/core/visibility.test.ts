import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { account, check, incident, move, ticket } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { type TestPersonKey, testPeople } from './test-people'

describeOnEveryDatabase('visibility', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())

  const everyone = Object.keys(testPeople) as TestPersonKey[]
  const helpdesk: TestPersonKey[] = ['nga', 'nam']

  /** Who, besides the helpdesk and administrators, may know that it exists. */
  test.each([
    ['account request for the own unit', 'hoa', account(), ['hoa', 'bao']],
    ['account request for another unit', 'hoa', account({ unit: 'Vụ Pháp chế' }), ['hoa', 'son']],
    ['account request of a head', 'bao', account(), ['bao']],
    ['account request for a unit without head', 'hoa', account({ unit: 'Văn phòng Bộ' }), ['hoa']],
    ['incident', 'hoa', incident(), ['hoa']],
    [
      'urgent incident',
      'hoa',
      { name: 'reportIncident', body: { category: 'suspected-leak', since: '2026-11-23T01:00:00.000Z' } },
      ['hoa'],
    ],
    ['help ticket', 'linh', ticket(), ['linh']],
    ['document check', 'tuan', check(), ['tuan']],
  ] as const)('%s', async (_name, requester, submission, outside) => {
    const { number } = recorded(await core.clientFor(testPeople[requester]).submit(submission))
    for (const key of everyone) {
      const person = core.clientFor(testPeople[key])
      const read = await person.request(number)
      const maySee = helpdesk.includes(key) || (outside as readonly string[]).includes(key)
      if (maySee) expect(found(read).number).toBe(number)
      else {
        expectRefused(read, 'not-found')
        expectRefused(await person.submit(move(number, 'withdraw', 1)), 'not-found')
      }
      const mine = found(await person.myRequests()).map((request) => request.number)
      expect(mine.includes(number)).toBe(key === requester)
      const waiting = found(await person.queue()).map((request) => request.number)
      if (!maySee) expect(waiting).not.toContain(number)
    }
  })

  test('a head who moved to another unit no longer sees the old one', async () => {
    const { number } = recorded(await core.clientFor(testPeople.hoa).submit(account()))
    const son = core.clientFor(testPeople.son)
    expectRefused(await son.request(number), 'not-found')
    await core.database.query(
      `update core.people set unit_id = (select id from core.units where name = 'Vụ Kế hoạch') where id = $1`,
      [found(await son.me()).id],
    )
    expect(found(await son.request(number)).actions).toEqual(['confirm', 'reject'])
  })

  test('a number that never was looks like one that is not for you', async () => {
    const hoa = core.clientFor(testPeople.hoa)
    const { number } = recorded(await core.clientFor(testPeople.linh).submit(ticket()))
    const [hidden, absent] = await Promise.all([hoa.request(number), hoa.request('HT-2026-999999')])
    if (hidden.outcome !== 'refused' || absent.outcome !== 'refused') throw new Error('shown')
    expect({ ...hidden.problem, reference: '' }).toEqual({ ...absent.problem, reference: '' })
  })
})
