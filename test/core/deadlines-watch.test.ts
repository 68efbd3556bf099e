import pino from 'pino'
import { seedDays } from '../../core/calendar/seed-days'
import type { HistoryEvent, RequestStatus } from '../../core/contract/requests'
import { readDeadlines } from '../../core/deadlines/read-deadlines'
import { type DeadlineWarning, type Warn, watchDeadlines } from '../../core/deadlines/watch-deadlines'
import { runSchedule } from '../../core/jobs/run-schedule'
import { seedDemoPeople } from '../../core/people/seed-demo-people'
import { saveSetting } from '../../core/settings/save-setting'
import type { Database } from '../../database/database'
import { describeOnEveryDatabase, openTestDatabase } from '../database/open-test-database'
import { hanoi } from './hanoi'
import { idOf, type TestPersonKey, testPeople } from './test-people'

type By = TestPersonKey | 'service'
type Step = [at: string, event: HistoryEvent['event'], status: RequestStatus, by: By, severity?: number]

const filed = 'Mon 2026-11-23 08:00'
const created: Step = [filed, 'created', 'submitted', 'hoa']

describeOnEveryDatabase('deadlines in the database', (engine) => {
  let database: Database
  let count = 0
  beforeAll(async () => {
    database = await openTestDatabase(engine)
    await seedDemoPeople(database, Object.values(testPeople))
    await seedDays(database, hanoi(filed))
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    // What an earlier test filed is over, so that nobody is warned of it.
    await database.exec(`update core.requests set status = 'closed'; delete from core.settings`)
    await setTargets({ 2: { respondMinutes: 60, resolveMinutes: 480 }, 3: { resolveMinutes: 960 } })
  })

  const setTargets = (targets: object) =>
    saveSetting(database, 'service-targets', targets, idOf('nam'), hanoi(filed))

  /** A request with this history; returns its number. */
  async function file(severity: number | null, steps: Step[], kind = 'incident'): Promise<string> {
    const number = `SC-2026-${String(++count).padStart(6, '0')}`
    await database.query(
      `insert into core.requests (number, kind, status, revision, requester_id, severity, details, created_at, updated_at)
       values ($1, $2, 'submitted', 1, $3, $4, '{}', $5, $5)`,
      [number, kind, idOf('hoa'), severity, hanoi(filed)],
    )
    for (const step of steps) await add(number, step)
    return number
  }

  async function add(number: string, [at, event, status, by, severity]: Step): Promise<void> {
    await database.query(
      `with next as (update core.event_counter set last = last + 1 returning last)
       insert into core.events (sequence, number, event, status, revision, by_id, people, helpdesk, at, facts)
       select last, $1, $2, $3, 1, $4, '{}', false, $5, $6 from next`,
      [
        number,
        event,
        status,
        by === 'service' ? 'system:imoit' : idOf(by),
        hanoi(at),
        JSON.stringify(severity ? { severity: String(severity) } : {}),
      ],
    )
    await database.query(
      'update core.requests set status = $2, severity = coalesce($3, severity) where number = $1',
      [number, status, severity ?? null],
    )
  }

  /** Runs the watch and says what it gave: 'resolve missed, due Mon …'. */
  async function watch(at: string, on: Warn = async () => {}): Promise<string[]> {
    const given: DeadlineWarning[] = []
    const count = await watchDeadlines(database, hanoi(at), async (tx, warning) => {
      await on(tx, warning)
      given.push(warning)
    })
    expect(count).toBe(given.length)
    return given.map(({ target, stage, dueAt }) => `${target} ${stage} ${inHanoi(dueAt)}`)
  }
  const inHanoi = (at: Date) => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 16)

  describe('warnings', () => {
    test('once at three quarters, once after the end', async () => {
      await file(2, [created])
      expect(await watch('Mon 2026-11-23 08:44')).toEqual([])
      expect(await watch('Mon 2026-11-23 08:45')).toEqual(['respond near 2026-11-23T09:00'])
      expect(await watch('Mon 2026-11-23 09:00')).toEqual([])
      expect(await watch('Mon 2026-11-23 09:01')).toEqual(['respond missed 2026-11-23T09:00'])
      expect(await watch('Mon 2026-11-23 14:59')).toEqual([])
      expect(await watch('Mon 2026-11-23 15:00')).toEqual(['resolve near 2026-11-23T17:00'])
      expect(await watch('Tue 2026-11-24 08:00')).toEqual(['resolve missed 2026-11-23T17:00'])
      expect(await watch('Fri 2026-11-27 08:00')).toEqual([])
    })

    test('when the watch was away over both, only that it is missed', async () => {
      await file(2, [created, [filed, 'take', 'in-progress', 'nga']])
      expect(await watch('Wed 2026-11-25 08:00')).toEqual(['resolve missed 2026-11-23T17:00'])
    })

    test('never while it waits for the reporter; what was missed before is still said', async () => {
      await file(2, [created, ['Mon 2026-11-23 15:30', 'ask', 'needs-information', 'nga']])
      await file(2, [
        created,
        [filed, 'take', 'in-progress', 'nga'],
        ['Tue 2026-11-24 08:01', 'ask', 'needs-information', 'nga'],
      ])
      expect(await watch('Fri 2026-11-27 08:00')).toEqual(['resolve missed 2026-11-23T17:00'])
    })

    test('never for what is resolved, closed, withdrawn or merged, for other kinds, or without severity', async () => {
      await file(2, [created, ['Tue 2026-11-24 08:00', 'resolve', 'resolved', 'nga']])
      await file(2, [created, ['Tue 2026-11-24 08:00', 'merge', 'merged', 'nga']])
      await file(2, [created, ['Tue 2026-11-24 08:00', 'withdraw', 'withdrawn', 'hoa']])
      await file(2, [created], 'account-request')
      await file(null, [created])
      await file(4, [created])
      expect(await watch('Fri 2026-11-27 08:00')).toEqual([])
    })

    test('anew after a reopening', async () => {
      const number = await file(2, [created, [filed, 'take', 'in-progress', 'nga']])
      expect(await watch('Mon 2026-11-23 15:00')).toEqual(['resolve near 2026-11-23T17:00'])
      await add(number, ['Mon 2026-11-23 16:00', 'resolve', 'resolved', 'nga'])
      expect(await watch('Tue 2026-11-24 16:00')).toEqual([])
      await add(number, ['Wed 2026-11-25 08:00', 'reopen', 'submitted', 'hoa'])
      expect(await watch('Wed 2026-11-25 08:01')).toEqual(['resolve near 2026-11-25T09:00'])
      expect(await watch('Wed 2026-11-25 08:02')).toEqual([])
    })

    test('anew when the severity or the target changes, not when it waits and goes on', async () => {
      const number = await file(3, [created, [filed, 'triage', 'triaged', 'nga', 3]])
      expect(await watch('Tue 2026-11-24 13:00')).toEqual(['resolve near 2026-11-24T17:00'])
      await add(number, ['Tue 2026-11-24 13:10', 'ask', 'needs-information', 'nga'])
      await add(number, ['Tue 2026-11-24 13:20', 'answer', 'triaged', 'hoa'])
      expect(await watch('Tue 2026-11-24 13:30')).toEqual([])
      await setTargets({ 3: { resolveMinutes: 900 } })
      expect(await watch('Tue 2026-11-24 13:30')).toEqual(['resolve near 2026-11-24T16:10'])
      await setTargets({ 2: { resolveMinutes: 480 } })
      await add(number, ['Tue 2026-11-24 13:40', 'triage', 'triaged', 'nga', 2])
      expect(await watch('Tue 2026-11-24 13:40')).toEqual(['resolve missed 2026-11-23T17:00'])
    })

    test('nothing where no target is set', async () => {
      await file(2, [created])
      await setTargets({})
      expect(await watch('Fri 2026-11-27 08:00')).toEqual([])
    })

    test('two replicas at once give each one once', async () => {
      for (let filedSoFar = 0; filedSoFar < 10; filedSoFar++) await file(2, [created])
      const both = await Promise.all([watch('Tue 2026-11-24 09:00'), watch('Tue 2026-11-24 09:00')])
      expect(both.flat().sort()).toEqual([
        ...Array<string>(10).fill('resolve missed 2026-11-23T17:00'),
        ...Array<string>(10).fill('respond missed 2026-11-23T09:00'),
      ])
    })

    test('one that could not be given leaves no trace, holds up no other, and comes with the next run', async () => {
      const first = await file(2, [created])
      await file(2, [created])
      const given: string[] = []
      const failing = watchDeadlines(database, hanoi('Mon 2026-11-23 09:30'), async (tx, { number }) => {
        await tx.query('update core.requests set category = $2 where number = $1', [number, 'other'])
        if (number === first) throw new Error('no one to tell')
        given.push(number)
      })
      await expect(failing).rejects.toThrow('could not be watched')
      expect(given).toHaveLength(1)
      const [kept] = await database.query('select category from core.requests where number = $1', [first])
      expect(kept).toEqual({ category: null })
      expect(await watch('Mon 2026-11-23 09:31')).toEqual(['respond missed 2026-11-23T09:00'])
    })
  })

  describe('told by the schedule', () => {
    const run = (at: string) =>
      runSchedule('watch-deadlines', {
        database,
        now: hanoi(at),
        logger: pino({ level: 'silent' }),
        helpdeskEmail: undefined,
      })
    const told = (number: string) =>
      database.query(
        `select event, status, revision, by_id, people, helpdesk, internal, facts from core.events
         where number = $1 and event like 'deadline-%' order by sequence`,
        [number],
      )
    const inHistory = { status: 'submitted', revision: 1, by_id: 'system:imoit', internal: true }
    const facts = { target: 'respond', dueAt: '2026-11-23T02:00:00.000Z' }

    test('to the whole helpdesk where nobody leads it', async () => {
      const number = await file(2, [created])
      await run('Mon 2026-11-23 08:50')
      expect(await told(number)).toEqual([
        { ...inHistory, event: 'deadline-near', people: [], helpdesk: true, facts },
      ])
    })

    test('to the leads and whoever has it, once; the warning itself stops no clock', async () => {
      await database.query(
        `insert into core.role_grants (person_id, role, granted_by, granted_at) values ($1, 'helpdesk-lead', $1, $2)`,
        [idOf('son'), hanoi(filed)],
      )
      const number = await file(2, [created])
      await database.query('update core.requests set assignee_id = $2 where number = $1', [
        number,
        idOf('nga'),
      ])
      for (const at of ['08:50', '08:51', '09:01', '09:02']) await run(`Mon 2026-11-23 ${at}`)
      const people = [idOf('son'), idOf('nga')]
      expect(await told(number)).toEqual([
        { ...inHistory, event: 'deadline-near', people, helpdesk: false, facts },
        { ...inHistory, event: 'deadline-missed', people, helpdesk: false, facts },
      ])
      const deadlines = await readDeadlines(database, [number], hanoi('Mon 2026-11-23 09:30'))
      expect(deadlines.get(number)?.respond).toMatchObject({ state: 'missed', usedMinutes: 90 })
    })
  })

  describe('read for a request', () => {
    const read = async (number: string, at: string) =>
      (await readDeadlines(database, [number], hanoi(at))).get(number)

    test('as the contract shows them, in whole minutes', async () => {
      const number = await file(2, [created, ['Mon 2026-11-23 08:20', 'take', 'in-progress', 'nga']])
      expect(await read(number, 'Mon 2026-11-23 09:10:40')).toEqual({
        respond: { targetMinutes: 60, usedMinutes: 20, dueAt: '2026-11-23T02:00:00.000Z', state: 'met' },
        resolve: { targetMinutes: 480, usedMinutes: 70, dueAt: '2026-11-23T10:00:00.000Z', state: 'running' },
      })
    })

    test('nothing for a severity without targets', async () => {
      expect(await read(await file(4, [created]), filed)).toBeUndefined()
    })

    test.each<[string, By, boolean]>([
      ['the reporter', 'hoa', false],
      ['the service itself', 'service', false],
      ['the helpdesk, also of one who reported the same', 'nga', true],
    ])('a comment of %s', async (_who, by, isResponse) => {
      const number = await file(2, [created])
      await database.query('insert into core.affected (number, person_id, at) values ($1, $2, $3)', [
        number,
        idOf('nga'),
        hanoi(filed),
      ])
      await add(number, ['Mon 2026-11-23 08:10', 'commented', 'submitted', by])
      const state = (await read(number, 'Mon 2026-11-23 08:20'))?.respond?.state
      expect(state).toBe(isResponse ? 'met' : 'running')
    })

    test('the helpdesk may take what one of its own reported', async () => {
      const number = await file(2, [created, ['Mon 2026-11-23 08:10', 'take', 'in-progress', 'hoa']])
      expect((await read(number, 'Mon 2026-11-23 08:20'))?.respond?.state).toBe('met')
    })

    test('each severity holds from the event that decided it', async () => {
      await setTargets({ 2: { respondMinutes: 10, resolveMinutes: 480 }, 3: { respondMinutes: 60 } })
      const number = await file(3, [
        [filed, 'created', 'submitted', 'hoa', 3],
        ['Mon 2026-11-23 08:30', 'take', 'in-progress', 'nga'],
        ['Mon 2026-11-23 08:40', 'triage', 'in-progress', 'nga', 2],
      ])
      expect(await read(number, 'Mon 2026-11-23 08:50')).toMatchObject({
        respond: { targetMinutes: 60, usedMinutes: 30, state: 'met' },
        resolve: { targetMinutes: 480, usedMinutes: 50, state: 'running' },
      })
    })
  })
})
