import { shippedDays } from '../../core/calendar/shipped-days'
import { workingCalendar } from '../../core/calendar/working-calendar'
import type { Severity } from '../../core/contract/incidents'
import type { HistoryEvent, RequestStatus } from '../../core/contract/requests'
import type { ClockEvent } from '../../core/deadlines/clock-event'
import { type Deadline, deadlinesOf } from '../../core/deadlines/deadlines-of'
import type { ServiceTargets } from '../../core/settings/service-targets'
import { hanoi } from './hanoi'
import { serviceTargets as targets } from './service-targets'

const calendar = workingCalendar(shippedDays)

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

/**
 * Lives of requests, each under its name: when, what happened, the status after it, the severity where one was
 * decided. The last line says how the deadline stands at a later moment, in working time.
 */
const lives = (text: string) =>
  text
    .trim()
    .split(/\n(?=\S)/)
    .map((life) => {
      const [name = '', ...lines] = life.split('\n').map((line) => line.trim())
      const [, now = '', stands = ''] = lines.pop()?.match(/^= (\S+ \S+ \S+): (.*)$/) ?? []
      const steps = lines.map((line): Step => {
        const [weekday, day, time, event, status, severity] = line.split(' ')
        return [
          `${weekday} ${day} ${time}`,
          event as HistoryEvent['event'],
          status as RequestStatus,
          ...(severity ? [Number(severity) as Severity] : []),
        ] as Step
      })
      return { name, steps, now, stands }
    })

const inWords = (deadline: Deadline | null | undefined) =>
  deadline &&
  `${deadline.state}, ${deadline.dueAt ? `due ${inHanoi(deadline.dueAt)}, ` : ''}${deadline.usedMinutes} min used`
const inHanoi = (at: Date) => {
  const there = new Date(at.getTime() + 7 * 3_600_000)
  return `${there.toUTCString().slice(0, 3)} ${there.toISOString().slice(0, 16).replace('T', ' ')}`
}

const filed3: Step = ['Mon 2026-11-23 08:30', 'created', 'submitted', 3]
const filed2: Step = ['Mon 2026-11-23 08:00', 'created', 'submitted', 2]
const resolved2: Step = ['Mon 2026-11-23 10:00', 'resolve', 'resolved']
const reopened2: Step = ['Wed 2026-11-25 09:00', 'reopen', 'submitted']
const late2: Step = ['Tue 2026-11-24 08:01', 'resolve', 'resolved']

describe('respond', () => {
  test.each(
    lives(`
just filed
  Mon 2026-11-23 08:30 created submitted 3
  = Mon 2026-11-23 08:30: running, due Mon 2026-11-23 10:30, 0 min used
two hours later, to the minute
  Mon 2026-11-23 08:30 created submitted 3
  = Mon 2026-11-23 10:30: running, due Mon 2026-11-23 10:30, 120 min used
a second after
  Mon 2026-11-23 08:30 created submitted 3
  = Mon 2026-11-23 10:30:06: missed, due Mon 2026-11-23 10:30, 120.1 min used
lunch does not count
  Mon 2026-11-23 11:30 created submitted 2
  = Mon 2026-11-23 12:45: running, due Mon 2026-11-23 13:30, 30 min used
triaged in time
  Mon 2026-11-23 08:30 created submitted 3
  Mon 2026-11-23 09:00 triage triaged 3
  = Fri 2026-11-27 09:00: met, due Mon 2026-11-23 10:30, 30 min used
triaged too late
  Mon 2026-11-23 08:30 created submitted 3
  Mon 2026-11-23 10:31 triage triaged 3
  = Fri 2026-11-27 09:00: missed, due Mon 2026-11-23 10:30, 121 min used
resolved at once, without a word before
  Mon 2026-11-23 08:30 created submitted 3
  Mon 2026-11-23 08:40 resolve resolved
  = Mon 2026-11-23 12:00: met, due Mon 2026-11-23 10:30, 10 min used
an internal note is no response
  Mon 2026-11-23 08:30 created submitted 3
  Mon 2026-11-23 08:40 noted submitted
  = Mon 2026-11-23 09:00: running, due Mon 2026-11-23 10:30, 30 min used
a comment of the helpdesk is one
  Mon 2026-11-23 08:30 created submitted 3
  Mon 2026-11-23 08:40 commented submitted
  = Mon 2026-11-23 09:00: met, due Mon 2026-11-23 10:30, 10 min used
a reopening asks for no second one
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 08:10 take in-progress
  Mon 2026-11-23 10:00 resolve resolved
  Wed 2026-11-25 09:00 reopen submitted
  = Thu 2026-11-26 09:00: met, due Mon 2026-11-23 09:00, 10 min used
measured by the severity it was given under
  Mon 2026-11-23 08:30 created submitted 3
  Mon 2026-11-23 10:00 take in-progress
  Mon 2026-11-23 10:30 triage in-progress 2
  = Mon 2026-11-23 11:00: met, due Mon 2026-11-23 10:30, 90 min used
due when the office closes before Tết: whoever takes it afterwards is late
  Fri 2026-02-13 16:00 created submitted 2
  = Tue 2026-02-17 09:00: missed, due Fri 2026-02-13 17:00, 60 min used
round the clock on a Saturday night
  Sat 2026-11-21 23:50 created submitted 1
  = Sun 2026-11-22 00:01: running, due Sun 2026-11-22 00:05, 11 min used
withdrawn in time
  Mon 2026-11-23 08:30 created submitted 3
  Mon 2026-11-23 09:00 withdraw withdrawn
  = Fri 2026-11-27 09:00: paused, 30 min used`),
  )('$name', ({ steps, now, stands }) => {
    const { respond } = deadlinesOf(history(...steps), { targets, calendar, now: hanoi(now) })
    expect(inWords(respond)).toBe(stands)
  })

  test('the reporter writing again is no response', () => {
    const comment = {
      ...history(['Mon 2026-11-23 08:40', 'commented', 'submitted', 3])[0],
      byHelpdesk: false,
    }
    const events = [...history(filed3), comment as ClockEvent]
    const { respond } = deadlinesOf(events, { targets, calendar, now: hanoi('Mon 2026-11-23 09:00') })
    expect(inWords(respond)).toBe('running, due Mon 2026-11-23 10:30, 30 min used')
  })
})

