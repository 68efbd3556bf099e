import { type BotUnderTest, eventually, message, newPerson, startBot } from './bot-under-test'

let bot: BotUnderTest
beforeAll(async () => {
  bot = await startBot()
})
afterAll(async () => {
  await bot.bot.close()
  await bot.connector.close()
  await bot.database.close()
})

const due = (when: string) =>
  bot.database.exec(`update bot.submissions set next_try = ${when} where state = 'waiting'`)

test('what the service can never take holds up nobody behind it', async () => {
  newPerson()
  const tried: string[] = []
  const { submit } = bot.core.api
  bot.core.api.submit = async (person, submission, key) => {
    tried.push(key)
    return key.startsWith('never') ? { outcome: 'core-unreachable' } : submit(person, submission, key)
  }
  const file = (nonce: string) => bot.post(message(bot.connector, undefined, { value: { nonce } }))
  for (const nonce of ['never-1', 'never-2']) await file(nonce)
  bot.core.settings.down = true
  await file('fine')
  await due(`now() + interval '1 hour'`)
  bot.core.settings.down = false
  await new Promise((done) => setTimeout(done, 300))
  tried.length = 0
  // Tried before, it has failed more often than what waits behind it.
  await bot.database.exec(`update bot.submissions set attempts = 9 where idempotency_key like 'never%'`)
  await due('now()')
  await eventually(() => bot.core.recorded.has('fine'))
  expect(tried[0]).toBe('fine')
  await eventually(() => bot.connector.texts().includes('đã ghi HT-2026-000001'))
})

test('what was answered is forgotten in time, whatever the answer was; what was not stays', async () => {
  await bot.database.exec(
    `insert into bot.submissions (tenant, object_id, idempotency_key, conversation, state, next_try, answered_at)
     select 'tenant', 'x', state, 'a:x', state, now() + interval '1 year', now() - interval '40 days'
     from unnest(array['recorded', 'done', 'refused', 'waiting', 'dead']) as state`,
  )
  const later = await startBot({ database: bot.database, connector: bot.connector, core: bot.core })
  const left = async () =>
    (
      await bot.database.query<{ state: string }>(
        `select state from bot.submissions where object_id = 'x' order by state`,
      )
    ).map(({ state }) => state)
  await eventually(async () => (await left()).length <= 2)
  expect(await left()).toEqual(['dead', 'waiting'])
  await later.bot.close()
})
