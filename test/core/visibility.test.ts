import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { account, check, incident, move, ticket } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { idOf, type TestPersonKey, testPeople } from './test-people'

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
    [
      'interconnection',
      'linh',
      {
        name: 'requestInterconnection',
        body: {
          organisation: 'Vụ Pháp chế',
          system: 'Theo dõi văn bản',
          purpose: 'Nhận văn bản đến',
          contactName: 'Vũ Thùy Linh',
          contactEmail: 'linh@moit.example',
          standard: 'unknown',
        },
      },
      ['linh'],
    ],
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
    expect(found(await son.request(number)).actions).toEqual(['confirm', 'ask', 'reject'])
  })

  test("a notice is the helpdesk's until it is sent, then everybody's, but nobody's request", async () => {
    const nga = core.clientFor(testPeople.nga)
    const body = { type: 'outage', title: 'iMOIT gián đoạn', text: 'Hệ thống đang được khắc phục.' } as const
    const { number } = recorded(await nga.submit({ name: 'writeNotice', body }))
    const hoa = core.clientFor(testPeople.hoa)
    const waits = async (key: TestPersonKey) =>
      found(await core.clientFor(testPeople[key]).queue()).some((request) => request.number === number)
    expectRefused(await hoa.request(number), 'not-found')
    expect([await waits('nga'), await waits('nam')]).toEqual([false, true])
    recorded(await nga.submit(move(number, 'send', 1)))
    const seen = found(await hoa.request(number))
    expect(seen).toMatchObject({
      status: 'sent',
      requester: { name: '' },
      details: { title: 'iMOIT gián đoạn' },
    })
    expect({ actions: seen.actions, mayComment: seen.mayComment }).toEqual({ actions: [], mayComment: false })
    expectRefused(await hoa.submit(move(number, 'close', 2)), 'not-allowed')
    const mine = found(await nga.myRequests()).map((request) => request.number)
    expect([mine.includes(number), await waits('nam')]).toEqual([false, false])
  })

  test('a curated answer waits for every editor but the one who wrote it last', async () => {
    await core.database.query(
      `insert into core.role_grants (person_id, role, granted_by, granted_at)
       values ($1, 'knowledge-editor', $1, now()), ($2, 'knowledge-editor', $2, now())`,
      [idOf('linh'), idOf('tuan')],
    )
    const body = {
      question: 'Gửi tệp lớn thế nào?',
      variants: [],
      text: 'Chia tệp thành nhiều phần.',
      citations: [],
    }
    const linh = core.clientFor(testPeople.linh)
    const { number } = recorded(await linh.submit({ name: 'proposeAnswer', body }))
    const waits = async (key: TestPersonKey) =>
      found(await core.clientFor(testPeople[key]).queue()).some((request) => request.number === number)
    expect([await waits('linh'), await waits('tuan'), await waits('nam'), await waits('nga')]).toEqual([
      false,
      true,
      true,
      false,
    ])
    expectRefused(await linh.submit(move(number, 'approve', 1)), 'needs-another-person')
    expectRefused(await core.clientFor(testPeople.hoa).request(number), 'not-found')
    expect(found(await linh.myRequests()).map((request) => request.number)).not.toContain(number)
  })

  test('deadlines are internal goals: the helpdesk sees them, the requester does not', async () => {
    await core.database.query(
      `insert into core.settings (key, value, updated_by, updated_at) values ('service-targets', $1, 'test', now())`,
      [JSON.stringify({ 3: { respondMinutes: 60, resolveMinutes: 480 } })],
    )
    const { number } = recorded(await core.clientFor(testPeople.hoa).submit(incident()))
    const seenBy = async (key: TestPersonKey) =>
      found(await core.clientFor(testPeople[key]).request(number)).deadlines
    expect(await seenBy('nga')).toMatchObject({ respond: { targetMinutes: 60, state: 'running' } })
    expect(await seenBy('hoa')).toBeNull()
  })

  test('a number that never was looks like one that is not for you', async () => {
    const hoa = core.clientFor(testPeople.hoa)
    const { number } = recorded(await core.clientFor(testPeople.linh).submit(ticket()))
    const [hidden, absent] = await Promise.all([hoa.request(number), hoa.request('HT-2026-999999')])
    if (hidden.outcome !== 'refused' || absent.outcome !== 'refused') throw new Error('shown')
    expect({ ...hidden.problem, reference: '' }).toEqual({ ...absent.problem, reference: '' })
  })
})
