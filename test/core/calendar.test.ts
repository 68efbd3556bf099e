import { dayNumber } from '../../core/calendar/day-number'
import { shippedDays } from '../../core/calendar/shipped-days'
import { workingCalendar } from '../../core/calendar/working-calendar'
import { addWorkingDays, endOfWorkingDays } from '../../core/calendar/working-days'
import { addWorkingMinutes, workingMinutesBetween } from '../../core/calendar/working-time'
import { hanoi } from './hanoi'

const calendar = workingCalendar(shippedDays)
const allConfirmed = workingCalendar(shippedDays.map((day) => ({ ...day, confirmed: true })))

describe('working minutes, both ways', () => {
  test.each([
    ['within a morning', 'Mon 2026-11-23 08:30', 60, 'Mon 2026-11-23 09:30'],
    ['a morning ends at noon, not after lunch', 'Mon 2026-11-23 08:00', 240, 'Mon 2026-11-23 12:00'],
    ['one minute more is after lunch', 'Mon 2026-11-23 08:00', 241, 'Mon 2026-11-23 13:01'],
    ['lunch does not count', 'Mon 2026-11-23 11:30', 60, 'Mon 2026-11-23 13:30'],
    ['from the middle of lunch', 'Mon 2026-11-23 12:20', 1, 'Mon 2026-11-23 13:01'],
    ['a day ends at 17:00', 'Mon 2026-11-23 08:00', 480, 'Mon 2026-11-23 17:00'],
    ['two days', 'Mon 2026-11-23 08:00', 960, 'Tue 2026-11-24 17:00'],
    ['before the hours', 'Mon 2026-11-23 03:00', 30, 'Mon 2026-11-23 08:30'],
    ['after the hours', 'Mon 2026-11-23 21:45', 30, 'Tue 2026-11-24 08:30'],
    ['seconds are kept', 'Mon 2026-11-23 11:59:30', 1, 'Mon 2026-11-23 13:00:30'],
    ['Friday evening to Monday', 'Fri 2026-11-20 16:50', 20, 'Mon 2026-11-23 08:10'],
    ['a weekend counts nothing', 'Sat 2026-11-21 10:00', 1, 'Mon 2026-11-23 08:01'],
    ['Friday closing is an edge, not Monday', 'Fri 2026-11-20 16:00', 60, 'Fri 2026-11-20 17:00'],
    ['a week', 'Mon 2026-11-16 09:15', 2400, 'Mon 2026-11-23 09:15'],

    ['over New Year 2025, a Wednesday', 'Tue 2024-12-31 16:00', 120, 'Thu 2025-01-02 09:00'],
    ['over Tết Ất Tỵ: Sat 25/01 to Sun 02/02', 'Fri 2025-01-24 16:30', 60, 'Mon 2025-02-03 08:30'],
    ['from within Tết Ất Tỵ', 'Wed 2025-01-29 09:00', 5, 'Mon 2025-02-03 08:05'],
    ['Giỗ Tổ 2025 on a Monday', 'Fri 2025-04-04 16:59', 2, 'Tue 2025-04-08 08:01'],
    ['Sat 26/04/2025 works', 'Fri 2025-04-25 16:00', 120, 'Sat 2025-04-26 09:00'],
    ['the Sunday after it does not', 'Sat 2025-04-26 16:00', 120, 'Mon 2025-04-28 09:00'],
    ['30/04, 01/05 and the swapped 02/05/2025', 'Tue 2025-04-29 16:00', 120, 'Mon 2025-05-05 09:00'],
    ['Quốc khánh 2025: Sat 30/08 to Tue 02/09', 'Fri 2025-08-29 16:00', 120, 'Wed 2025-09-03 09:00'],

    ['31/12/2025: the Friday is swapped', 'Wed 2025-12-31 16:30', 60, 'Mon 2026-01-05 08:30'],
    ['Sat 10/01/2026 works', 'Fri 2026-01-09 16:30', 60, 'Sat 2026-01-10 08:30'],
    ['a whole day on that Saturday, with lunch', 'Sat 2026-01-10 08:00', 480, 'Sat 2026-01-10 17:00'],
    ['over Tết Bính Ngọ: Sat 14/02 to Sun 22/02', 'Fri 2026-02-13 16:00', 90, 'Mon 2026-02-23 08:30'],
    ['Giỗ Tổ 2026 on a Sunday, Monday instead', 'Fri 2026-04-24 16:00', 120, 'Tue 2026-04-28 09:00'],
    ['30/04 and 01/05/2026', 'Wed 2026-04-29 16:00', 120, 'Mon 2026-05-04 09:00'],
    ['Quốc khánh 2026: Tue and Wed', 'Mon 2026-08-31 16:00', 120, 'Thu 2026-09-03 09:00'],
    ['Sat 22/08/2026 is not proven', 'Fri 2026-08-21 16:00', 120, 'Mon 2026-08-24 09:00'],
    ['Mon 31/08/2026 is not proven', 'Fri 2026-08-28 16:00', 120, 'Mon 2026-08-31 09:00'],
    ['Tue 24/11/2026 is not proven', 'Mon 2026-11-23 16:00', 120, 'Tue 2026-11-24 09:00'],

    ['31/12/2026 into January', 'Thu 2026-12-31 16:00', 120, 'Mon 2027-01-04 09:00'],
    ['Giỗ Tổ 2027 on a Friday', 'Thu 2027-04-15 16:00', 120, 'Mon 2027-04-19 09:00'],
    ['01/05/2027 on a Saturday, Monday instead', 'Thu 2027-04-29 16:00', 120, 'Tue 2027-05-04 09:00'],
    ['Quốc khánh 2027 on a Thursday', 'Wed 2027-09-01 16:00', 120, 'Fri 2027-09-03 09:00'],
    ['all of 2025: 250 days', 'Wed 2025-01-01 00:00', 250 * 480, 'Wed 2025-12-31 17:00'],
    ['all of 2026: 250 days', 'Thu 2026-01-01 00:00', 250 * 480, 'Thu 2026-12-31 17:00'],
    ['all of 2027, as far as proven: 256 days', 'Fri 2027-01-01 00:00', 256 * 480, 'Fri 2027-12-31 17:00'],
  ])('%s', (_case, from, minutes, to) => {
    expect(addWorkingMinutes(calendar, hanoi(from), minutes)).toEqual(hanoi(to))
    expect(workingMinutesBetween(calendar, hanoi(from), hanoi(to))).toBe(minutes)
  })

  test.each([
    ['confirmed, Sat 22/08/2026 works', 'Fri 2026-08-21 16:00', 120, 'Sat 2026-08-22 09:00'],
    [
      'confirmed, Quốc khánh 2026 is Sat 29/08 to Wed 02/09',
      'Fri 2026-08-28 16:00',
      120,
      'Thu 2026-09-03 09:00',
    ],
    ['confirmed, 24/11/2026 is off', 'Mon 2026-11-23 16:00', 120, 'Wed 2026-11-25 09:00'],
    [
      'confirmed, Tết Đinh Mùi is Fri 05/02 to Thu 11/02',
      'Thu 2027-02-04 16:00',
      120,
      'Fri 2027-02-12 09:00',
    ],
  ])('%s', (_case, from, minutes, to) => {
    expect(addWorkingMinutes(allConfirmed, hanoi(from), minutes)).toEqual(hanoi(to))
    expect(workingMinutesBetween(allConfirmed, hanoi(from), hanoi(to))).toBe(minutes)
  })
})

