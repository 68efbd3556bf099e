import type { AccountRequestBody } from './account-requests'
import type { DocumentFactsBody } from './document-checks'
import type { CoreEvent, Email } from './events'
import type { HelpTicketBody } from './help-tickets'
import type { IncidentBody, SimilarIncident } from './incidents'
import type { ActingPerson, OrganisationUnit, Person } from './people'
import type { Problem } from './problems'
import type { Created, MoveBody, Request, RequestSummary } from './requests'

/** What a person can ask the core service to write, by action name. */
export interface Submissions {
  requestAccount: AccountRequestBody
  reportIncident: IncidentBody
  /** Adds the caller to an open incident of the same kind. */
  joinIncident: { number: string }
  checkDocument: DocumentFactsBody
  askHuman: HelpTicketBody
  moveRequest: { number: string } & MoveBody
}
export type SubmissionName = keyof Submissions
export type Submission = { [S in SubmissionName]: { name: S; body: Submissions[S] } }[SubmissionName]

export type Read<T> =
  | { outcome: 'found'; value: T }
  | { outcome: 'refused'; problem: Problem }
  | { outcome: 'core-unreachable' }

export type Submitted =
  /** Recorded now, or replayed: the same key and body answered before. */
  | { outcome: 'recorded'; created: Created }
  | { outcome: 'refused'; problem: Problem }
  | { outcome: 'core-unreachable' }

/** The core service as a caller sees it. Every call names the person who acts. */
export interface CoreApi {
  me(person: ActingPerson): Promise<Read<Person>>
  units(person: ActingPerson): Promise<Read<OrganisationUnit[]>>
  /** Open incidents of the same category the caller could join, likeliest first. */
  similarIncidents(person: ActingPerson, category: string): Promise<Read<SimilarIncident[]>>
  /** The caller's own requests, newest first. */
  myRequests(person: ActingPerson): Promise<Read<RequestSummary[]>>
  /** What waits for the caller: the helpdesk's open queue, a unit head's confirmations. */
  queue(person: ActingPerson): Promise<Read<RequestSummary[]>>
  request(person: ActingPerson, number: string): Promise<Read<Request>>
  submit(person: ActingPerson, submission: Submission, idempotencyKey: string): Promise<Submitted>
  /** For the bot itself, not for a person: events after a sequence number, oldest first, at most 100. */
  events(after: number): Promise<Read<CoreEvent[]>>
  emails(): Promise<Read<Email[]>>
}
