import type { Queryable } from '../../database/database'
import { dateInHanoi, dayNumber, toIsoDate } from '../calendar/day-number'
import type { DelegationBody } from '../contract/delegations'
import type { OrganisationUnit, Person } from '../contract/people'
import type { Done } from '../contract/requests'
import { type Outcome, refuse } from '../outcome'
import { tellDelegate } from './tell-delegate'

interface Delegating {
  tx: Queryable
  person: Person
  now: Date
}

/**
 * Lets somebody of the head's unit confirm from one day to another, both included; it replaces one that overlaps
 * it. With an end that has passed, what this head gave that person is over at once. The facts say what was done:
 * 'delegated', 'changed', 'ended' or 'nothing-to-end'.
 */
export async function delegate(
  { tx, person, now }: Delegating,
  { to, from, until }: DelegationBody,
): Promise<Outcome<Done>> {
  const { unit } = person
  if (!unit) return refuse('not-allowed')
  // Two writes of one head for one person wait for each other here, so that no two overlap.
  await tx.query('select 1 from core.people where id = $1 for no key update', [person.id])
  const today = dateInHanoi(now)
  const told = { head: person.name, unit: unit.name }
  if (until < today) {
    if (!(await takeBack(tx, person.id, to, { from: today, until: lastDay }, today)))
      return done('nothing-to-end')
    await tellDelegate(tx, now, to, told)
    return done('ended')
  }
  if (from > until) {
    return refuse('invalid-request', { errors: [{ path: 'until', message: 'before it begins' }] })
  }
  if (!(await mayBeGiven(tx, person.id, unit, to))) return refuse('no-such-person')
  const replaced = await takeBack(tx, person.id, to, { from, until }, today)
  await tx.query(
    `insert into core.delegations (unit_id, head_id, to_id, from_day, until_day, created_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [unit.id, person.id, to, from, until, now],
  )
  await tellDelegate(tx, now, to, { ...told, period: { from, until } })
  return done(replaced ? 'changed' : 'delegated', { from, until })
}

const lastDay = '9999-12-31'

/** Ends what overlaps the period; its days before that, and before today, stay on record. */
async function takeBack(
  tx: Queryable,
  headId: string,
  to: string,
  { from, until }: Pick<DelegationBody, 'from' | 'until'>,
  today: string,
): Promise<boolean> {
  const keptUntil = toIsoDate(dayNumber(from < today ? from : today) - 1)
  const overlapping = 'head_id = $1 and to_id = $2 and from_day <= $4 and until_day >= $3'
  const shortened = await tx.query(
    `update core.delegations set until_day = $5 where ${overlapping} and from_day <= $5 returning id`,
    [headId, to, from, until, keptUntil],
  )
  const gone = await tx.query(`delete from core.delegations where ${overlapping} returning id`, [
    headId,
    to,
    from,
    until,
  ])
  return shortened.length + gone.length > 0
}

/** Somebody else of the unit who is no head of it anyway. */
async function mayBeGiven(tx: Queryable, headId: string, unit: OrganisationUnit, to: string) {
  const found = await tx.query(
    `select 1 from core.people p where p.id = $1 and p.id <> $2 and p.unit_id = $3 and p.erased_at is null
       and not exists (select 1 from core.role_grants g where g.person_id = p.id and g.role = 'unit-head')`,
    [to, headId, unit.id],
  )
  return found.length > 0
}

const done = (outcome: string, more: Record<string, string> = {}) => ({
  value: { done: true as const, facts: { outcome, ...more } },
})
