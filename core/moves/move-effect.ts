import type { MoveBody, RequestAction } from '../contract/moves'
import type { Created, RequestStatus, RequestSummary } from '../contract/requests'
import type { Transition } from '../life-cycles/transitions'
import type { Outcome } from '../outcome'
import type { Writing } from '../requests/record-request'
import type { RequestRow, StoredDetails } from '../requests/request-row'

export interface Move<A extends RequestAction = RequestAction> {
  writing: Writing
  /** Held until the transaction ends. */
  row: RequestRow
  transition: Transition
  /** With the move's own fields. */
  body: MoveBody & { action: A }
  comment: string | null
}

/** A move of the service itself that follows from this one, in the same transaction. */
export interface Follower {
  number: string
  action: RequestAction
  comment?: string | null
  facts?: Record<string, string>
  /** For 'merge'. */
  into?: string
}

/** What a move changes besides the status the table names; what is left out stays. */
export interface MoveChanges {
  /** Where the table cannot say where it leads. */
  to?: RequestStatus
  details?: StoredDetails
  category?: string | null
  severity?: RequestSummary['severity']
  assigneeId?: string | null
  mergedInto?: string | null
  major?: boolean
  confirmedRevision?: number | null
  /** Whose head confirms from now on. */
  unitId?: string | null
  /** Into the history. */
  facts?: Record<string, string>
  /** People to tell besides the usual ones. */
  alsoTell?: readonly string[]
  /** The answer of the call when it is not this request, which then stays as it is. */
  instead?: Created
  /** Their rows must be held before: see lockForMove. */
  followers?: readonly Follower[]
}

/** What a move does besides changing the status; a refusal undoes the whole call. */
export type MoveEffect<A extends RequestAction = RequestAction> = (
  move: Move<A>,
) => Promise<Outcome<MoveChanges>>

/** The effects of one kind's moves; a move without one only changes the status. */
export type MoveEffects = { readonly [A in RequestAction]?: MoveEffect<A> }
