import { createHash } from 'node:crypto'
import type { Queryable } from '../../database/database'
import type { Person } from '../contract/people'
import type { Done } from '../contract/requests'
import { type Outcome, refuse } from '../outcome'
import { readKnownPerson } from '../people/find-person'
import { wouldLeaveNobody } from '../people/grant-role'
import { eraseCorrespondence } from './erase-correspondence'
import { erasePlaces } from './erase-places'
import { eraseRequests } from './erase-requests'
import { openRequestOf } from './open-request-of'

/** Who is erased, and what is written in place of the address. */
export interface Erased extends Pick<Person, 'id' | 'name' | 'email'> {
  token: string
}

/**
 * Takes away the name, the address and what the person wrote. Numbers, kinds, statuses, times and ids stay, and so
 * does the audit; a person who comes back is registered afresh.
 */
export async function erasePerson(tx: Queryable, id: string, now: Date): Promise<Outcome<Done>> {
  await tx.query('select 1 from core.people where id = $1 for update', [id])
  const person = await readKnownPerson(tx, id)
  if (!person) return refuse('no-such-person')
  const open = await openRequestOf(tx, person)
  if (open !== undefined) return refuse('transition-not-allowed', { number: open })
  if (await wouldLeaveNobody(tx, id, 'administrator')) return refuse('needs-another-person')
  const token = createHash('sha256').update(id).digest('hex').slice(0, 12)
  const erased = { id, name: person.name, email: person.email, token }
  await tx.exec(`set local imoit.erasing = 'on'`)
  await eraseCorrespondence(tx, erased)
  await eraseRequests(tx, erased)
  await erasePlaces(tx, erased, now)
  await tx.exec(`set local imoit.erasing = 'off'`)
  return { value: { done: true, facts: { person: id, outcome: 'erased' } } }
}
