import type { Queryable } from '../../database/database'
import { dateInHanoi } from '../calendar/day-number'
import type { Delegation } from '../contract/delegations'
import { isOnHelpdesk, type Person } from '../contract/people'

interface DelegationRow {
  id: number
  head_id: string
  head_name: string
  to_id: string
  to_name: string
  unit: string
  from: string
  until: string
}

/** Those that hold or will hold, soonest first: of the person's own unit; the helpdesk sees those of all units. */
export async function listDelegations(database: Queryable, person: Person, now: Date): Promise<Delegation[]> {
  const rows = await database.query<DelegationRow>(
    `select d.id, d.head_id, head.name as head_name, d.to_id, p.name as to_name, u.name as unit,
       to_char(d.from_day, 'YYYY-MM-DD') as from, to_char(d.until_day, 'YYYY-MM-DD') as until
     from core.delegations d
     join core.units u on u.id = d.unit_id
     join core.people head on head.id = d.head_id and head.unit_id = d.unit_id
     join core.role_grants g on g.person_id = d.head_id and g.role = 'unit-head'
     join core.people p on p.id = d.to_id and p.unit_id = d.unit_id
     where d.until_day >= $1 and ($2 or d.unit_id = $3)
     order by d.from_day, d.id limit 200`,
    [dateInHanoi(now), isOnHelpdesk(person), person.unit?.id ?? null],
  )
  return rows.map(({ head_id, head_name, to_id, to_name, ...row }) => ({
    ...row,
    head: { id: head_id, name: head_name },
    to: { id: to_id, name: to_name },
  }))
}
