import fc from 'fast-check'
import { dayNumber } from '../../core/calendar/day-number'
import { shippedDays } from '../../core/calendar/shipped-days'
import { workingCalendar } from '../../core/calendar/working-calendar'
import { addWorkingMinutes, workingMinutesBetween } from '../../core/calendar/working-time'

/** Every minute of three years, told by other means: a list of dates, the time zone data of the machine. */
const weekdaysOff = new Set(
  `2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30 2025-05-01
   2025-05-02 2025-09-01 2025-09-02
   2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30
   2026-05-01 2026-09-01 2026-09-02
   2027-01-01 2027-04-16 2027-04-30 2027-05-03 2027-09-02`.split(/\s+/),
)
const saturdaysOn = new Set(['2025-04-26', '2026-01-10'])
const hoursOpen = new Set([8, 9, 10, 11, 13, 14, 15, 16])

const first = Date.parse('2024-12-31T17:00:00Z')
const minutes = (Date.parse('2027-12-31T17:00:00Z') - first) / 60_000
const instant = (minute: number) => new Date(first + minute * 60_000)
const inHanoi = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
  weekday: 'short',
})

const open = new Uint8Array(minutes)
const datesOpen = new Map<string, boolean>()
for (let minute = 0; minute < minutes; minute += 60) {
  const parts = inHanoi.formatToParts(instant(minute))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const date = `${part('year')}-${part('month')}-${part('day')}`
  const isWeekend = ['Sat', 'Sun'].includes(part('weekday'))
  const works = isWeekend ? saturdaysOn.has(date) : !weekdaysOff.has(date)
  datesOpen.set(date, works)
  if (works && hoursOpen.has(Number(part('hour')))) open.fill(1, minute, minute + 60)
}

const calendar = workingCalendar(shippedDays)

test('every day of 2025, 2026 and 2027', () => {
  const wrong = [...datesOpen].filter(([date, works]) => calendar.worksOn(dayNumber(date)) !== works)
  expect(wrong).toEqual([])
  expect(datesOpen.size).toBe(1095)
})

test('every minute of 2025, 2026 and 2027 counts as one or as none', () => {
  const wrong: string[] = []
  for (let minute = 0; minute < minutes; minute++) {
    const counted = workingMinutesBetween(calendar, instant(minute), instant(minute + 1))
    if (counted !== open[minute]) wrong.push(instant(minute).toISOString())
  }
  expect(wrong).toEqual([])
})

const anyMinute = fc.integer({ min: 0, max: minutes - 1 })

test('between any two minutes', () => {
  fc.assert(
    fc.property(anyMinute, anyMinute, (from, to) => {
      let counted = 0
      for (let minute = from; minute < to; minute++) counted += open[minute] ?? 0
      expect(workingMinutesBetween(calendar, instant(from), instant(to))).toBe(counted)
    }),
    { numRuns: 500 },
  )
})

test('any minutes after any minute, by walking there', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: minutes / 2 }),
      fc.integer({ min: 1, max: 90_000 }),
      (from, count) => {
        let minute = from
        for (let left = count; left > 0; minute++) left -= open[minute] ?? 0
        expect(addWorkingMinutes(calendar, instant(from), count)).toEqual(instant(minute))
      },
    ),
    { numRuns: 500 },
  )
})

test('adding is exact to the millisecond, lands in working time and is undone by counting', () => {
  const anyInstant = fc.integer({ min: first, max: first + (minutes / 2) * 60_000 })
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: 0, max: 5_000_000_000 }), (from, ms) => {
      const then = addWorkingMinutes(calendar, new Date(from), ms / 60_000)
      expect(workingMinutesBetween(calendar, new Date(from), then) * 60_000).toBeCloseTo(ms, 3)
      const minute = (then.getTime() - first) / 60_000
      expect(open[Math.floor(minute)] || open[Math.ceil(minute) - 1]).toBe(1)
    }),
    { numRuns: 2_000 },
  )
})
