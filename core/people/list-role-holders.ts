import type { Queryable } from '../../database/database'
import type { RoleHolder } from '../contract/people'

/** Everybody who was granted a role; the bot tells the helpdesk of its work by this. */
export const listRoleHolders = (database: Queryable): Promise<RoleHolder[]> =>
  database.query<RoleHolder>(
    `select person_id as person, array_agg(role order by role) as roles from core.role_grants
     group by person_id order by person_id`,
  )
