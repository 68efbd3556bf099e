import type { Person, Role } from '../contract/people'

const helpdeskRoles: readonly Role[] = ['helpdesk', 'helpdesk-lead', 'administrator']

/** Administrators and leads do what the helpdesk does. */
export const isOnHelpdesk = ({ roles }: Pick<Person, 'roles'>): boolean => holdsOneOf(roles, helpdeskRoles)

export const holdsOneOf = (roles: readonly Role[], wanted: readonly Role[]): boolean =>
  wanted.some((role) => roles.includes(role))
