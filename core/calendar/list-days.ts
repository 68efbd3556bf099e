import type { Queryable } from '../../database/database'
import type { CalendarDay } from './calendar-day'

const columns = `to_char(date, 'YYYY-MM-DD') as date, kind, name, source, confirmed`

/** In order of date. */
export const listDays = (database: Queryable, year: number): Promise<CalendarDay[]> =>
  database.query<CalendarDay>(
    `select ${columns} from core.calendar_days d where extract(year from d.date) = $1 order by d.date`,
    [year],
  )

export const listAllDays = (database: Queryable): Promise<CalendarDay[]> =>
  database.query<CalendarDay>(`select ${columns} from core.calendar_days d order by d.date`)
