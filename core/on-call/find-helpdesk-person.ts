import type { Queryable } from '../../database/database'
import { helpdeskRoles } from '../contract/people'

interface HelpdeskPerson {
  id: string
  name: string
}

export async function findHelpdeskPerson(
  database: Queryable,
  id: string,
): Promise<HelpdeskPerson | undefined> {
  const [person] = await database.query<HelpdeskPerson>(
    `select p.id, p.name from core.people p where p.id = $1 and p.erased_at is null and exists (
       select 1 from core.role_grants g where g.person_id = p.id
         and g.role = any($2))`,
    [id, helpdeskRoles],
  )
  return person
}
