import { calendarWarnings } from '../../core/calendar/calendar-warnings'
import { dayNumber } from '../../core/calendar/day-number'
import { listDays } from '../../core/calendar/list-days'
import { readCalendar } from '../../core/calendar/read-calendar'
import { removeDay, saveDay } from '../../core/calendar/save-day'
import { seedDays } from '../../core/calendar/seed-days'
import { shippedDays } from '../../core/calendar/shipped-days'
import { saveSetting } from '../../core/settings/save-setting'
import type { Database } from '../../database/database'
import { describeOnEveryDatabase, openTestDatabase } from '../database/open-test-database'
import { hanoi } from './hanoi'

const now = hanoi('Sun 2026-11-22 09:00')
const admin = { by: 'demo:quan', now }
const culture = {
  date: '2026-11-24',
  kind: 'holiday',
  name: 'Ngày Văn hóa Việt Nam',
  source: 'Nghị quyết',
  confirmed: true,
} as const

describeOnEveryDatabase('the days of the calendar', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase(engine)
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    await database.exec('delete from core.calendar_days; delete from core.settings')
    await seedDays(database, now)
  })

  const dates = async (year: number) => (await listDays(database, year)).map(({ date }) => date)

  test('a new installation has the shipped ones, as they were shipped', async () => {
    for (const year of [2025, 2026, 2027]) {
      const shipped = shippedDays.filter(({ date }) => date.startsWith(String(year)))
      expect(await listDays(database, year)).toEqual(shipped)
    }
    expect(await listDays(database, 2028)).toEqual([])
  })

  test('the next start brings back nothing that was changed or taken away', async () => {
    await removeDay(database, '2027-09-03', now)
    await saveDay(database, { ...culture, name: 'Ngày Văn hóa' }, admin)
    await Promise.all([seedDays(database, now), seedDays(database, now)])
    expect(await dates(2027)).not.toContain('2027-09-03')
    expect(await listDays(database, 2026)).toContainEqual({ ...culture, name: 'Ngày Văn hóa' })
  })

  test('a later release brings the years it adds', async () => {
    const later = { ...culture, date: '2028-11-24' }
    await seedDays(database, now, [...shippedDays, later])
    expect(await listDays(database, 2028)).toEqual([later])
  })

  test('confirming a day makes it count, removing it undoes that', async () => {
    expect((await readCalendar(database)).worksOn(dayNumber('2026-11-24'))).toBe(true)
    expect(await saveDay(database, culture, admin)).toBe('saved')
    expect((await readCalendar(database)).worksOn(dayNumber('2026-11-24'))).toBe(false)
    expect(await removeDay(database, '2026-11-24', now)).toBe('removed')
    expect((await readCalendar(database)).worksOn(dayNumber('2026-11-24'))).toBe(true)
    expect(await removeDay(database, '2026-11-24', now)).toBe('not-found')
  })

  test.each([
    ['a day of a past year', { ...culture, date: '2025-12-31' }, 'past-year'],
    ['a past day of this year', { ...culture, date: '2026-01-05' }, 'saved'],
    ['a day of next year', { ...culture, date: '2027-02-08' }, 'saved'],
    ['a holiday on a Sunday', { ...culture, date: '2026-12-06' }, 'saved'],
    ['extra work on a Saturday', { ...culture, date: '2026-12-05', kind: 'swap-work' }, 'saved'],
    ['extra work on a Monday', { ...culture, date: '2026-12-07', kind: 'swap-work' }, 'wrong-weekday'],
    ['a Saturday given free', { ...culture, date: '2026-12-05', kind: 'swap-off' }, 'wrong-weekday'],
    ['compensation on a Sunday', { ...culture, date: '2026-12-06', kind: 'compensation' }, 'wrong-weekday'],
    ['no name', { ...culture, name: '' }, 'unnamed'],
    ['no source', { ...culture, source: '' }, 'unnamed'],
  ] as const)('%s', async (_case, day, outcome) => {
    expect(await saveDay(database, day, admin)).toBe(outcome)
    const kept = (await listDays(database, Number(day.date.slice(0, 4)))).filter(
      ({ date }) => date === day.date,
    )
    if (outcome === 'saved') expect(kept).toEqual([day])
    else expect(kept).toEqual(shippedDays.filter(({ date }) => date === day.date))
  })

  test('the year changes at midnight in Hanoi', async () => {
    const [eve, newYear] = [hanoi('Thu 2026-12-31 23:59'), hanoi('Fri 2027-01-01 00:00')]
    expect(await removeDay(database, '2026-09-01', newYear)).toBe('past-year')
    expect(await dates(2026)).toContain('2026-09-01')
    expect(await removeDay(database, '2026-09-01', eve)).toBe('removed')
  })

  test('hours and weekdays come from the settings', async () => {
    const spans = [{ start: '07:00', end: '11:00' }]
    await saveSetting(database, 'working-hours', { weekdays: [1, 2, 3, 4, 5, 6], spans }, admin.by, now)
    const calendar = await readCalendar(database)
    expect(calendar.worksOn(dayNumber('2026-11-21'))).toBe(true)
    expect(calendar.spans).toEqual([{ start: 25_200_000, end: 39_600_000 }])
  })

  describe('warnings', () => {
    const warned = async (at: string) =>
      (await calendarWarnings(database, hanoi(at))).map((one) =>
        one.warning === 'unconfirmed-day' ? one.day.date : one.year,
      )

    test.each([
      ['a day to be confirmed in two days', 'Sun 2026-11-22 09:00', ['2026-11-24']],
      ['on the day itself', 'Tue 2026-11-24 23:00', ['2026-11-24']],
      ['after it', 'Wed 2026-11-25 00:00', []],
      ['60 days before, by the day in Hanoi', 'Fri 2026-09-25 00:00', ['2026-11-24']],
      ['61 days before', 'Thu 2026-09-24 23:59', []],
      ['two months before Tết', 'Mon 2026-12-07 09:00', ['2027-02-05']],
      ['in September 2027 nothing about 2028', 'Thu 2027-09-30 23:59', ['2027-11-24']],
      ['from October 2027, 2028 has no days', 'Fri 2027-10-01 00:00', [2028, '2027-11-24']],
      ['in 2028 it still has none', 'Mon 2028-01-03 09:00', [2028]],
    ])('%s', async (_case, at, expected) => expect(await warned(at)).toEqual(expected))

    test('stop when the administrator has confirmed', async () => {
      await saveDay(database, culture, admin)
      expect(await warned('Sun 2026-11-22 09:00')).toEqual([])
    })
  })
})