describe('resolve', () => {
  test.each(
    lives(`
over two nights
  Mon 2026-11-23 08:30 created submitted 3
  = Mon 2026-11-23 08:30: running, due Wed 2026-11-25 08:30, 0 min used
taking it does not stop the clock
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 08:10 take in-progress
  = Mon 2026-11-23 14:00: running, due Mon 2026-11-23 17:00, 300 min used
missed overnight
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 08:10 take in-progress
  = Tue 2026-11-24 08:30: missed, due Mon 2026-11-23 17:00, 510 min used
met
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 08:10 take in-progress
  Mon 2026-11-23 10:00 resolve resolved
  = Mon 2026-12-14 08:30: met, due Mon 2026-11-23 17:00, 120 min used
met too late
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 08:10 take in-progress
  Tue 2026-11-24 08:01 resolve resolved
  = Mon 2026-12-14 08:30: missed, due Mon 2026-11-23 17:00, 481 min used
waits for the reporter
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 08:10 take in-progress
  Mon 2026-11-23 09:00 ask needs-information
  = Wed 2026-12-23 09:00: paused, 60 min used
the reporter answers: what was left is left
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 08:10 take in-progress
  Mon 2026-11-23 09:00 ask needs-information
  Thu 2026-11-26 10:00 answer in-progress
  = Thu 2026-11-26 11:00: running, due Fri 2026-11-27 09:00, 120 min used
resolved while it waits
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 08:10 take in-progress
  Mon 2026-11-23 09:00 ask needs-information
  Thu 2026-11-26 10:00 resolve resolved
  = Fri 2026-11-27 11:00: met, due Mon 2026-11-23 17:00, 60 min used
missed, then waits: it stays missed, the clock stands
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 08:10 take in-progress
  Tue 2026-11-24 09:00 ask needs-information
  = Fri 2026-11-27 11:00: missed, due Mon 2026-11-23 17:00, 540 min used
reopened: the time used counts, the time resolved does not
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 08:10 take in-progress
  Mon 2026-11-23 10:00 resolve resolved
  Wed 2026-11-25 09:00 reopen submitted
  = Wed 2026-11-25 10:00: running, due Wed 2026-11-25 16:00, 180 min used
reopened and resolved again in time
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 08:10 take in-progress
  Mon 2026-11-23 10:00 resolve resolved
  Wed 2026-11-25 09:00 reopen submitted
  Wed 2026-11-25 16:00 resolve resolved
  = Mon 2026-12-14 08:30: met, due Wed 2026-11-25 16:00, 480 min used
closed by the reporter: the resolution counts, not the closing
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 08:10 take in-progress
  Mon 2026-11-23 10:00 resolve resolved
  Fri 2026-11-27 16:00 close closed
  = Mon 2026-12-14 08:30: met, due Mon 2026-11-23 17:00, 120 min used
reopened after it was closed
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 08:10 take in-progress
  Mon 2026-11-23 10:00 resolve resolved
  Mon 2026-11-23 11:00 close closed
  Wed 2026-11-25 09:00 reopen submitted
  = Wed 2026-11-25 10:00: running, due Wed 2026-11-25 16:00, 180 min used
missed once, reopened: missed
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 08:10 take in-progress
  Tue 2026-11-24 08:01 resolve resolved
  Wed 2026-11-25 09:00 reopen submitted
  = Wed 2026-11-25 10:00: missed, due Mon 2026-11-23 17:00, 541 min used
twice reopened
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 10:00 resolve resolved
  Mon 2026-11-23 13:00 reopen submitted
  Mon 2026-11-23 14:00 resolve resolved
  Tue 2026-11-24 11:30 reopen submitted
  = Tue 2026-11-24 13:15: running, due Wed 2026-11-25 08:30, 225 min used
severity raised: the smaller target over all the time used
  Mon 2026-11-23 08:00 created submitted 3
  Mon 2026-11-23 14:00 triage triaged 2
  = Mon 2026-11-23 14:00: running, due Mon 2026-11-23 17:00, 300 min used
raised when more than the new target is used
  Mon 2026-11-23 08:00 created submitted 3
  Tue 2026-11-24 09:00 triage triaged 2
  = Tue 2026-11-24 09:00: missed, due Mon 2026-11-23 17:00, 540 min used
severity lowered: what was missed is so no longer
  Mon 2026-11-23 08:00 created submitted 2
  Tue 2026-11-24 09:00 triage triaged 3
  = Tue 2026-11-24 09:00: running, due Tue 2026-11-24 17:00, 540 min used
raised to round the clock: nights count, those before too
  Mon 2026-11-23 16:00 created submitted 3
  Mon 2026-11-23 19:00 triage triaged 1
  = Mon 2026-11-23 19:00: running, due Mon 2026-11-23 20:00, 180 min used
lowered from round the clock: the weekend counts no longer
  Sat 2026-11-21 23:00 created submitted 1
  Sun 2026-11-22 10:00 triage triaged 3
  = Sun 2026-11-22 12:00: running, due Tue 2026-11-24 17:00, 0 min used
round the clock through Tết
  Mon 2026-02-16 23:00 created submitted 1
  = Tue 2026-02-17 00:30: running, due Tue 2026-02-17 03:00, 90 min used
round the clock, and it stands while it waits
  Mon 2026-02-16 23:00 created submitted 1
  Mon 2026-02-16 23:30 ask needs-information
  Tue 2026-02-17 06:00 answer submitted
  = Tue 2026-02-17 06:10: running, due Tue 2026-02-17 09:30, 40 min used
over Tết
  Fri 2026-02-13 16:00 created submitted 2
  = Tue 2026-02-17 09:00: running, due Mon 2026-02-23 16:00, 60 min used
filed within Tết
  Wed 2026-02-18 10:00 created submitted 2
  = Thu 2026-02-19 09:00: running, due Mon 2026-02-23 17:00, 0 min used
over a Saturday that works
  Fri 2026-01-09 16:00 created submitted 2
  = Sat 2026-01-10 10:00: running, due Sat 2026-01-10 16:00, 180 min used
asked in the lunch break
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 12:15 ask needs-information
  Mon 2026-11-23 12:45 answer submitted
  = Mon 2026-11-23 14:00: running, due Mon 2026-11-23 17:00, 300 min used
merged into another: it stands
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 11:00 merge merged
  = Wed 2026-12-23 09:00: paused, 180 min used
split off again: it runs on
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 11:00 merge merged
  Wed 2026-11-25 11:00 split triaged
  = Wed 2026-11-25 11:30: running, due Wed 2026-11-25 17:00, 210 min used
expired unanswered: it stands
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 09:00 ask needs-information
  Mon 2026-12-21 17:00 expire expired
  = Wed 2026-12-23 09:00: paused, 60 min used
the clock of the machine was set back an hour meanwhile
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 11:00 take in-progress
  Mon 2026-11-23 10:10 ask needs-information
  = Mon 2026-11-23 10:20: paused, 180 min used
and now is before the last event
  Mon 2026-11-23 08:00 created submitted 2
  Mon 2026-11-23 11:00 take in-progress
  = Mon 2026-11-23 10:20: running, due Mon 2026-11-23 17:00, 180 min used`),
  )('$name', ({ steps, now, stands }) => {
    const { resolve } = deadlinesOf(history(...steps), { targets, calendar, now: hanoi(now) })
    expect(inWords(resolve)).toBe(stands)
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
    expect(inWords(resolve)).toBe('running, due Mon 2026-11-23 09:00, 60 min used')
  })
})
