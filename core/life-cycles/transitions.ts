import type { RequestAction } from '../contract/moves'
import type { RequestKind, RequestStatus } from '../contract/requests'
import { accountRequestMoves } from './account-request'
import { curatedAnswerMoves } from './curated-answer'
import { incidentMoves } from './incident'
import { interconnectionMoves } from './interconnection'
import { noticeMoves } from './notice'
import { ticketMoves } from './ticket'

/**
 * What a person is to a request; one person can be several.
 * 'unit-head' also to whom a head delegated; 'helpdesk' also leads and administrators; 'lead' also
 * administrators; 'editor' writes curated answers, 'second-editor' is one who did not write the last version;
 * 'affected' follows somebody else's incident and makes no moves; 'system' is the service itself.
 */
export const standings = [
  'requester',
  'unit-head',
  'helpdesk',
  'lead',
  'editor',
  'second-editor',
  'affected',
  'system',
] as const
export type Standing = (typeof standings)[number]

export interface Transition {
  from: RequestStatus
  action: RequestAction
  by: readonly Standing[]
  /** Where it leads; 'answer' leads back to where it was asked from. */
  to: RequestStatus
  needsComment?: true
  /** Not while other reports hang on it. */
  unlessMajor?: true
}

export const transitions: Record<RequestKind, readonly Transition[]> = {
  'account-request': accountRequestMoves,
  incident: incidentMoves,
  'help-ticket': ticketMoves,
  'document-check': [],
  interconnection: interconnectionMoves,
  notice: noticeMoves,
  'curated-answer': curatedAnswerMoves,
}

/** Live requests still wait for somebody to do something. */
export const liveStatuses = [
  'awaiting-confirmation',
  'submitted',
  'triaged',
  'assessed',
  'planned',
  'in-progress',
  'needs-information',
] as const
export const isLive = (status: RequestStatus): boolean => (liveStatuses as readonly string[]).includes(status)

/** Where a request stands, as far as moves depend on it. */
export interface PlaceInCycle {
  kind: RequestKind
  status: RequestStatus
  major: boolean
}

export function openActions(place: PlaceInCycle, standings: readonly Standing[]): RequestAction[] {
  const open = transitions[place.kind].filter((move) => isFrom(move, place) && isBy(move, standings))
  return [...new Set(open.map(({ action }) => action))]
}

export type Decided = Transition | 'not-allowed' | 'needs-another-person' | 'transition-not-allowed'

/** The move, or why there is none: never this person's to make, or not from where the request stands. */
export function decideMove(
  place: PlaceInCycle,
  standings: readonly Standing[],
  action: RequestAction,
): Decided {
  const moves = transitions[place.kind].filter((move) => move.action === action)
  const theirs = moves.filter((move) => isBy(move, standings))
  if (theirs.length > 0) return theirs.find((move) => isFrom(move, place)) ?? 'transition-not-allowed'
  if (moves.length === 0) return 'transition-not-allowed'
  const wantsSecond = moves.some(({ by }) => by.includes('second-editor'))
  return wantsSecond && standings.includes('editor') ? 'needs-another-person' : 'not-allowed'
}

const isFrom = ({ from, unlessMajor }: Transition, { status, major }: PlaceInCycle) =>
  from === status && !(unlessMajor && major)

const isBy = ({ by }: Transition, standings: readonly Standing[]) =>
  by.some((standing) => standings.includes(standing))
