import type { Queryable } from '../../database/database'
import type { OnCallBody } from '../contract/administration'
import type { Person } from '../contract/people'
import type { Done } from '../contract/requests'
import { type Outcome, refuse } from '../outcome'
import { mayDo } from '../permissions/permissions'
import { findHelpdeskPerson } from './find-helpdesk-person'

interface Setting {
  tx: Queryable
  person: Person
}

/** Puts somebody of the helpdesk on call; one person at a time, so whoever had that time gives it up. */
export async function setOnCall({ tx, person }: Setting, body: OnCallBody): Promise<Outcome<Done>> {
  if (!mayDo(person, 'set-on-call')) return refuse('not-allowed')
  const [from, until] = [new Date(body.from), new Date(body.until)]
  if (from >= until)
    return refuse('invalid-request', { errors: [{ path: 'until', message: 'must be after from' }] })
  const onCall = await findHelpdeskPerson(tx, body.person)
  if (!onCall) return refuse('no-such-person')
  // Two who set the rota at once would both see the time as free.
  await tx.exec('lock table core.on_call in share row exclusive mode')
  await makeRoom(tx, from, until)
  await tx.query('insert into core.on_call (person_id, from_at, until_at, set_by) values ($1, $2, $3, $4)', [
    onCall.id,
    from,
    until,
    person.id,
  ])
  return { value: { done: true, facts: { person: onCall.name, from: body.from, until: body.until } } }
}

/** What was set keeps its time before and after. */
async function makeRoom(tx: Queryable, from: Date, until: Date): Promise<void> {
  await tx.query(
    `insert into core.on_call (person_id, from_at, until_at, set_by)
     select person_id, $2::timestamptz, until_at, set_by from core.on_call
     where from_at < $1 and until_at > $2`,
    [from, until],
  )
  await tx.query('update core.on_call set until_at = $1 where from_at < $1 and until_at > $1', [from])
  await tx.query(
    'update core.on_call set from_at = $2 where from_at >= $1 and from_at < $2 and until_at > $2',
    [from, until],
  )
  await tx.query('delete from core.on_call where from_at >= $1 and until_at <= $2', [from, until])
}
