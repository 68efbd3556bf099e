import type { Queryable } from '../../database/database'
import type { OnCall } from '../contract/on-call'

interface OnCallRow {
  id: number
  person_id: string
  name: string
  from_at: Date
  until_at: Date
}

/** Who is on call now and next, at most 50 periods. */
export async function listOnCall(database: Queryable, now: Date): Promise<OnCall[]> {
  const rows = await database.query<OnCallRow>(
    `select o.id, o.person_id, p.name, o.from_at, o.until_at
     from core.on_call o join core.people p on p.id = o.person_id
     where o.until_at > $1 order by o.from_at, o.id limit 50`,
    [now],
  )
  return rows.map((row) => ({
    id: row.id,
    person: { id: row.person_id, name: row.name },
    from: row.from_at.toISOString(),
    until: row.until_at.toISOString(),
  }))
}
