import type { CoreEvent } from '../../core/contract/events'
import type { RequestDetails } from '../../core/contract/requests'
import { type BotUnderTest, eventually, message, startBot } from './bot-under-test'
import { account, breach, makeEvent } from './make-event'

let bot: BotUnderTest
beforeAll(async () => {
  bot = await startBot()
})
afterAll(() => bot.stop())
beforeEach(() => bot.connector.clear())

let people = 0
/** A conversation nobody used before, so that its rate limits are untouched. */
function newPerson(role: 'staff' | 'helpdesk' = 'staff') {
  people += 1
  const name = `person-${people}`
  const conversation = `a:${name}`
  bot.core.roles.set(name, role)
  const says = (text: string, more: Record<string, unknown> = {}) =>
    message(bot.connector, text, {
      from: { id: `29:${name}`, name, aadObjectId: name },
      conversation: { id: conversation, conversationType: 'personal', tenantId: 'tenant' },
      ...more,
    })
  return { name, conversation, says }
}

/** Something a person is told in a message of its own. */
function event(people: string[], helpdesk = false): CoreEvent {
  return makeEvent({ event: 'take', people, helpdesk, request: { details: ticket } })
}
const ticket: RequestDetails = { kind: 'help-ticket', question: 'hỏi', citations: [] }
function tell(people: string[], helpdesk = false): CoreEvent {
  const told = event(people, helpdesk)
  bot.core.events.push(told)
  return told
}
const outgoing = () =>
  bot.database.query<{ key: string; state: string; reason: string | null }>(
    'select key, state, reason from bot.outgoing',
  )

test('429 is honoured: nothing is sent before Retry-After, then it is sent once', async () => {
  const { says, conversation } = newPerson()
  let refused = 0
  bot.connector.answerWith(() => {
    refused += 1
    return refused === 1 ? { status: 429, headers: { 'retry-after': '1' } } : undefined
  })
  await bot.post(says('một'))
  // On a busy machine the outbox has it by then.
  await eventually(() => bot.connector.messages(conversation).length > 1, 20_000)
  const calls = bot.connector.messages(conversation)
  expect(calls).toHaveLength(2)
  expect((calls[1]?.at ?? 0) - (calls[0]?.at ?? 0)).toBeGreaterThanOrEqual(1_000)
})

test('a long Retry-After hands the answer to the background, and the caller is not kept waiting', async () => {
  const { says, conversation } = newPerson()
  let refused = 0
  bot.connector.answerWith(({ path }) => {
    if (!path.includes(encodeURIComponent(conversation))) return undefined
    refused += 1
    return refused === 1 ? { status: 429, headers: { 'retry-after': '4' } } : undefined
  })
  const started = performance.now()
  expect((await bot.post(says('một'))).status).toBe(200)
  expect(performance.now() - started).toBeLessThan(2_000)
  await eventually(() => bot.connector.messages(conversation).length === 2, 9_000)
  const [first, second] = bot.connector.messages(conversation)
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(3_900)
})

test('a pause that Teams asks for holds for everything in that conversation, and for no other', async () => {
  const { says, conversation } = newPerson()
  const other = newPerson()
  let asked = 0
  bot.connector.answerWith(({ path }) => {
    if (!path.includes(encodeURIComponent(conversation))) return undefined
    asked += 1
    return asked === 1 ? { status: 429, headers: { 'retry-after': '4' } } : undefined
  })
  await bot.post(says('một'))
  await bot.post(says('hai'))
  await bot.post(other.says('một'))
  expect(bot.connector.messages(conversation)).toHaveLength(1)
  expect(bot.connector.messages(other.conversation)).toHaveLength(1)
  await eventually(() => bot.connector.messages(conversation).length === 3, 9_000)
  const [first, second] = bot.connector.messages(conversation)
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(3_900)
})

test.each([412, 502, 504])('%i is tried again within the turn', async (status) => {
  const { says, conversation } = newPerson()
  let calls = 0
  bot.connector.answerWith(() => {
    calls += 1
    return calls === 1 ? { status } : undefined
  })
  await bot.post(says('một'))
  expect(bot.connector.texts(conversation)).toEqual(['1: một', '1: một'])
})

test.each([
  [403, 'MessageWritesBlocked', true],
  [404, 'ConversationNotFound', true],
  [400, 'BadSyntax', false],
  [413, 'MessageSizeTooBig', false],
])('%i is not tried again and stays visible', async (status, code, gone) => {
  const { says, conversation, name } = newPerson()
  bot.connector.answerWith(() => ({ status, body: { error: { code } } }))
  expect((await bot.post(says('một'))).status).toBe(200)
  expect(bot.connector.messages(conversation)).toHaveLength(1)
  const [row] = await bot.database.query<{ state: string; reason: string }>(
    'select state, reason from bot.outgoing where conversation = $1',
    [conversation],
  )
  expect(row).toEqual({ state: 'dead', reason: `${status} ${code}` })
  const [place] = await bot.database.query<{ dead: boolean }>(
    'select dead_since is not null as dead from bot.conversations where object_id = $1',
    [name],
  )
  expect(place?.dead).toBe(gone)
})

