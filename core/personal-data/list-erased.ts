import type { Queryable } from '../../database/database'
import type { ErasedPerson } from '../contract/personal-data'

const toldForDays = 31
const dayMs = 24 * 3_600_000

/** Who was erased lately and has not come back since. */
export async function listErased(database: Queryable, now: Date): Promise<ErasedPerson[]> {
  const rows = await database.query<{ person: string; at: Date }>(
    `select id as person, erased_at as at from core.people where erased_at > $1 order by erased_at, id`,
    [new Date(now.getTime() - toldForDays * dayMs)],
  )
  return rows.map(({ person, at }) => ({ person, at: at.toISOString() }))
}
