import type { Queryable } from '../../database/database'
import type { UnitHead } from '../people/units'

/**
 * Delegations that count: the head is still a head of that unit, the other one still in it. `$1` is the unit,
 * `$2` the day.
 */
const activeDelegations = `core.delegations d
  join core.people head on head.id = d.head_id and head.unit_id = d.unit_id
  join core.role_grants g on g.person_id = d.head_id and g.role = 'unit-head'
  join core.people p on p.id = d.to_id and p.unit_id = d.unit_id
  where d.unit_id = $1 and $2::date between d.from_day and d.until_day`

/** Who may confirm for the unit on a day ('YYYY-MM-DD' in Hanoi): its heads and those they delegated to. */
export const confirmersOf = (database: Queryable, unitId: string, day: string): Promise<UnitHead[]> =>
  database.query<UnitHead>(
    `select p.id, p.email from core.people p join core.role_grants g on g.person_id = p.id
       where p.unit_id = $1 and g.role = 'unit-head'
     union select p.id, p.email from ${activeDelegations} order by id`,
    [unitId, day],
  )

/** For whom the person confirms in the unit on that day; undefined when nobody delegated to them. */
export async function delegatingHead(
  database: Queryable,
  personId: string,
  unitId: string,
  day: string,
): Promise<string | undefined> {
  const [delegation] = await database.query<{ head_id: string }>(
    `select d.head_id from ${activeDelegations} and d.to_id = $3 order by d.created_at, d.id limit 1`,
    [unitId, day, personId],
  )
  return delegation?.head_id
}

export const isDelegateOf = async (
  database: Queryable,
  personId: string,
  unitId: string,
  day: string,
): Promise<boolean> => (await delegatingHead(database, personId, unitId, day)) !== undefined