test('twenty answers to one conversation are spread over the seconds that Teams asks for, none lost', async () => {
  const { says, conversation } = newPerson()
  await Promise.all(Array.from({ length: 20 }, () => bot.post(says('đếm'))))
  await eventually(() => bot.connector.messages(conversation).length === 20, 20_000)
  const times = bot.connector.messages(conversation).map(({ at }) => at)
  // They arrive in bunches on a busy machine: the limits themselves are tested exactly in send-limits.test.ts.
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(1_500)
})

test.each([500, 503])(
  '%i is not on the list of what is tried again in the turn: the outbox has it',
  async (status) => {
    const { says, conversation } = newPerson()
    bot.connector.answerWith(() => ({ status }))
    expect((await bot.post(says('một'))).status).toBe(200)
    expect(bot.connector.messages(conversation)).toHaveLength(1)
    const [row] = await bot.database.query<{ state: string; minutes: number }>(
      `select state, round(extract(epoch from next_try - now()) / 60)::int as minutes from bot.outgoing
     where conversation = $1`,
      [conversation],
    )
    expect(row).toEqual({ state: 'waiting', minutes: 1 })
  },
)

test('an event is told to the person concerned and shown to the helpdesk, once each', async () => {
  const concerned = newPerson()
  const helpdesk = newPerson('helpdesk')
  await bot.post(concerned.says('một'))
  await bot.post(helpdesk.says('một'))
  await eventually(
    async () =>
      (
        await bot.database.query(
          `select 1 from bot.conversations where conversation = $1 and 'helpdesk' = any(roles)`,
          [helpdesk.conversation],
        )
      ).length === 1,
  )
  bot.connector.clear()
  const { request } = tell([`tenant:${concerned.name}`], true)
  await eventually(() => bot.connector.messages().length >= 2)
  expect(bot.connector.texts(concerned.conversation)).toEqual([`other: take ${request.number}`])
  expect(bot.connector.messages(helpdesk.conversation)[0]?.body.summary).toContain(request.number)
})

test('a person without a conversation is told by e-mail, once, also when the core service is away at first', async () => {
  bot.core.settings.down = false
  const { sequence, request } = tell(['tenant:never-seen'])
  await eventually(async () =>
    (await outgoing()).some(({ key, reason }) => key.endsWith('never-seen') && reason === 'sent-by-email'),
  )
  expect(bot.core.undelivered).toEqual([{ person: 'tenant:never-seen', number: request.number, sequence }])
})

test('who blocked the bot is told by e-mail; back again, one line says what was missed', async () => {
  const { says, name, conversation } = newPerson()
  await bot.post(says('một'))
  bot.connector.clear()
  bot.core.undelivered.length = 0
  bot.connector.answerWith(() => ({ status: 403, body: { error: { code: 'MessageWritesBlocked' } } }))
  const events = [tell([`tenant:${name}`]), tell([`tenant:${name}`])]
  await eventually(() => bot.core.undelivered.length === 2)
  expect(bot.connector.messages(conversation)).toHaveLength(1)
  expect(bot.core.undelivered.map(({ sequence }) => sequence)).toEqual(events.map(({ sequence }) => sequence))
  const ended = async () =>
    (await outgoing()).filter(({ key }) => key.includes(name)).map(({ reason }) => reason)
  await eventually(async () => (await ended()).every((reason) => reason !== null))
  expect(await ended()).toEqual(['sent-by-email', 'sent-by-email'])
  bot.connector.clear()
  await bot.post(says('hai'))
  await eventually(() => bot.connector.messages(conversation).length === 2)
  expect(bot.connector.texts(conversation)[1]).toContain('2 tin')
  await bot.post(says('ba'))
  await new Promise((done) => setTimeout(done, 400))
  expect(bot.connector.messages(conversation)).toHaveLength(3)
})

test('the core service away: the e-mail is asked for once it is back', async () => {
  bot.core.undelivered.length = 0
  const { sequence } = tell(['tenant:nobody'])
  const waits = () =>
    bot.database.query(`select 1 from bot.outgoing where person = 'tenant:nobody' and state = 'waiting'`)
  const { reportUndelivered } = bot.core.api
  let asked = 0
  bot.core.api.reportUndelivered = async () => {
    asked += 1
    return { outcome: 'core-unreachable' }
  }
  await eventually(() => asked > 0)
  expect(await waits()).toHaveLength(1)
  bot.core.api.reportUndelivered = reportUndelivered
  await bot.database.query(`update bot.outgoing set next_try = now() where state = 'waiting'`)
  await eventually(() => bot.core.undelivered.length > 0)
  expect(bot.core.undelivered).toEqual([expect.objectContaining({ sequence })])
})

