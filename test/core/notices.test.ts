import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { noticesCommand } from '../../core/cli/notices-command'
import type { Submission } from '../../core/contract/core-api'
import type { NoticeBody } from '../../core/contract/notices'
import { smtpMailer } from '../../core/emails/smtp-mailer'
import type { DemoPerson } from '../../core/people/seed-demo-people'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { callRaw } from './call-raw'
import { expectRefused, found, recorded } from './expect-outcome'
import { incident, move, ticket } from './sample-bodies'
import { startSmtpSink } from './smtp-sink'
import { startTestCore, type TestCore } from './start-test-core'
import { acting, idOf, testPeople } from './test-people'

const { hoa, bao, son, nga, nam } = testPeople

const outage = (over: Partial<NoticeBody> = {}): NoticeBody => ({
  type: 'outage',
  title: 'Không đăng nhập được',
  text: 'Từ 08:00 nhiều đơn vị không đăng nhập được iMOIT.',
  startsAt: '2026-11-23T01:00:00.000Z',
  ...over,
})
const write = (body: NoticeBody): Submission => ({ name: 'writeNotice', body })
const amend = (number: string, revision: number, body: NoticeBody): Submission => ({
  name: 'moveRequest',
  body: { number, action: 'amend', revision, details: { kind: 'notice', ...body } },
})

async function draft(core: TestCore, body: NoticeBody): Promise<string> {
  return recorded(await core.clientFor(nga).submit(write(body))).number
}
async function sendNew(core: TestCore, body: NoticeBody): Promise<string> {
  const number = await draft(core, body)
  recorded(await core.clientFor(nga).submit(move(number, 'send', 1)))
  core.clock.advance(60_000)
  return number
}
const current = async (core: TestCore, as: DemoPerson = hoa) =>
  found(await core.client.read(acting(as), 'currentNotices'))
const report = async (core: TestCore, number: string) =>
  found(await core.client.read(acting(nga), 'deliveryReport', { number }))
const emails = async (core: TestCore) => found(await core.client.emails()).reverse()

