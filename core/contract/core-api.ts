import type { z } from 'zod'
import type { AccountRequestBody } from './account-requests'
import type { calendarDayBody } from './calendar'
import type { CommentBody } from './comments'
import type { CuratedAnswerBody, PublishedAnswer } from './curated-answers'
import type { DelegationBody } from './delegations'
import type { DocumentFactsBody } from './document-checks'
import type { CoreEvent, Email } from './events'
import type { FeedbackBody } from './feedback'
import type { HelpTicketBody } from './help-tickets'
import type { IncidentBody, SimilarIncident } from './incidents'
import type { InterconnectionBody } from './interconnections'
import type { MoveBody } from './moves'
import type { NoticeBody, teamsDeliveriesBody, undeliveredBody, unitAddressesBody } from './notices'
import type { OnCallBody } from './on-call'
import type {
  ActingPerson,
  OrganisationUnit,
  Person,
  RoleGrantBody,
  RoleHolder,
  unitOfPersonBody,
} from './people'
import type { importPeopleBody } from './people-import'
import type { ErasedPerson, erasureBody } from './personal-data'
import type { Problem } from './problems'
import type { Created, Done, Request, RequestSummary } from './requests'
import type { QueryOf, ResponseOf, RouteName, routes } from './routes'
import type { settingBody } from './settings'
import type { webhookBody } from './webhooks'

/** What a person can ask the core service to write, by action name. */
export interface Submissions {
  requestAccount: AccountRequestBody
  reportIncident: IncidentBody
  /** Adds the caller to an open incident of the same kind. */
  joinIncident: { number: string }
  checkDocument: DocumentFactsBody
  askHuman: HelpTicketBody
  moveRequest: { number: string } & MoveBody
  comment: { number: string } & CommentBody
  requestInterconnection: InterconnectionBody
  writeNotice: NoticeBody
  proposeAnswer: CuratedAnswerBody
  giveFeedback: FeedbackBody
  grantRole: RoleGrantBody
  placePerson: z.infer<typeof unitOfPersonBody>
  importPeople: z.infer<typeof importPeopleBody>
  setUnitAddresses: z.infer<typeof unitAddressesBody>
  delegate: DelegationBody
  setOnCall: OnCallBody
  endOnCall: OnCallBody
  saveSetting: z.infer<typeof settingBody>
  saveCalendarDay: z.infer<typeof calendarDayBody>
  addWebhook: z.infer<typeof webhookBody>
  removeWebhook: { id: number }
  erasePerson: z.infer<typeof erasureBody>
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
  /** A write that makes no request: its answer by the contract of its route. */
  | { outcome: 'done'; answer: Exclude<ResponseOf<SubmissionName>, Created> }
  | { outcome: 'refused'; problem: Problem }
  | { outcome: 'core-unreachable' }

/** Reads of a person that need no method of their own: name, query or number in; the route's answer out. */
export type ReadName = {
  [N in RouteName]: (typeof routes)[N] extends { method: 'GET'; caller: 'person' } ? N : never
}[RouteName]

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
  read<N extends ReadName>(
    person: ActingPerson,
    name: N,
    asked?: { number?: string; query?: Partial<QueryOf<N>> },
  ): Promise<Read<ResponseOf<N>>>
  submit(person: ActingPerson, submission: Submission, idempotencyKey: string): Promise<Submitted>
  /** For the bot itself, not for a person: events after a sequence number, oldest first, at most 100. */
  events(after: number): Promise<Read<CoreEvent[]>>
  emails(): Promise<Read<Email[]>>
  publishedAnswers(): Promise<Read<PublishedAnswer[]>>
  erased(): Promise<Read<ErasedPerson[]>>
  roleHolders(): Promise<Read<RoleHolder[]>>
  reportTeamsDeliveries(report: z.infer<typeof teamsDeliveriesBody>): Promise<Read<Done>>
  reportUndelivered(message: z.infer<typeof undeliveredBody>): Promise<Read<Done>>
}
