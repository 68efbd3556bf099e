import { readAudit } from '../../audit/read-audit'
import { delegate } from '../../delegations/delegate'
import { listDelegations } from '../../delegations/list-delegations'
import { listOnCall } from '../../on-call/list-on-call'
import { setOnCall } from '../../on-call/set-on-call'
import { grantRole } from '../../people/grant-role'
import { importPeople } from '../../people/import/import-people'
import { placePerson } from '../../people/place-person'
import { searchPeople } from '../../people/search-people'
import { erasePerson } from '../../personal-data/erase-person'
import { listErased } from '../../personal-data/list-erased'
import { readPersonalData } from '../../personal-data/read-personal-data'
import type { Handlers } from '../handlers'

export const peopleCalls = (): Pick<
  Handlers,
  | 'people'
  | 'grantRole'
  | 'placePerson'
  | 'importPeople'
  | 'delegate'
  | 'delegations'
  | 'setOnCall'
  | 'onCall'
  | 'myData'
  | 'erasePerson'
  | 'erased'
  | 'audit'
> => ({
  people: ({ tx, person, query }) => searchPeople(tx, person, query),
  grantRole: ({ tx, person, now, body }) => grantRole(tx, { ...body, by: person.id, now }),
  placePerson: ({ tx, body }) => placePerson(tx, body),
  importPeople: async ({ tx, person, now, body }) => ({
    value: await importPeople(tx, body, { by: person.id, now }),
  }),
  delegate: ({ body, ...call }) => delegate(call, body),
  delegations: async ({ tx, person, now }) => ({ value: await listDelegations(tx, person, now) }),
  setOnCall: ({ body, ...call }) => setOnCall(call, body),
  onCall: ({ tx, person, now }) => listOnCall(tx, person, now),
  myData: async ({ tx, person }) => ({ value: await readPersonalData(tx, person) }),
  erasePerson: ({ tx, now, body }) => erasePerson(tx, body.person, now),
  erased: async ({ tx, now }) => ({ value: await listErased(tx, now) }),
  audit: async ({ tx, query }) => ({ value: await readAudit(tx, query.after) }),
})