describe('writing a notice', () => {
  let core: TestCore
  let sent: string
  let ended: string
  let unsent: string
  let reported: string
  beforeAll(async () => {
    core = await startTestCore()
    reported = recorded(await core.clientFor(hoa).submit(incident())).number
    unsent = await draft(core, outage())
    sent = await sendNew(core, outage())
    ended = await sendNew(core, outage())
    await sendNew(core, outage({ type: 'all-clear', about: ended }))
  })
  afterAll(() => core.stop())

  test.each<[string, DemoPerson, number]>([
    ['staff', hoa, 403],
    ['a unit head', bao, 403],
    ['the helpdesk', nga, 201],
    ['an administrator', nam, 201],
  ])('%s: %#', async (_who, person, status) => {
    const raw = await callRaw(core, 'POST', '/v1/notices', outage(), { as: person })
    expect(raw.status).toBe(status)
  })

  const late = '2026-11-23T03:00:00.000Z'
  test.each<[string, () => NoticeBody, string]>([
    ['an outage of an incident', () => outage({ incident: reported }), 'draft'],
    ['an incident that is not there', () => outage({ incident: 'SC-2026-009999' }), 'not-found'],
    ['a notice in place of an incident', () => outage({ incident: sent }), 'not-found'],
    ['an end after the start', () => outage({ endsAt: late }), 'draft'],
    [
      'an end before the start',
      () => outage({ startsAt: late, endsAt: '2026-11-23T01:00:00Z' }),
      'invalid-request',
    ],
    ['planned work with a start', () => outage({ type: 'planned' }), 'draft'],
    [
      'planned work without a start',
      () => outage({ type: 'planned', startsAt: undefined }),
      'invalid-request',
    ],
    ['an outage about a notice', () => outage({ about: sent }), 'invalid-request'],
    ['an all-clear of a sent outage', () => outage({ type: 'all-clear', about: sent }), 'draft'],
    ['an all-clear of nothing', () => outage({ type: 'all-clear' }), 'invalid-request'],
    ['an all-clear of a draft', () => outage({ type: 'all-clear', about: unsent }), 'transition-not-allowed'],
    [
      'an all-clear of what ended',
      () => outage({ type: 'all-clear', about: ended }),
      'transition-not-allowed',
    ],
    ['an all-clear of an incident', () => outage({ type: 'all-clear', about: reported }), 'not-found'],
    ['a correction of what ended', () => outage({ type: 'correction', about: ended }), 'draft'],
    [
      'a correction of a draft',
      () => outage({ type: 'correction', about: unsent }),
      'transition-not-allowed',
    ],
  ])('%s: %#', async (_title, body, expected) => {
    const raw = await callRaw(core, 'POST', '/v1/notices', body(), { as: nga })
    expect(raw.json.status === 'draft' ? 'draft' : raw.json.code).toBe(expected)
  })

  test('a draft is for the helpdesk alone, and is announced to nobody', async () => {
    const before = (await emails(core)).length
    const number = await draft(core, outage())
    expectRefused(await core.clientFor(hoa).request(number), 'not-found')
    const seen = found(await core.clientFor(nam).request(number))
    expect(seen.actions.sort()).toEqual(['amend', 'send', 'withdraw'])
    expect(await current(core)).toEqual((await current(core)).filter((one) => one.number !== number))
    expect((await emails(core)).length).toBe(before)
  })

  test('before it is sent, the report shows where it would go', async () => {
    const number = await draft(core, outage())
    const { total, waiting, dead, deliveries } = await report(core, number)
    expect([total, waiting + dead]).toEqual([deliveries.length, deliveries.length])
    const reached = deliveries.filter(({ state }) => state === 'waiting').map(({ recipient }) => recipient)
    expect(reached.sort()).toEqual([bao.email, son.email])
  })

  test('is changed by a colleague while it is a draft, on the revision they saw', async () => {
    const number = await draft(core, outage())
    const better = outage({ text: 'Từ 08:00 cả Bộ không đăng nhập được iMOIT.' })
    recorded(await core.clientFor(nam).submit(amend(number, 1, better)))
    expectRefused(await core.clientFor(nga).submit(amend(number, 1, outage())), 'revision-changed')
    expectRefused(await core.clientFor(nga).submit(move(number, 'send', 1)), 'revision-changed')
    expectRefused(
      await core.clientFor(nga).submit(amend(number, 2, outage({ type: 'planned' }))),
      'invalid-request',
    )
    expectRefused(
      await core.clientFor(nga).submit(amend(number, 2, outage({ about: sent }))),
      'invalid-request',
    )
    expect(found(await core.clientFor(nga).request(number))).toMatchObject({ revision: 2, details: better })
    recorded(await core.clientFor(nga).submit(move(number, 'withdraw', 2)))
    expectRefused(await core.clientFor(nga).submit(move(number, 'send', 3)), 'transition-not-allowed')
  })
})

