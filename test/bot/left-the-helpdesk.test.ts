import { type BotUnderTest, eventually, message, startBot } from './bot-under-test'
import { makeEvent } from './make-event'

let bot: BotUnderTest
beforeAll(async () => {
  bot = await startBot({ config: { sendLimits: { conversation: [], tenant: [] } } })
})
afterAll(() => bot.stop())

const says = (name: string) =>
  bot.post(
    message(bot.connector, 'một', {
      from: { id: `29:${name}`, name, aadObjectId: name },
      conversation: { id: `a:${name}`, conversationType: 'personal', tenantId: 'tenant' },
    }),
  )
const helpdesk = async () =>
  (
    await bot.database.query<{ conversation: string }>(
      `select conversation from bot.conversations where roles && array['helpdesk'] order by 1`,
    )
  ).map(({ conversation }) => conversation)

test('who left the helpdesk is told of no new work, and who joined it is, without either saying a word', async () => {
  bot.core.roles.set('nga', 'helpdesk')
  await says('nga')
  await says('linh')
  await eventually(async () => (await helpdesk()).includes('a:nga'))
  bot.core.roles.set('nga', 'staff')
  bot.core.roles.set('linh', 'helpdesk')
  await eventually(async () => (await helpdesk()).join() === 'a:linh')
  bot.connector.clear()
  bot.core.events.push(makeEvent({ helpdesk: true }))
  await eventually(() => bot.connector.messages().length > 0)
  expect(bot.connector.messages('a:linh')).toHaveLength(1)
  expect(bot.connector.messages('a:nga')).toEqual([])
})

test('while the service is away nobody loses a role', async () => {
  bot.core.settings.down = true
  await new Promise((done) => setTimeout(done, 1_500))
  expect(await helpdesk()).toEqual(['a:linh'])
  bot.core.settings.down = false
})
