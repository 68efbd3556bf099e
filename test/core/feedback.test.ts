import { forgetQuestions } from '../../core/feedback/forget-questions'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found } from './expect-outcome'
import { startTestCore, type TestCore } from './start-test-core'
import { acting, type TestPersonKey, testPeople } from './test-people'

type Reaction = 'like' | 'dislike' | 'unanswered'

const feedback = (reaction: Reaction, question: string, comment?: string) => ({
  name: 'giveFeedback' as const,
  body: { reaction, question, answer: 'Quy chế quy định …', citations: ['D16.K2'], comment },
})

describeOnEveryDatabase('feedback', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())
  beforeEach(() => core.database.exec('delete from core.feedback; delete from core.gaps'))

  const give = (who: TestPersonKey, reaction: Reaction, question: string, key?: string) =>
    core.clientFor(testPeople[who]).submit(feedback(reaction, question), key)
  const gaps = async (who: TestPersonKey = 'nga') =>
    found(await core.client.read(acting(testPeople[who]), 'gaps'))

  test('thumbs and questions are kept as long as an administrator says, and as long as nobody says', async () => {
    const dayMs = 24 * 3_600_000
    const forget = () => forgetQuestions(core.database, core.clock.now())
    await give('hoa', 'unanswered', 'Cài ứng dụng iMOIT trên điện thoại thế nào?')
    await give('linh', 'like', 'Ai cấp tài khoản?')
    await give('linh', 'unanswered', 'Gửi tệp lớn thế nào?')
    core.clock.advance(40 * dayMs)
    await give('hoa', 'dislike', 'Gửi tệp lớn thế nào?')
    expect(await forget()).toBe(0)
    const nam = core.clientFor(testPeople.nam)
    await nam.submit({ name: 'saveSetting', body: { key: 'keep-questions-days', value: 30 } })
    expect(await forget()).toBe(3)
    expect(await forget()).toBe(0)
    expect((await gaps()).map(({ question }) => question)).toEqual(['Gửi tệp lớn thế nào?'])
    await nam.submit({ name: 'saveSetting', body: { key: 'keep-questions-days', value: null } })
  })

  test('a thumb is kept with the question, the answer, what it cited and the words beside it', async () => {
    const hoa = core.clientFor(testPeople.hoa)
    const given = await hoa.submit(feedback('like', 'Ai cấp tài khoản?', 'Rõ ràng, cảm ơn'))
    expect(given).toEqual({ outcome: 'done', answer: { done: true, facts: { reaction: 'like' } } })
    expect(
      await core.database.query(
        'select person_id, reaction, question, answer, citations, comment from core.feedback',
      ),
    ).toEqual([
      {
        person_id: 'tenant-moit:hoa',
        reaction: 'like',
        question: 'Ai cấp tài khoản?',
        answer: 'Quy chế quy định …',
        citations: ['D16.K2'],
        comment: 'Rõ ràng, cảm ơn',
      },
    ])
    expect(await gaps()).toEqual([])
  })

  test('the same delivery twice is one thumb', async () => {
    await give('hoa', 'dislike', 'Tệp lớn gửi thế nào?', 'feedback:1')
    await give('hoa', 'dislike', 'Tệp lớn gửi thế nào?', 'feedback:1')
    expect(await gaps()).toMatchObject([{ disliked: 1, unanswered: 0 }])
    expect(await core.database.query('select count(*)::int as n from core.feedback')).toEqual([{ n: 1 }])
  })

  test.each([
    ['control characters', { question: 'a\u0007b' }],
    ['an empty question', { question: ' ' }],
    ['a question too long', { question: 'x'.repeat(501) }],
    ['an unknown reaction', { reaction: 'love' as 'like' }],
  ])('%s is refused', async (_name, over) => {
    const body = { ...feedback('dislike', 'Tệp lớn gửi thế nào?').body, ...over }
    expectRefused(
      await core.clientFor(testPeople.hoa).submit({ name: 'giveFeedback', body }),
      'invalid-request',
    )
  })

  test('questions alike are one group, with how often and in what words; the most asked first', async () => {
    core.clock.set('2026-11-23T02:00:00.000Z')
    await give('tuan', 'unanswered', 'Chữ ký số hết hạn thì gia hạn ở đâu?')
    core.clock.advance(60_000)
    await give('hoa', 'unanswered', 'Tệp lớn hơn 50 MB gửi qua iMOIT thế nào?')
    core.clock.advance(60_000)
    await give('bao', 'unanswered', 'tep lon hon 50 mb gui the nao')
    core.clock.advance(60_000)
    await give('linh', 'dislike', 'Gửi tệp lớn hơn 50 MB thế nào ạ?')
    // Who asks again does not make it weigh more.
    await give('linh', 'dislike', 'Gửi tệp lớn hơn 50 MB thế nào ạ?')
    expect(await gaps()).toEqual([
      {
        id: expect.any(Number),
        question: 'Tệp lớn hơn 50 MB gửi qua iMOIT thế nào?',
        variants: ['Gửi tệp lớn hơn 50 MB thế nào ạ?', 'tep lon hon 50 mb gui the nao'],
        unanswered: 2,
        disliked: 1,
        lastAskedAt: '2026-11-23T02:03:00.000Z',
        answeredBy: null,
      },
      {
        id: expect.any(Number),
        question: 'Chữ ký số hết hạn thì gia hạn ở đâu?',
        variants: [],
        unanswered: 1,
        disliked: 0,
        lastAskedAt: '2026-11-23T02:00:00.000Z',
        answeredBy: null,
      },
    ])
  })

  test('the same question from many people at once makes one group', async () => {
    const asked = ['hoa', 'bao', 'linh', 'son', 'tuan', 'nga', 'nam'] as const
    await Promise.all(asked.map((who) => give(who, 'unanswered', 'Họp trực tuyến qua iMOIT được không?')))
    expect(await gaps()).toMatchObject([{ unanswered: 7, variants: [] }])
  })

  test('a question that tells nothing is kept and joins no group', async () => {
    expect(await give('hoa', 'unanswered', 'iMOIT ạ?')).toMatchObject({
      answer: { facts: { reaction: 'unanswered' } },
    })
    expect(await gaps()).toEqual([])
  })

  test.each([
    ['hoa', false],
    ['bao', false],
    ['nga', true],
    ['nam', true],
  ] as const)('%s sees the groups: %s', async (who, sees) => {
    const read = await core.client.read(acting(testPeople[who]), 'gaps')
    if (sees) expect(found(read)).toEqual([])
    else expectRefused(read, 'not-allowed')
  })
})