describeOnEveryDatabase('sending a notice', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
    const set = (unit: string, addresses: string[]) =>
      callRaw(core, 'POST', '/v1/unit-addresses', { unit, emails: addresses }, { as: nam })
    expect((await set('Văn phòng Bộ', ['vanthu@moit.example', 'vpb@moit.example'])).status).toBe(200)
    expect((await set('vu phap che', ['vanthu@moit.example'])).json.facts).toMatchObject({ addresses: '1' })
  })
  afterAll(() => core.stop())

  test('goes to the addresses of each unit, else to its heads; a unit without any is seen in the report', async () => {
    const number = await draft(core, outage({ endsAt: '2026-11-23T03:00:00.000Z' }))
    expect(recorded(await core.clientFor(nga).submit(move(number, 'send', 1)))).toMatchObject({
      status: 'sent',
    })
    const letters = (await emails(core)).filter(({ subject }) => subject.includes(number))
    expect(letters.map(({ to }) => to).sort()).toEqual([bao.email, 'vanthu@moit.example', 'vpb@moit.example'])
    expect(letters[0]?.subject).toBe(`[iMOIT] Thông báo sự cố ${number}: Không đăng nhập được`)
    for (const part of [outage().text, 'Bắt đầu: 08:00 23/11/2026', 'Kết thúc: 10:00 23/11/2026', nga.name]) {
      expect(letters[0]?.body).toContain(part)
    }
    const { deliveries, ...totals } = await report(core, number)
    expect(totals.total).toBe(deliveries.length)
    const shared = deliveries.find(({ recipient }) => recipient === 'vanthu@moit.example')
    expect(shared?.name).toBe('Văn phòng Bộ; Vụ Pháp chế')
    const unreached = deliveries.filter(({ reason }) => reason === 'no-address')
    expect(unreached.every(({ state }) => state === 'dead')).toBe(true)
    expect(unreached.map(({ name }) => name)).toContain('Cục Công nghiệp')
    expect(totals.dead).toBe(unreached.length)
  })

  test('is sent once, however often it is pressed', async () => {
    const number = await draft(core, outage())
    const presses = await Promise.all(
      [nga, nam, nga].map((by) => core.clientFor(by).submit(move(number, 'send', 1))),
    )
    expect(presses.map(({ outcome }) => outcome).sort()).toEqual(['recorded', 'refused', 'refused'])
    const letters = (await emails(core)).filter(({ subject }) => subject.includes(number))
    expect(new Set(letters.map(({ to }) => to)).size).toBe(letters.length)
    expect(letters).toHaveLength(3)
    const events = found(await core.client.events(0)).filter((event) => event.request.number === number)
    expect(events.map(({ event }) => event)).toEqual(['created', 'send'])
  })

  test('two all-clears at once: one ends the outage, the other is refused and writes to nobody', async () => {
    const about = await sendNew(core, outage())
    const clears = await Promise.all([1, 2].map(() => draft(core, outage({ type: 'all-clear', about }))))
    const sent = await Promise.all(
      clears.map((number) => core.clientFor(nga).submit(move(number, 'send', 1))),
    )
    expect(sent.map(({ outcome }) => outcome).sort()).toEqual(['recorded', 'refused'])
    const closed = found(await core.clientFor(nga).request(about))
    expect(closed).toMatchObject({ status: 'closed' })
    expect(closed.history.map(({ event }) => event)).toEqual(['created', 'send', 'close'])
    const letters = (await emails(core)).filter(({ subject }) =>
      clears.some((number) => subject.includes(number)),
    )
    expect(letters).toHaveLength(3)
    expect(letters[0]?.body).toContain(`Thông báo này kết thúc thông báo ${about}.`)
  })
})

describe('what holds now', () => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore()
  })
  afterAll(() => core.stop())
  afterEach(async () => {
    for (const { number: about } of await current(core)) {
      await sendNew(core, outage({ type: 'all-clear', about }))
    }
  })

  test('an outage from its sending to its all-clear, newest first, for everybody', async () => {
    const first = await sendNew(core, outage())
    const second = await sendNew(core, outage({ title: 'Không mở được tệp' }))
    expect((await current(core, hoa)).map(({ number }) => number)).toEqual([second, first])
    await sendNew(core, outage({ type: 'all-clear', about: first }))
    expect((await current(core, nga)).map(({ number }) => number)).toEqual([second])
  })

  test('planned work until its end has passed', async () => {
    const endsAt = new Date(core.clock.now().getTime() + 3_600_000).toISOString()
    const number = await sendNew(core, outage({ type: 'planned', endsAt }))
    expect((await current(core)).map((notice) => notice.number)).toEqual([number])
    core.clock.set(endsAt)
    expect(await current(core)).toEqual([])
  })

  test('the last correction is what is read, under the number of the first', async () => {
    const number = await sendNew(core, outage())
    const once = await sendNew(core, outage({ type: 'correction', about: number, text: 'Chỉ một đơn vị.' }))
    const startsAt = '2026-11-23T00:30:00.000Z'
    const twice = await sendNew(
      core,
      outage({ type: 'correction', about: once, text: 'Hai đơn vị.', startsAt }),
    )
    expect(await current(core)).toMatchObject([{ number, type: 'outage', text: 'Hai đơn vị.', startsAt }])
    expect(found(await core.clientFor(nga).request(twice)).follows).toBe(number)
    await sendNew(core, outage({ type: 'all-clear', about: twice }))
    expect(await current(core)).toEqual([])
  })

  test('what was sent can be read by number by everybody, without what was only drafted', async () => {
    const number = await draft(core, outage({ text: 'Bản nháp đầu tiên' }))
    recorded(await core.clientFor(nga).submit(amend(number, 1, outage())))
    recorded(await core.clientFor(nga).submit(move(number, 'send', 2)))
    const seen = found(await core.clientFor(hoa).request(number))
    expect(seen).toMatchObject({ status: 'sent', details: outage(), actions: [], mayNote: false })
    expect(seen.history.map(({ event }) => event)).toEqual(['send'])
    expectRefused(await core.client.read(acting(hoa), 'deliveryReport', { number }), 'not-allowed')
  })
})

