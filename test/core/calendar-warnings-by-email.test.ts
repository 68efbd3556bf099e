import pino from 'pino'
import { runSchedule } from '../../core/jobs/run-schedule'
import { startTestCore, type TestCore } from './start-test-core'

let core: TestCore
beforeAll(async () => {
  core = await startTestCore()
})
afterAll(() => core.stop())

const run = () =>
  runSchedule('warn-of-calendar', {
    database: core.database,
    now: core.clock.now(),
    logger: pino({ level: 'silent' }),
    helpdeskEmail: undefined,
  })
const letters = () =>
  core.database.query<{ recipient: string; body: string }>(
    `select recipient, body from core.emails where subject like '%Lịch làm việc%' order by id`,
  )

test('administrators hear of unconfirmed days and missing years, once a month', async () => {
  core.clock.set('2027-10-04T02:00:00.000Z')
  await run()
  await run()
  const [letter, ...others] = await letters()
  expect(others).toEqual([])
  expect(letter?.recipient).toBe('nam@moit.example')
  expect(letter?.body).toContain('- Năm 2028: chưa có ngày nghỉ nào.')
  expect(letter?.body).toContain('- 24/11/2027: ')
  core.clock.set('2027-11-10T02:00:00.000Z')
  await run()
  expect(await letters()).toHaveLength(2)
})

test('nothing to say, no letter', async () => {
  const before = (await letters()).length
  core.clock.set('2027-02-20T02:00:00.000Z')
  await core.database.query(`update core.calendar_days set confirmed = true`)
  await run()
  expect(await letters()).toHaveLength(before)
})
