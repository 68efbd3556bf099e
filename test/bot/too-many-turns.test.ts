import { type BotUnderTest, message, newPerson, startBot } from './bot-under-test'

let bot: BotUnderTest
beforeAll(async () => {
  bot = await startBot({
    config: { turnLimits: [{ count: 5, ms: 6_000 }], sendLimits: { conversation: [], tenant: [] } },
  })
})
afterAll(() => bot.stop())

test('who sends more than people do is told once and left alone until they slow down; others notice nothing', async () => {
  const flooding = newPerson()
  const flood = Array.from({ length: 40 }, (_, n) => message(bot.connector, `tin ${n}`))
  const calm = newPerson()
  const answers = await Promise.all([
    ...flood.map((each) => bot.post(each)),
    bot.post(message(bot.connector, 'một')),
  ])
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(bot.connector.texts(calm)).toEqual(['1: một'])
  const said = bot.connector.texts(flooding)
  expect(said.filter((text) => text?.startsWith('Tôi đang nhận quá nhiều tin'))).toHaveLength(1)
  expect(said.length).toBeLessThan(30)

  await new Promise((done) => setTimeout(done, 6_100))
  const [slow] = flood.slice(-1)
  await bot.post({ ...slow, id: 'again' })
  expect(bot.connector.texts(flooding).at(-1)).toMatch(/^\d+: tin 39$/)
})

test('a press too many is refused by its status, so that the card stays as it is', async () => {
  newPerson()
  const press = () =>
    bot.post(
      message(bot.connector, undefined, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { data: { nonce: 'x' } } },
      }),
    )
  const statuses: number[] = []
  for (let n = 0; n < 7; n += 1) statuses.push((await press()).status)
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429])
})
