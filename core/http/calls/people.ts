import type { peopleRoutes } from '../../contract/routes/people'
import { grantRole } from '../../people/grant-role'
import { importPeople } from '../../people/import/import-people'
import { listRoleHolders } from '../../people/list-role-holders'
import { placePerson } from '../../people/place-person'
import { searchPeople } from '../../people/search-people'
import { listUnits } from '../../people/units'
import type { HandlersOf } from '../handlers'

export const peopleCalls: HandlersOf<typeof peopleRoutes> = {
  me: async ({ person }) => ({ value: person }),
  units: async ({ tx }) => ({ value: await listUnits(tx) }),
  people: async ({ tx, person, query }) => ({ value: await searchPeople(tx, person, query) }),
  roleHolders: async ({ tx }) => ({ value: await listRoleHolders(tx) }),
  grantRole: ({ tx, person, now, body }) => grantRole(tx, { ...body, by: person.id, now }),
  placePerson: ({ tx, body }) => placePerson(tx, body),
  importPeople: async ({ tx, person, now, body }) => ({
    value: await importPeople(tx, body, { by: person.id, now }),
  }),
}
