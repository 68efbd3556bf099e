import type { Queryable } from '../../database/database'
import type { OrganisationUnit } from '../contract/people'

export const listUnits = (database: Queryable): Promise<OrganisationUnit[]> =>
  database.query<OrganisationUnit>('select id, name from core.units order by lower(name)')

/**
 * The unit a person means by its id, or by its name in any case, spacing and with or without marks. Compared here: whether
 * a database folds the case of Vietnamese letters depends on how its server was set up.
 */
export async function findUnit(database: Queryable, text: string): Promise<OrganisationUnit | undefined> {
  const units = await listUnits(database)
  return units.find(({ id, name }) => id === text || fold(name) === fold(text))
}

const fold = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/\u0111/g, 'd')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()

export interface UnitHead {
  id: string
  email: string | null
}

export const headsOf = (database: Queryable, unitId: string): Promise<UnitHead[]> =>
  database.query<UnitHead>(
    `select id, email from core.people where unit_id = $1 and role = 'unit-head' order by id`,
    [unitId],
  )
