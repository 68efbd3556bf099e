import type { Queryable } from '../../database/database'
import type { Person, Role } from '../contract/people'

interface PersonRow {
  id: string
  name: string
  email: string | null
  role: Role
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
     on conflict (id) do update set name = excluded.name, email = coalesce(excluded.email, core.people.email)`,
    [claimed.id, claimed.name, claimed.email ?? null, now],
  )
  const person = await readPerson(database, claimed.id)
  if (!person) throw new Error(`core: person ${claimed.id} vanished while being registered`)
  return person
}

async function readPerson(database: Queryable, id: string): Promise<Person | undefined> {
  const [row] = await database.query<PersonRow>(
    `select p.id, p.name, p.email, p.role, p.unit_id, u.name as unit_name
     from core.people p left join core.units u on u.id = p.unit_id where p.id = $1`,
    [id],
  )
  if (!row) return undefined
  const { unit_id, unit_name, ...person } = row
  return { ...person, unit: unit_id && unit_name ? { id: unit_id, name: unit_name } : null }
}
