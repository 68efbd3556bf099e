import { takeTurn } from '../../bot/conversation/take-turn'
import { tellEvent } from '../../bot/conversation/tell-event'
import { createTellOutcome } from '../../bot/conversation/tell-outcome'
import type { CoreEvent } from '../../core/contract/events'
import { wordingIn } from '../../wording/catalogue'
import { type BotUnderTest, eventually, message, noKnowledge, startBot } from './bot-under-test'
import { account, breach, makeEvent, newNumber, requestOf } from './make-event'

const { actions, receipt, statuses } = wordingIn('vi').requests
const opens = receipt.show
const channel = '19:ho-tro@thread.tacv2'
const leaks = '19:an-toan@thread.tacv2'
const parts = { takeTurn, tellOutcome: createTellOutcome(noKnowledge), tellEvent }
const channels = { usual: channel, special: { 'suspected-leak': leaks } }

let bot: BotUnderTest
beforeAll(async () => {
  bot = await startBot({
    parts,
    config: { helpdeskChannels: channels, sendLimits: { conversation: [], tenant: [] } },
  })
  for (const id of [channel, leaks]) await bot.post(from('nga', { conversation: inThread(id, '1') }))
})
afterAll(() => bot.stop())
beforeEach(() => {
  bot.connector.clear()
  Object.assign(bot.core.settings, { down: false, slowMs: 0, refuse: false })
})

const inThread = (id: string, thread: string) => ({
  id: `${id};messageid=${thread}`,
  conversationType: 'channel',
  tenantId: 'tenant',
})
const from = (name: string, more: Record<string, unknown> = {}) =>
  message(bot.connector, 'trợ giúp', {
    from: { id: `29:${name}`, name, aadObjectId: name },
    conversation: { id: `a:${name}`, conversationType: 'personal', tenantId: 'tenant' },
    ...more,
  })

/** Somebody the bot has talked to, with the role the core service gives them. */
async function meet(name: string, role: 'staff' | 'helpdesk' | 'unit-head' = 'staff'): Promise<string> {
  if (role !== 'staff') bot.core.roles.set(name, role)
  await bot.post(from(name))
  await eventually(async () => {
    const [row] = await bot.database.query<{ roles: string[] }>(
      'select roles from bot.conversations where conversation = $1',
      [`a:${name}`],
    )
    return role === 'staff' || (row?.roles.includes(role) ?? false)
  })
  bot.connector.clear()
  return `tenant:${name}`
}

async function tell(event: CoreEvent): Promise<void> {
  bot.core.requests.set(event.request.number, requestOf(event))
  bot.core.events.push(event)
  await told(event)
}
const told = (event: CoreEvent) =>
  eventually(async () => {
    const [row] = await bot.database.query<{ done: boolean }>(
      `select (select position from bot.cursors where name = 'core-events') >= $1
         and not exists (select 1 from bot.outgoing where state = 'waiting') as done`,
      [event.sequence],
    )
    return row?.done ?? false
  })

interface Drawn {
  body: { id?: string; inlines?: { text: string }[] }[]
  actions: { title: string; type: string; fallback?: object; data: Record<string, unknown> }[]
  fallbackText: string
  refresh?: { userIds: string[] }
}
type Call = ReturnType<BotUnderTest['connector']['messages']>[number]
const cardOf = (call: Call | undefined): Drawn =>
  (call?.body.attachments as { content: Drawn }[] | undefined)?.[0]?.content as Drawn
const titles = ({ actions }: Drawn) => actions.map(({ title }) => title)
const noteOn = ({ body }: Drawn) => body.find(({ id }) => id === 'note')?.inlines?.[0]?.text

const press = (name: string, data: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  bot.post(
    from(name, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      text: undefined,
      conversation: inThread(channel, 'sent-1'),
      value: { action: { type: 'Action.Execute', verb: 'press', data }, trigger: 'manual' },
      ...more,
    }),
  )
const take = (number: string, revision: number) => ({
  do: 'desk',
  card: 'triage',
  action: 'take',
  number,
  revision,
})
const look = (number: string) => ({ do: 'refresh', card: 'triage', number })