describe('Teams messages of a notice', () => {
  let core: TestCore
  let number: string
  beforeAll(async () => {
    core = await startTestCore()
  })
  beforeEach(async () => {
    number = await sendNew(core, outage())
  })
  afterAll(() => core.stop())
  const tell = async (person: string, ...states: ('waiting' | 'sent' | 'dead')[]) => {
    for (const state of states) {
      const reason = state === 'dead' ? '403 MessageWritesBlocked' : null
      found(await core.client.reportTeamsDeliveries({ number, deliveries: [{ person, state, reason }] }))
    }
  }
  const teams = async () => (await report(core, number)).deliveries.filter(({ way }) => way === 'teams')

  test.each<[('waiting' | 'sent' | 'dead')[], string]>([
    [['waiting'], 'waiting'],
    [['waiting', 'sent'], 'sent'],
    [['sent', 'waiting'], 'sent'],
    [['sent', 'dead'], 'sent'],
    [['waiting', 'dead', 'waiting'], 'dead'],
    [['dead', 'sent'], 'sent'],
  ])('%j reads %s', async (states, state) => {
    await tell(idOf('hoa'), ...states)
    expect(await teams()).toMatchObject([{ recipient: idOf('hoa'), name: hoa.name, state }])
  })

  test('somebody not reached gets the notice by e-mail, once; who has no address stays as not reached', async () => {
    await tell(idOf('hoa'), 'waiting', 'dead', 'dead')
    await tell('tenant-moit:stranger', 'dead')
    const letters = (await emails(core)).filter(
      ({ to, subject }) => to === hoa.email && subject.includes(number),
    )
    expect(letters.map(({ body }) => body.includes(outage().text))).toEqual([true])
    const { deliveries } = await report(core, number)
    expect(deliveries.filter(({ recipient }) => recipient === hoa.email)).toMatchObject([{ way: 'email' }])
    expect(deliveries.find(({ recipient }) => recipient === 'tenant-moit:stranger')).toMatchObject({
      state: 'dead',
      reason: '403 MessageWritesBlocked',
    })
  })

  test('only the bot reports, and only of a notice that was sent', async () => {
    const body = { number, deliveries: [] }
    expect((await callRaw(core, 'POST', '/v1/teams-deliveries', body, { as: nga })).status).toBe(403)
    const unsent = { number: await draft(core, outage()), deliveries: [] }
    expect((await callRaw(core, 'POST', '/v1/teams-deliveries', unsent, { as: 'service' })).status).toBe(404)
  })

  test('the list for a spreadsheet holds every line and no formula', async () => {
    await core.database.query('update core.people set name = $2 where id = $1', [
      idOf('son'),
      '=HYPERLINK("x")',
    ])
    await tell(idOf('son'), 'sent')
    const file = join(mkdtempSync(join(tmpdir(), 'imoit-notices-')), 'ket-qua.csv')
    const said: string[] = []
    const say = (line: string) => void said.push(line)
    const parts = { database: core.database, now: core.clock.now(), language: 'vi' as const, say }
    await noticesCommand(['report', number, file], parts)
    const csv = readFileSync(file, 'utf8')
    const { total } = await report(core, number)
    expect(said[0]).toContain(`${number}: ${total} nơi nhận`)
    expect(
      csv.startsWith('\ufeffSố thông báo,Kênh,Người nhận,Tên,Trạng thái,Lý do,Thời điểm (UTC)\r\n'),
    ).toBe(true)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(total + 1)
    expect(csv).toContain(`,"'=HYPERLINK(""x"")",Đã gửi,`)
    await expect(noticesCommand(['report', 'TB-2020-000001'], parts)).rejects.toThrow('TB-2020-000001')
  })
})

