import type { Submission } from '../../core/contract/core-api'
import type { CuratedAnswerBody } from '../../core/contract/curated-answers'
import type { DemoPerson } from '../../core/people/seed-demo-people'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { move } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { acting, testPeople } from './test-people'

const colleague = (objectId: string, name: string, role: DemoPerson['role']): DemoPerson => ({
  ...testPeople.nga,
  objectId,
  name,
  email: `${objectId}@moit.example`,
  role,
})
const people = {
  ...testPeople,
  mai: colleague('mai', 'Nguyễn Thị Mai', 'knowledge-editor'),
  vy: colleague('vy', 'Lý Tường Vy', 'knowledge-editor'),
  phong: colleague('phong', 'Hồ Đình Phong', 'helpdesk-lead'),
}
type Who = keyof typeof people

const answer: CuratedAnswerBody = {
  question: 'Quên mật khẩu iMOIT thì làm thế nào?',
  variants: ['Lấy lại mật khẩu iMOIT ở đâu?'],
  text: 'Anh/chị gọi bộ phận hỗ trợ để đặt lại mật khẩu, theo khoản 2 Điều 16.',
  citations: ['D16.K2'],
}
const propose = (over: Partial<CuratedAnswerBody> = {}): Submission => ({
  name: 'proposeAnswer',
  body: { ...answer, ...over },
})
const amend = (number: string, revision: number, over: Partial<CuratedAnswerBody> = {}): Submission => ({
  name: 'moveRequest',
  body: { number, action: 'amend', revision, details: { kind: 'curated-answer', ...answer, ...over } },
})

