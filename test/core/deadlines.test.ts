import fc from 'fast-check'
import { dayMs, minuteMs } from '../../core/calendar/day-number'
import { shippedDays } from '../../core/calendar/shipped-days'
import { workingCalendar } from '../../core/calendar/working-calendar'
import type { Severity } from '../../core/contract/incidents'
import type { HistoryEvent, RequestStatus } from '../../core/contract/requests'
import type { ClockEvent } from '../../core/deadlines/clock-event'
import { type Deadline, deadlinesOf } from '../../core/deadlines/deadlines-of'
import type { ServiceTargets } from '../../core/settings/service-targets'
import { hanoi } from './hanoi'

const calendar = workingCalendar(shippedDays)
const targets: ServiceTargets = {
  1: { respondMinutes: 15, resolveMinutes: 240, roundTheClock: true },
  2: { respondMinutes: 60, resolveMinutes: 480 },
  3: { respondMinutes: 120, resolveMinutes: 960 },
}

type Step = [at: string, event: HistoryEvent['event'], status: RequestStatus, severity?: Severity | null]

/** Everything but what the requester does is the helpdesk's doing; a severity holds until the next one. */
function history(...steps: Step[]): ClockEvent[] {
  let severity: Severity | null = null
  return steps.map(([at, event, status, decided]) => {
    if (decided !== undefined) severity = decided
    const byHelpdesk = !['created', 'answer', 'reopen', 'withdraw', 'close'].includes(event)
    return { at: hanoi(at), event, status, byHelpdesk, severity }
  })
}

const inWords = (deadline: Deadline | null) =>
  deadline && [deadline.state, deadline.dueAt?.toISOString() ?? 'no due time', deadline.usedMinutes]
const expected = ([state, due, used]: [string, string | null, number]) => [
  state,
  due ? hanoi(due).toISOString() : 'no due time',
  used,
]

const filed3: Step = ['Mon 2026-11-23 08:30', 'created', 'submitted', 3]
const filed2: Step = ['Mon 2026-11-23 08:00', 'created', 'submitted', 2]
const taken2: Step = ['Mon 2026-11-23 08:10', 'take', 'in-progress']
const resolved2: Step = ['Mon 2026-11-23 10:00', 'resolve', 'resolved']

