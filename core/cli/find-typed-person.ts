import type { Queryable } from '../../database/database'
import type { Person } from '../contract/people'
import { isListed, readPeople } from '../people/find-person'
import { CommandError, type OperatorWords } from './command'

/** Who is meant by an id or a whole e-mail address. */
export async function findTypedPerson(
  database: Queryable,
  typed: string,
  words: OperatorWords,
): Promise<Person> {
  const sought = typed.trim()
  const people = (await readPeople(database)).filter(isListed)
  const found = people.filter(({ id, email }) => id === sought || email === sought.toLowerCase())
  const [person] = found
  if (!person) throw new CommandError(words.nobody(typed))
  if (found.length > 1) throw new CommandError(words.several(typed))
  return person
}