describe('the triage card', () => {
  test('is posted to the channel once and follows its request in place', async () => {
    const created = makeEvent({ helpdesk: true })
    await tell(created)
    const { request } = created
    await tell(
      makeEvent({
        event: 'take',
        by: { id: 'tenant:nga', name: 'Nga' },
        request: { ...request, status: 'in-progress', revision: 2 },
      }),
    )
    const [posted, ...others] = bot.connector.messages(channel)
    expect(others).toEqual([])
    expect(cardOf(posted).fallbackText).toContain(request.number)
    const [update] = bot.connector.updates(channel)
    const thread = encodeURIComponent(`${channel};messageid=sent-1`)
    expect(update?.path).toBe(`/v3/conversations/${thread}/activities/sent-1`)
    expect(cardOf(update).fallbackText).toContain('Đang xử lý')
  })

  test('a channel of its own takes what is routed there, and never says who reported a breach', async () => {
    const event = makeEvent({
      helpdesk: true,
      by: { id: 'tenant:x', name: 'Lê Minh Hoa' },
      request: { details: breach, severity: 1 },
    })
    await tell(event)
    expect(bot.connector.messages(channel)).toEqual([])
    const [posted] = bot.connector.messages(leaks)
    expect(cardOf(posted).fallbackText).toContain('Báo cáo khẩn')
    expect(JSON.stringify(posted?.body)).not.toMatch(/Lê Minh Hoa|Vụ Kế hoạch|tenant:x/)
  })

  test('deleted in Teams, it is posted anew', async () => {
    const created = makeEvent({ helpdesk: true })
    await tell(created)
    bot.connector.answerWith(({ method }) =>
      method === 'PUT'
        ? { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } }
        : undefined,
    )
    await tell(
      makeEvent({ event: 'take', request: { ...created.request, revision: 2, status: 'in-progress' } }),
    )
    expect(bot.connector.messages(channel)).toHaveLength(2)
    bot.connector.answerWith(() => undefined)
    await tell(
      makeEvent({ event: 'resolve', request: { ...created.request, revision: 3, status: 'resolved' } }),
    )
    expect(bot.connector.messages(channel)).toHaveLength(2)
    expect(bot.connector.updates(channel).at(-1)?.path).not.toContain('sent-1')
  })

  test.each([429, 412, 502, 504])('%i on an update is tried again', async (status) => {
    const created = makeEvent({ helpdesk: true })
    await tell(created)
    let refused = 0
    bot.connector.answerWith(({ method }) => {
      if (method !== 'PUT') return undefined
      refused += 1
      return refused === 1 ? { status } : undefined
    })
    await tell(makeEvent({ event: 'take', request: { ...created.request, revision: 2 } }))
    expect(bot.connector.updates(channel)).toHaveLength(2)
  })

  test('an older event that arrives late never overwrites a newer one', async () => {
    const created = makeEvent({ helpdesk: true })
    await tell(created)
    await tell(
      makeEvent({ event: 'take', request: { ...created.request, revision: 2, status: 'in-progress' } }),
    )
    await bot.database.query(
      `update bot.outgoing o set state = 'waiting', sent = 0, next_try = now(), replies = jsonb_build_array(p.reply)
       from bot.posted p where p.card = o.card and o.card = $1 and o.sequence = $2`,
      [`triage:${created.request.number}`, created.sequence],
    )
    await eventually(
      async () =>
        (await bot.database.query(`select 1 from bot.outgoing where state = 'waiting'`)).length === 0,
    )
    expect(bot.connector.updates(channel)).toHaveLength(1)
    expect(bot.connector.messages(channel)).toHaveLength(1)
  })

  test('news from outside is said in the thread of the card, which changes unnoticed', async () => {
    const created = makeEvent({ helpdesk: true })
    await tell(created)
    await tell(
      makeEvent({
        event: 'reopen',
        helpdesk: true,
        comment: 'vẫn chậm',
        request: { ...created.request, revision: 5, status: 'submitted' },
      }),
    )
    expect(bot.connector.updates(channel)).toHaveLength(1)
    const [said] = bot.connector.messages(`${channel};messageid=sent-1`)
    expect(cardOf(said).fallbackText).toContain('vẫn chậm')
  })

  test('an internal note changes no card but this one, and is not quoted on it', async () => {
    const requester = await meet('hoa-noted')
    const created = makeEvent({
      helpdesk: true,
      request: { requester: { id: requester, name: 'Hoa', unit: null } },
    })
    await tell(created)
    await tell(
      makeEvent({
        event: 'take',
        people: [requester],
        request: { ...created.request, status: 'in-progress' },
      }),
    )
    bot.connector.clear()
    await tell(
      makeEvent({ event: 'noted', internal: true, comment: 'nghi do máy trạm', request: created.request }),
    )
    expect(bot.connector.calls.map(({ path }) => path.includes(encodeURIComponent(channel)))).toEqual([true])
    expect(JSON.stringify(bot.connector.calls)).not.toContain('nghi do máy trạm')
  })
})

