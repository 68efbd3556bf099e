import { type BotUnderTest, eventually, message, startBot } from './bot-under-test'
import { makeEvent } from './make-event'

const name = 'Lê Thị "Kín" Hoa'
const channel = '19:ho-tro@thread.tacv2'
let bot: BotUnderTest
let erased: { person: string; at: string }[] = []
beforeAll(async () => {
  bot = await startBot({
    config: {
      helpdeskChannels: { usual: channel, special: {} },
      sendLimits: { conversation: [], tenant: [] },
    },
  })
})
afterAll(() => bot.stop())

const says = (who: string, conversation: Record<string, unknown>) =>
  bot.post(
    message(bot.connector, 'một', {
      from: { id: `29:${who}`, name: who === 'hoa' ? name : who, aadObjectId: who },
      conversation: { tenantId: 'tenant', ...conversation },
    }),
  )
const alone = (who: string) => ({ id: `a:${who}`, conversationType: 'personal' })
const thread = { id: `${channel};messageid=1`, conversationType: 'channel' }
const group = { id: '19:nhom@thread.v2', conversationType: 'groupChat' }

/** Where in the bot's tables the name stands. */
async function placesOfName(): Promise<string[]> {
  const tables = await bot.database.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'bot' order by 1`,
  )
  const found: string[] = []
  for (const table of tables) {
    const rows = await bot.database.query(
      `select 1 from bot.${table.name} t where position('Kín' in to_jsonb(t)::text) > 0`,
    )
    if (rows.length > 0) found.push(table.name)
  }
  return found
}

test('a person erased in the core service stands in no table of the bot any more; others and their cards stay', async () => {
  await says('hoa', thread)
  await says('hoa', group)
  await says('hoa', alone('hoa'))
  await says('lan', alone('lan'))
  const event = makeEvent({
    helpdesk: true,
    request: { requester: { id: 'tenant:hoa', name, unit: null } },
  })
  bot.core.events.push(event)
  const posted = () => bot.database.query<{ reply: unknown }>('select reply from bot.posted')
  await eventually(async () => (await posted()).length === 1)
  await eventually(
    async () => (await bot.database.query(`select 1 from bot.outgoing where state = 'waiting'`)).length === 0,
  )
  // What was sent is not kept in the outbox, so there is nothing there to erase.
  expect(await placesOfName()).toEqual(['conversations', 'posted'])

  erased = [{ person: 'tenant:hoa', at: new Date(Date.now() + 1_000).toISOString() }]
  const again = await startBot({
    database: bot.database,
    connector: bot.connector,
    core: {
      ...bot.core,
      api: { ...bot.core.api, erased: async () => ({ outcome: 'found', value: erased }) },
    },
  })
  await eventually(async () => (await placesOfName()).length === 0)
  await again.bot.close()
  const [card] = await posted()
  expect(JSON.stringify(card)).toContain(event.request.number)
  const left = await bot.database.query<{ conversation: string }>(
    'select conversation from bot.conversations order by 1',
  )
  expect(left.map(({ conversation }) => conversation)).toEqual([
    '19:ho-tro@thread.tacv2',
    '19:ho-tro@thread.tacv2;messageid=1',
    '19:nhom@thread.v2',
    'a:lan',
  ])
})
