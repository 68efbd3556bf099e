import { readSettings } from '../../core/settings/read-settings'
import { saveSetting } from '../../core/settings/save-setting'
import { settings } from '../../core/settings/settings'
import type { Database } from '../../database/database'
import { describeOnEveryDatabase, openTestDatabase } from '../database/open-test-database'

const now = new Date('2026-11-23T01:00:00Z')
const oneSpan = (start: string, end: string) => ({ weekdays: [1, 2], spans: [{ start, end }] })

describeOnEveryDatabase('settings', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase(engine)
  })
  afterAll(() => database.close())
  beforeEach(() => database.exec('delete from core.settings'))

  const save = (key: string, value: unknown) => saveSetting(database, key, value, 'tenant:nam', now)

  test('before anybody set anything', async () => {
    expect(await readSettings(database)).toMatchObject({
      'service-targets': {},
      'working-hours': {
        weekdays: [1, 2, 3, 4, 5],
        spans: [
          { start: '08:00', end: '12:00' },
          { start: '13:00', end: '17:00' },
        ],
      },
      'close-after-working-days': 5,
      'reopen-within-working-days': 10,
      'expire-after-working-days': 20,
    })
  })

  test('what holds from the start could also be saved', async () => {
    for (const [key, { standard }] of Object.entries(settings)) {
      expect(await save(key, standard)).toEqual({ outcome: 'saved' })
    }
    expect(Object.keys(await readSettings(database)).sort()).toEqual(Object.keys(settings).sort())
  })

  test.each([
    ['service-targets', { 1: { respondMinutes: 15, resolveMinutes: 240, roundTheClock: true }, 3: {} }],
    ['working-hours', { weekdays: [6, 7], spans: [{ start: '00:00', end: '24:00' }] }],
    [
      'working-hours',
      {
        weekdays: [1],
        spans: [
          { start: '07:30', end: '12:00' },
          { start: '12:00', end: '16:30' },
        ],
      },
    ],
    ['close-after-working-days', 1],
  ])('%s %j is kept, and the next one replaces it', async (key, value) => {
    expect(await save(key, settings[key as keyof typeof settings].standard)).toEqual({ outcome: 'saved' })
    expect(await save(key, value)).toEqual({ outcome: 'saved' })
    expect(await readSettings(database)).toMatchObject({ [key]: value })
    const rows = await database.query('select key, updated_by, updated_at from core.settings')
    expect(rows).toEqual([{ key, updated_by: 'tenant:nam', updated_at: now }])
  })

  test.each([
    ['service-targets', { 5: { respondMinutes: 15 } }, ''],
    ['service-targets', { 1: { respondMinutes: 0 } }, '1.respondMinutes'],
    ['service-targets', { 1: { respondMinutes: 1.5 } }, '1.respondMinutes'],
    ['service-targets', { 1: { answerMinutes: 15 } }, '1'],
    ['service-targets', null, ''],
    ['working-hours', { weekdays: [], spans: oneSpan('08:00', '12:00').spans }, 'weekdays'],
    ['working-hours', { weekdays: [1, 1], spans: oneSpan('08:00', '12:00').spans }, 'weekdays'],
    ['working-hours', { weekdays: [8], spans: oneSpan('08:00', '12:00').spans }, 'weekdays.0'],
    ['working-hours', { weekdays: [1], spans: [] }, 'spans'],
    ['working-hours', oneSpan('12:00', '08:00'), 'spans'],
    ['working-hours', oneSpan('12:00', '12:00'), 'spans'],
    ['working-hours', oneSpan('07:60', '12:00'), 'spans.0.start'],
    ['working-hours', oneSpan('08:00', '24:30'), 'spans.0.end'],
    [
      'working-hours',
      {
        weekdays: [1],
        spans: [
          { start: '08:00', end: '12:00' },
          { start: '11:59', end: '17:00' },
        ],
      },
      'spans',
    ],
    ['close-after-working-days', 0, ''],
    ['close-after-working-days', '5', ''],
    ['expire-after-working-days', 251, ''],
  ])('%s %j is refused', async (key, value, path) => {
    const saved = await save(key, value)
    expect(saved).toMatchObject({ outcome: 'not-valid', errors: [{ path }] })
    expect(await database.query('select key from core.settings')).toEqual([])
  })

  test.each(['quiet', 'toString', ''])('there is no setting %p', async (key) => {
    expect(await save(key, {})).toEqual({ outcome: 'unknown-setting' })
  })

  test('a setting that a newer release left behind is passed over', async () => {
    await database.query(
      `insert into core.settings (key, value, updated_by, updated_at) values ('from-tomorrow', '1', 'x', $1)`,
      [now],
    )
    expect(Object.keys(await readSettings(database))).not.toContain('from-tomorrow')
  })

  test('one that was spoilt by hand is named', async () => {
    await database.query(
      `insert into core.settings (key, value, updated_by, updated_at) values ('working-hours', '1', 'x', $1)`,
      [now],
    )
    await expect(readSettings(database)).rejects.toThrow('working-hours')
  })
})
