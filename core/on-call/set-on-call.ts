import type { Queryable } from '../../database/database'
import type { OnCallBody } from '../contract/on-call'
import type { Person } from '../contract/people'
import type { Done } from '../contract/requests'
import { type Outcome, refuse } from '../outcome'
import { findHelpdeskPerson } from './find-helpdesk-person'
import { freeTime, lockRota } from './free-time'

interface Setting {
  tx: Queryable
  person: Person
}

/** Puts somebody of the helpdesk on call; one person at a time, so whoever had that time gives it up. */
export async function setOnCall({ tx, person }: Setting, body: OnCallBody): Promise<Outcome<Done>> {
  const [from, until] = [new Date(body.from), new Date(body.until)]
  if (from >= until)
    return refuse('invalid-request', { errors: [{ path: 'until', message: 'must be after from' }] })
  const onCall = await findHelpdeskPerson(tx, body.person)
  if (!onCall) return refuse('no-such-person')
  await lockRota(tx)
  await freeTime(tx, from, until)
  await tx.query('insert into core.on_call (person_id, from_at, until_at, set_by) values ($1, $2, $3, $4)', [
    onCall.id,
    from,
    until,
    person.id,
  ])
  return { value: { done: true, facts: { person: onCall.name, from: body.from, until: body.until } } }
}
