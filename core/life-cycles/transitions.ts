import type { RequestAction, RequestKind, RequestStatus } from '../contract/requests'
import { accountRequestMoves } from './account-request'
import { incidentMoves, ticketMoves } from './support'

/** What a person is to a request; one person can be several. Helpdesk includes administrators. */
export type Standing = 'requester' | 'unit-head' | 'helpdesk'

export interface Transition {
  from: RequestStatus
  action: RequestAction
  by: readonly Standing[]
  to: RequestStatus
  needsComment?: true
}

export const transitions: Record<RequestKind, readonly Transition[]> = {
  'account-request': accountRequestMoves,
  incident: incidentMoves,
  'help-ticket': ticketMoves,
  'document-check': [],
}

/** Live requests still wait for somebody to do something. */
export const liveStatuses = ['awaiting-confirmation', 'submitted', 'in-progress'] as const
export const isLive = (status: RequestStatus): boolean => (liveStatuses as readonly string[]).includes(status)

export function openActions(
  kind: RequestKind,
  status: RequestStatus,
  standings: readonly Standing[],
): RequestAction[] {
  const open = transitions[kind].filter((move) => move.from === status && isBy(move, standings))
  return open.map(({ action }) => action)
}

export type Decided = Transition | 'not-allowed' | 'transition-not-allowed'

/** The move, or why there is none: never this person's to make, or not from where the request stands. */
export function decideMove(
  kind: RequestKind,
  status: RequestStatus,
  standings: readonly Standing[],
  action: RequestAction,
): Decided {
  const theirs = transitions[kind].filter((move) => move.action === action && isBy(move, standings))
  if (theirs.length === 0) {
    return transitions[kind].some((move) => move.action === action) ? 'not-allowed' : 'transition-not-allowed'
  }
  return theirs.find(({ from }) => from === status) ?? 'transition-not-allowed'
}

const isBy = ({ by }: Transition, standings: readonly Standing[]) =>
  by.some((standing) => standings.includes(standing))
