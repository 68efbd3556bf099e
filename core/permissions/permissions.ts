import { helpdeskRoles as helpdesk, leadRoles as leads, type Person, type Role } from '../contract/people'

const everybody: readonly Role[] = ['staff']
const writers: readonly Role[] = [...helpdesk, 'knowledge-editor']
const administrators: readonly Role[] = ['administrator']

/**
 * Who may do what, by role. What also depends on a request (its requester, its unit, its status) is decided by
 * the tables in core/life-cycles and the standings of core/requests.
 */
export const permissions = {
  'request-account': everybody,
  'report-incident': everybody,
  'join-incident': everybody,
  'check-document': everybody,
  'ask-human': everybody,
  'request-interconnection': everybody,
  'give-feedback': everybody,
  /** On what they may see; an internal note takes the helpdesk. */
  comment: everybody,
  'write-note': helpdesk,
  'see-own-data': everybody,
  'search-people': helpdesk,
  'search-own-unit': ['unit-head'],
  delegate: ['unit-head'],
  'see-on-call': helpdesk,
  'set-on-call': leads,
  'write-notice': helpdesk,
  'see-delivery-report': helpdesk,
  'set-unit-addresses': leads,
  'see-gaps': writers,
  'propose-answer': writers,
  'see-settings': helpdesk,
  'save-setting': administrators,
  'save-calendar-day': administrators,
  'see-webhooks': administrators,
  'add-webhook': administrators,
  'remove-webhook': administrators,
  'grant-role': administrators,
  'place-person': administrators,
  'import-people': administrators,
  'see-audit': administrators,
  'erase-person': administrators,
} satisfies Record<string, readonly Role[]>
export type Permission = keyof typeof permissions

export const mayDo = ({ roles }: Pick<Person, 'roles'>, permission: Permission): boolean =>
  permissions[permission].some((role: Role) => roles.includes(role))
