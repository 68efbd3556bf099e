import type { Severity } from '../contract/incidents'
import type { HistoryEvent, RequestStatus } from '../contract/requests'

/** What the clock needs to know of one event in a history. */
export interface ClockEvent {
  at: Date
  event: HistoryEvent['event']
  /** After the event. */
  status: RequestStatus
  /** A word or a move of the helpdesk: not of the requester or the service itself. */
  byHelpdesk: boolean
  /** In force after the event; null where nobody has decided one. */
  severity: Severity | null
}
