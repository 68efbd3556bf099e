import { type BotUnderTest, eventually, message, startBot } from './bot-under-test'
import { startFakeConnector } from './fake-connector'
import { makeEvent } from './make-event'

const channel = '19:ho-tro@thread.tacv2'
let bot: BotUnderTest
beforeAll(async () => {
  bot = await startBot({
    config: {
      helpdeskChannels: { usual: channel, special: {} },
      sendLimits: { conversation: [], tenant: [] },
    },
  })
  bot.core.roles.set('nga', 'helpdesk')
  await bot.post(alone())
  await eventually(
    async () =>
      (await bot.database.query(`select 1 from bot.conversations where 'helpdesk' = any (roles)`)).length ===
      1,
  )
})
afterAll(() => bot.stop())
beforeEach(() => bot.connector.clear())

const nga = { from: { id: '29:nga', name: 'Nga', aadObjectId: 'nga' } }
const alone = () =>
  message(bot.connector, 'một', {
    ...nga,
    conversation: { id: 'a:nga', conversationType: 'personal', tenantId: 'tenant' },
  })
const mentionedIn = (thread: string) =>
  message(bot.connector, 'một', {
    ...nga,
    conversation: {
      id: `${channel};messageid=${thread}`,
      conversationType: 'channel',
      tenantId: 'tenant',
    },
  })

/** Where the triage card of a new incident stands. */
async function posted(): Promise<string[]> {
  const event = makeEvent({ helpdesk: true })
  bot.core.events.push(event)
  await eventually(async () => {
    const [row] = await bot.database.query<{ done: boolean }>(
      `select (select position from bot.cursors where name = 'core-events') >= $1
         and not exists (select 1 from bot.outgoing where state = 'waiting') as done`,
      [event.sequence],
    )
    return row?.done ?? false
  })
  return bot.connector
    .messages()
    .filter(({ body }) => String(body.summary).includes(event.request.number))
    .map(({ path }) => decodeURIComponent(path.split('/')[3] ?? ''))
}

test('in order: never met, met, lost, and back again', async () => {
  // A channel nobody has spoken to the bot in cannot be written to: each person of the helpdesk is told instead.
  expect(await posted()).toEqual(['a:nga'])

  await bot.post(mentionedIn('1'))
  bot.connector.clear()
  expect(await posted()).toEqual([channel])

  bot.connector.clear()
  bot.connector.answerWith(({ path }) =>
    path.includes(encodeURIComponent(channel))
      ? { status: 403, body: { error: { code: 'BotNotInConversationRoster' } } }
      : undefined,
  )
  // The very incident that found the channel closed is passed on, too.
  expect(await posted()).toEqual([channel, 'a:nga'])
  bot.connector.calls.length = 0
  expect(await posted()).toEqual(['a:nga'])

  bot.connector.clear()
  await bot.post(mentionedIn('2'))
  bot.connector.clear()
  expect(await posted()).toEqual([channel])
})

test('after Teams has moved to another address, the channel is written to at that one', async () => {
  const moved = await startFakeConnector()
  await bot.post({ ...mentionedIn('3'), serviceUrl: moved.url })
  bot.connector.clear()
  await posted()
  expect(bot.connector.messages()).toEqual([])
  expect(moved.messages(channel)).toHaveLength(1)
  await moved.close()
})