describe('who looks at the triage card', () => {
  test.each([
    ['the helpdesk: with the moves open to it and the suggestion', 'helpdesk', 5, '82 %'],
    ['others: not at all', 'staff', 0, undefined],
  ] as const)('%s', async (_who, role, moves, suggestion) => {
    const name = `viewer-${role}`
    await meet(name, role)
    const created = makeEvent({ helpdesk: true })
    await tell(created)
    expect(titles(cardOf(bot.connector.messages(channel)[0]))).toEqual(['Xem yêu cầu'])
    const { userIds } = cardOf(bot.connector.messages(channel)[0]).refresh ?? { userIds: [] }
    expect(userIds.includes(`29:${name}`)).toBe(role === 'helpdesk')
    const { status, body } = await press(name, look(created.request.number))
    expect(status).toBe(200)
    const answer = body.value as Drawn
    expect(answer.actions.filter(({ type }) => type !== 'Action.Submit')).toHaveLength(moves)
    if (suggestion) expect(answer.fallbackText).toContain(suggestion)
    else expect(noteOn(answer)).toContain('Không tìm thấy yêu cầu này')
    expect(bot.core.recorded.size).toBe(0)
  })

  test('while the core service is away the card stays as it is', async () => {
    const created = makeEvent({ helpdesk: true })
    await tell(created)
    bot.core.settings.down = true
    const { status, body } = await press('viewer-helpdesk', look(created.request.number))
    expect([status, body.statusCode, body.type]).toEqual([200, 500, 'application/vnd.microsoft.error'])
  })
})

describe('a press', () => {
  test('is answered with the card as it is now, by the book, and says nothing in the channel', async () => {
    await meet('nga-1', 'helpdesk')
    const created = makeEvent({ helpdesk: true })
    await tell(created)
    bot.connector.clear()
    const { status, body } = await press('nga-1', take(created.request.number, 1))
    expect(status).toBe(200)
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
    expect((body.value as Drawn).fallbackText).toContain('Đang xử lý')
    expect(noteOn(body.value)).toBeUndefined()
    for (const { type, fallback } of (body.value as Drawn).actions.filter(
      ({ type }) => type === 'Action.Execute',
    ))
      expect([type, fallback]).toMatchObject(['Action.Execute', { type: 'Action.Submit' }])
    expect(bot.connector.calls).toEqual([])
  })

  test('of an old card changes nothing and says so on the fresh one', async () => {
    await meet('nga-2', 'helpdesk')
    const created = makeEvent({ helpdesk: true, request: { revision: 4 } })
    await tell(created)
    const { body } = await press('nga-2', take(created.request.number, 1))
    expect(noteOn(body.value)).toMatch(/^Thẻ cũ/)
    expect(bot.core.requests.get(created.request.number)?.revision).toBe(4)
  })

  test('of somebody who may not is refused, on a card without buttons', async () => {
    await meet('khach')
    const created = makeEvent({ helpdesk: true })
    await tell(created)
    const { body } = await press('khach', take(created.request.number, 1))
    expect(body.type).toBe('application/vnd.microsoft.card.adaptive')
    expect(titles(body.value)).toEqual([])
    expect(noteOn(body.value)).toBeTruthy()
    expect(bot.core.requests.get(created.request.number)?.revision).toBe(1)
  })

  test('three times within seconds, twice under one id and once under another, moves once', async () => {
    await meet('nga-3', 'helpdesk')
    const created = makeEvent({ helpdesk: true })
    await tell(created)
    const before = bot.core.recorded.size
    const data = take(created.request.number, 1)
    const answers = [
      await press('nga-3', data, { id: 'same' }),
      await press('nga-3', data, { id: 'same' }),
      await press('nga-3', data),
    ]
    expect(answers.map(({ body }) => body.type)).toEqual(
      Array(3).fill('application/vnd.microsoft.card.adaptive'),
    )
    expect(bot.core.recorded.size - before).toBe(1)
    expect(bot.core.requests.get(created.request.number)?.revision).toBe(2)
  })

  test('with the core service away is kept, told at once, and done when it is back', async () => {
    await meet('nga-4', 'helpdesk')
    const created = makeEvent({ helpdesk: true })
    await tell(created)
    bot.core.settings.down = true
    const { body } = await press('nga-4', take(created.request.number, 1))
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' })
    expect(body.value).toContain('đã được giữ lại')
    bot.core.settings.down = false
    await eventually(() => bot.core.requests.get(created.request.number)?.revision === 2, 10_000)
  })

  test('by a client without Action.Execute is told in a message', async () => {
    await meet('nga-5', 'helpdesk')
    const created = makeEvent({ helpdesk: true })
    await tell(created)
    bot.connector.clear()
    await bot.post(from('nga-5', { text: undefined, value: take(created.request.number, 1) }))
    expect(bot.connector.texts('a:nga-5')[0]).toContain(created.request.number)
  })
})

