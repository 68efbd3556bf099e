import type { Queryable } from '../../database/database'
import { helpdeskRoles } from '../contract/people'

/** Of these people those who are on the helpdesk now: who left it hears no more of its work. */
export async function stillOnHelpdesk(
  database: Queryable,
  ...people: readonly (string | null)[]
): Promise<string[]> {
  const ids = people.filter((id) => id !== null)
  if (ids.length === 0) return []
  const rows = await database.query<{ id: string }>(
    `select distinct person_id as id from core.role_grants where person_id = any ($1) and role = any ($2)`,
    [ids, helpdeskRoles as string[]],
  )
  return rows.map(({ id }) => id)
}