describe('working minutes where the two differ', () => {
  test.each([
    ['an edge stays', 'Mon 2026-11-23 12:00', 'Mon 2026-11-23 12:00'],
    ['the end of Friday stays', 'Fri 2026-11-20 17:00', 'Fri 2026-11-20 17:00'],
    ['working time stays', 'Mon 2026-11-23 09:17', 'Mon 2026-11-23 09:17'],
    ['lunch moves to its end', 'Mon 2026-11-23 12:30', 'Mon 2026-11-23 13:00'],
    ['a weekend moves to Monday', 'Sat 2026-11-21 09:00', 'Mon 2026-11-23 08:00'],
    ['Tết moves to the first day after it', 'Tue 2026-02-17 00:00', 'Mon 2026-02-23 08:00'],
  ])('zero minutes: %s', (_case, from, to) => {
    expect(addWorkingMinutes(calendar, hanoi(from), 0)).toEqual(hanoi(to))
    expect(workingMinutesBetween(calendar, hanoi(from), hanoi(to))).toBe(0)
  })

  test.each([
    ['all of lunch', 'Mon 2026-11-23 12:00', 'Mon 2026-11-23 13:00', 0],
    ['a night', 'Mon 2026-11-23 17:00', 'Tue 2026-11-24 08:00', 0],
    ['a whole week of Tết', 'Sat 2026-02-14 00:00', 'Mon 2026-02-23 00:00', 0],
    ['midnight to midnight', 'Mon 2026-11-23 00:00', 'Tue 2026-11-24 00:00', 480],
    ['ten seconds', 'Mon 2026-11-23 11:59:50', 'Mon 2026-11-23 12:00:10', 1 / 6],
    ['the same instant', 'Mon 2026-11-23 09:00', 'Mon 2026-11-23 09:00', 0],
    ['the end before the start', 'Tue 2026-11-24 09:00', 'Mon 2026-11-23 09:00', 0],
  ])('between: %s', (_case, from, to, minutes) => {
    expect(workingMinutesBetween(calendar, hanoi(from), hanoi(to))).toBe(minutes)
  })

  test('the day changes at midnight in Hanoi, not in Greenwich', () => {
    const [before, after] = [new Date('2026-11-22T16:59:00Z'), new Date('2026-11-23T01:01:00Z')]
    expect(workingMinutesBetween(calendar, before, after)).toBe(1)
  })

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%s minutes cannot be added', (minutes) => {
    expect(() => addWorkingMinutes(calendar, hanoi('Mon 2026-11-23 09:00'), minutes)).toThrow(RangeError)
  })

  test('hours are a setting: Saturday mornings, a day without lunch', () => {
    const other = workingCalendar(shippedDays, {
      weekdays: [1, 2, 3, 4, 5, 6],
      spans: [{ start: '07:30', end: '11:45' }],
    })
    expect(addWorkingMinutes(other, hanoi('Fri 2026-11-20 11:30'), 30)).toEqual(hanoi('Sat 2026-11-21 07:45'))
    expect(workingMinutesBetween(other, hanoi('Mon 2026-11-16 00:00'), hanoi('Mon 2026-11-23 00:00'))).toBe(
      1530,
    )
  })
})

