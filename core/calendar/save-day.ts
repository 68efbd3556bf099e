import type { Queryable } from '../../database/database'
import { readSettings } from '../settings/read-settings'
import type { CalendarDay } from './calendar-day'
import { dateInHanoi, dayNumber, weekdayOf } from './day-number'

export interface Change {
  /** Id of the person who makes it. */
  by: string
  now: Date
}

/**
 * Writes the day over what was there. `past-year`: what was counted by then stays as it was counted;
 * `wrong-weekday`: no working day off on a weekend, no extra working day on a weekday; `unnamed`: without
 * a name or a source nobody could check it later.
 */
export async function saveDay(
  tx: Queryable,
  day: CalendarDay,
  { by, now }: Change,
): Promise<'saved' | 'past-year' | 'wrong-weekday' | 'unnamed'> {
  if (isPastYear(day.date, now)) return 'past-year'
  if (!day.name || !day.source) return 'unnamed'
  const { weekdays } = (await readSettings(tx))['working-hours']
  const isWeekday = weekdays.includes(weekdayOf(dayNumber(day.date)))
  if (day.kind !== 'holiday' && isWeekday === (day.kind === 'swap-work')) return 'wrong-weekday'
  await tx.query(
    `insert into core.calendar_days (date, kind, name, source, confirmed, updated_by, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (date) do update set kind = excluded.kind, name = excluded.name, source = excluded.source,
       confirmed = excluded.confirmed, updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
    [day.date, day.kind, day.name, day.source, day.confirmed, by, now],
  )
  return 'saved'
}

export async function removeDay(
  tx: Queryable,
  date: string,
  now: Date,
): Promise<'removed' | 'past-year' | 'not-found'> {
  if (isPastYear(date, now)) return 'past-year'
  const removed = await tx.query('delete from core.calendar_days where date = $1 returning date', [date])
  return removed.length > 0 ? 'removed' : 'not-found'
}

const isPastYear = (date: string, now: Date) => date.slice(0, 4) < dateInHanoi(now).slice(0, 4)