describe('what Teams could not tell somebody', () => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore()
  })
  afterAll(() => core.stop())
  const lost = async (person: string, number: string, event: string) => {
    const events = found(await core.client.events(0)).filter((one) => one.request.number === number)
    const sequence = events.find((one) => one.event === event)?.sequence ?? 0
    return callRaw(core, 'POST', '/v1/undelivered', { person, number, sequence }, { as: 'service' })
  }
  const about = async (number: string, to: string) =>
    (await emails(core)).filter((email) => email.to === to && email.subject.includes(number))

  test('is e-mailed to them once, unless the change itself was', async () => {
    const { number } = recorded(await core.clientFor(hoa).submit(ticket()))
    expect((await lost(idOf('nam'), number, 'created')).json.facts).toEqual({ emails: '1' })
    expect((await lost(idOf('nam'), number, 'created')).json.facts).toEqual({ emails: '0' })
    expect(await about(number, nam.email)).toHaveLength(1)
    recorded(await core.clientFor(nga).submit(move(number, 'take', 1)))
    const before = await about(number, hoa.email)
    expect((await lost(idOf('hoa'), number, 'take')).status).toBe(200)
    expect((await about(number, hoa.email)).length).toBe(Math.max(1, before.length))
  })

  test('is not e-mailed to whom it was not meant for', async () => {
    const { number } = recorded(await core.clientFor(hoa).submit(ticket()))
    expect((await lost(idOf('son'), number, 'created')).status).toBe(404)
    expect((await lost('tenant-moit:stranger', number, 'created')).status).toBe(404)
    expect((await lost(idOf('nga'), number, 'reopen')).status).toBe(404)
    expect(await about(number, son.email)).toEqual([])
  })

  test('a notice is meant for everybody, and comes whole', async () => {
    const number = await sendNew(core, outage())
    expect((await lost(idOf('hoa'), number, 'send')).json.facts).toEqual({ emails: '1' })
    expect((await lost(idOf('hoa'), number, 'send')).json.facts).toEqual({ emails: '0' })
    expect((await about(number, hoa.email))[0]?.body).toContain(outage().text)
  })
})

describe('over SMTP', () => {
  let core: TestCore
  let sink: Awaited<ReturnType<typeof startSmtpSink>>
  beforeAll(async () => {
    sink = await startSmtpSink((whom) => (whom === bao.email ? 'refuses the recipient' : 'takes'))
    core = await startTestCore({ mailer: smtpMailer(sink.url, 'imoit@moit.example') })
  })
  afterAll(async () => {
    await core.stop()
    await sink.stop()
  })

  test('the whole text arrives; an address the server refuses is dead in the report', async () => {
    const number = await sendNew(core, outage())
    const mail = async () =>
      (await report(core, number)).deliveries.filter(({ recipient }) => recipient.includes('@'))
    for (let i = 0; i < 80 && (await mail()).some(({ state }) => state === 'waiting'); i += 1) await wait(50)
    expect(await mail()).toMatchObject([
      { recipient: bao.email, state: 'dead', reason: expect.stringContaining('550') },
      { recipient: son.email, state: 'sent', reason: null },
    ])
    const [arrived] = sink.delivered
    const body = fromQuotedPrintable(arrived?.text ?? '')
    expect([arrived?.to, body.includes(outage().text)]).toEqual([son.email, true])
  })
})

const fromQuotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, byte) => String.fromCharCode(Number.parseInt(byte, 16))),
    'latin1',
  ).toString('utf8')
