import type { Queryable } from '../../database/database'
import type { OrganisationUnit } from '../contract/people'
import { foldName } from './fold-name'

export const listUnits = (database: Queryable): Promise<OrganisationUnit[]> =>
  database.query<OrganisationUnit>('select id, name from core.units order by lower(name)')

/** The unit a person means by its id, or by its name in any case and spacing, with or without marks. */
export async function findUnit(database: Queryable, text: string): Promise<OrganisationUnit | undefined> {
  const units = await listUnits(database)
  return units.find(({ id, name }) => id === text || foldName(name) === foldName(text))
}

export interface UnitHead {
  id: string
  email: string | null
}

export const headsOf = (database: Queryable, unitId: string): Promise<UnitHead[]> =>
  database.query<UnitHead>(
    `select p.id, p.email from core.people p join core.role_grants g on g.person_id = p.id
     where p.unit_id = $1 and g.role = 'unit-head' order by p.id`,
    [unitId],
  )
