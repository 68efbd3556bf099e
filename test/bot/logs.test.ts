import { type BotUnderTest, message, newPerson, startBot } from './bot-under-test'

let bot: BotUnderTest
beforeAll(async () => {
  bot = await startBot()
})
afterAll(() => bot.stop())
beforeEach(() => {
  newPerson()
  bot.log.length = 0
})

const lines = () => JSON.stringify(bot.log)

test('a statement that fails is logged by its code, without the words it carried', async () => {
  await bot.database.exec('alter table bot.inbox rename to put_away')
  await bot.post(message(bot.connector, 'Nguyễn Văn Kín, số 079123456789'))
  await bot.database.exec('alter table bot.put_away rename to inbox')
  expect(lines()).toContain('42P01')
  expect(lines()).not.toMatch(/Nguyễn Văn Kín|079123456789|Trần Thị Hoa/)
  expect(bot.connector.texts().at(-1)).toContain('chưa ghi nhận được')
})

test('of a connector that refuses, the log has the code and not the message', async () => {
  bot.connector.clear()
  bot.connector.answerWith(() => ({
    status: 400,
    body: { error: { code: 'BadSyntax', message: 'Nguyễn Văn Kín' } },
  }))
  await bot.post(message(bot.connector, 'Nguyễn Văn Kín'))
  expect(lines()).toContain('400 BadSyntax')
  expect(lines()).not.toContain('Nguyễn Văn Kín')
})
