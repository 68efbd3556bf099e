import { takeTurn } from '../../bot/conversation/take-turn'
import { tellEvent } from '../../bot/conversation/tell-event'
import { createTellOutcome } from '../../bot/conversation/tell-outcome'
import { showCard } from '../../bot/notices/show-card'
import { wordingIn } from '../../wording/catalogue'
import { type BotUnderTest, eventually, message, noKnowledge, startBot } from './bot-under-test'
import { makeEvent, requestOf } from './make-event'

const { requestCards, desk } = wordingIn('vi')
const channel = '19:ho-tro@thread.tacv2'
let bot: BotUnderTest
let breaksWhileDrawing = false
beforeAll(async () => {
  bot = await startBot({
    parts: {
      takeTurn,
      tellEvent,
      tellOutcome: createTellOutcome(noKnowledge),
      showCard: (card, shown) => {
        if (breaksWhileDrawing) throw new Error('cannot be drawn')
        return showCard(card, shown)
      },
    },
    config: {
      helpdeskChannels: { usual: channel, special: {} },
      sendLimits: { conversation: [], tenant: [] },
    },
  })
  bot.core.roles.set('nga', 'helpdesk')
  await bot.post(from({ conversation: thread }))
  await bot.post(from({}))
})
afterAll(() => bot.stop())
beforeEach(() => {
  bot.connector.clear()
  breaksWhileDrawing = false
  Object.assign(bot.core.settings, { down: false, slowMs: 0 })
})

const thread = { id: `${channel};messageid=1`, conversationType: 'channel', tenantId: 'tenant' }
const from = (more: Record<string, unknown>) =>
  message(bot.connector, 'trợ giúp', {
    from: { id: '29:nga', name: 'Nga', aadObjectId: 'nga' },
    conversation: { id: 'a:nga', conversationType: 'personal', tenantId: 'tenant' },
    ...more,
  })

/** A press of "Tiếp nhận" in the channel on a card that shows this revision. */
async function press(revision: number, of: { actual: number }) {
  const event = makeEvent({ request: { revision: of.actual } })
  const { number } = event.request
  bot.core.requests.set(number, requestOf(event))
  const data = { do: 'desk', card: 'triage', action: 'take', number, revision }
  const answer = await bot.post(
    from({
      type: 'invoke',
      name: 'adaptiveCard/action',
      text: undefined,
      conversation: thread,
      value: { action: { type: 'Action.Execute', verb: 'press', data }, trigger: 'manual' },
    }),
  )
  return { number, answer }
}

test('a slow service: Teams has its answer before the service has given its own, and a refusal that comes later is told in the 1:1 chat', async () => {
  bot.core.settings.slowMs = 4_000
  const { answer } = await press(1, { actual: 4 })
  expect(answer.body).toMatchObject({ statusCode: 200, value: requestCards.underWay })
  await eventually(() => bot.connector.texts('a:nga').length === 1, 20_000)
  expect(bot.connector.texts('a:nga')).toEqual([desk.stale])
  expect(bot.connector.messages(thread.id)).toEqual([])
})

test('a slow service: what was done all the same is seen on the card, and said nowhere else', async () => {
  bot.core.settings.slowMs = 4_000
  const { number } = await press(1, { actual: 1 })
  await eventually(() => bot.core.requests.get(number)?.revision === 2, 20_000)
  await new Promise((done) => setTimeout(done, 5_000))
  expect(bot.connector.messages()).toEqual([])
})

test('a card that cannot be drawn is no failure of the press', async () => {
  breaksWhileDrawing = true
  const done = await press(1, { actual: 1 })
  expect(done.answer).toMatchObject({
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message' },
  })
  expect(bot.core.requests.get(done.number)?.revision).toBe(2)
  const stale = await press(1, { actual: 4 })
  expect(stale.answer.body.value).toBe(desk.stale)
})

test('sixty people look at one card at once: each is answered, and the service is not asked by all of them together', async () => {
  const event = makeEvent()
  const { number } = event.request
  bot.core.requests.set(number, requestOf(event))
  let asking = 0
  let most = 0
  const { request } = bot.core.api
  bot.core.api.request = async (...asked) => {
    asking += 1
    most = Math.max(most, asking)
    await new Promise((done) => setTimeout(done, 20))
    return request(...asked).finally(() => {
      asking -= 1
    })
  }
  const look = (n: number) =>
    bot.post(
      from({
        from: { id: `29:nga-${n}`, name: 'Nga', aadObjectId: 'nga' },
        type: 'invoke',
        name: 'adaptiveCard/action',
        text: undefined,
        conversation: thread,
        value: { action: { data: { do: 'refresh', card: 'triage', number } } },
      }),
    )
  const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => look(n)))
  bot.core.api.request = request
  for (const { body } of answers) expect(body.type).toBe('application/vnd.microsoft.card.adaptive')
  expect(most).toBeLessThanOrEqual(6)
})
