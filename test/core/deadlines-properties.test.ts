import fc from 'fast-check'
import { dayMs, minuteMs } from '../../core/calendar/day-number'
import { shippedDays } from '../../core/calendar/shipped-days'
import { workingCalendar } from '../../core/calendar/working-calendar'
import type { Severity } from '../../core/contract/incidents'
import type { HistoryEvent, RequestStatus } from '../../core/contract/requests'
import type { ClockEvent } from '../../core/deadlines/clock-event'
import { deadlinesOf } from '../../core/deadlines/deadlines-of'
import { hanoi } from './hanoi'
import { serviceTargets as targets } from './service-targets'

const calendar = workingCalendar(shippedDays)
const start = hanoi('Mon 2026-02-02 08:00').getTime()
const gap = fc.oneof(
  fc.integer({ min: 0, max: 3 * 60 }),
  fc.integer({ min: 0, max: 3 * 24 * 60 }),
  fc.constant(0),
)
const next: Partial<Record<RequestStatus, [HistoryEvent['event'], RequestStatus][]>> = {
  submitted: [
    ['take', 'in-progress'],
    ['triage', 'triaged'],
    ['ask', 'needs-information'],
    ['merge', 'merged'],
    ['noted', 'submitted'],
  ],
  triaged: [
    ['take', 'in-progress'],
    ['ask', 'needs-information'],
  ],
  'in-progress': [
    ['resolve', 'resolved'],
    ['ask', 'needs-information'],
    ['commented', 'in-progress'],
  ],
  'needs-information': [
    ['answer', 'in-progress'],
    ['resolve', 'resolved'],
  ],
  resolved: [
    ['reopen', 'submitted'],
    ['close', 'closed'],
  ],
  closed: [['reopen', 'submitted']],
  merged: [['split', 'submitted']],
}
/** A life a request can have, with the severity it has throughout. */
const life = fc
  .tuple(fc.constantFrom<Severity>(1, 2, 3), fc.array(fc.tuple(fc.nat(), gap), { maxLength: 12 }))
  .map(([severity, turns]) => {
    const events: ClockEvent[] = [
      { at: new Date(start), event: 'created', status: 'submitted', byHelpdesk: false, severity },
    ]
    for (const [pick, minutes] of turns) {
      const last = events.at(-1)
      const moves = last && next[last.status]
      const [event, status] = moves?.[pick % moves.length] ?? []
      if (!last || !event || !status) break
      const at = new Date(last.at.getTime() + minutes * minuteMs)
      events.push({
        at,
        event,
        status,
        byHelpdesk: !['answer', 'reopen', 'close'].includes(event),
        severity,
      })
    }
    return events
  })
const later = fc.integer({ min: 0, max: 30 * dayMs })
const ends = (events: ClockEvent[]) => events.at(-1)?.at.getTime() ?? start
const both = (events: ClockEvent[], now: number) => {
  const { respond, resolve } = deadlinesOf(events, { targets, calendar, now: new Date(now) })
  return [respond, resolve].filter((one) => one !== null)
}

test('time used never shrinks as time goes by, and what is missed stays missed', () => {
  fc.assert(
    fc.property(life, later, later, (events, sooner, more) => {
      const then = both(events, start + sooner)
      for (const [index, now] of both(events, start + sooner + more).entries()) {
        expect(now.usedMinutes).toBeGreaterThanOrEqual(then[index]?.usedMinutes ?? 0)
        if (then[index]?.state === 'missed') expect(now.state).toBe('missed')
      }
    }),
    { numRuns: 1_000 },
  )
})

test('while the clock stands nothing changes', () => {
  const running = ['submitted', 'triaged', 'in-progress']
  fc.assert(
    fc.property(life, later, (events, wait) => {
      fc.pre(!running.includes(events.at(-1)?.status ?? ''))
      expect(both(events, ends(events) + wait)).toEqual(both(events, ends(events)))
    }),
    { numRuns: 1_000 },
  )
})

test('a due time holds: nothing is missed at it, everything unmet is right after it', () => {
  fc.assert(
    fc.property(life, later, (events, wait) => {
      for (const [index, { state, dueAt }] of both(events, ends(events) + wait).entries()) {
        if (state !== 'running' || !dueAt) continue
        expect(both(events, dueAt.getTime())[index]).toMatchObject({ state: 'running', dueAt })
        expect(both(events, dueAt.getTime() + 1)[index]).toMatchObject({ state: 'missed', dueAt })
      }
    }),
    { numRuns: 1_000 },
  )
})

test('moves that take no time move no deadline', () => {
  fc.assert(
    fc.property(life, later, (events, wait) => {
      const last = events.at(-1)
      fc.pre(last?.status === 'in-progress')
      const asked: ClockEvent[] = [
        { ...(last as ClockEvent), event: 'ask', status: 'needs-information' },
        { ...(last as ClockEvent), event: 'answer', status: 'in-progress', byHelpdesk: false },
      ]
      const now = ends(events) + wait
      expect(both([...events, ...asked], now)).toEqual(both(events, now))
    }),
    { numRuns: 1_000 },
  )
})
