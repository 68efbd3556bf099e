import { setTimeout as wait } from 'node:timers/promises'
import pino from 'pino'
import { printedMailer } from '../../core/emails/printed-mailer'
import type { JobParts } from '../../core/jobs/handlers'
import { openBoss } from '../../core/jobs/open-boss'
import { runJobs } from '../../core/jobs/run-jobs'
import { offerSchedules, runSchedule } from '../../core/jobs/run-schedule'
import { type Schedule, schedules } from '../../core/jobs/schedules'
import { workOff } from '../../core/jobs/work-off'
import type { Database } from '../../database/database'
import { describeOnEveryDatabase, openTestDatabase } from '../database/open-test-database'

describeOnEveryDatabase('schedules', (engine) => {
  let database: Database
  const logger = pino({ level: 'silent' })
  const clock = { now: () => new Date('2026-11-23T01:30:00.000Z') }
  const runs: string[] = []
  const noted = (name: string, over: Partial<Schedule> = {}): Schedule => ({
    name,
    everySeconds: 3_600,
    run: async ({ now }) => void runs.push(`${name} ${now.toISOString()}`),
    ...over,
  })
  const partsWith = (...some: Schedule[]): JobParts => ({
    ...{ database, clock, logger, mailer: printedMailer(logger), production: false, schedules: some },
  })
  const until = async (holds: () => boolean) => {
    for (let i = 0; i < 400 && !holds(); i++) await wait(25)
  }

  beforeAll(async () => {
    database = await openTestDatabase(engine)
  })
  beforeEach(async () => {
    runs.length = 0
    await database.exec('truncate jobs.job')
  })
  afterAll(() => database.close())

  test('several replicas put it up often; it runs once in its period, by the clock of the service', async () => {
    const boss = openBoss(database)
    const some = [noted('close-resolved'), noted('expire')]
    for (let i = 0; i < 3; i++) await Promise.all([offerSchedules(boss, some), offerSchedules(boss, some)])
    while ((await workOff(boss, partsWith(...some), 'run-schedule')) > 0);
    expect(runs.toSorted()).toEqual([
      'close-resolved 2026-11-23T01:30:00.000Z',
      'expire 2026-11-23T01:30:00.000Z',
    ])
  })

  test('while one replica runs it no other does, even when the next period has come', async () => {
    let release = () => {}
    const slow = noted('slow', {
      run: () => {
        runs.push('slow')
        return new Promise<void>((resolve) => {
          release = resolve
        })
      },
    })
    const boss = openBoss(database)
    await offerSchedules(boss, [slow])
    const first = workOff(boss, partsWith(slow), 'run-schedule')
    await until(() => runs.length === 1)
    await database.exec(`update jobs.job set singleton_on = singleton_on - interval '1 hour'`)
    await offerSchedules(boss, [slow])
    expect(await workOff(boss, partsWith(slow), 'run-schedule')).toBe(0)
    release()
    await first
    const second = workOff(boss, partsWith(slow), 'run-schedule')
    await until(() => runs.length === 2)
    release()
    expect(await second).toBe(1)
  })

  test('one that fails is tried again soon, and does not keep the others from running', async () => {
    let broken = true
    const failing = noted('failing', {
      run: async () => {
        runs.push(broken ? 'failed' : 'mended')
        if (broken) throw new Error('no')
      },
    })
    const some = [failing, noted('other')]
    const boss = openBoss(database)
    await offerSchedules(boss, some)
    for (let i = 0; i < 2; i++) await workOff(boss, partsWith(...some), 'run-schedule')
    broken = false
    await workOff(boss, partsWith(...some), 'run-schedule', { evenIfNotDue: true })
    expect(runs.map((run) => run.split(' ')[0]).toSorted()).toEqual(['failed', 'mended', 'other'])
  })

  test('a running service runs what it is given, without being asked', async () => {
    const runner = runJobs(partsWith(noted('watch')))
    await until(() => runs.length > 0)
    await runner.stop()
    expect(runs).toEqual(['watch 2026-11-23T01:30:00.000Z'])
  })

  test('each has a name of its own and comes round at least daily', () => {
    expect(new Set(schedules.map(({ name }) => name)).size).toBe(schedules.length)
    for (const { everySeconds } of schedules) {
      expect(everySeconds).toBeGreaterThanOrEqual(10)
      expect(everySeconds).toBeLessThanOrEqual(86_400)
    }
  })

  test('all of them run on an empty database, and again', async () => {
    const work = { database, now: clock.now(), logger, helpdeskEmail: undefined }
    for (const { name } of [...schedules, ...schedules]) await runSchedule(name, work)
  })
})