describe('working days', () => {
  test.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-01-01', false],
    ['2026-01-02', false],
    ['2026-01-10', true],
    ['2026-01-17', false],
    ['2026-02-13', true],
    ['2026-02-16', false],
    ['2026-02-20', false],
    ['2026-04-26', false],
    ['2026-04-27', false],
    ['2026-09-01', false],
    ['2026-11-24', true],
    ['2025-04-26', true],
    ['2025-05-02', false],
    ['2027-05-03', false],
    ['2028-02-29', true],
  ])('%s: %s', (date, works) => expect(calendar.worksOn(dayNumber(date))).toBe(works))

  test.each([
    ['2026-11-19', '2026-11-20'],
    ['2026-11-20', '2026-11-23'],
    ['2026-11-21', '2026-11-23'],
    ['2025-01-24', '2025-02-03'],
    ['2025-04-25', '2025-04-26'],
    ['2025-12-31', '2026-01-05'],
    ['2026-02-13', '2026-02-23'],
    ['2026-04-29', '2026-05-04'],
    ['2026-12-31', '2027-01-04'],
    ['2027-04-29', '2027-05-04'],
  ])('the one after %s is %s', (date, next) => expect(addWorkingDays(calendar, date, 1)).toBe(next))

  test.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-21', 0, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-20', 5, '2026-11-27'],
    ['2026-02-12', 3, '2026-02-24'],
    ['2026-01-08', 2, '2026-01-10'],
    ['2026-12-30', 10, '2027-01-14'],
    ['2024-12-31', 250, '2025-12-31'],
  ])('%s and %i more: %s', (date, count, then) => expect(addWorkingDays(calendar, date, count)).toBe(then))

  test.each([
    ['resolved on a Wednesday', 'Wed 2026-11-18 15:00', 5, 'Wed 2026-11-25 17:00'],
    ['resolved on a Saturday', 'Sat 2026-11-21 15:00', 1, 'Mon 2026-11-23 17:00'],
    ['resolved late on the eve of Tết', 'Fri 2026-02-13 23:59', 1, 'Mon 2026-02-23 17:00'],
  ])('grace of whole days, %s', (_case, from, count, end) =>
    expect(endOfWorkingDays(calendar, hanoi(from), count)).toEqual(hanoi(end)),
  )

  test.each(['2026-02-29', '2026-13-01', '20261123', ''])('%p is no date', (text) => {
    expect(() => calendar.worksOn(dayNumber(text))).toThrow(RangeError)
  })

  test.each([-1, 0.5])('%s days cannot be added', (count) => {
    expect(() => addWorkingDays(calendar, '2026-11-23', count)).toThrow(RangeError)
  })
})

