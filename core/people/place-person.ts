import type { Queryable } from '../../database/database'
import type { Done } from '../contract/requests'
import { type Outcome, refuse } from '../outcome'
import { readKnownPerson } from './find-person'
import { findUnit } from './units'

/** Puts a person into a unit that is known, by its id or name. */
export async function placePerson(
  tx: Queryable,
  { person: id, unit: named }: { person: string; unit: string },
): Promise<Outcome<Done>> {
  if (!(await readKnownPerson(tx, id))) return refuse('no-such-person')
  const unit = await findUnit(tx, named)
  if (!unit) return refuse('invalid-request', { errors: [{ path: 'unit', message: 'no such unit' }] })
  await tx.query('update core.people set unit_id = $2 where id = $1', [id, unit.id])
  return { value: { done: true, facts: { person: id, unit: unit.name } } }
}
