import { takeTurn } from '../../bot/conversation/take-turn'
import { createTellOutcome } from '../../bot/conversation/tell-outcome'
import { loadKnowledge } from '../../knowledge/loading/load-knowledge'
import type { Knowledge } from '../../knowledge/types'
import { type BotUnderTest, eventually, message, newPerson, startBot } from './bot-under-test'

let bot: BotUnderTest
beforeAll(async () => {
  const knowledge: Knowledge = loadKnowledge()
  bot = await startBot({ parts: { knowledge, takeTurn, tellOutcome: createTellOutcome(knowledge) } })
})
afterAll(() => bot.stop())

const thumb = (about: string, reaction: unknown, feedback: unknown = '{"feedbackText":""}') =>
  bot.post(
    message(bot.connector, undefined, {
      type: 'invoke',
      name: 'message/submitAction',
      replyToId: about,
      value: { actionName: 'feedback', actionValue: { reaction, feedback } },
    }),
  )
const given = () =>
  [...bot.core.recorded.values()].flatMap(({ submission }) =>
    submission.name === 'giveFeedback' ? [submission.body] : [],
  )

/** Asks and returns what Teams was given to show, with the id it answered. */
async function ask(question: string) {
  const conversation = newPerson()
  await bot.post(message(bot.connector, question))
  const at = bot.connector.calls.findLastIndex(
    ({ body, path }) => body.type === 'message' && path.includes(encodeURIComponent(conversation)),
  )
  return { id: `sent-${at + 1}`, body: bot.connector.calls[at]?.body }
}

/** What one test gave arrives before the next one counts. */
afterEach(() =>
  eventually(async () => {
    const waiting = await bot.database.query(`select 1 from bot.submissions where state = 'waiting'`)
    return waiting.length === 0
  }),
)
beforeEach(() => {
  bot.connector.clear()
  bot.core.recorded.clear()
})

test('an answer carries the thumbs of Teams, a refusal and a greeting do not', async () => {
  expect((await ask('khoản 2 Điều 16')).body?.channelData).toEqual({ feedbackLoop: { type: 'default' } })
  expect((await ask('giá vàng hôm nay bao nhiêu')).body?.channelData).toBeUndefined()
  expect((await ask('xin chào')).body?.channelData).toBeUndefined()
})

test('a thumb reaches the service with the question, the answer and what it cited; nothing is said', async () => {
  const answer = await ask('khoản 2 Điều 16')
  const said = bot.connector.messages().length
  expect(await thumb(answer.id, 'dislike', '{"feedbackText":"Chưa rõ số điện thoại"}')).toMatchObject({
    status: 200,
    text: '{}',
  })
  await eventually(() => given().length > 0)
  expect(given()).toEqual([
    {
      reaction: 'dislike',
      question: 'khoản 2 Điều 16',
      answer: expect.stringContaining('Hướng dẫn sử dụng Hệ thống iMOIT'),
      citations: ['D16.K2'],
      comment: 'Chưa rõ số điện thoại',
    },
  ])
  expect(bot.connector.messages()).toHaveLength(said)
})

test('the same thumb sent again by Teams is one, another thumb is another', async () => {
  const answer = await ask('khoản 2 Điều 16')
  await thumb(answer.id, 'like')
  await thumb(answer.id, 'like')
  await thumb(answer.id, 'dislike')
  await eventually(() => given().length === 2)
  expect(
    given()
      .map(({ reaction }) => reaction)
      .sort(),
  ).toEqual(['dislike', 'like'])
})

test('a password typed beside the thumb is not passed on', async () => {
  const answer = await ask('khoản 2 Điều 16')
  await thumb(answer.id, 'dislike', '{"feedbackText":"mật khẩu của tôi là Hoa@2026xyz"}')
  await eventually(() => given().length > 0)
  expect(given()).toEqual([expect.not.objectContaining({ comment: expect.anything() })])
})

test.each([
  ['an unknown message', 'sent-4711', 'like', '{}'],
  ['an unknown reaction', undefined, 'love', '{}'],
  ['no reaction', undefined, { $gt: '' }, '{}'],
  ['feedback that is no JSON', undefined, 'like', '{"feedbackText":'],
  ['feedback that is no text', undefined, 'like', { feedbackText: 'x' }],
])('%s is acknowledged and harms nothing', async (_name, about, reaction, feedback) => {
  const answer = await ask('khoản 2 Điều 16')
  expect(await thumb(about ?? answer.id, reaction, feedback)).toMatchObject({ status: 200, text: '{}' })
})

test("a thumb under somebody else's message says nothing of it", async () => {
  const foreign = await ask('khoản 2 Điều 16')
  const own = await ask('khoản 3 Điều 16')
  await thumb(foreign.id, 'like')
  await thumb(own.id, 'like')
  await eventually(() => given().length > 0)
  expect(given().map(({ question }) => question)).toEqual(['khoản 3 Điều 16'])
})

test('a question the text does not answer is kept once for the helpdesk, a secret one is not', async () => {
  await ask('Máy in tầng 3 hết mực thì gọi ai?')
  await ask('Văn bản mật số 12/BC-BCT của tôi gửi nhầm cho đơn vị khác thì sao?')
  await eventually(() => given().length > 0)
  expect(given().map(({ reaction, question }) => [reaction, question])).toEqual([
    ['unanswered', 'Máy in tầng 3 hết mực thì gọi ai?'],
  ])
})
