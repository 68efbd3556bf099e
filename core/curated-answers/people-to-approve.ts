import type { Queryable } from '../../database/database'
import { leadRoles } from '../contract/people'

/** Everybody who may approve what this person wrote. */
export async function peopleToApprove(database: Queryable, writerId: string): Promise<string[]> {
  const people = await database.query<{ id: string }>(
    `select distinct person_id as id from core.role_grants
     where role = any($2) and person_id <> $1
     order by person_id`,
    [writerId, ['knowledge-editor', ...leadRoles]],
  )
  return people.map(({ id }) => id)
}