describe('cards of the people concerned', () => {
  test('the unit head gets one card to decide on; decided, withdrawn or changed it only opens the request', async () => {
    const head = await meet('bao', 'unit-head')
    const number = newNumber('TK')
    const request = { number, details: account, severity: null, status: 'awaiting-confirmation' as const }
    await tell(makeEvent({ people: [head], request }))
    const [asked] = bot.connector.messages('a:bao')
    expect(titles(cardOf(asked))).toEqual([actions.confirm, actions.ask, actions.reject, opens])
    await tell(makeEvent({ event: 'amend', people: [head], request: { ...request, revision: 2 } }))
    const [replaced] = bot.connector.updates('a:bao')
    expect(titles(cardOf(replaced))).toEqual([opens])
    expect(cardOf(replaced).fallbackText).toContain('thẻ mới bên dưới')
    const [, anew] = bot.connector.messages('a:bao')
    expect(cardOf(anew).actions[0]?.data).toMatchObject({ action: 'confirm', revision: 2 })
    await tell(
      makeEvent({
        event: 'confirm',
        by: { id: head, name: 'Bảo' },
        helpdesk: true,
        request: { ...request, status: 'submitted', revision: 3 },
      }),
    )
    const decided = bot.connector.updates('a:bao').at(-1)
    expect(titles(cardOf(decided))).toEqual([opens])
    expect(cardOf(decided).fallbackText).toContain('Bảo đã xác nhận')
  })

  test('the requester has one card that follows silently, and a message when it matters', async () => {
    const hoa = await meet('hoa-1')
    const by = { id: 'tenant:nga', name: 'Nga' }
    const request = { number: newNumber(), requester: { id: hoa, name: 'Hoa', unit: null } }
    const steps: [CoreEvent['event'], CoreEvent['request']['status'], number, number][] = [
      // event, status, messages and updates so far
      ['created', 'submitted', 0, 0],
      ['triage', 'triaged', 0, 0],
      ['take', 'in-progress', 1, 0],
      ['assign', 'in-progress', 1, 1],
      ['ask', 'needs-information', 2, 2],
      ['resolve', 'resolved', 3, 3],
      ['close', 'closed', 3, 4],
    ]
    for (const [revision, [event, status, messages, updates]] of steps.entries()) {
      const people = ['triage', 'assign', 'created'].includes(event) ? [] : [hoa]
      await tell(makeEvent({ event, by, people, request: { ...request, status, revision } }))
      expect([
        event,
        bot.connector.messages('a:hoa-1').length,
        bot.connector.updates('a:hoa-1').length,
      ]).toEqual([event, messages, updates])
    }
  })

  test('who shares an incident sees how it stands, not what is said between reporter and helpdesk', async () => {
    const [hoa, mai] = [await meet('hoa-2'), await meet('mai-2')]
    const request = { number: newNumber(), requester: { id: hoa, name: 'Hoa', unit: null } }
    await tell(
      makeEvent({ event: 'take', people: [hoa, mai], request: { ...request, status: 'in-progress' } }),
    )
    await tell(
      makeEvent({
        event: 'ask',
        comment: 'máy nào?',
        people: [hoa],
        request: { ...request, revision: 2, status: 'needs-information' },
      }),
    )
    const [forMai] = bot.connector.updates('a:mai-2')
    expect(cardOf(forMai).fallbackText).toContain(statuses['needs-information'])
    expect(JSON.stringify(forMai?.body)).not.toMatch(/máy nào\?|anh\/chị trả lời/)
    expect(JSON.stringify(bot.connector.updates('a:hoa-2')[0]?.body)).toContain('máy nào?')
  })
})
