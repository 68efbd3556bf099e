import type { Queryable } from '../../database/database'
import type { Deadlines } from '../contract/deadlines'
import { type Deadline, deadlinesOf } from './deadlines-of'
import { readClockEvents } from './read-clock-events'
import { readTiming } from './read-timing'

/** The deadlines of these requests by number; none where no target is set or no severity decided. */
export async function readDeadlines(
  database: Queryable,
  numbers: readonly string[],
  now: Date,
): Promise<Map<string, Deadlines>> {
  const timing = await readTiming(database, now)
  if (!timing) return new Map()
  const histories = await readClockEvents(database, numbers)
  const found = [...histories].map(([number, history]): [string, Deadlines] => {
    const { respond, resolve } = deadlinesOf(history, timing)
    return [number, { respond: shown(respond), resolve: shown(resolve) }]
  })
  return new Map(found.filter(([, { respond, resolve }]) => respond || resolve))
}

const shown = (deadline: Deadline | null): Deadlines['respond'] =>
  deadline && {
    targetMinutes: deadline.targetMinutes,
    usedMinutes: Math.floor(deadline.usedMinutes),
    dueAt: deadline.dueAt?.toISOString() ?? null,
    state: deadline.state,
  }
