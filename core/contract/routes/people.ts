import { z } from 'zod'
import { personSchema, roleGrantBody, roleHolderSchema, roles, unitOfPersonBody, unitSchema } from '../people'
import { importPeopleBody, importReportSchema } from '../people-import'
import { doneSchema } from '../requests'
import { type Route, writes } from './route'

export const peopleRoutes = {
  me: {
    method: 'GET',
    path: '/v1/me',
    summary: 'Who the caller is',
    caller: 'person',
    status: 200,
    response: personSchema,
    problems: [],
  },
  units: {
    method: 'GET',
    path: '/v1/units',
    summary: 'Units of the ministry, by name',
    caller: 'person',
    status: 200,
    response: z.array(unitSchema),
    problems: [],
  },
  people: {
    method: 'GET',
    path: '/v1/people',
    summary: 'People by part of a name, an address or a role; at most 20',
    caller: 'person',
    query: z.object({ text: z.string().max(80).optional(), role: z.enum(roles).optional() }),
    status: 200,
    response: z.array(personSchema),
    problems: ['not-allowed'],
  },
  roleHolders: {
    method: 'GET',
    path: '/v1/role-holders',
    summary: 'Everybody who was granted a role, with their roles',
    caller: 'service',
    status: 200,
    response: z.array(roleHolderSchema),
    problems: ['not-allowed'],
  },
  grantRole: {
    method: 'POST',
    path: '/v1/role-grants',
    summary: 'Grant a role or take it back; holds from the next action',
    caller: 'person',
    body: roleGrantBody,
    status: 200,
    response: doneSchema,
    problems: [...writes, 'not-allowed', 'no-such-person', 'needs-another-person'],
  },
  placePerson: {
    method: 'POST',
    path: '/v1/unit-members',
    summary: 'Put a person into a unit',
    caller: 'person',
    body: unitOfPersonBody,
    status: 200,
    response: doneSchema,
    problems: [...writes, 'not-allowed', 'no-such-person'],
  },
  importPeople: {
    method: 'POST',
    path: '/v1/people-imports',
    summary: 'Units and people from CSV; a dry run changes nothing',
    caller: 'person',
    body: importPeopleBody,
    status: 200,
    response: importReportSchema,
    problems: [...writes, 'not-allowed'],
  },
} as const satisfies Record<string, Route>
