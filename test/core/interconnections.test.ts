import type { Submission } from '../../core/contract/core-api'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { move } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { testPeople } from './test-people'

const request: Submission = {
  name: 'requestInterconnection',
  body: {
    organisation: 'Sở Công Thương tỉnh Bắc Ninh',
    system: 'Quản lý văn bản tỉnh',
    purpose: 'Gửi, nhận văn bản điện tử với Bộ',
    contactName: 'Nguyễn Văn An',
    contactEmail: 'an@bacninh.example',
    standard: 'qcvn-102-2016',
  },
}

describeOnEveryDatabase('interconnections', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())
  const { hoa, linh, nga, nam } = testPeople
  const emails = async (number: string) =>
    found(await core.client.emails())
      .filter(({ subject }) => subject.includes(number))
      .map(({ to }) => to)
      .sort()

  test('is assessed, planned and connected; the requester and the helpdesk hear of it', async () => {
    const { number, status } = recorded(await core.clientFor(hoa).submit(request))
    expect([number, status]).toEqual(['LT-2026-000001', 'submitted'])
    expect(await emails(number)).toEqual(['hotro@moit.example'])
    expectRefused(await core.clientFor(linh).request(number), 'not-found')
    recorded(await core.clientFor(nga).submit(move(number, 'assess', 1, 'Đạt chuẩn kết nối')))
    recorded(await core.clientFor(nam).submit(move(number, 'ask', 2, 'Dự kiến khi nào thử?')))
    recorded(await core.clientFor(hoa).submit(move(number, 'answer', 3, 'Tuần sau')))
    recorded(await core.clientFor(nam).submit(move(number, 'plan', 4, 'Thử tuần sau')))
    recorded(await core.clientFor(nam).submit(move(number, 'plan', 5, 'Lùi một tuần')))
    recorded(await core.clientFor(nga).submit(move(number, 'connect', 6)))
    const seen = found(await core.clientFor(hoa).request(number))
    expect(seen).toMatchObject({
      status: 'connected',
      actions: [],
      assignee: { name: nga.name },
      details: request.body,
    })
    expect(seen.history.map(({ event, status: then }) => [event, then])).toEqual([
      ['created', 'submitted'],
      ['assess', 'assessed'],
      ['ask', 'needs-information'],
      ['answer', 'assessed'],
      ['plan', 'planned'],
      ['plan', 'planned'],
      ['connect', 'connected'],
    ])
    expect(await emails(number)).toEqual([...Array(5).fill('hoa@moit.example'), 'hotro@moit.example'])
  })

  test('is declined at any stage, with the reason', async () => {
    const { number } = recorded(await core.clientFor(hoa).submit(request))
    recorded(await core.clientFor(nga).submit(move(number, 'assess', 1)))
    expectRefused(await core.clientFor(nga).submit(move(number, 'reject', 2)), 'invalid-request')
    recorded(await core.clientFor(nga).submit(move(number, 'reject', 2, 'Chưa đủ hồ sơ an toàn')))
    expect(found(await core.clientFor(hoa).request(number))).toMatchObject({
      status: 'rejected',
      actions: [],
    })
  })
})
