import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { account, check, incident, move, ticket } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { idOf, testPeople } from './test-people'

describeOnEveryDatabase('comments', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())

  const { hoa, bao, linh, nga, nam } = testPeople
  type Person = typeof hoa
  const sees = async (person: Person, number: string) => found(await core.clientFor(person).request(number))
  const says = (person: Person, number: string, text: string, internal = false) =>
    core.clientFor(person).submit({ name: 'comment', body: { number, text, internal } })
  const files = async (submission = incident()) =>
    recorded(await core.clientFor(hoa).submit(submission)).number
  const lastEvent = async () => {
    const [row] = await core.database.query<{ last: number }>('select last from core.event_counter')
    return found(await core.client.events((row?.last ?? 1) - 1))[0]
  }

  test('words go both ways and leave the revision alone', async () => {
    const number = await files()
    recorded(await core.clientFor(nga).submit(move(number, 'take', 1)))
    expect(recorded(await says(hoa, number, 'Giờ báo lỗi khác'))).toMatchObject({
      status: 'in-progress',
      revision: 2,
    })
    expect(await lastEvent()).toMatchObject({
      event: 'commented',
      comment: 'Giờ báo lỗi khác',
      people: [idOf('nga')],
      helpdesk: true,
      internal: false,
    })
    recorded(await says(nam, number, 'Chị chụp giúp mã lỗi nhé'))
    expect(await lastEvent()).toMatchObject({ people: [idOf('nga'), idOf('hoa')], helpdesk: false })
    const { history, revision, mayComment, mayNote } = await sees(hoa, number)
    expect(history.map(({ event, comment }) => [event, comment])).toEqual([
      ['created', null],
      ['take', null],
      ['commented', 'Giờ báo lỗi khác'],
      ['commented', 'Chị chụp giúp mã lỗi nhé'],
    ])
    expect({ revision, mayComment, mayNote }).toEqual({ revision: 2, mayComment: true, mayNote: false })
  })

  test('a note stays with the helpdesk, and shows nowhere else', async () => {
    const number = await files()
    const before = await sees(hoa, number)
    core.clock.advance(60_000)
    recorded(await says(nga, number, 'Người này hay báo nhầm', true))
    expect(await lastEvent()).toMatchObject({ event: 'noted', internal: true, people: [], helpdesk: false })
    expect(await sees(hoa, number)).toEqual(before)
    expect((await sees(nam, number)).history.at(-1)).toMatchObject({ event: 'noted', internal: true })
    expectRefused(await says(hoa, number, 'Ghi chú', true), 'not-allowed')
  })

  test('what the requester says who was asked is the answer', async () => {
    const number = await files(ticket())
    recorded(await core.clientFor(nga).submit(move(number, 'ask', 1, 'Tệp loại gì?')))
    recorded(await says(nga, number, 'Chỉ cần đuôi tệp'))
    expect((await sees(nga, number)).status).toBe('needs-information')
    expect(recorded(await says(hoa, number, 'PDF'))).toMatchObject({ status: 'submitted', revision: 3 })
    expect((await sees(nga, number)).history.at(-1)).toMatchObject({ event: 'answer', comment: 'PDF' })
  })

  test('who may not speak: strangers, those who only follow, the head; nor anybody when it is over', async () => {
    const number = await files()
    expectRefused(await says(linh, number, 'Chào'), 'not-found')
    recorded(await core.clientFor(linh).submit({ name: 'joinIncident', body: { number } }))
    expectRefused(await says(linh, number, 'Tôi cũng lỗi'), 'not-allowed')
    const request = await files(account())
    expectRefused(await says(bao, request, 'Đồng ý'), 'not-allowed')
    expectRefused(await says(hoa, await files(check()), 'Sao lại thế?'), 'transition-not-allowed')
    recorded(await core.clientFor(hoa).submit(move(number, 'withdraw', 1)))
    expectRefused(await says(hoa, number, 'Thôi'), 'transition-not-allowed')
    expect((await sees(nga, number)).mayComment).toBe(false)
    recorded(await says(nga, number, 'Đã gọi lại, không phải lỗi', true))
    for (const other of ['SC-2026-999999', 'TB-1', '%00'])
      expectRefused(await says(hoa, other, 'Chào'), 'not-found')
  })

  test('of an answer and a question answered at once, one counts and nothing is lost', async () => {
    const number = await files()
    recorded(await core.clientFor(nga).submit(move(number, 'ask', 1, 'Máy nào?')))
    await Promise.all([
      says(hoa, number, 'Máy bàn'),
      says(hoa, number, 'Máy 305'),
      core.clientFor(hoa).submit(move(number, 'answer', 2, 'Máy cơ quan')),
    ])
    const { history } = await sees(nga, number)
    expect(history.filter(({ event }) => event === 'answer')).toHaveLength(1)
    const said = history.map(({ comment }) => comment)
    expect(said.filter((comment) => comment === 'Máy bàn' || comment === 'Máy 305')).toHaveLength(2)
  })
})
