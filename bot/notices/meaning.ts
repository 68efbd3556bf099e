import { isForBreach } from '../../core/contract/account-requests'
import type { CoreEvent } from '../../core/contract/events'
import { isUrgentCategory } from '../../core/contract/incidents'
import type { RequestDetails, RequestKind } from '../../core/contract/requests'
import type { Mutable } from '../store/preferences'

type EventName = CoreEvent['event']

/**
 * What an event means to the person who filed the request: `silent` changes the card where it stands, `card` also
 * posts it where there is none, `message` says it beside the card.
 */
export type Meaning = 'silent' | 'card' | 'message'

const meanings: Record<EventName, Meaning> = {
  created: 'silent',
  'affected-added': 'silent',
  commented: 'message',
  noted: 'silent',
  reminded: 'message',
  'deadline-near': 'silent',
  'deadline-missed': 'silent',
  confirm: 'card',
  take: 'card',
  triage: 'silent',
  assign: 'silent',
  ask: 'message',
  answer: 'silent',
  amend: 'silent',
  settle: 'card',
  resolve: 'message',
  reject: 'message',
  withdraw: 'card',
  reopen: 'message',
  close: 'card',
  expire: 'message',
  merge: 'card',
  split: 'card',
  assess: 'card',
  plan: 'card',
  connect: 'message',
  send: 'message',
  approve: 'message',
}
export const meaningOf = ({ event }: CoreEvent): Meaning => meanings[event]

/** Kinds whose requester has a card of how it stands; of the others each event is a message. */
const withCards: readonly RequestKind[] = ['account-request', 'incident', 'help-ticket', 'interconnection']
export const hasCards = ({ request }: CoreEvent): boolean => withCards.includes(request.kind)

export const isDeadline = ({ event }: CoreEvent): boolean =>
  event === 'deadline-near' || event === 'deadline-missed'

/** Alarms are heard at any hour, by everybody concerned. */
export const isAlarm = ({ request: { details } }: CoreEvent): boolean =>
  details.kind === 'incident' && isUrgentCategory(details.category)

/** Where others read along nobody is named, and nothing of what was said repeated. */
export const isDiscreet = (details: RequestDetails): boolean =>
  isForBreach(details) || (details.kind === 'incident' && isUrgentCategory(details.category))

/** A written answer: those who may approve it have a card of it. */
export const isWritten = ({ request: { kind } }: CoreEvent): boolean => kind === 'curated-answer'

/** Waits for the word of those who have an approval card. */
export const waitsForWord = ({ request: { status } }: CoreEvent): boolean =>
  status === 'awaiting-confirmation' || status === 'awaiting-approval'

export type Reader = 'requester' | 'approver' | 'assignee' | 'lead' | 'follower' | 'on-duty' | 'other'

/** What the person has to do with the request. */
export function readerOf(event: CoreEvent, person: string): Reader {
  const { request } = event
  if (isDeadline(event)) return 'lead'
  // The helpdesk's own paper: nobody asked for it.
  if (request.kind === 'notice') return 'other'
  if (person === request.requester.id) return 'requester'
  if (person === request.assignee?.id) return 'assignee'
  if (request.kind === 'account-request' || (isWritten(event) && waitsForWord(event))) return 'approver'
  if (request.kind !== 'incident' || event.internal) return 'other'
  if (!isForHelpdesk(event)) return 'follower'
  return request.severity !== null && request.severity <= 2 ? 'on-duty' : 'other'
}

/** Who shares an incident hears nothing of its sorting, nor of what its reporter does: others named are of the helpdesk. */
const isForHelpdesk = ({ event, by, request }: CoreEvent): boolean =>
  event === 'triage' || by.id === request.requester.id

/** The preference that turns it off; nothing turns off an alarm, a call to who is on duty, or what waits for the reader's own word. */
export function mutedBy(event: CoreEvent, reader: Reader): Mutable | undefined {
  if (isAlarm(event) || reader === 'approver' || reader === 'on-duty') return undefined
  if (reader === 'requester' && event.event === 'ask') return undefined
  if (isDeadline(event)) return 'deadlines'
  if (event.event === 'reminded') return 'reminders'
  return event.request.kind === 'notice' ? 'notices' : 'requests'
}
