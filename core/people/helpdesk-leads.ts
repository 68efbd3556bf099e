import type { Queryable } from '../../database/database'

/** Who is told of what concerns the helpdesk as a whole; administrators only where they are leads, too. */
export async function helpdeskLeads(database: Queryable): Promise<string[]> {
  const rows = await database.query<{ person_id: string }>(
    `select person_id from core.role_grants where role = 'helpdesk-lead' order by person_id`,
  )
  return rows.map(({ person_id }) => person_id)
}