describe('respond', () => {
  test.each<[string, Step[], string, [string, string | null, number]]>([
    ['just filed', [filed3], 'Mon 2026-11-23 08:30', ['running', 'Mon 2026-11-23 10:30', 0]],
    [
      'two hours later, to the minute',
      [filed3],
      'Mon 2026-11-23 10:30',
      ['running', 'Mon 2026-11-23 10:30', 120],
    ],
    ['a second after', [filed3], 'Mon 2026-11-23 10:30:06', ['missed', 'Mon 2026-11-23 10:30', 120.1]],
    [
      'lunch does not count',
      [['Mon 2026-11-23 11:30', 'created', 'submitted', 2]],
      'Mon 2026-11-23 12:45',
      ['running', 'Mon 2026-11-23 13:30', 30],
    ],
    [
      'triaged in time',
      [filed3, ['Mon 2026-11-23 09:00', 'triage', 'triaged', 3]],
      'Fri 2026-11-27 09:00',
      ['met', 'Mon 2026-11-23 10:30', 30],
    ],
    [
      'triaged too late',
      [filed3, ['Mon 2026-11-23 10:31', 'triage', 'triaged', 3]],
      'Fri 2026-11-27 09:00',
      ['missed', 'Mon 2026-11-23 10:30', 121],
    ],
    [
      'resolved at once, without a word before',
      [filed3, ['Mon 2026-11-23 08:40', 'resolve', 'resolved']],
      'Mon 2026-11-23 12:00',
      ['met', 'Mon 2026-11-23 10:30', 10],
    ],
    [
      'an internal note is no response',
      [filed3, ['Mon 2026-11-23 08:40', 'noted', 'submitted']],
      'Mon 2026-11-23 09:00',
      ['running', 'Mon 2026-11-23 10:30', 30],
    ],
    [
      'a comment of the helpdesk is one',
      [filed3, ['Mon 2026-11-23 08:40', 'commented', 'submitted']],
      'Mon 2026-11-23 09:00',
      ['met', 'Mon 2026-11-23 10:30', 10],
    ],
    [
      'a reopening asks for no second one',
      [filed2, taken2, resolved2, ['Wed 2026-11-25 09:00', 'reopen', 'submitted']],
      'Thu 2026-11-26 09:00',
      ['met', 'Mon 2026-11-23 09:00', 10],
    ],
    [
      'measured by the severity it was given under',
      [
        filed3,
        ['Mon 2026-11-23 10:00', 'take', 'in-progress'],
        ['Mon 2026-11-23 10:30', 'triage', 'in-progress', 2],
      ],
      'Mon 2026-11-23 11:00',
      ['met', 'Mon 2026-11-23 10:30', 90],
    ],
    [
      'due when the office closes before Tết: whoever takes it afterwards is late',
      [['Fri 2026-02-13 16:00', 'created', 'submitted', 2]],
      'Tue 2026-02-17 09:00',
      ['missed', 'Fri 2026-02-13 17:00', 60],
    ],
    [
      'round the clock on a Saturday night',
      [['Sat 2026-11-21 23:50', 'created', 'submitted', 1]],
      'Sun 2026-11-22 00:01',
      ['running', 'Sun 2026-11-22 00:05', 11],
    ],
    [
      'withdrawn in time',
      [filed3, ['Mon 2026-11-23 09:00', 'withdraw', 'withdrawn']],
      'Fri 2026-11-27 09:00',
      ['paused', null, 30],
    ],
  ])('%s', (_case, steps, now, times) => {
    const { respond } = deadlinesOf(history(...steps), { targets, calendar, now: hanoi(now) })
    expect(inWords(respond)).toEqual(expected(times))
  })

  test('the reporter writing again is no response', () => {
    const comment = {
      ...history(['Mon 2026-11-23 08:40', 'commented', 'submitted', 3])[0],
      byHelpdesk: false,
    }
    const events = [...history(filed3), comment as ClockEvent]
    const { respond } = deadlinesOf(events, { targets, calendar, now: hanoi('Mon 2026-11-23 09:00') })
    expect(inWords(respond)).toEqual(expected(['running', 'Mon 2026-11-23 10:30', 30]))
  })
})

const asked2: Step = ['Mon 2026-11-23 09:00', 'ask', 'needs-information']
const answered2: Step = ['Thu 2026-11-26 10:00', 'answer', 'in-progress']
const reopened2: Step = ['Wed 2026-11-25 09:00', 'reopen', 'submitted']
const late2: Step = ['Tue 2026-11-24 08:01', 'resolve', 'resolved']

