import type { Queryable } from '../../database/database'
import type { Person, Role } from '../contract/people'
import { systemPerson } from '../moves/system-person'

interface PersonRow {
  id: string
  name: string
  email: string | null
  roles: Role[]
  unit_id: string | null
  unit_name: string | null
}

interface Claimed {
  id: string
  name: string
  email?: string | undefined
}

/**
 * The person behind a token. The first call registers them as staff without a unit; role and unit
 * come from the table alone, name and address follow the directory.
 */
export async function findPerson(database: Queryable, claimed: Claimed, now: Date): Promise<Person> {
  const known = await readPerson(database, claimed.id)
  if (known && known.name === claimed.name && (!claimed.email || known.email === claimed.email)) return known
  await database.query(
    `insert into core.people (id, name, email, created_at) values ($1, $2, $3, $4)
     on conflict (id) do update set name = excluded.name, email = coalesce(excluded.email, core.people.email),
       erased_at = null`,
    [claimed.id, claimed.name, claimed.email ?? null, now],
  )
  const person = await readPerson(database, claimed.id)
  if (!person) throw new Error(`core: person ${claimed.id} vanished while being registered`)
  return person
}

const personSelect = `select p.id, p.name, p.email, p.unit_id, u.name as unit_name,
    array(select g.role from core.role_grants g where g.person_id = p.id order by g.role) as roles
  from core.people p left join core.units u on u.id = p.unit_id`

async function readPerson(database: Queryable, id: string): Promise<Person | undefined> {
  const [row] = await database.query<PersonRow>(`${personSelect} where p.id = $1`, [id])
  return row && toPerson(row)
}

/** Somebody who can be given a role, a task or a unit: not the service itself, nor whose data are erased. */
export async function readKnownPerson(database: Queryable, id: string): Promise<Person | undefined> {
  const [row] = await database.query<PersonRow>(`${personSelect} where p.id = $1 and p.erased_at is null`, [
    id,
  ])
  return row && isListed(row) ? toPerson(row) : undefined
}

/** Everybody whose data are not erased, by name. */
export const readPeople = async (database: Queryable): Promise<Person[]> =>
  (await database.query<PersonRow>(`${personSelect} where p.erased_at is null order by p.name, p.id`)).map(
    toPerson,
  )

export const isListed = ({ id }: { id: string }): boolean => id !== systemPerson.id

const toPerson = ({ unit_id, unit_name, roles, ...person }: PersonRow): Person => ({
  ...person,
  roles: ['staff', ...roles],
  unit: unit_id && unit_name ? { id: unit_id, name: unit_name } : null,
})
