import type { HistoryEvent, RequestStatus } from '../contract/requests'
import type { ClockEvent } from './clock-event'

export interface Stretch {
  from: Date
  to: Date
}

/** What a target is measured on. */
export interface Walked {
  /** When the clock ran, in order; the last one may still be running. */
  stretches: Stretch[]
  isRunning: boolean
  /** When the target was reached, and the event that did it. */
  met: ClockEvent | undefined
  /** How often it was resolved and came back. */
  reopened: number
}

const running: readonly RequestStatus[] = ['submitted', 'triaged', 'in-progress']
const answered: readonly RequestStatus[] = ['resolved', 'closed', 'rejected']
const responses: readonly HistoryEvent['event'][] = [
  'triage',
  'take',
  'assign',
  'ask',
  'commented',
  'resolve',
  'reject',
  'merge',
]

/** Up to the first word or act of the helpdesk; a reopening does not ask for another. */
export function walkToResponse(history: readonly ClockEvent[], now: Date): Walked {
  const events = inOrder(history)
  const met = events.find(({ event, byHelpdesk }) => byHelpdesk && responses.includes(event))
  const until = met ? events.slice(0, events.indexOf(met) + 1) : events
  return { ...stretchesOf(until, met?.at ?? now), met, reopened: 0 }
}

/** Up to the resolution that still stands; the time between an earlier one and its reopening does not count. */
export function walkToResolution(history: readonly ClockEvent[], now: Date): Walked {
  const events = inOrder(history)
  let met: ClockEvent | undefined
  let reopened = 0
  for (const event of events) {
    const isAnswered = answered.includes(event.status)
    if (met && !isAnswered) reopened++
    met = isAnswered ? (met ?? event) : undefined
  }
  return { ...stretchesOf(events, now), met, reopened }
}

/** A clock that was set back must not make time run backwards; nor does a `now` before the last event. */
function inOrder(history: readonly ClockEvent[]): ClockEvent[] {
  let latest = 0
  return history.map((event) => {
    latest = Math.max(latest, event.at.getTime())
    return { ...event, at: new Date(latest) }
  })
}

function stretchesOf(events: readonly ClockEvent[], until: Date): Pick<Walked, 'stretches' | 'isRunning'> {
  const stretches: Stretch[] = []
  let since: Date | undefined
  let end = until
  for (const { at, status } of events) {
    if (at > end) end = at
    const runs = running.includes(status)
    if (since && !runs) stretches.push({ from: since, to: at })
    since = runs ? (since ?? at) : undefined
  }
  if (since) stretches.push({ from: since, to: end })
  return { stretches, isRunning: since !== undefined }
}