describe('resolve', () => {
  test.each<[string, Step[], string, [string, string | null, number]]>([
    ['over two nights', [filed3], 'Mon 2026-11-23 08:30', ['running', 'Wed 2026-11-25 08:30', 0]],
    [
      'taking it does not stop the clock',
      [filed2, taken2],
      'Mon 2026-11-23 14:00',
      ['running', 'Mon 2026-11-23 17:00', 300],
    ],
    ['missed overnight', [filed2, taken2], 'Tue 2026-11-24 08:30', ['missed', 'Mon 2026-11-23 17:00', 510]],
    ['met', [filed2, taken2, resolved2], 'Mon 2026-12-14 08:30', ['met', 'Mon 2026-11-23 17:00', 120]],
    [
      'met too late',
      [filed2, taken2, late2],
      'Mon 2026-12-14 08:30',
      ['missed', 'Mon 2026-11-23 17:00', 481],
    ],
    ['waits for the reporter', [filed2, taken2, asked2], 'Wed 2026-12-23 09:00', ['paused', null, 60]],
    [
      'the reporter answers: what was left is left',
      [filed2, taken2, asked2, answered2],
      'Thu 2026-11-26 11:00',
      ['running', 'Fri 2026-11-27 09:00', 120],
    ],
    [
      'resolved while it waits',
      [filed2, taken2, asked2, ['Thu 2026-11-26 10:00', 'resolve', 'resolved']],
      'Fri 2026-11-27 11:00',
      ['met', 'Mon 2026-11-23 17:00', 60],
    ],
    [
      'missed, then waits: it stays missed, the clock stands',
      [filed2, taken2, ['Tue 2026-11-24 09:00', 'ask', 'needs-information']],
      'Fri 2026-11-27 11:00',
      ['missed', 'Mon 2026-11-23 17:00', 540],
    ],
    [
      'reopened: the time used counts, the time resolved does not',
      [filed2, taken2, resolved2, reopened2],
      'Wed 2026-11-25 10:00',
      ['running', 'Wed 2026-11-25 16:00', 180],
    ],
    [
      'reopened and resolved again in time',
      [filed2, taken2, resolved2, reopened2, ['Wed 2026-11-25 16:00', 'resolve', 'resolved']],
      'Mon 2026-12-14 08:30',
      ['met', 'Wed 2026-11-25 16:00', 480],
    ],
    [
      'closed by the reporter: the resolution counts, not the closing',
      [filed2, taken2, resolved2, ['Fri 2026-11-27 16:00', 'close', 'closed']],
      'Mon 2026-12-14 08:30',
      ['met', 'Mon 2026-11-23 17:00', 120],
    ],
    [
      'reopened after it was closed',
      [filed2, taken2, resolved2, ['Mon 2026-11-23 11:00', 'close', 'closed'], reopened2],
      'Wed 2026-11-25 10:00',
      ['running', 'Wed 2026-11-25 16:00', 180],
    ],
    [
      'missed once, reopened: missed',
      [filed2, taken2, late2, reopened2],
      'Wed 2026-11-25 10:00',
      ['missed', 'Mon 2026-11-23 17:00', 541],
    ],
    [
      'twice reopened',
      [
        filed2,
        resolved2,
        ['Mon 2026-11-23 13:00', 'reopen', 'submitted'],
        ['Mon 2026-11-23 14:00', 'resolve', 'resolved'],
        ['Tue 2026-11-24 11:30', 'reopen', 'submitted'],
      ],
      'Tue 2026-11-24 13:15',
      ['running', 'Wed 2026-11-25 08:30', 225],
    ],
    [
      'severity raised: the smaller target over all the time used',
      [
        ['Mon 2026-11-23 08:00', 'created', 'submitted', 3],
        ['Mon 2026-11-23 14:00', 'triage', 'triaged', 2],
      ],
      'Mon 2026-11-23 14:00',
      ['running', 'Mon 2026-11-23 17:00', 300],
    ],
    [
      'raised when more than the new target is used',
      [
        ['Mon 2026-11-23 08:00', 'created', 'submitted', 3],
        ['Tue 2026-11-24 09:00', 'triage', 'triaged', 2],
      ],
      'Tue 2026-11-24 09:00',
      ['missed', 'Mon 2026-11-23 17:00', 540],
    ],
    [
      'severity lowered: what was missed is so no longer',
      [filed2, ['Tue 2026-11-24 09:00', 'triage', 'triaged', 3]],
      'Tue 2026-11-24 09:00',
      ['running', 'Tue 2026-11-24 17:00', 540],
    ],
    [
      'raised to round the clock: nights count, those before too',
      [
        ['Mon 2026-11-23 16:00', 'created', 'submitted', 3],
        ['Mon 2026-11-23 19:00', 'triage', 'triaged', 1],
      ],
      'Mon 2026-11-23 19:00',
      ['running', 'Mon 2026-11-23 20:00', 180],
    ],
    [
      'lowered from round the clock: the weekend counts no longer',
      [
        ['Sat 2026-11-21 23:00', 'created', 'submitted', 1],
        ['Sun 2026-11-22 10:00', 'triage', 'triaged', 3],
      ],
      'Sun 2026-11-22 12:00',
      ['running', 'Tue 2026-11-24 17:00', 0],
    ],
    [
      'round the clock through Tết',
      [['Mon 2026-02-16 23:00', 'created', 'submitted', 1]],
      'Tue 2026-02-17 00:30',
      ['running', 'Tue 2026-02-17 03:00', 90],
    ],
    [
      'round the clock, and it stands while it waits',
      [
        ['Mon 2026-02-16 23:00', 'created', 'submitted', 1],
        ['Mon 2026-02-16 23:30', 'ask', 'needs-information'],
        ['Tue 2026-02-17 06:00', 'answer', 'submitted'],
      ],
      'Tue 2026-02-17 06:10',
      ['running', 'Tue 2026-02-17 09:30', 40],
    ],
    [
      'over Tết',
      [['Fri 2026-02-13 16:00', 'created', 'submitted', 2]],
      'Tue 2026-02-17 09:00',
      ['running', 'Mon 2026-02-23 16:00', 60],
    ],
    [
      'filed within Tết',
      [['Wed 2026-02-18 10:00', 'created', 'submitted', 2]],
      'Thu 2026-02-19 09:00',
      ['running', 'Mon 2026-02-23 17:00', 0],
    ],
    [
      'over a Saturday that works',
      [['Fri 2026-01-09 16:00', 'created', 'submitted', 2]],
      'Sat 2026-01-10 10:00',
      ['running', 'Sat 2026-01-10 16:00', 180],
    ],
    [
      'asked in the lunch break',
      [
        filed2,
        ['Mon 2026-11-23 12:15', 'ask', 'needs-information'],
        ['Mon 2026-11-23 12:45', 'answer', 'submitted'],
      ],
      'Mon 2026-11-23 14:00',
      ['running', 'Mon 2026-11-23 17:00', 300],
    ],
    [
      'merged into another: it stands',
      [filed2, ['Mon 2026-11-23 11:00', 'merge', 'merged']],
      'Wed 2026-12-23 09:00',
      ['paused', null, 180],
    ],
    [
      'split off again: it runs on',
      [filed2, ['Mon 2026-11-23 11:00', 'merge', 'merged'], ['Wed 2026-11-25 11:00', 'split', 'triaged']],
      'Wed 2026-11-25 11:30',
      ['running', 'Wed 2026-11-25 17:00', 210],
    ],
    [
      'expired unanswered: it stands',
      [filed2, asked2, ['Mon 2026-12-21 17:00', 'expire', 'expired']],
      'Wed 2026-12-23 09:00',
      ['paused', null, 60],
    ],
    [
      'the clock of the machine was set back an hour meanwhile',
      [
        filed2,
        ['Mon 2026-11-23 11:00', 'take', 'in-progress'],
        ['Mon 2026-11-23 10:10', 'ask', 'needs-information'],
      ],
      'Mon 2026-11-23 10:20',
      ['paused', null, 180],
    ],
    [
      'and now is before the last event',
      [filed2, ['Mon 2026-11-23 11:00', 'take', 'in-progress']],
      'Mon 2026-11-23 10:20',
      ['running', 'Mon 2026-11-23 17:00', 180],
    ],
  ])('%s', (_case, steps, now, times) => {
    const { resolve } = deadlinesOf(history(...steps), { targets, calendar, now: hanoi(now) })
    expect(inWords(resolve)).toEqual(expected(times))
  })
})

