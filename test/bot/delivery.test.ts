import type { CoreEvent } from '../../core/contract/events'
import { type BotUnderTest, eventually, message, startBot } from './bot-under-test'

let bot: BotUnderTest
beforeAll(async () => {
  bot = await startBot()
})
afterAll(async () => {
  await bot.bot.close()
  await bot.connector.close()
  await bot.database.close()
})
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

let sequence = 0
function event(toPeople: string[], helpdesk: boolean): CoreEvent {
  sequence += 1
  const at = '2026-11-23T01:30:00.000Z'
  return {
    sequence,
    at,
    event: 'take',
    by: { id: 'tenant:somebody', name: 'Somebody' },
    comment: null,
    people: toPeople,
    helpdesk,
    request: {
      number: `HT-2026-${sequence}`,
      kind: 'help-ticket',
      status: 'in-progress',
      revision: 2,
      createdAt: at,
      updatedAt: at,
      requester: { id: 'tenant:x', name: 'X', unit: null },
      assignee: null,
      severity: null,
      details: { kind: 'help-ticket', question: 'hỏi', citations: [] },
    },
  }
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
}, 15_000)

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

test('never more than seven sends a second in one conversation, none lost', async () => {
  const { says, conversation } = newPerson()
  await Promise.all(Array.from({ length: 20 }, () => bot.post(says('đếm'))))
  await eventually(() => bot.connector.messages(conversation).length === 20, 20_000)
  const times = bot.connector.messages(conversation).map(({ at }) => at)
  for (let n = 7; n < times.length; n += 1)
    expect((times[n] ?? 0) - (times[n - 7] ?? 0)).toBeGreaterThanOrEqual(980)
}, 30_000)

test('an event is told to the person concerned and to the helpdesk, once each', async () => {
  const requester = newPerson()
  const helpdesk = newPerson('helpdesk')
  await bot.post(requester.says('một'))
  await bot.post(helpdesk.says('một'))
  await eventually(
    async () =>
      (await bot.database.query(`select 1 from bot.conversations where role = 'helpdesk'`)).length === 1,
  )
  bot.connector.clear()
  bot.core.events.push(event([`tenant:${requester.name}`], true))
  await eventually(() => bot.connector.messages().length >= 2)
  expect(bot.connector.texts(requester.conversation)).toEqual([`requester: take HT-2026-${sequence}`])
  expect(bot.connector.texts(helpdesk.conversation)).toEqual([`helpdesk: take HT-2026-${sequence}`])
})

test('a person without a conversation is skipped and recorded', async () => {
  bot.core.events.push(event(['tenant:never-seen'], false))
  await eventually(async () =>
    (await outgoing()).some(({ reason }) => reason === 'person-has-no-conversation'),
  )
})

test('a notice to somebody who blocked the bot is given up, and the conversation is marked dead', async () => {
  const { says, name, conversation } = newPerson()
  await bot.post(says('một'))
  bot.connector.clear()
  bot.connector.answerWith(() => ({ status: 403, body: { error: { code: 'MessageWritesBlocked' } } }))
  bot.core.events.push(event([`tenant:${name}`], false))
  await eventually(async () =>
    (await outgoing()).some(({ key, state }) => key.endsWith(conversation) && state === 'dead'),
  )
  expect(bot.connector.messages(conversation)).toHaveLength(1)
  bot.core.events.push(event([`tenant:${name}`], false))
  await new Promise((done) => setTimeout(done, 400))
  expect(bot.connector.messages(conversation)).toHaveLength(1)
})

test('a connector that is away for a moment: the notice arrives once it is back', async () => {
  const { says, name, conversation } = newPerson()
  await bot.post(says('một'))
  bot.connector.clear()
  bot.connector.answerWith(() => ({ status: 502 }))
  bot.core.events.push(event([`tenant:${name}`], false))
  await eventually(() => bot.connector.messages(conversation).length >= 1)
  bot.connector.answerWith(() => undefined)
  await eventually(async () => {
    const rows = await outgoing()
    return rows.some(
      ({ key, state }) => key === `event:${sequence}:tenant:${conversation}` && state === 'sent',
    )
  }, 15_000)
}, 20_000)
