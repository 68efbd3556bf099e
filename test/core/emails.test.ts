import { setTimeout as wait } from 'node:timers/promises'
import type { Mailer, OutgoingEmail } from '../../core/emails/mailer'
import { callRaw, expectProblem } from './call-raw'
import { expectRefused, found, recorded } from './expect-outcome'
import { account, incident, move } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { testPeople } from './test-people'

const { hoa, bao, nga } = testPeople

describe('what is written to whom', () => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore()
  })
  afterAll(() => core.stop())
  const emails = async () => found(await core.client.emails()).reverse()

  test('the head is asked, the helpdesk told, the requester kept informed; and nobody of the own doing', async () => {
    const { number } = recorded(await core.clientFor(hoa).submit(account({ reason: 'Lời riêng' })))
    recorded(await core.clientFor(bao).submit(move(number, 'confirm', 1)))
    recorded(await core.clientFor(nga).submit(move(number, 'reject', 2, 'Đã có tài khoản')))
    const letters = await emails()
    expect(letters.map(({ to, subject }) => [to, subject])).toEqual([
      [bao.email, `[iMOIT] Đề nghị xác nhận: Yêu cầu tài khoản ${number}`],
      [hoa.email, `[iMOIT] Yêu cầu tài khoản ${number}: Đã gửi bộ phận hỗ trợ`],
      ['hotro@moit.example', `[iMOIT] Mới: Yêu cầu tài khoản ${number}`],
      [hoa.email, `[iMOIT] Yêu cầu tài khoản ${number}: Bị từ chối`],
    ])
    expect(letters[3]?.body).toContain('Ý kiến: Đã có tài khoản')
    for (const { body } of letters) expect(body).not.toContain('Lời riêng')
  })

  test('an urgent report is marked so and holds no details', async () => {
    const since = '2026-11-23T01:00:00.000Z'
    const body = { category: 'misdirected-secret', since } as const
    const { number } = recorded(await core.clientFor(hoa).submit({ name: 'reportIncident', body }))
    const letter = (await emails()).at(-1)
    expect([letter?.to, letter?.subject]).toEqual(['hotro@moit.example', `[iMOIT] KHẨN: Sự cố ${number}`])
  })

  test('they are shown only while no mail server sends them', async () => {
    const sending = await startTestCore({
      mailer: { sends: true, send: async () => undefined, close: () => undefined },
    })
    expectProblem(await callRaw(sending, 'GET', '/v1/emails', undefined, { as: 'service' }), 404, 'not-found')
    expectRefused(await sending.client.emails(), 'not-found')
    await sending.stop()
  })

  test('the running service sends without being asked', async () => {
    const sent: OutgoingEmail[] = []
    const mailer: Mailer = {
      sends: true,
      send: async (email) => void sent.push(email),
      close: () => undefined,
    }
    const running = await startTestCore({ mailer })
    recorded(await running.clientFor(hoa).submit(incident()))
    for (let i = 0; i < 40 && sent.length === 0; i++) await wait(25)
    expect(sent).toMatchObject([{ recipient: 'hotro@moit.example' }])
    await running.stop()
  })
})
