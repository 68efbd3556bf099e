import { minuteMs } from '../calendar/day-number'
import type { WorkingCalendar } from '../calendar/working-calendar'
import type { ServiceTarget, ServiceTargets } from '../settings/service-targets'
import type { ClockEvent } from './clock-event'
import { type Measure, officeHours, roundTheClock } from './measure'
import { type Walked, walkToResolution, walkToResponse } from './walk-history'

export interface Deadline {
  targetMinutes: number
  /** Exact to the millisecond. */
  usedMinutes: number
  /** When it runs out, ran out or would have; null while the clock stands. */
  dueAt: Date | null
  /** `missed` from the first instant after `dueAt`, even if the work was done later. */
  state: 'running' | 'paused' | 'met' | 'missed'
  metAt: Date | null
  /** Changes with the severity, the target and every reopening. */
  basis: string
}
export interface DeadlineTimes {
  respond: Deadline | null
  resolve: Deadline | null
}

export interface Timing {
  targets: ServiceTargets
  calendar: WorkingCalendar
  now: Date
}

/**
 * Where a request stands against its targets. The clock runs while the helpdesk has it and stands while
 * it waits for the requester, is resolved or merged. A target that is not met yet is measured by the
 * severity of now over all the time used; one that was met, by the severity it was met under.
 */
export function deadlinesOf(history: readonly ClockEvent[], timing: Timing): DeadlineTimes {
  return {
    respond: deadline(walkToResponse(history, timing.now), history, timing, 'respondMinutes'),
    resolve: deadline(walkToResolution(history, timing.now), history, timing, 'resolveMinutes'),
  }
}

function deadline(
  walked: Walked,
  history: readonly ClockEvent[],
  { targets, calendar }: Timing,
  name: 'respondMinutes' | 'resolveMinutes',
): Deadline | null {
  const severity = (walked.met ?? history.at(-1))?.severity
  const target: ServiceTarget = (severity && targets[severity]) || {}
  const targetMinutes = target[name]
  if (!targetMinutes) return null
  const clock = target.roundTheClock ? 'clock' : 'office'
  return {
    targetMinutes,
    ...run(walked, target.roundTheClock ? roundTheClock : officeHours(calendar), targetMinutes * minuteMs),
    metAt: walked.met?.at ?? null,
    basis: [severity, targetMinutes, clock, walked.reopened].join('/'),
  }
}

function run(
  { stretches, isRunning, met }: Walked,
  measure: Measure,
  target: number,
): Pick<Deadline, 'usedMinutes' | 'dueAt' | 'state'> {
  let used = 0
  let missedAt: Date | undefined
  let wouldBeDue: Date | undefined
  for (const { from, to } of stretches) {
    if (!missedAt) {
      wouldBeDue = measure.add(from, Math.max(0, target - used))
      if (to > wouldBeDue) missedAt = wouldBeDue
    }
    used += measure.between(from, to)
  }
  const usedMinutes = used / minuteMs
  if (missedAt) return { usedMinutes, dueAt: missedAt, state: 'missed' }
  if (met) return { usedMinutes, dueAt: wouldBeDue ?? measure.add(met.at, target), state: 'met' }
  if (isRunning) return { usedMinutes, dueAt: wouldBeDue ?? null, state: 'running' }
  return { usedMinutes, dueAt: null, state: 'paused' }
}
