import type { Person } from '../contract/people'
import type { RouteName, routes } from '../contract/routes'
import { mayDo, type Permission } from './permissions'

type PersonRoute = {
  [N in RouteName]: (typeof routes)[N]['caller'] extends 'person' ? N : never
}[RouteName]

/** One of these is needed; 'anybody' answers everyone with what is theirs to see. */
const needed: Record<PersonRoute, 'anybody' | readonly Permission[]> = {
  me: 'anybody',
  units: 'anybody',
  similarIncidents: 'anybody',
  myRequests: 'anybody',
  queue: 'anybody',
  request: 'anybody',
  currentNotices: 'anybody',
  delegations: 'anybody',
  calendarDays: 'anybody',
  myData: ['see-own-data'],
  requestAccount: ['request-account'],
  reportIncident: ['report-incident'],
  joinIncident: ['join-incident'],
  checkDocument: ['check-document'],
  askHuman: ['ask-human'],
  requestInterconnection: ['request-interconnection'],
  giveFeedback: ['give-feedback'],
  /** By standing and status, in the tables of core/life-cycles. */
  moveRequest: 'anybody',
  comment: ['comment'],
  people: ['search-people', 'search-own-unit'],
  delegate: ['delegate'],
  onCall: ['see-on-call'],
  setOnCall: ['set-on-call'],
  endOnCall: ['set-on-call'],
  writeNotice: ['write-notice'],
  deliveryReport: ['see-delivery-report'],
  setUnitAddresses: ['set-unit-addresses'],
  gaps: ['see-gaps'],
  proposeAnswer: ['propose-answer'],
  settings: ['see-settings'],
  saveSetting: ['save-setting'],
  saveCalendarDay: ['save-calendar-day'],
  webhooks: ['see-webhooks'],
  addWebhook: ['add-webhook'],
  removeWebhook: ['remove-webhook'],
  grantRole: ['grant-role'],
  placePerson: ['place-person'],
  importPeople: ['import-people'],
  audit: ['see-audit'],
  erasePerson: ['erase-person'],
}

/** Asked at every call, of the roles the person has then. */
export function mayCall(person: Person, name: RouteName): boolean {
  const permissions = (needed as Partial<Record<RouteName, 'anybody' | readonly Permission[]>>)[name]
  if (!permissions) return false
  return permissions === 'anybody' || permissions.some((permission) => mayDo(person, permission))
}
