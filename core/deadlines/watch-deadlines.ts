import type { Database, Queryable } from '../../database/database'
import type { ClockEvent } from './clock-event'
import { type Deadline, deadlinesOf, type Timing } from './deadlines-of'
import { readClockEvents } from './read-clock-events'
import { readTiming } from './read-timing'

export interface DeadlineWarning {
  number: string
  target: 'respond' | 'resolve'
  /** `near` when three quarters of the target are used. */
  stage: 'near' | 'missed'
  dueAt: Date
}
/** Runs in the transaction that notes the warning as given: it is given once or not at all. */
export type Warn = (tx: Queryable, warning: DeadlineWarning) => Promise<void>

const nearShare = 0.75
/** The rest comes with the next run: targets that are set for the first time concern everything open. */
const mostPerRun = 200

/**
 * Gives the warnings that are due and were not given yet, and returns how many. Several replicas may run
 * it at once. One request that fails does not hold up the others; its error is thrown at the end.
 */
export async function watchDeadlines(database: Database, now: Date, warn: Warn): Promise<number> {
  const timing = await readTiming(database, now)
  if (!timing) return 0
  const open = await database.query<{ number: string }>(
    `select number from core.requests where kind in ('incident', 'help-ticket')
       and status in ('submitted', 'triaged', 'in-progress', 'needs-information') and severity is not null
     order by number`,
  )
  const numbers = open.map(({ number }) => number)
  const known = await readGiven(database, numbers)
  const failures: unknown[] = []
  let given = 0
  for (const [number, history] of await readClockEvents(database, numbers)) {
    if (given >= mostPerRun) break
    if (dueWarnings(number, history, timing).every((due) => known.has(keyOf(due)))) continue
    try {
      given += await database.transaction((tx) => giveWarnings(tx, number, timing, warn))
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'core: some deadlines could not be watched')
  return given
}

interface Due extends DeadlineWarning {
  /** What it was computed on: the same warning on another basis is given anew. */
  basis: string
}
const keyOf = ({ number, target, stage, basis }: Omit<Due, 'dueAt'>) =>
  [number, target, stage, basis].join(' ')

async function readGiven(database: Queryable, numbers: readonly string[]): Promise<Set<string>> {
  const rows = await database.query<Omit<Due, 'dueAt'>>(
    'select number, target, stage, basis from core.deadline_notices where number = any($1)',
    [numbers],
  )
  return new Set(rows.map(keyOf))
}

/** Looks again with the request held, so that nobody is warned of what was resolved this moment. */
async function giveWarnings(tx: Queryable, number: string, timing: Timing, warn: Warn): Promise<number> {
  await tx.query('select 1 from core.requests where number = $1 for update', [number])
  const history = (await readClockEvents(tx, [number])).get(number) ?? []
  let given = 0
  for (const { basis, ...warning } of dueWarnings(number, history, timing)) {
    const [isNew] = await tx.query(
      `insert into core.deadline_notices (number, target, stage, basis, at) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning number`,
      [number, warning.target, warning.stage, basis, timing.now],
    )
    if (!isNew) continue
    await warn(tx, warning)
    given++
  }
  return given
}

function dueWarnings(number: string, history: readonly ClockEvent[], timing: Timing): Due[] {
  const { respond, resolve } = deadlinesOf(history, timing)
  return [...dueWarning(number, 'respond', respond), ...dueWarning(number, 'resolve', resolve)]
}

function dueWarning(number: string, target: Due['target'], deadline: Deadline | null): Due[] {
  if (!deadline?.dueAt || deadline.metAt) return []
  const { dueAt, basis, state, usedMinutes, targetMinutes } = deadline
  if (state === 'missed') return [{ number, target, stage: 'missed', dueAt, basis }]
  const isNear = state === 'running' && usedMinutes >= nearShare * targetMinutes
  return isNear ? [{ number, target, stage: 'near', dueAt, basis }] : []
}