describe('the days we ship', () => {
  const of = (year: number) => shippedDays.filter(({ date }) => date.startsWith(String(year)))
  const proven = (year: number, kind: string) =>
    of(year)
      .filter((day) => day.confirmed && day.kind === kind)
      .map(({ date }) => date.slice(5))

  test('eleven public holidays in 2025 and in 2026', () => {
    const [tet2025, tet2026] = [
      ['01-27', '01-28', '01-29', '01-30', '01-31'],
      ['02-16', '02-17', '02-18', '02-19', '02-20'],
    ]
    expect(proven(2025, 'holiday')).toEqual([
      '01-01',
      ...tet2025,
      '04-07',
      '04-30',
      '05-01',
      '09-01',
      '09-02',
    ])
    expect(proven(2026, 'holiday')).toEqual([
      '01-01',
      ...tet2026,
      '04-26',
      '04-30',
      '05-01',
      '09-01',
      '09-02',
    ])
  })

  test('of 2027 only what the law and the moon fix is called certain; mồng một is Saturday 06/02', () => {
    expect(proven(2027, 'holiday')).toEqual(['01-01', '02-06', '04-16', '04-30', '05-01', '09-02'])
    expect(proven(2027, 'compensation')).toEqual(['05-03'])
  })

  test('Ngày Văn hóa Việt Nam and the swap of August 2026 wait for an administrator', () => {
    const waiting = of(2026).filter(({ confirmed }) => !confirmed)
    expect(waiting.map(({ date }) => date)).toEqual(['2026-08-22', '2026-08-31', '2026-11-24'])
  })

  test('every swap gives one day for one, every compensation follows a holiday on a weekend', () => {
    for (const year of [2025, 2026, 2027]) {
      const count = (kind: string) => of(year).filter((day) => day.kind === kind).length
      expect(count('swap-off')).toBe(count('swap-work'))
    }
    const onWeekends = shippedDays.filter(
      ({ date, kind }) => kind === 'holiday' && [0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay()),
    )
    const compensations = shippedDays.filter(({ kind }) => kind === 'compensation')
    expect(compensations).toHaveLength(onWeekends.length)
  })

  test('each date once, each with a name and a source', () => {
    expect(new Set(shippedDays.map(({ date }) => date)).size).toBe(shippedDays.length)
    for (const { name, source } of shippedDays) expect([name, source]).not.toContain('')
  })
})
