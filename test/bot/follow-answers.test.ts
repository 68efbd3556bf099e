import { pino } from 'pino'
import { followAnswers } from '../../bot/curating/follow-answers'
import type { Read } from '../../core/contract/core-api'
import type { PublishedAnswer } from '../../core/contract/curated-answers'
import type { CoreEvent } from '../../core/contract/events'

const answer = (over: Partial<PublishedAnswer> = {}): PublishedAnswer => ({
  number: 'HD-2026-000001',
  version: 1,
  question: 'Quên mật khẩu iMOIT thì làm thế nào?',
  variants: [],
  text: 'Anh/chị gọi bộ phận hỗ trợ.',
  citations: [],
  expiresOn: null,
  approvedAt: '2026-11-23T01:30:00.000Z',
  ...over,
})
const at = new Date('2026-11-23T02:00:00Z')
const heardOf = (kind: string) => [{ request: { kind } }] as unknown as CoreEvent[]

/** A process that follows the answers of a service that the test decides on. */
function follow() {
  const service = { read: { outcome: 'found', value: [] } as Read<PublishedAnswer[]>, position: 0, asked: 0 }
  const following = followAnswers({
    core: {
      publishedAnswers: async () => {
        service.asked += 1
        return service.read
      },
    },
    position: async () => service.position,
    logger: pino({ level: 'silent' }),
  })
  const found = (question = 'quen mat khau thi lam sao', when = at) =>
    following.curated.find(question, when)?.answer.version
  return { service, following, found }
}

test('answers are there from the start, and asked for again only when something happened', async () => {
  const { service, following, found } = follow()
  service.read = { outcome: 'found', value: [answer()] }
  await following.refresh()
  expect(found()).toBe(1)
  await following.refresh()
  expect(service.asked).toBe(1)
  service.position = 7
  service.read = { outcome: 'found', value: [answer({ version: 2 })] }
  await following.refresh()
  expect(found()).toBe(2)
  expect(service.asked).toBe(2)
})

test('what this process hears of is in use before anybody is told; other events change nothing', async () => {
  const { service, following, found } = follow()
  service.read = { outcome: 'found', value: [answer()] }
  await following.heard(heardOf('incident'))
  expect(found()).toBeUndefined()
  await following.heard(heardOf('curated-answer'))
  expect(found()).toBe(1)
  service.read = { outcome: 'found', value: [] }
  await following.heard(heardOf('curated-answer'))
  expect(found()).toBeUndefined()
})

test('with the service away the last answers stay, and are asked for until it is back', async () => {
  const { service, following, found } = follow()
  service.read = { outcome: 'found', value: [answer()] }
  await following.refresh()
  service.position = 7
  service.read = { outcome: 'core-unreachable' }
  await following.refresh()
  expect(found()).toBe(1)
  service.read = { outcome: 'found', value: [answer({ version: 2 })] }
  await following.refresh()
  expect(found()).toBe(2)
})

test('an answer that expires meanwhile is not used, and another one alike is', async () => {
  const { service, following, found } = follow()
  const other = answer({ number: 'HD-2026-000002', version: 5 })
  service.read = { outcome: 'found', value: [answer({ expiresOn: '2026-11-24' }), other] }
  await following.refresh()
  expect(found()).toBe(1)
  expect(found(undefined, new Date('2026-11-23T16:59:00Z'))).toBe(1)
  expect(found(undefined, new Date('2026-11-23T17:00:00Z'))).toBe(5)
  expect(following.curated.all(new Date('2026-11-23T17:00:00Z'))).toEqual([other])
})