test('met when it was resolved, not when it was closed; not met any more when it comes back', () => {
  const now = hanoi('Mon 2026-12-14 08:30')
  const closed: Step = ['Fri 2026-11-27 16:00', 'close', 'closed']
  const metAt = (...steps: Step[]) =>
    deadlinesOf(history(...steps), { targets, calendar, now }).resolve?.metAt
  expect(metAt(filed2, resolved2, closed)).toEqual(hanoi(resolved2[0]))
  expect(metAt(filed2, resolved2, reopened2)).toBeNull()
  expect(metAt(filed2, late2)).toEqual(hanoi(late2[0]))
})

describe('without a target', () => {
  const now = hanoi('Mon 2026-11-23 09:00')
  test.each<[string, Severity | null, ServiceTargets]>([
    ['nobody set any', 2, {}],
    ['none for this severity', 4, targets],
    ['no severity decided yet', null, targets],
    ['only the hours were chosen', 1, { 1: { roundTheClock: true } }],
  ])('there is no deadline: %s', (_case, severity, set) => {
    const events = history(['Mon 2026-11-23 08:00', 'created', 'submitted', severity])
    expect(deadlinesOf(events, { targets: set, calendar, now })).toEqual({ respond: null, resolve: null })
  })

  test('one of the two may be set alone', () => {
    const set = { 2: { resolveMinutes: 60 } }
    const { respond, resolve } = deadlinesOf(history(filed2), { targets: set, calendar, now })
    expect(respond).toBeNull()
    expect(inWords(resolve)).toEqual(expected(['running', 'Mon 2026-11-23 09:00', 60]))
  })
})

describe('whatever happens', () => {
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
})
