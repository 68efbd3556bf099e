import type { Database } from '../../database/database'
import type { CalendarDay } from './calendar-day'
import { shippedDays } from './shipped-days'

/**
 * Gives every year without a row its shipped days. A year that has rows is the administrator's: what was
 * changed or taken away there stays so. Safe to run at every start, on several replicas at once.
 */
export function seedDays(
  database: Database,
  now: Date,
  days: readonly CalendarDay[] = shippedDays,
): Promise<void> {
  return database.transaction(async (tx) => {
    const rows = await tx.query<{ year: string }>(
      `select distinct to_char(date, 'YYYY') as year from core.calendar_days`,
    )
    const kept = new Set(rows.map(({ year }) => year))
    for (const { date, kind, name, source, confirmed } of days) {
      if (kept.has(date.slice(0, 4))) continue
      await tx.query(
        `insert into core.calendar_days (date, kind, name, source, confirmed, updated_by, updated_at)
         values ($1, $2, $3, $4, $5, 'system:imoit', $6) on conflict do nothing`,
        [date, kind, name, source, confirmed, now],
      )
    }
  })
}
