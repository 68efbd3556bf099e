import pino from 'pino'
import { runSchedule } from '../../core/jobs/run-schedule'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { found, recorded } from './expect-outcome'
import { move } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { idOf, testPeople } from './test-people'

const { hoa, nga, nam, bao } = testPeople
const logger = pino({ level: 'silent' })

describeOnEveryDatabase('a notice that did not reach every unit', (engine) => {
  let core: TestCore
  const refused = new Set<string>()
  const mailer = {
    sends: true,
    close: () => undefined,
    send: async ({ recipient }: { recipient: string }) => {
      if (refused.has(recipient))
        throw Object.assign(new Error('no such mailbox'), { responseCode: 550, command: 'RCPT TO' })
    },
  }
  beforeAll(async () => {
    core = await startTestCore({ engine, mailer })
  })
  afterAll(() => core.stop())

  const sendNotice = async () => {
    const body = { type: 'outage', title: 'iMOIT gián đoạn', text: 'Hệ thống đang được khắc phục.' } as const
    const { number } = recorded(await core.clientFor(nga).submit({ name: 'writeNotice', body }))
    recorded(await core.clientFor(nga).submit(move(number, 'send', 1)))
    for (;;) {
      const [row] = await core.database.query<{ left: number }>(
        `select count(*) as left from core.emails where state = 'waiting'`,
      )
      if (row?.left === 0) return number
      await new Promise((later) => setTimeout(later, 50))
    }
  }
  const look = () =>
    runSchedule('warn-of-undelivered', {
      ...{ database: core.database, now: core.clock.now(), logger },
      helpdeskEmail: undefined,
    })
  const warnings = async (number: string) =>
    found(await core.client.events(0))
      .filter(({ request, event }) => request.number === number && event === 'reminded')
      .map(({ people, helpdesk, internal, facts }) => ({ people, helpdesk, internal, facts }))

  test('its sender and the leads hear of it once, and nobody else', async () => {
    const lead = { person: idOf('nam'), role: 'helpdesk-lead', granted: true } as const
    await core.clientFor(nam).submit({ name: 'grantRole', body: lead })
    refused.add(bao.email)
    const number = await sendNotice()
    await look()
    await look()
    expect(await warnings(number)).toEqual([
      {
        people: [idOf('nga'), idOf('nam')],
        helpdesk: false,
        internal: true,
        facts: { what: 'not-delivered' },
      },
    ])
    const { history } = found(await core.clientFor(hoa).request(number))
    expect(history.map(({ event }) => event)).not.toContain('reminded')
  })

  test('with every letter sent there is nothing to tell', async () => {
    refused.clear()
    const number = await sendNotice()
    await look()
    expect(await warnings(number)).toEqual([])
  })
})