test('a connector that is away for a moment: the notice arrives once it is back', async () => {
  const { says, name, conversation } = newPerson()
  await bot.post(says('một'))
  bot.connector.clear()
  bot.connector.answerWith(() => ({ status: 502 }))
  const { sequence } = tell([`tenant:${name}`])
  await eventually(() => bot.connector.messages(conversation).length >= 1)
  bot.connector.answerWith(() => undefined)
  await eventually(async () => {
    const rows = await outgoing()
    return rows.some(
      ({ key, state }) => key === `event:${sequence}:tenant:${conversation}` && state === 'sent',
    )
  }, 15_000)
})

describe('how a person wants to be told', () => {
  const prefer = (name: string, muted: string[], quiet: [string, string] | null = null) =>
    bot.database.query(
      `insert into bot.preferences (tenant, object_id, muted, quiet_from, quiet_until) values ('tenant', $1, $2, $3, $4)`,
      [name, muted, quiet?.[0] ?? null, quiet?.[1] ?? null],
    )
  const queued = (conversation: string) =>
    bot.database.query<{ state: string; minutes: number | null }>(
      `select state, round(extract(epoch from not_before - now()) / 60)::int as minutes from bot.outgoing
       where conversation = $1 order by id`,
      [conversation],
    )
  const taken = ({ sequence }: CoreEvent) =>
    eventually(
      async () =>
        (await bot.database.query(`select 1 from bot.cursors where position >= $1`, [sequence])).length === 1,
    )
  const withDetails = (id: string, more: Parameters<typeof makeEvent>[0]) => {
    const told = makeEvent({ event: 'resolve', people: [id], ...more })
    bot.core.events.push(told)
    return told
  }
  const head = { status: 'awaiting-confirmation' as const, details: account }

  // It is 08:30 in Hanoi.
  test.each<[string, [string, string], Parameters<typeof makeEvent>[0], number | null]>([
    ['a message waits until they end', ['07:00', '09:00'], {}, 30],
    ['over midnight', ['22:00', '08:45'], {}, 15],
    ['not outside them', ['22:00', '08:00'], {}, null],
    ['an alarm does not wait', ['07:00', '09:00'], { request: { details: breach } }, null],
    ['an approval waits too', ['07:00', '09:00'], { event: 'created', request: head }, 30],
  ])('quiet hours: %s', async (_what, quiet, more, minutes) => {
    const { says, name, conversation } = newPerson()
    await bot.post(says('một'))
    await prefer(name, [], quiet)
    await taken(withDetails(`tenant:${name}`, more))
    expect((await queued(conversation)).map((row) => row.minutes)).toEqual([minutes])
  })

  test('quiet hours hold back neither answers nor what is urgent', async () => {
    const { says, name, conversation } = newPerson()
    await bot.post(says('một'))
    await prefer(name, [], ['07:00', '09:00'])
    bot.connector.clear()
    await taken(withDetails(`tenant:${name}`, {}))
    await bot.post(says('hai'))
    withDetails(`tenant:${name}`, { request: { details: breach } })
    await eventually(async () => (await queued(conversation)).some(({ state }) => state === 'sent'))
    expect((await queued(conversation)).map(({ state }) => state)).toEqual(['waiting', 'sent'])
    expect(bot.connector.messages(conversation)).toHaveLength(2)
  })

  test.each<[string, string[], Parameters<typeof makeEvent>[0], number]>([
    ['updates of requests', ['requests'], {}, 0],
    ['reminders', ['reminders'], { event: 'reminded' }, 0],
    ['warnings of deadlines', ['deadlines'], { event: 'deadline-near', internal: true }, 0],
    ['notices', ['notices'], { event: 'send', request: { kind: 'notice' } }, 0],
    ['one kind leaves the others', ['reminders'], {}, 1],
    ['never alarms', ['requests', 'reminders'], { request: { details: breach } }, 1],
    ['never approvals', ['requests', 'reminders'], { event: 'reminded', request: head }, 1],
  ])('muted: %s', async (_what, muted, more, messages) => {
    const { says, name, conversation } = newPerson()
    await bot.post(says('một'))
    await prefer(name, muted)
    await taken(withDetails(`tenant:${name}`, more))
    expect(await queued(conversation)).toHaveLength(messages)
  })

  test('a deadline is the lead’s to hear of; the channel hears of it only when no lead can be reached', async () => {
    const { says, name, conversation } = newPerson()
    await bot.post(says('một'))
    bot.connector.clear()
    const warn = (people: string[]) => {
      const told = makeEvent({ event: 'deadline-missed', internal: true, people })
      bot.core.events.push(told)
      return told.request.number
    }
    const heard = warn([`tenant:${name}`])
    await eventually(() => bot.connector.messages(conversation).length === 1)
    const warnings = bot.connector.texts().filter((said) => said?.includes('deadline'))
    expect(warnings).toEqual([`lead: deadline-missed ${heard}`])
    bot.connector.clear()
    const unheard = warn(['tenant:no-lead'])
    const summaries = () => bot.connector.messages().map(({ body }) => String(body.summary))
    await eventually(() => summaries().some((summary) => summary.includes(unheard)))
  })
})
