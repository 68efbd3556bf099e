import type { Queryable } from '../../../database/database'
import { appendAudits } from '../../audit/append-audit'
import { addUnit } from '../add-unit'
import type { ImportPlan, PlannedPerson } from './plan-import'

interface Change {
  /** A person's id, or 'system:cli'. */
  by: string
  now: Date
}

/** Writes what a plan without problems says; who got or lost a role, or another unit, stands in the audit. */
export async function applyImport(tx: Queryable, plan: ImportPlan, change: Change): Promise<void> {
  const unitIds = await writeUnits(tx, plan)
  const changed = plan.people.filter(({ changes }) => changes !== 'none')
  await writePeople(tx, changed, unitIds, change)
  const moved = changed.filter((person) => person.moved)
  const by = { actor: change.by, at: change.now }
  await appendAudits(tx, [
    ...moved.map(({ id, unit }) => {
      const facts = { unit: plan.units.get(unit ?? '')?.name ?? null, source: 'import' }
      return { ...by, action: 'placePerson', subject: id, facts }
    }),
    ...(await writeRoles(tx, changed, change)).map(({ id, role, granted }) => {
      const facts = { role, granted, source: 'import' }
      return { ...by, action: 'grantRole', subject: id, facts }
    }),
  ])
}

async function writeUnits(tx: Queryable, { units }: ImportPlan): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [key, { name, emails, changes }] of units) {
    const id = await addUnit(tx, name)
    ids.set(key, id)
    if (changes === 'none' || !emails) continue
    await tx.query('delete from core.unit_addresses where unit_id = $1', [id])
    await tx.query(
      'insert into core.unit_addresses (unit_id, email) select $1, given from unnest($2::text[]) as given',
      [id, emails],
    )
  }
  return ids
}

/** A unit that the file does not name is the one the person is in already. */
async function writePeople(
  tx: Queryable,
  people: readonly PlannedPerson[],
  unitIds: Map<string, string>,
  { now }: Change,
): Promise<void> {
  const column = (of: (person: PlannedPerson) => string | null) => people.map((person) => of(person) ?? '')
  await tx.query(
    `insert into core.people (id, name, email, unit_id, created_at)
     select g.id, g.name, nullif(g.email, ''), nullif(g.unit, ''), $5
     from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as g (id, name, email, unit)
     on conflict (id) do update set name = excluded.name, email = excluded.email,
       unit_id = coalesce(excluded.unit_id, core.people.unit_id), erased_at = null`,
    [
      column(({ id }) => id),
      column(({ name }) => name),
      column(({ email }) => email),
      column(({ unit }) => (unit && unitIds.get(unit)) || null),
      now,
    ],
  )
}

interface RoleChange {
  id: string
  role: string
  granted: boolean
}

async function writeRoles(
  tx: Queryable,
  people: readonly PlannedPerson[],
  { by, now }: Change,
): Promise<RoleChange[]> {
  const grants = people.flatMap(({ id, roles }) => roles.map((role) => ({ id, role })))
  const given = [grants.map(({ id }) => id), grants.map(({ role }) => role)]
  const revoked = await tx.query<RoleChange>(
    `delete from core.role_grants r where r.person_id = any ($1::text[])
       and (r.person_id, r.role) not in (select * from unnest($2::text[], $3::text[]))
     returning r.person_id as id, r.role, false as granted`,
    [people.map(({ id }) => id), ...given],
  )
  const added = await tx.query<RoleChange>(
    `insert into core.role_grants (person_id, role, granted_by, granted_at)
     select g.id, g.role, $3, $4 from unnest($1::text[], $2::text[]) as g (id, role) on conflict do nothing
     returning person_id as id, role, true as granted`,
    [...given, by, now],
  )
  return [...revoked, ...added]
}
