import { takeTurn } from '../../bot/conversation/take-turn'
import { tellEvent } from '../../bot/conversation/tell-event'
import { createTellOutcome } from '../../bot/conversation/tell-outcome'
import type { RequestDetails } from '../../core/contract/requests'
import { type BotUnderTest, eventually, message, noKnowledge, startBot } from './bot-under-test'
import { account, makeEvent, requestOf } from './make-event'

let bot: BotUnderTest
beforeAll(async () => {
  bot = await startBot({
    parts: { takeTurn, tellEvent, tellOutcome: createTellOutcome(noKnowledge) },
    config: { sendLimits: { conversation: [], tenant: [] } },
  })
  bot.core.roles.set('nga', 'helpdesk')
  await bot.post(says('trợ giúp'))
  await eventually(
    async () =>
      (await bot.database.query(`select 1 from bot.conversations where 'helpdesk' = any (roles)`)).length > 0,
  )
})
afterAll(() => bot.stop())
beforeEach(() => bot.connector.clear())

const says = (text: string | undefined, more: Record<string, unknown> = {}) =>
  message(bot.connector, text, {
    from: { id: '29:nga', name: 'Nga', aadObjectId: 'nga' },
    conversation: { id: 'a:nga', conversationType: 'personal', tenantId: 'tenant' },
    ...more,
  })
const words = (length: number) =>
  'Đề nghị bộ phận hỗ trợ xem lại giúp văn bản đến của đơn vị. '.repeat(80).slice(0, length)
/** As many people, and as much said of each, as a request takes. */
const fiftyPeople = (commentLength: number): RequestDetails => ({
  ...(account as Extract<RequestDetails, { kind: 'account-request' }>),
  reason: words(500),
  holders: Array.from({ length: 50 }, (_, n) => ({
    name: `Nguyễn Thị Phương Thảo ${n}`,
    email: `thao.nguyenphuong.${n}@moit.example`,
    role: 'officer',
    ...(n % 2 ? { result: 'refused', comment: words(commentLength) } : { result: 'pending', comment: null }),
  })),
})
const history = Array.from({ length: 100 }, (_, n) => ({
  at: '2026-11-23T01:30:00.000Z',
  event: 'commented' as const,
  status: 'in-progress' as const,
  revision: n,
  by: { id: 'tenant:x', name: 'Lê Minh Hoa' },
  comment: words(500),
  facts: {},
  internal: false,
}))

/** What Teams counts. */
const sizeOf = (body: unknown) => JSON.stringify(body).length * 2
const wordingsOf = (body: unknown): string => JSON.stringify(body)

test('a request of fifty people with a hundred comments fits into every card, buttons included', async () => {
  const event = makeEvent({
    helpdesk: true,
    request: { details: fiftyPeople(500), kind: 'account-request', status: 'in-progress' },
  })
  const { number } = event.request
  bot.core.requests.set(number, { ...requestOf(event), history, actions: ['settle', 'ask', 'reject'] })
  bot.core.events.push(event)
  await eventually(() => bot.connector.messages('a:nga').length === 1)
  await bot.post(says(number))
  const refresh = says(undefined, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { data: { do: 'refresh', card: 'triage', number } } },
  })
  const looked = await bot.post(refresh)
  const cards = [...bot.connector.messages('a:nga').map(({ body }) => body), looked.body.value]
  expect(cards).toHaveLength(3)
  for (const card of cards) {
    expect(sizeOf(card)).toBeLessThan(44_000)
    expect(wordingsOf(card)).toContain('"AdaptiveCard"')
    expect(wordingsOf(card)).toContain('Action.')
  }
  expect(wordingsOf(cards[1])).toMatch(/… \(\+\d+\)/)
})

test('whoever decides on fifty people sees all fifty', async () => {
  const event = makeEvent({
    people: ['tenant:nga'],
    request: {
      number: 'TK-2026-000777',
      details: fiftyPeople(0),
      kind: 'account-request',
      status: 'awaiting-confirmation',
    },
  })
  bot.core.events.push(event)
  await eventually(() => bot.connector.messages('a:nga').length === 1)
  const [asked] = bot.connector.messages('a:nga')
  for (let n = 0; n < 50; n += 1) expect(wordingsOf(asked?.body)).toContain(`Phương Thảo ${n} `)
})
