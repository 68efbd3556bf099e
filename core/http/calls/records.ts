import { readAudit } from '../../audit/read-audit'
import type { recordRoutes } from '../../contract/routes/records'
import { erasePerson } from '../../personal-data/erase-person'
import { listErased } from '../../personal-data/list-erased'
import { readPersonalData } from '../../personal-data/read-personal-data'
import type { HandlersOf } from '../handlers'

export const recordCalls: HandlersOf<typeof recordRoutes> = {
  audit: async ({ tx, query }) => ({ value: await readAudit(tx, query.after) }),
  myData: async ({ tx, person }) => ({ value: await readPersonalData(tx, person) }),
  erasePerson: ({ tx, now, body }) => erasePerson(tx, body.person, now),
  erased: async ({ tx, now }) => ({ value: await listErased(tx, now) }),
}