describeOnEveryDatabase('curated answers', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine, people: Object.values(people) })
  })
  afterAll(() => core.stop())

  const as = (who: Who) => core.clientFor(people[who])
  /** Of these numbers, the answers in use. */
  const published = async (...numbers: string[]) =>
    found(await core.client.publishedAnswers()).filter(({ number }) => numbers.includes(number))
  const texts = async (...numbers: string[]) =>
    (await published(...numbers)).map(({ number, version, text }) => ({ number, version, text }))
  const propose1 = async (who: Who = 'nga', over: Partial<CuratedAnswerBody> = {}) =>
    recorded(await as(who).submit(propose(over))).number

  test.each([
    ['hoa', false],
    ['bao', false],
    ['nga', true],
    ['phong', true],
    ['mai', true],
    ['nam', true],
  ] as const)('%s may propose: %s', async (who, may) => {
    const submitted = await as(who).submit(propose())
    if (may)
      expect(recorded(submitted)).toMatchObject({
        number: expect.stringMatching(/^HD-2026-\d{6}$/),
        status: 'awaiting-approval',
      })
    else expectRefused(submitted, 'not-allowed')
  })

  test.each<[string, Partial<CuratedAnswerBody>, { path: string; message: string }[]]>([
    [
      'a citation that is not loaded',
      { citations: ['D16.K2', 'D99.K1'] },
      [{ path: 'citations.1', message: 'D99.K1' }],
    ],
    [
      'a place in the text that is not cited',
      { text: 'Theo Điều 99, anh/chị gọi bộ phận hỗ trợ.' },
      [{ path: 'text', message: 'Điều 99' }],
    ],
    [
      'guidance that names an article',
      { text: 'Theo khoản 2 Điều 16 thì gọi bộ phận hỗ trợ.', citations: [] },
      [{ path: 'text', message: 'khoản 2 Điều 16' }],
    ],
    [
      'a clause the cited article does not have',
      { text: 'Theo khoản 9 Điều 16 thì gọi bộ phận hỗ trợ.', citations: ['D16'] },
      [{ path: 'text', message: 'khoản 9 Điều 16' }],
    ],
  ])('%s is refused by name', async (_name, over, errors) => {
    const submitted = await as('nga').submit(propose(over))
    expectRefused(submitted, 'not-in-the-text')
    expect(submitted).toMatchObject({ problem: { errors } })
  })

  test.each<[string, Partial<CuratedAnswerBody>]>([
    ['an expiry that is not to come', { expiresOn: '2026-11-23' }],
    ['a group of questions that is not there', { gap: 4711 }],
  ])('%s is refused', async (_name, over) => {
    expectRefused(await as('nga').submit(propose(over)), 'invalid-request')
  })

  /** Who may decide on what nga (helpdesk) or mai (editor) wrote. */
  test.each<[Who, Who, string]>([
    ['nga', 'nga', 'not-allowed'],
    ['nga', 'nam', 'published'],
    ['nga', 'hoa', 'not-found'],
    ['nga', 'mai', 'published'],
    ['nga', 'phong', 'published'],
    ['mai', 'mai', 'needs-another-person'],
    ['mai', 'vy', 'published'],
    ['phong', 'phong', 'needs-another-person'],
  ])('written by %s, approved by %s: %s', async (writer, approver, outcome) => {
    const number = await propose1(writer)
    const approved = await as(approver).submit(move(number, 'approve', 1))
    if (outcome === 'published') {
      expect(recorded(approved)).toMatchObject({ status: 'published', revision: 2 })
      expect(await published(number)).toEqual([
        { number, version: 1, ...answer, expiresOn: null, approvedAt: '2026-11-23T01:30:00.000Z' },
      ])
    } else {
      expectRefused(approved, outcome as 'not-allowed')
      expect(await published(number)).toEqual([])
    }
  })

  test('an approval is bound to the revision that was shown', async () => {
    const number = await propose1()
    recorded(await as('nga').submit(amend(number, 1, { text: 'Anh/chị gọi ngay.' })))
    expectRefused(await as('mai').submit(move(number, 'approve', 1)), 'revision-changed')
    expect(await published(number)).toEqual([])
    recorded(await as('mai').submit(move(number, 'approve', 2)))
    expect(await texts(number)).toEqual([{ number, version: 1, text: 'Anh/chị gọi ngay.' }])
    expectRefused(await as('vy').submit(move(number, 'approve', 3)), 'transition-not-allowed')
  })

  test('who changed it last does not approve it, whoever wrote it first', async () => {
    const number = await propose1('mai')
    recorded(await as('vy').submit(amend(number, 1, { text: 'Bản của Vy.' })))
    expectRefused(await as('vy').submit(move(number, 'approve', 2)), 'needs-another-person')
    recorded(await as('mai').submit(move(number, 'approve', 2)))
  })

  test('the approved version stays in use while a change waits, and when the change is rejected', async () => {
    const number = await propose1()
    recorded(await as('mai').submit(move(number, 'approve', 1)))
    const first = { number, version: 1, text: answer.text }
    recorded(await as('nga').submit(amend(number, 2, { text: 'Bản sửa.' })))
    expect(await texts(number)).toEqual([first])
    expectRefused(await as('vy').submit(move(number, 'reject', 3)), 'invalid-request')
    expect(recorded(await as('vy').submit(move(number, 'reject', 3, 'Chưa rõ')))).toMatchObject({
      status: 'published',
    })
    expect(found(await as('nga').request(number)).details).toMatchObject({ text: answer.text, version: 1 })
    recorded(await as('nga').submit(amend(number, 4, { text: 'Bản sửa lần hai.' })))
    expect(recorded(await as('nga').submit(move(number, 'withdraw', 5)))).toMatchObject({
      status: 'published',
    })
    recorded(await as('nga').submit(amend(number, 6, { text: 'Bản sửa lần ba.' })))
    recorded(await as('vy').submit(move(number, 'approve', 7)))
    expect(await texts(number)).toEqual([{ number, version: 2, text: 'Bản sửa lần ba.' }])
  })

  test('what was never approved ends rejected, and may be written anew', async () => {
    const number = await propose1()
    expect(recorded(await as('mai').submit(move(number, 'reject', 1, 'Chưa đúng')))).toMatchObject({
      status: 'rejected',
    })
    expect(recorded(await as('nga').submit(amend(number, 2)))).toMatchObject({ status: 'awaiting-approval' })
  })

  test('an amended answer is checked like a new one', async () => {
    const number = await propose1()
    expectRefused(await as('nga').submit(amend(number, 1, { citations: ['D99'] })), 'not-in-the-text')
    const other: Submission = {
      name: 'moveRequest',
      body: {
        number,
        action: 'amend',
        revision: 1,
        details: { kind: 'notice', type: 'outage', title: 'iMOIT gián đoạn', text: 'Đang khắc phục.' },
      },
    }
    expectRefused(await as('nga').submit(other), 'invalid-request')
  })

  test('it is no longer answered from the day it expires, nor once it is closed', async () => {
    const expiring = await propose1('nga', { expiresOn: '2026-11-25' })
    const closing = await propose1('nga')
    recorded(await as('mai').submit(move(expiring, 'approve', 1)))
    recorded(await as('mai').submit(move(closing, 'approve', 1)))
    core.clock.set('2026-11-24T16:59:00.000Z')
    expect((await texts(expiring, closing)).map(({ number }) => number)).toEqual([expiring, closing])
    core.clock.set('2026-11-24T17:00:00.000Z')
    expect((await texts(expiring, closing)).map(({ number }) => number)).toEqual([closing])
    expectRefused(await as('nga').submit(move(closing, 'close', 2)), 'not-allowed')
    recorded(await as('mai').submit(move(closing, 'close', 2)))
    expect(await texts(expiring, closing)).toEqual([])
  })

  test('an older version does not come back when the newer one expires', async () => {
    const number = await propose1()
    recorded(await as('mai').submit(move(number, 'approve', 1)))
    recorded(await as('nga').submit(amend(number, 2, { expiresOn: '2026-12-24' })))
    recorded(await as('mai').submit(move(number, 'approve', 3)))
    core.clock.set('2026-12-24T02:00:00.000Z')
    expect(await texts(number)).toEqual([])
  })

  test('approved versions cannot be rewritten', async () => {
    const number = await propose1()
    recorded(await as('mai').submit(move(number, 'approve', 1)))
    await expect(core.database.query(`update core.curated_versions set details = '{}'`)).rejects.toThrow(
      /append-only/,
    )
    await expect(core.database.query('delete from core.curated_versions')).rejects.toThrow(/append-only/)
  })

  test('those who may approve are told, the writer and the others are not', async () => {
    const [counter] = await core.database.query<{ last: number }>('select last from core.event_counter')
    const number = await propose1('mai')
    recorded(await as('vy').submit(amend(number, 1)))
    const feed = found(await core.client.events(counter?.last ?? 0))
    const events = feed.map(({ event, people: told, helpdesk }) => ({
      event,
      told: told.map((id) => id.split(':')[1]),
      helpdesk,
    }))
    expect(events).toEqual([
      { event: 'created', told: ['nam', 'phong', 'vy'], helpdesk: false },
      { event: 'amend', told: ['mai', 'nam', 'phong'], helpdesk: false },
    ])
  })

  test('a group of questions shows who writes its answer, is gone once it is answered, and back when asked again', async () => {
    const ask = (who: Who) =>
      as(who).submit({
        name: 'giveFeedback',
        body: { reaction: 'unanswered', question: answer.question, answer: '', citations: [] },
      })
    const gaps = async () => found(await core.client.read(acting(people.nga), 'gaps'))
    await ask('hoa')
    const [gap] = await gaps()
    const number = await propose1('nga', { gap: gap?.id })
    expect(await gaps()).toMatchObject([{ answeredBy: number, unanswered: 1 }])
    core.clock.advance(60_000)
    recorded(await as('mai').submit(move(number, 'approve', 1)))
    expect(await gaps()).toEqual([])
    core.clock.advance(60_000)
    await ask('tuan')
    expect(await gaps()).toMatchObject([{ answeredBy: number, unanswered: 2 }])
    recorded(await as('mai').submit(move(number, 'close', 2)))
    expect(await gaps()).toMatchObject([{ answeredBy: null }])
  })

  test('two approvals at once publish one version', async () => {
    const number = await propose1()
    const outcomes = await Promise.all(
      (['mai', 'vy', 'phong'] as const).map((who) => as(who).submit(move(number, 'approve', 1))),
    )
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['recorded', 'refused', 'refused'])
    expect(await texts(number)).toEqual([{ number, version: 1, text: answer.text }])
  })
})
